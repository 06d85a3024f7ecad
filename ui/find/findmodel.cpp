#include "ui/find/findmodel.h"

#include "ui/widgets/icons.h"

namespace voronka {

namespace {

QString sectionTitle(FindSection section)
{
    switch (section) {
    case FindSection::Recent:
        return FindModel::tr("Recently opened");
    case FindSection::Deals:
        return FindModel::tr("Deals");
    case FindSection::People:
        return FindModel::tr("People");
    case FindSection::Companies:
        return FindModel::tr("Companies");
    case FindSection::Tasks:
        return FindModel::tr("Tasks");
    case FindSection::Commands:
        return FindModel::tr("Commands");
    }
    Q_UNREACHABLE();
}

QIcon iconOf(const FindItem &item)
{
    if (item.section == FindSection::Commands)
        return item.command ? item.command->icon() : QIcon();
    return icon(item.icon);
}

/// Tasks of one deal lead to the same place.
bool isSame(const FindItem &one, const FindItem &other)
{
    return one.section == other.section && one.target == other.target
            && one.command == other.command
            && (one.section != FindSection::Tasks || one.title == other.title);
}

/// All that is shown, for a screen reader.
QString spoken(const FindItem &item)
{
    QStringList parts{item.title, item.detail, item.shortcut};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void FindModel::setItems(std::vector<FindItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_rows.clear();
    for (size_t i = 0; i < m_items.size(); ++i) {
        const FindSection section = m_items[i].section;
        if (i == 0 || m_items[i - 1].section != section)
            m_rows.push_back({section, -1});
        m_rows.push_back({section, int(i)});
    }
    endResetModel();
}

const FindItem *FindModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return nullptr;
    const int item = m_rows[size_t(index.row())].item;
    return item < 0 ? nullptr : &m_items[size_t(item)];
}

int FindModel::rowOf(const FindItem &item) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item >= 0 && isSame(m_items[size_t(m_rows[row].item)], item))
            return int(row);
    }
    return -1;
}

int FindModel::choosable(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (m_rows[size_t(row)].item >= 0)
            return row;
    }
    return -1;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const FindItem *item = this->item(index);
    switch (role) {
    case Qt::DisplayRole:
        return item ? item->title : sectionTitle(m_rows[size_t(index.row())].section);
    case Qt::AccessibleTextRole:
        return item ? spoken(*item) : sectionTitle(m_rows[size_t(index.row())].section);
    case Qt::DecorationRole:
        return item ? QVariant(iconOf(*item)) : QVariant();
    case ItemRole:
        return QVariant::fromValue(static_cast<const void *>(item));
    case SectionRole:
        return int(m_rows[size_t(index.row())].section);
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return item(index) ? shown | Qt::ItemIsSelectable : shown;
}

} // namespace voronka
