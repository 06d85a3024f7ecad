#include "ui/dealpage/timelineview.h"

#include "ui/dealpage/timelinedelegate.h"
#include "ui/widgets/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace voronka {

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent), m_model(new TimelineModel(this)),
      m_delegate(new TimelineDelegate(*m_model, this))
{
    // What stands in it was typed by the owner.
    setObjectName(QStringLiteral("userTimeline"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the width does not depend on the height of what is in it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.row()); });
    retranslate();
}

void TimelineView::setEntries(std::vector<TimelineEntry> entries, const TimelineContext &context)
{
    const TimelineEntry *current = m_model->entry(currentIndex().row());
    const QString key = current ? timelineKey(*current) : QString();
    const int place = verticalScrollBar()->value();
    m_model->setEntries(std::move(entries), context, m_model->shownCount());
    if (const int row = key.isEmpty() ? -1 : m_model->rowOf(key); row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(place);
}

std::optional<TimelineEntry> TimelineView::current() const
{
    const TimelineEntry *entry = m_model->entry(currentIndex().row());
    return entry ? std::optional(*entry) : std::nullopt;
}

void TimelineView::startOver()
{
    m_model->setEntries({}, {});
    verticalScrollBar()->setValue(0);
}

void TimelineView::edit(int row)
{
    const TimelineEntry *entry = m_model->entry(row);
    if (!entry || !m_editable)
        return;
    if (m_model->item(row).canEdit)
        Q_EMIT editRequested(TimelineEntry(*entry));
}

void TimelineView::remove(int row)
{
    const TimelineEntry *entry = m_model->entry(row);
    if (entry && m_editable && m_model->item(row).canRemove)
        Q_EMIT removeRequested(TimelineEntry(*entry));
}

void TimelineView::toggleDone(int row)
{
    const TimelineEntry *entry = m_model->entry(row);
    if (entry && m_editable && m_model->item(row).hasBox)
        Q_EMIT doneRequested(TimelineEntry(*entry));
}

void TimelineView::takeBack(int row)
{
    const TimelineEntry *entry = m_model->entry(row);
    if (const auto *change = entry ? std::get_if<FieldChange>(&entry->what) : nullptr;
        change && m_editable)
        Q_EMIT takeBackRequested(FieldChange(*change));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (!m_model->entry(row)) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(row);
        return;
    case Qt::Key_Space:
        toggleDone(row);
        return;
    case Qt::Key_Delete:
        remove(row);
        return;
    case Qt::Key_Backspace:
        takeBack(row);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool active = index.isValid() && m_editable
            && m_delegate->partAt(position, visualRect(index), font(), index.row())
                    != TimelineDelegate::Part::Nothing;
    viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    switch (m_delegate->partAt(position, visualRect(index), font(), index.row())) {
    case TimelineDelegate::Part::Box:
        toggleDone(index.row());
        break;
    case TimelineDelegate::Part::TakeBack:
        takeBack(index.row());
        break;
    case TimelineDelegate::Part::More:
        showMenu(index.row(), event->globalPosition().toPoint());
        break;
    case TimelineDelegate::Part::Nothing:
        break;
    }
}

// The menu key asks for it where the current entry is.
void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = mouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        showMenu(index.row(),
                 mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void TimelineView::showMenu(int row, const QPoint &globalPosition)
{
    if (!m_model->entry(row) || !m_editable)
        return;
    const TimelineItem &item = m_model->item(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const char *icon, const QString &text, Qt::Key key, auto act) {
        menu->addAction(voronka::icon(QLatin1String(icon)), text, act)->setShortcut(key);
    };
    if (item.hasBox)
        add("task", item.isDone ? tr("Mark as not done") : tr("Mark as done"), Qt::Key_Space,
            [this, row] { toggleDone(row); });
    if (item.canEdit)
        add("rename", tr("Edit"), Qt::Key_Return, [this, row] { edit(row); });
    if (item.canTakeBack)
        add("undo", tr("Undo this change"), Qt::Key_Backspace, [this, row] { takeBack(row); });
    if (item.canRemove)
        add("delete", tr("Remove"), Qt::Key_Delete, [this, row] { remove(row); });
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(globalPosition);
}

void TimelineView::retranslate()
{
    setAccessibleName(tr("What happened"));
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

} // namespace voronka
