#include "ui/board/cardlist.h"

#include "ui/board/cardmodel.h"
#include "ui/board/dealmime.h"
#include "ui/widgets/palettes.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace voronka {

namespace {

constexpr qreal dragOpacity = 0.85; // What lies below shows where it will fall.
constexpr int badgeSize = 22;
constexpr int hintMargin = 16;

} // namespace

CardList::CardList(CardModel *model, QWidget *parent)
    : QListView(parent), m_model(model), m_drag([](QDrag *drag) { drag->exec(Qt::MoveAction); })
{
    setObjectName(QStringLiteral("userCards"));
    setModel(model);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    // The column is the ground.
    viewport()->setAutoFillBackground(false);
}

std::vector<RowRange> CardList::chosenRows() const
{
    return selectedRows(selectionModel()->selection());
}

std::vector<DealId> CardList::chosen() const
{
    std::vector<DealId> deals;
    for (const RowRange &range : chosenRows()) {
        for (int row = range.first; row <= range.last; ++row) {
            if (const auto deal = m_model->deal(row))
                deals.push_back(*deal);
        }
    }
    return deals;
}

bool CardList::choose(const std::vector<DealId> &deals)
{
    const std::vector<RowRange> rows = m_model->rowsOf(deals);
    if (rows.empty())
        return false;
    const QModelIndex first = m_model->index(rows.front().first);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    chooseRows(rows);
    scrollTo(first);
    return true;
}

// None of them in more pieces than can be painted: a part of them would be taken for all.
void CardList::chooseRows(std::span<const RowRange> rows)
{
    const bool all = rows.size() <= mostSelectedPieces;
    selectionModel()->select(all ? selectionOf(*m_model, rows) : QItemSelection(),
                             QItemSelectionModel::ClearAndSelect);
}

void CardList::chooseNear(int y)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const QModelIndex near = indexAt({viewport()->width() / 2, y});
    const QModelIndex index = near.isValid() ? near : m_model->index(rows - 1);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

int CardList::currentY() const
{
    return currentIndex().isValid() ? visualRect(currentIndex()).center().y() : 0;
}

void CardList::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void CardList::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT sidewaysRequested(event->key() == Qt::Key_Left ? -1 : 1);
    else if (plain && event->key() == Qt::Key_Space)
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
    else if (modifiers == Qt::ShiftModifier && event->key() == Qt::Key_F10)
        openMenu();
    else
        QListView::keyPressEvent(event);
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenu();
    else if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

void CardList::openMenu()
{
    if (currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

// The keys work at once on the card where they are.
void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byMouse = event->reason() == Qt::MouseFocusReason;
    if (!byMouse && !selectionModel()->hasSelection() && m_model->rowCount() > 0) {
        const QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model->index(0);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    Q_EMIT entered();
}

void CardList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(mutedText(palette()));
    painter.drawText(viewport()->rect().adjusted(hintMargin, hintMargin, -hintMargin, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

// The card as it is, and how many there are of them.
QPixmap CardList::picture(const QModelIndex &index, int cards) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(QPoint(), visualRect(index).size());
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(option.rect.size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(dragOpacity);
    itemDelegate()->paint(&painter, option, index);
    if (cards > 1) {
        painter.setOpacity(1);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF badge(option.rect.right() - badgeSize - 6, 4, badgeSize, badgeSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent(palette()));
        painter.drawEllipse(badge);
        painter.setPen(accentText());
        painter.drawText(badge, Qt::AlignCenter, locale().toString(cards));
    }
    return pixmap;
}

void CardList::startDrag(Qt::DropActions)
{
    std::vector<DealId> deals = chosen();
    if (deals.empty())
        return;
    const QModelIndex held = currentIndex();
    auto *drag = new QDrag(this);
    drag->setPixmap(picture(held, int(deals.size())));
    const QPoint inCard = viewport()->mapFromGlobal(QCursor::pos()) - visualRect(held).topLeft();
    drag->setHotSpot({std::clamp(inCard.x(), 0, visualRect(held).width()),
                      std::clamp(inCard.y(), 0, visualRect(held).height())});
    Q_EMIT dragBegan(int(deals.size()));
    drag->setMimeData(new DealMime(std::move(deals)));
    m_drag(drag);
    Q_EMIT dragEnded();
}

} // namespace voronka
