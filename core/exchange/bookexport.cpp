#include "core/exchange/bookexport.h"

#include "core/exchange/csvwriter.h"
#include "core/storage/activitystore.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <array>

namespace voronka {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

/// The texts of cells that depend on the book.
class Cells
{
public:
    Cells(const Catalog &catalog, QChar delimiter)
        : m_catalog(catalog), m_zone(catalog.settings.timeZone), m_decimalComma(delimiter == u';')
    {
    }

    QString time(std::optional<Instant> at) const
    {
        return at ? at->toUtc().toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                  : QString();
    }
    QString amount(Money amount) const
    {
        QString text = toDecimalString(amount, m_catalog.settings.currency);
        return m_decimalComma ? text.replace(u'.', u',') : text;
    }
    QString manager(std::optional<ManagerId> id) const
    {
        return id ? m_catalog.managerName(*id) : QString();
    }
    QString source(std::optional<SourceId> id) const
    {
        return id ? m_catalog.sourceName(*id) : QString();
    }
    QString tags(const std::vector<TagId> &tags) const
    {
        QStringList names;
        for (const TagId tag : tags)
            names << m_catalog.tagName(tag);
        return names.join(QStringLiteral(", "));
    }
    const Catalog &catalog() const { return m_catalog; }

private:
    const Catalog &m_catalog;
    QTimeZone m_zone;
    bool m_decimalComma;
};

QString statusName(DealStatus status)
{
    switch (status) {
    case DealStatus::Open:
        return ExportText::tr("Open");
    case DealStatus::Deferred:
        return ExportText::tr("Deferred");
    case DealStatus::Won:
        return ExportText::tr("Won");
    case DealStatus::Lost:
        return ExportText::tr("Lost");
    }
    return {};
}

QString kindName(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return ExportText::tr("Call");
    case ActivityKind::Meeting:
        return ExportText::tr("Meeting");
    case ActivityKind::Message:
        return ExportText::tr("Message");
    case ActivityKind::Email:
        return ExportText::tr("E-mail");
    case ActivityKind::Note:
        return ExportText::tr("Note");
    }
    return {};
}

QStringList dealHeaders()
{
    return {ExportText::tr("ID"),
            ExportText::tr("Title"),
            ExportText::tr("Company"),
            ExportText::tr("Contact"),
            ExportText::tr("Manager"),
            ExportText::tr("Source"),
            ExportText::tr("Region"),
            ExportText::tr("Funnel"),
            ExportText::tr("Stage"),
            ExportText::tr("Outcome"),
            ExportText::tr("Amount"),
            ExportText::tr("Created on"),
            ExportText::tr("Expected close date"),
            ExportText::tr("Closed on"),
            ExportText::tr("Next contact"),
            ExportText::tr("Loss reason"),
            ExportText::tr("Tags"),
            ExportText::tr("Note")};
}

QStringList dealRow(const DealLine &line, const Cells &cells)
{
    const Deal &deal = line.deal;
    const Catalog &catalog = cells.catalog();
    return {QString::number(deal.id.value),
            deal.title,
            line.companyName,
            line.contactName,
            cells.manager(deal.manager),
            cells.source(deal.source),
            deal.region ? catalog.regionName(*deal.region) : QString(),
            catalog.funnelName(deal.funnel),
            catalog.stageName(deal.stage),
            statusName(deal.status),
            cells.amount(deal.amount),
            cells.time(deal.createdAt),
            deal.expectedOn ? deal.expectedOn->toString(Qt::ISODate) : QString(),
            cells.time(deal.closedAt),
            cells.time(deal.nextContactAt),
            deal.lossReason ? catalog.lossReasonName(*deal.lossReason) : QString(),
            cells.tags(line.tags),
            deal.note};
}

/// The rows without their headers.
Result<qint64> writeRows(const QString &path, const std::vector<QStringList> &rows, QChar delimiter)
{
    if (const auto written = writeCsv(path, rows, delimiter); !written)
        return std::unexpected(written.error());
    return qint64(rows.size()) - 1;
}

QStringList activityRow(const Activity &activity, const Cells &cells, const QString &deal,
                        const QString &contact)
{
    return {QString::number(activity.id.value),
            cells.time(activity.at),
            kindName(activity.kind),
            activity.done ? ExportText::tr("yes") : ExportText::tr("no"),
            activity.durationMinutes ? QString::number(*activity.durationMinutes) : QString(),
            cells.manager(activity.manager),
            deal,
            contact,
            activity.text,
            activity.outcome,
            activity.isCold ? ExportText::tr("yes") : ExportText::tr("no")};
}

} // namespace

Result<qint64> exportDeals(Book &book, const QString &path, QChar delimiter,
                           std::optional<std::span<const DealId>> ids)
{
    const Cells cells(book.catalog(), delimiter);
    std::vector<QStringList> rows{dealHeaders()};
    if (ids) {
        const auto lines = book.deals().lines(*ids);
        if (!lines)
            return std::unexpected(lines.error());
        for (const DealLine &line : *lines)
            rows.push_back(dealRow(line, cells));
        return writeRows(path, rows, delimiter);
    }
    const auto read = book.deals().forEach([&](const DealLine &line) -> Result<> {
        rows.push_back(dealRow(line, cells));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return writeRows(path, rows, delimiter);
}

Result<qint64> exportActivities(Book &book, const QString &path, QChar delimiter)
{
    const Cells cells(book.catalog(), delimiter);
    std::vector<QStringList> rows{
            {ExportText::tr("ID"), ExportText::tr("When"), ExportText::tr("Kind"),
             ExportText::tr("Done"), ExportText::tr("Minutes"), ExportText::tr("Manager"),
             ExportText::tr("Deal"), ExportText::tr("Contact"), ExportText::tr("Text"),
             ExportText::tr("Result"), ExportText::tr("Cold")}};
    ActivityStore store(book.database());
    const auto read = store.forEachActivity(
            [&](const Activity &activity, const QString &deal, const QString &contact) -> Result<> {
                rows.push_back(activityRow(activity, cells, deal, contact));
                return {};
            });
    if (!read)
        return std::unexpected(read.error());
    return writeRows(path, rows, delimiter);
}

} // namespace voronka
