#include "ui/board/columnsview.h"

#include "ui/board/boardcolumn.h"
#include "ui/board/cardlist.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace voronka {

namespace {

constexpr int gap = 12;
constexpr int widestColumn = 340;
constexpr int edge = 56; ///< So near an edge a held card makes the board move on.
constexpr int scrollMs = 16;
constexpr int scrollStep = 12;

} // namespace

ColumnsView::ColumnsView(CardModel::Reader reader, CardModel::Writer writer, QWidget *parent)
    : QScrollArea(parent), m_reader(std::move(reader)), m_writer(std::move(writer)),
      m_ground(new QWidget), m_row(new QHBoxLayout(m_ground)), m_scrolling(new QTimer(this))
{
    setObjectName(QStringLiteral("columns"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_row->setContentsMargins(0, 0, 0, 4);
    m_row->setSpacing(gap);
    m_row->addStretch(0);
    setWidget(m_ground);
    m_scrolling->setInterval(scrollMs);
    connect(m_scrolling, &QTimer::timeout, this, &ColumnsView::scrollOn);
    connect(this, &ColumnsView::dragEnded, m_scrolling, &QTimer::stop);
}

bool ColumnsView::setStages(size_t count)
{
    if (m_columns.size() == count + 1)
        return false;
    m_active = nullptr;
    for (BoardColumn *column : m_columns)
        delete column;
    m_columns.clear();
    for (size_t i = 0; i <= count; ++i) {
        const auto kind = i == count ? CardDelegate::Kind::Shelf : CardDelegate::Kind::Stage;
        auto *column = new BoardColumn(kind, m_reader, m_writer, m_ground);
        column->setMaximumWidth(widestColumn);
        m_row->insertWidget(int(i), column, 1);
        m_columns.push_back(column);
        connectColumn(column);
    }
    setActive(m_columns.front());
    return true;
}

void ColumnsView::connectColumn(BoardColumn *column)
{
    CardList *list = column->list();
    connect(list, &CardList::entered, this, [this, column] { setActive(column); });
    connect(list, &CardList::choiceChanged, this, [this, column] {
        if (column == m_active)
            Q_EMIT choiceChanged();
    });
    connect(list, &CardList::sidewaysRequested, this, &ColumnsView::goSideways);
    connect(list, &CardList::menuRequested, this, &ColumnsView::menuRequested);
    connect(list, &CardList::typed, this, &ColumnsView::typed);
    connect(list, &CardList::dragBegan, this, &ColumnsView::dragBegan);
    connect(list, &CardList::dragEnded, this, &ColumnsView::dragEnded);
    connect(list, &CardList::activated, this, [this, column](const QModelIndex &index) {
        if (const auto deal = column->model()->deal(index.row()))
            Q_EMIT opened(*deal);
    });
    connect(column, &BoardColumn::heldOver, this, &ColumnsView::holdOver);
    connect(column, &BoardColumn::heldAway, m_scrolling, &QTimer::stop);
    connect(column, &BoardColumn::addRequested, this, [this, column] {
        setActive(column);
        Q_EMIT addRequested();
    });
    connect(column, &BoardColumn::dropped, this,
            [this, column](const std::vector<DealId> &deals) { Q_EMIT dropped(column, deals); });
}

void ColumnsView::setActive(BoardColumn *column)
{
    if (column == m_active)
        return;
    if (BoardColumn *before = std::exchange(m_active, column)) {
        before->setActive(false);
        before->list()->clearSelection();
    }
    column->setActive(true);
    Q_EMIT choiceChanged();
}

void ColumnsView::keepActiveVisible()
{
    if (!m_active || !m_active->isHidden())
        return;
    const auto shown = std::find_if(m_columns.begin(), m_columns.end(),
                                    [](const BoardColumn *column) { return !column->isHidden(); });
    if (shown != m_columns.end())
        setActive(*shown);
}

bool ColumnsView::choose(BoardColumn *column, const std::vector<DealId> &deals)
{
    const bool focused = hasFocusedCards();
    if (!column->list()->choose(deals))
        return false;
    setActive(column);
    if (focused)
        column->list()->setFocus();
    ensureWidgetVisible(column, gap, 0);
    return true;
}

bool ColumnsView::hasFocusedCards() const
{
    return m_active && m_active->list()->hasFocus();
}

void ColumnsView::focusCards()
{
    if (m_active)
        m_active->list()->setFocus();
}

void ColumnsView::goSideways(int step)
{
    const auto from = std::find(m_columns.begin(), m_columns.end(), m_active) - m_columns.begin();
    for (auto to = from + step; to >= 0 && to < qptrdiff(m_columns.size()); to += step) {
        BoardColumn *column = m_columns[size_t(to)];
        if (column->isHidden())
            continue;
        if (m_active->list()->currentIndex().isValid())
            m_level = m_active->list()->currentY();
        setActive(column);
        column->list()->chooseNear(m_level);
        column->list()->setFocus();
        ensureWidgetVisible(column, gap, 0);
        return;
    }
}

// The nearer to the edge, the faster.
void ColumnsView::holdOver(const QPoint &globalPosition)
{
    const int x = viewport()->mapFromGlobal(globalPosition).x();
    const int fromRight = viewport()->width() - x;
    m_step = 0;
    if (x < edge)
        m_step = -scrollStep * (edge - x) / edge;
    else if (fromRight < edge)
        m_step = scrollStep * (edge - fromRight) / edge;
    if (m_step == 0)
        m_scrolling->stop();
    else if (!m_scrolling->isActive())
        m_scrolling->start();
}

void ColumnsView::scrollOn()
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + m_step);
}

} // namespace voronka
