#include "ui/dealpage/timelinemodel.h"

#include <algorithm>

namespace voronka {

namespace {

constexpr int pageSize = 100;

} // namespace

TimelineModel::TimelineModel(QObject *parent) : QAbstractListModel(parent) { }

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, const TimelineContext &context,
                               int atLeast)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_context = context;
    m_shown = 0;
    m_lastHeading.clear();
    m_rows = makeRows(std::max(atLeast, pageSize));
    endResetModel();
}

std::vector<TimelineModel::Row> TimelineModel::makeRows(int count)
{
    std::vector<Row> rows;
    const int end = std::min(int(m_entries.size()), m_shown + count);
    for (; m_shown < end; ++m_shown) {
        const TimelineEntry &entry = m_entries[size_t(m_shown)];
        const QString heading = timelineHeading(entry, m_context);
        if (heading != m_lastHeading) {
            m_lastHeading = heading;
            Row row;
            row.item.title = heading;
            rows.push_back(std::move(row));
        }
        rows.push_back({m_shown, timelineItem(entry, m_context)});
    }
    return rows;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < int(m_entries.size());
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> rows = makeRows(pageSize);
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

bool TimelineModel::isHeading(int row) const
{
    return m_rows[size_t(row)].entry < 0;
}

const TimelineEntry *TimelineModel::entry(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || isHeading(row))
        return nullptr;
    return &m_entries[size_t(m_rows[size_t(row)].entry)];
}

const TimelineItem &TimelineModel::item(int row) const
{
    return m_rows[size_t(row)].item;
}

int TimelineModel::rowOf(const QString &key) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (const TimelineEntry *one = entry(row); one && timelineKey(*one) == key)
            return row;
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

// One sentence with everything that the eye sees.
QString TimelineModel::spoken(const TimelineItem &item) const
{
    QStringList parts{item.title};
    if (item.hasBox)
        parts << (item.isDone ? tr("Done") : tr("To do"));
    for (const QString &part : {item.text, item.time, item.who}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QLatin1String("; "));
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineItem &shown = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text.isEmpty() ? shown.title : shown.title + u'\n' + shown.text;
    case Qt::AccessibleTextRole:
        return isHeading(index.row()) ? shown.title : spoken(shown);
    case HeadingRole:
        return isHeading(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    // The arrow keys pass over what is disabled.
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace voronka
