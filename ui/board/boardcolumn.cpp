#include "ui/board/boardcolumn.h"

#include "core/chart/charttheme.h"
#include "ui/board/cardlist.h"
#include "ui/board/dealmime.h"
#include "ui/widgets/palettes.h"

#include <QDragMoveEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace voronka {

namespace {

constexpr int gap = 4;
constexpr qreal corner = 8;
constexpr int widthInLetters = 29;
constexpr int smallestWidth = 220;

} // namespace

BoardColumn::BoardColumn(CardDelegate::Kind kind, CardModel::Reader reader,
                         CardModel::Writer writer, QWidget *parent)
    : QWidget(parent), m_kind(kind),
      m_model(new CardModel(std::move(reader), std::move(writer), this)),
      m_header(new ColumnHeader(this)), m_list(new CardList(m_model, this))
{
    setObjectName(QStringLiteral("column"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAcceptDrops(true);
    m_list->setItemDelegate(new CardDelegate(kind, m_list));
    m_list->setFocusPolicy(Qt::ClickFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 1);
    connect(m_header, &ColumnHeader::addRequested, this, &BoardColumn::addRequested);
}

void BoardColumn::setHead(const ColumnHead &head)
{
    m_header->set(head);
    m_list->setAccessibleName(m_header->accessibleName());
}

void BoardColumn::setHint(const QString &hint)
{
    m_list->setHint(hint);
}

void BoardColumn::setWritable(bool writable)
{
    setAcceptDrops(writable);
    m_list->setDragEnabled(writable);
    m_header->setAddable(writable);
}

void BoardColumn::setCards(const BoardCards &cards, CardModel::Deals more)
{
    const std::vector<DealId> chosen = m_list->chosen();
    const QModelIndex current = m_list->currentIndex();
    const auto currentDeal = m_model->deal(current.row());
    const int currentRow = current.row();
    const int seen = m_list->verticalScrollBar()->value();
    const size_t known = m_model->known();
    if (!m_model->setDeals(cards.tally.count, cards.deals, std::move(more)))
        return;
    // The view lays itself out later, and until then cannot be scrolled.
    m_list->doItemsLayout();
    if (currentRow >= 0 && m_model->rowCount() > 0) {
        std::vector<RowRange> rows;
        if (currentDeal)
            rows = m_model->rowsOf(std::span(&*currentDeal, 1), known);
        const int row =
                rows.empty() ? std::min(currentRow, m_model->rowCount() - 1) : rows[0].first;
        m_list->selectionModel()->setCurrentIndex(m_model->index(row),
                                                  QItemSelectionModel::NoUpdate);
    }
    m_list->chooseRows(m_model->rowsOf(chosen, known));
    m_list->verticalScrollBar()->setValue(seen);
}

void BoardColumn::setActive(bool active)
{
    m_list->setFocusPolicy(active ? Qt::StrongFocus : Qt::ClickFocus);
}

QSize BoardColumn::minimumSizeHint() const
{
    return {std::max(smallestWidth, widthInLetters * fontMetrics().averageCharWidth()), 200};
}

QSize BoardColumn::sizeHint() const
{
    return minimumSizeHint();
}

// Where its own cards are, nothing happens: they stand in an order of their own.
void BoardColumn::takeHold(QDragMoveEvent *event)
{
    Q_EMIT heldOver(mapToGlobal(event->position().toPoint()));
    const bool own = event->source() == m_list;
    setHeld(DealMime::from(event->mimeData()) && !own);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_held);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    // Entering is always taken, so that moving on is told.
    takeHold(event);
    event->setAccepted(DealMime::from(event->mimeData()) != nullptr);
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    takeHold(event);
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    setHeld(false);
    Q_EMIT heldAway();
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    setHeld(false);
    const DealMime *mime = DealMime::from(event->mimeData());
    if (!mime || event->source() == m_list)
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    // A question must not be asked from within the drag.
    QMetaObject::invokeMethod(
            this, [this, deals = mime->deals()] { Q_EMIT dropped(deals); }, Qt::QueuedConnection);
}

void BoardColumn::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    update();
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor link = palette().color(QPalette::Link);
    QColor ground = sideBarColour(palette());
    if (m_held)
        ground = mixed(ground, link, 0.12);
    painter.setPen(m_held ? QPen(link, 1.6) : Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
}

} // namespace voronka
