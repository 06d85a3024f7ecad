#include "ui/board/cardmodel.h"

#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace voronka {

namespace {

constexpr size_t pageRows = 50;
// A high screen shows a dozen cards; a few pages more make scrolling back free.
constexpr qsizetype keptCards = 8 * pageRows;

} // namespace

CardModel::CardModel(Reader reader, Writer writer, QObject *parent)
    : QAbstractListModel(parent), m_reader(std::move(reader)), m_writer(std::move(writer))
{
}

bool CardModel::setDeals(qint64 count, std::vector<DealId> first, Deals deals)
{
    m_more = std::move(deals);
    // What was known beyond the first may have changed: it is asked for again.
    const bool same = count == m_count && first.size() <= m_deals.size()
            && std::equal(first.begin(), first.end(), m_deals.begin())
            && (m_deals.size() == first.size() || m_more(m_deals.size()) == m_deals);
    if (same)
        return false;
    beginResetModel();
    m_count = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    m_deals = std::move(first);
    endResetModel();
    return true;
}

void CardModel::forget(const std::vector<DealId> &deals)
{
    for (const DealId deal : deals) {
        if (!m_cards.remove(deal))
            continue;
        const auto at = std::find(m_deals.begin(), m_deals.end(), deal);
        if (at == m_deals.end())
            continue;
        const QModelIndex changed = index(int(at - m_deals.begin()));
        Q_EMIT dataChanged(changed, changed);
    }
}

void CardModel::forgetAll()
{
    m_cards.clear();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

// Twice as many each time, so that scrolling to the end asks a few times only.
void CardModel::know(size_t count) const
{
    if (count > m_deals.size() && m_deals.size() < size_t(m_count) && m_more)
        m_deals = m_more(std::max(count, 2 * m_deals.size()));
}

std::optional<DealId> CardModel::deal(int row) const
{
    if (row < 0 || row >= m_count)
        return std::nullopt;
    know(size_t(row) + 1);
    return size_t(row) < m_deals.size() ? std::optional(m_deals[size_t(row)]) : std::nullopt;
}

const Card *CardModel::card(int row) const
{
    const auto wanted = deal(row);
    if (!wanted)
        return nullptr;
    if (const auto known = m_cards.constFind(*wanted); known != m_cards.cend())
        return &*known;
    if (m_cards.size() >= keptCards)
        m_cards.clear();
    const size_t first = size_t(row) / pageRows * pageRows;
    const size_t count = std::min(pageRows, m_deals.size() - first);
    std::vector<DealId> missing;
    std::copy_if(m_deals.begin() + qptrdiff(first), m_deals.begin() + qptrdiff(first + count),
                 std::back_inserter(missing),
                 [this](DealId deal) { return !m_cards.contains(deal); });
    for (Card &card : m_reader(missing)) {
        const DealId id = card.line.deal.id;
        m_cards.insert(id, std::move(card));
    }
    const auto found = m_cards.constFind(*wanted);
    return found == m_cards.cend() ? nullptr : &*found;
}

std::optional<CardFace> CardModel::face(int row) const
{
    const Card *shown = card(row);
    return shown ? std::optional(m_writer(*shown)) : std::nullopt;
}

// Most are among those that somebody has looked at; the others are asked for only then.
std::vector<RowRange> CardModel::rowsOf(std::span<const DealId> deals) const
{
    std::vector<RowRange> rows = rowsOf(deals, known());
    if (voronka::rowCount(rows) < deals.size() && known() < size_t(m_count))
        rows = rowsOf(deals, size_t(m_count));
    return rows;
}

std::vector<RowRange> CardModel::rowsOf(std::span<const DealId> deals, size_t looked) const
{
    know(std::min(looked, size_t(m_count)));
    return voronka::rowsOf(m_deals, deals);
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case DealRole: {
        const auto id = deal(index.row());
        return id ? QVariant(id->value) : QVariant();
    }
    case Qt::DisplayRole: {
        const Card *shown = card(index.row());
        return shown ? QVariant(shown->line.deal.title) : QVariant();
    }
    case Qt::AccessibleTextRole: {
        const auto written = face(index.row());
        return written ? QVariant(spokenCard(*written)) : QVariant();
    }
    case Qt::ToolTipRole: {
        const auto written = face(index.row());
        return written ? QVariant(plainToolTip(fullCard(*written))) : QVariant();
    }
    default:
        return {};
    }
}

Qt::ItemFlags CardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : usual;
}

} // namespace voronka
