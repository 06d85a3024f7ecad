#include "ui/today/todaymodel.h"

#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace voronka {

TodayModel::TodayModel(Write write, QObject *parent)
    : QAbstractListModel(parent), m_write(std::move(write))
{
}

void TodayModel::setRows(std::vector<TodayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_faces.clear();
    for (const TodayRow &row : m_rows)
        m_faces.push_back(m_write(row));
    endResetModel();
}

void TodayModel::rewrite()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].deal())
            continue;
        TodayFace face = m_write(m_rows[i]);
        if (face == m_faces[i])
            continue;
        m_faces[i] = std::move(face);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

const TodayRow *TodayModel::row(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? &m_rows[size_t(row)] : nullptr;
}

int TodayModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &TodayRow::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TodayModel::entryNear(int row) const
{
    const int count = int(m_rows.size());
    const int first = std::clamp(row, 0, std::max(0, count - 1));
    for (int i = first; i < count; ++i) {
        if (!m_rows[size_t(i)].isHeading())
            return i;
    }
    for (int i = first; --i >= 0;) {
        if (i < count && !m_rows[size_t(i)].isHeading())
            return i;
    }
    return -1;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!row(index.row()))
        return {};
    const TodayFace &face = m_faces[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return face.title;
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case Qt::ToolTipRole:
        return m_rows[size_t(index.row())].isHeading() ? QVariant()
                                                       : plainToolTip(spokenFace(face));
    default:
        return {};
    }
}

// A screen reader comes to a row without having read the heading above it.
QString TodayModel::spoken(int row) const
{
    const TodayRow &told = m_rows[size_t(row)];
    const QString words = spokenFace(m_faces[size_t(row)]);
    if (told.isHeading())
        return QStringLiteral("%1, %2").arg(words).arg(
                std::get<TodayRow::Heading>(told.what).count);
    int heading = row;
    while (heading > 0 && !m_rows[size_t(heading)].isHeading())
        --heading;
    return QStringLiteral("%1: %2").arg(m_faces[size_t(heading)].title, words);
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    const TodayRow *told = row(index.row());
    if (!told || told->isHeading())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace voronka
