#include "ui/deals/dealtablemodel.h"

#include "ui/session/booksession.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>
#include <span>

namespace voronka {

namespace {

constexpr int pageRows = 256;
// What is on the screen touches at most two pages; a few more make scrolling back free.
constexpr size_t keptPages = 8;

} // namespace

DealTableModel::DealTableModel(BookSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void DealTableModel::setDeals(std::vector<DealId> deals)
{
    const size_t count = deals.size();
    begin(std::move(deals), count);
}

void DealTableModel::begin(std::vector<DealId> deals, size_t count)
{
    beginResetModel();
    m_deals = std::move(deals);
    m_count = count;
    m_pages.clear();
    m_clock.reset();
    endResetModel();
}

void DealTableModel::complete(std::vector<DealId> deals)
{
    Q_ASSERT(deals.size() == m_count);
    m_deals = std::move(deals);
    refresh();
}

void DealTableModel::refresh()
{
    m_pages.clear();
    m_clock.reset();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DealTableModel::setLanguage(Language language)
{
    m_language = language;
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DealTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_count);
}

int DealTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const DealRow *DealTableModel::cachedRow(int row) const
{
    if (row < 0 || size_t(row) >= m_deals.size() || !m_session.isOpen())
        return nullptr;
    const int page = row / pageRows;
    auto it = m_pages.find(page);
    if (it == m_pages.end()) {
        const size_t first = size_t(page) * pageRows;
        const size_t count = std::min<size_t>(pageRows, m_deals.size() - first);
        auto rows = readDealRows(m_session.book(), std::span(m_deals).subspan(first, count),
                                 m_session.days());
        if (!rows)
            return nullptr;
        if (m_pages.size() >= keptPages)
            m_pages.clear();
        it = m_pages.emplace(page, std::move(*rows)).first;
    }
    // Deals that are gone are left out of a page, so a row is found by its id.
    const DealId id = m_deals[size_t(row)];
    const std::vector<DealRow> &rows = it->second;
    const size_t guess = size_t(row % pageRows);
    if (guess < rows.size() && rows[guess].line.deal.id == id)
        return &rows[guess];
    const auto found =
            std::ranges::find(rows, id, [](const DealRow &one) { return one.line.deal.id; });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<DealLine> DealTableModel::line(int row) const
{
    const DealRow *cached = cachedRow(row);
    return cached ? std::optional(cached->line) : std::nullopt;
}

QVariant DealTableModel::answer(const DealRow &row, int column, int role) const
{
    const Catalog &catalog = m_session.catalog();
    if (!m_clock)
        m_clock.emplace(catalog.settings.workingHours, catalog.settings.timeZone);
    const DealCells cells(catalog, *m_clock, m_language, m_session.now());
    const auto time = [&] { return cells.time(row).value_or(StageTime()); };
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(cells.toolTip(row, column));
    case Qt::AccessibleTextRole:
        return cells.toolTip(row, column);
    case StatusRole:
        return int(row.line.deal.status);
    case LateRole:
        return time().isLate;
    case LatenessRole:
        return time().lateness;
    case StepRole:
        return int(cells.step(row).state);
    case RevivedRole:
        return row.progress.isRevived;
    default:
        return cells.text(row, column);
    }
}

QVariant DealTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && DealCells::isNumber(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const bool isAsked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            || role == Qt::ToolTipRole || (role >= StatusRole && role <= RevivedRole);
    const DealRow *row = isAsked ? cachedRow(index.row()) : nullptr;
    return row ? answer(*row, index.column(), role) : QVariant();
}

QVariant DealTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((DealCells::isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(DealCells::columnTitle(section)) : QVariant();
}

} // namespace voronka
