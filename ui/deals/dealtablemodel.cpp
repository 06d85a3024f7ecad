#include "ui/deals/dealtablemodel.h"

#include "core/chart/charttext.h"
#include "ui/session/booksession.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>

namespace voronka {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr int pageRows = 256;
// What is on the screen touches at most two pages; a few more make scrolling back free.
constexpr size_t keptPages = 8;

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

DealTableModel::DealTableModel(BookSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void DealTableModel::setDeals(std::vector<DealId> deals)
{
    beginResetModel();
    m_deals = std::move(deals);
    m_pages.clear();
    endResetModel();
}

void DealTableModel::refresh()
{
    m_pages.clear();
    if (!m_deals.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DealTableModel::setLanguage(Language language)
{
    m_language = language;
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<DealSortKey> DealTableModel::sortKey(int column)
{
    switch (column) {
    case Stage:
        return DealSortKey::Stage;
    case Status:
        return DealSortKey::Status;
    case Amount:
        return DealSortKey::Amount;
    case Manager:
        return DealSortKey::Manager;
    case Created:
        return DealSortKey::Created;
    default:
        return std::nullopt;
    }
}

int DealTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deals.size());
}

int DealTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const DealLine *DealTableModel::cachedLine(int row) const
{
    if (row < 0 || row >= rowCount() || !m_session.isOpen())
        return nullptr;
    const int page = row / pageRows;
    auto it = m_pages.find(page);
    if (it == m_pages.end()) {
        const size_t first = size_t(page) * pageRows;
        const size_t count = std::min<size_t>(pageRows, m_deals.size() - first);
        auto lines = m_session.book().deals().lines(std::span(m_deals).subspan(first, count));
        if (!lines)
            return nullptr;
        if (m_pages.size() >= keptPages)
            m_pages.clear();
        it = m_pages.emplace(page, std::move(*lines)).first;
    }
    // Deals that are gone are left out of a page, so a row is found by its id.
    const DealId id = m_deals[row];
    const std::vector<DealLine> &lines = it->second;
    const size_t guess = size_t(row % pageRows);
    if (guess < lines.size() && lines[guess].deal.id == id)
        return &lines[guess];
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [id](const DealLine &line) { return line.deal.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

std::optional<DealLine> DealTableModel::line(int row) const
{
    const DealLine *line = cachedLine(row);
    return line ? std::optional(*line) : std::nullopt;
}

QString DealTableModel::day(std::optional<Instant> instant) const
{
    return instant ? chartDay(m_session.days().day(*instant), m_language) : QString();
}

bool DealTableModel::isLate(const Deal &deal) const
{
    const auto *stage = m_session.catalog().stage(deal.stage);
    return deal.status == DealStatus::Open && stage && stage->limitMinutes
            && m_session.now().msUtc - deal.stageSince.msUtc > *stage->limitMinutes * msPerMinute;
}

QString DealTableModel::statusText(const Deal &deal) const
{
    if (deal.status == DealStatus::Lost && deal.lossReason)
        return QStringLiteral("%1: %2").arg(dealStatusText(deal.status),
                                            m_session.catalog().lossReasonName(*deal.lossReason));
    return isLate(deal) ? tr("Over the limit") : dealStatusText(deal.status);
}

QString DealTableModel::text(const DealLine &line, int column) const
{
    const Deal &deal = line.deal;
    const Catalog &catalog = m_session.catalog();
    switch (column) {
    case Title:
        return deal.title;
    case Client:
        return line.contactName.isEmpty() || line.companyName.isEmpty()
                ? line.contactName + line.companyName
                : QStringLiteral("%1, %2").arg(line.contactName, line.companyName);
    case Stage:
        return catalog.stageName(deal.stage);
    case Status:
        return statusText(deal);
    case Amount:
        return formatMoney(deal.amount, catalog.settings.currency, m_language);
    case Manager:
        return deal.manager ? catalog.managerName(*deal.manager) : QString();
    case Created:
        return day(deal.createdAt);
    case NextStep:
        if (deal.closedAt)
            return tr("Closed %1").arg(day(deal.closedAt));
        if (deal.nextContactAt)
            return tr("Contact %1").arg(day(deal.nextContactAt));
        if (deal.expectedOn)
            return tr("Expected %1").arg(chartDay(*deal.expectedOn, m_language));
        return {};
    default:
        return {};
    }
}

QVariant DealTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const DealLine *line = cachedLine(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(*line, index.column()));
    case StatusRole:
        return int(line->deal.status);
    case LateRole:
        return isLate(line->deal);
    default:
        return {};
    }
}

QVariant DealTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Deal");
    case Client:
        return tr("Client");
    case Stage:
        return tr("Stage");
    case Status:
        return tr("Status");
    case Amount:
        return tr("Amount");
    case Manager:
        return tr("Manager");
    case Created:
        return tr("Created");
    case NextStep:
        return tr("Next step");
    default:
        return {};
    }
}

} // namespace voronka
