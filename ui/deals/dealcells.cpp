#include "ui/deals/dealcells.h"

#include "core/chart/charttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

// In the context where translators know these texts.
struct DealCellText
{
    Q_DECLARE_TR_FUNCTIONS(voronka::DealTableModel)
};

} // namespace

QString dealStatusText(DealStatus status)
{
    switch (status) {
    case DealStatus::Open:
        return QCoreApplication::translate("DealStatus", "Open");
    case DealStatus::Deferred:
        return QCoreApplication::translate("DealStatus", "Deferred");
    case DealStatus::Won:
        return QCoreApplication::translate("DealStatus", "Won");
    case DealStatus::Lost:
        return QCoreApplication::translate("DealStatus", "Lost");
    }
    Q_UNREACHABLE();
}

QString DealCells::columnTitle(int column)
{
    switch (column) {
    case Title:
        return DealCellText::tr("Deal");
    case Client:
        return DealCellText::tr("Client");
    case Stage:
        return DealCellText::tr("Stage");
    case Status:
        return DealCellText::tr("Status");
    case Amount:
        return DealCellText::tr("Amount");
    case NextStep:
        return DealCellText::tr("Next step");
    case Manager:
        return DealCellText::tr("Manager");
    case Created:
        return DealCellText::tr("Created");
    case Source:
        return DealCellText::tr("Source");
    case Region:
        return DealCellText::tr("Region");
    case Expected:
        return DealCellText::tr("Expected");
    case Closed:
        return DealCellText::tr("Closed");
    case DaysInStage:
        return DealCellText::tr("Days in stage");
    case Tags:
        return DealCellText::tr("Tags");
    default:
        return {};
    }
}

DealSortKey DealCells::sortKey(int column)
{
    switch (column) {
    case Title:
        return DealSortKey::Title;
    case Client:
        return DealSortKey::Client;
    case Stage:
        return DealSortKey::Stage;
    case Status:
        return DealSortKey::Status;
    case Amount:
        return DealSortKey::Amount;
    case NextStep:
        return DealSortKey::NextContact;
    case Manager:
        return DealSortKey::Manager;
    case Created:
        return DealSortKey::Created;
    case Source:
        return DealSortKey::Source;
    case Region:
        return DealSortKey::Region;
    case Closed:
        return DealSortKey::Closed;
    case DaysInStage:
        return DealSortKey::StageSince;
    case Expected:
        return DealSortKey::Expected;
    case Tags:
        return DealSortKey::Tags;
    default:
        return DealSortKey::Id;
    }
}

QString DealCells::day(std::optional<Instant> instant) const
{
    return instant ? chartDay(m_days.day(*instant), m_language) : QString();
}

std::optional<StageTime> DealCells::time(const DealRow &row) const
{
    return stageTime(row.line.deal, row.progress, context());
}

voronka::NextStep DealCells::step(const DealRow &row) const
{
    return nextStep(row.line.deal, row.progress, context());
}

QString DealCells::clientText(const DealLine &line) const
{
    return line.contactName.isEmpty() || line.companyName.isEmpty()
            ? line.contactName + line.companyName
            : QStringLiteral("%1, %2").arg(line.contactName, line.companyName);
}

QString DealCells::statusText(const DealRow &row) const
{
    const Deal &deal = row.line.deal;
    if (deal.status == DealStatus::Lost && deal.lossReason)
        return QStringLiteral("%1: %2").arg(dealStatusText(deal.status),
                                            m_catalog.lossReasonName(*deal.lossReason));
    if (row.progress.isRevived)
        return DealCellText::tr("Won, revived");
    const auto spent = time(row);
    return spent && spent->isLate ? DealCellText::tr("Over the limit")
                                  : dealStatusText(deal.status);
}

QString DealCells::nextStepText(const DealRow &row) const
{
    const Deal &deal = row.line.deal;
    return deal.closedAt ? DealCellText::tr("Closed %1").arg(day(deal.closedAt)) : step(row).text;
}

QString DealCells::toolTip(const DealRow &row, int column) const
{
    const QString told = text(row, column);
    if (column == Status && row.progress.isRevived)
        return DealCellText::tr("Won after it had been lost");
    if (column == Column::NextStep && step(row).state == voronka::NextStep::State::Overdue)
        return DealCellText::tr("Overdue: %1").arg(told);
    const QString limit = column == Status || column == DaysInStage
            ? limitText(row.line.deal, row.progress, context())
            : QString();
    return limit.isEmpty()
            ? told
            : DealCellText::tr("%1 (%2)", "over the limit, and of what").arg(told, limit);
}

// In the owner's order, by which the column sorts.
QString DealCells::tagsText(const DealLine &line) const
{
    QStringList names;
    for (const Tag &tag : m_catalog.tags) {
        if (std::ranges::find(line.tags, tag.id) != line.tags.end())
            names << tag.name;
    }
    return names.join(QStringLiteral(", "));
}

// Asleep, won and lost deals do not wait in their stage. What was slept counts as if the deal had
// come that much later.
std::optional<int> DealCells::daysInStage(const DealRow &row) const
{
    const Deal &deal = row.line.deal;
    if (deal.status != DealStatus::Open)
        return {};
    Instant since = deal.stageSince;
    for (const Sleep &sleep : row.progress.sleeps)
        since.msUtc += sleep.to.msUtc - sleep.from.msUtc;
    return std::max(0, m_days.julianDay(m_now) - m_days.julianDay(since));
}

std::optional<QDate> DealCells::date(const Deal &deal, int column) const
{
    switch (column) {
    case Created:
        return m_days.day(deal.createdAt);
    case Expected:
        return deal.expectedOn;
    case Closed:
        return deal.closedAt ? std::optional(m_days.day(*deal.closedAt)) : std::nullopt;
    default:
        return {};
    }
}

QString DealCells::text(const DealRow &row, int column) const
{
    const DealLine &line = row.line;
    const Deal &deal = line.deal;
    switch (column) {
    case Title:
        return deal.title;
    case Client:
        return clientText(line);
    case Stage:
        return m_catalog.stageName(deal.stage);
    case Status:
        return statusText(row);
    case Amount:
        return formatMoney(deal.amount, m_catalog.settings.currency, m_language);
    case NextStep:
        return nextStepText(row);
    case Manager:
        return deal.manager ? m_catalog.managerName(*deal.manager) : QString();
    case Source:
        return deal.source ? m_catalog.sourceName(*deal.source) : QString();
    case Region:
        return deal.region ? m_catalog.regionName(*deal.region) : QString();
    case DaysInStage:
        if (const auto days = daysInStage(row))
            return chartCount(*days, m_language);
        return {};
    case Tags:
        return tagsText(line);
    default:
        if (const auto day = date(deal, column))
            return chartDay(*day, m_language);
        return {};
    }
}

QString DealCells::plainText(const DealRow &row, int column) const
{
    const DealLine &line = row.line;
    if (column == Amount) {
        QString amount = toDecimalString(line.deal.amount, m_catalog.settings.currency);
        return amount.replace(u'.', localeOf(m_language).decimalPoint());
    }
    if (const auto days = column == DaysInStage ? daysInStage(row) : std::nullopt)
        return QString::number(*days);
    if (const auto day = date(line.deal, column))
        return day->toString(Qt::ISODate);
    return text(row, column);
}

} // namespace voronka
