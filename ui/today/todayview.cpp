#include "ui/today/todayview.h"

#include "ui/today/todaydelegate.h"
#include "ui/today/todaymodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace voronka {

TodayView::TodayView(TodayModel *model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new TodayDelegate(*model, this))
{
    // What stands in it was typed by the owner.
    setObjectName(QStringLiteral("userToday"));
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!isOnBox(viewport()->mapFromGlobal(QCursor::pos())))
            Q_EMIT opened(index.row());
    });
}

void TodayView::keepPlace(const QString &key, int row)
{
    const int same = key.isEmpty() ? -1 : m_model->rowOf(key);
    choose(same >= 0 ? same : m_model->entryNear(row));
}

void TodayView::choose(int row)
{
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    const TodayRow *above = m_model->row(row - 1);
    if (above && above->isHeading())
        scrollTo(m_model->index(row - 1));
    scrollTo(m_model->index(row));
    // A view that has no height yet would scroll its first heading away.
    if (row == m_model->entryNear(0))
        scrollToTop();
}

void TodayView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosen();
}

void TodayView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            Q_EMIT opened(currentIndex().row());
            return;
        }
        break;
    case Qt::Key_Space:
        Q_EMIT ticked(currentIndex().row());
        return;
    case Qt::Key_Home:
        choose(m_model->entryNear(0));
        return;
    case Qt::Key_Up:
        // The heading above the first row cannot be chosen, but is seen.
        if (m_model->entryNear(0) == currentIndex().row()) {
            scrollToTop();
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

bool TodayView::isOnBox(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && m_delegate->isOnBox(position, visualRect(index), index.row());
}

void TodayView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const TodayRow *row = m_model->row(index.row());
    const bool isHand = isOnBox(event->position().toPoint()) || (row && row->isMore());
    viewport()->setCursor(isHand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TodayView::mousePressEvent(QMouseEvent *event)
{
    m_ticking = event->button() == Qt::LeftButton && isOnBox(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void TodayView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const TodayRow *row = m_model->row(index.row());
    if (std::exchange(m_ticking, false) && isOnBox(position))
        Q_EMIT ticked(index.row());
    else if (row && row->isMore() && index == currentIndex())
        Q_EMIT opened(index.row());
}

// The menu key asks for it where the current row is.
void TodayView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    const TodayRow *row = m_model->row(index.row());
    if (row && !row->isHeading() && !row->isMore())
        Q_EMIT menuRequested(isMouse ? event->globalPos()
                                     : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace voronka
