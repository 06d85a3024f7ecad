#include "ui/dealpage/timelinepanel.h"

#include "core/process/fieldhistory.h"
#include "ui/tasks/entrydialog.h"
#include "ui/dealpage/quickentry.h"
#include "ui/dealpage/timelineview.h"
#include "ui/session/booksession.h"
#include "ui/widgets/languageswitch.h"

#include <QEvent>
#include <QVBoxLayout>

namespace voronka {

TimelinePanel::TimelinePanel(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_entry(new QuickEntry(session, this)),
      m_view(new TimelineView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_entry);
    layout->addWidget(m_view, 1);
    connect(m_entry, &QuickEntry::saved, this, &TimelinePanel::saved);
    connect(m_entry, &QuickEntry::failed, this, &TimelinePanel::failed);
    connectView();
}

void TimelinePanel::connectView()
{
    connect(m_view, &TimelineView::editRequested, this, &TimelinePanel::edit);
    connect(m_view, &TimelineView::removeRequested, this,
            [this](const TimelineEntry &entry) { report(remove(entry)); });
    connect(m_view, &TimelineView::doneRequested, this, [this](const Task &task) {
        report(m_session.activityDesk().setDone(task.id, !task.doneAt));
    });
    connect(m_view, &TimelineView::takeBackRequested, this, [this](const FieldChange &change) {
        report(takeBack(m_session.book(), m_session.clock(), change));
    });
}

void TimelinePanel::report(const Result<> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

void TimelinePanel::edit(const TimelineEntry &entry)
{
    if (const auto *activity = std::get_if<Activity>(&entry.what))
        (new EntryDialog(m_session, *activity, window()))->open();
    else if (const auto *task = std::get_if<Task>(&entry.what))
        (new EntryDialog(m_session, *task, window()))->open();
}

// No question: Undo brings it back.
Result<> TimelinePanel::remove(const TimelineEntry &entry)
{
    if (const auto *activity = std::get_if<Activity>(&entry.what))
        return m_session.activityDesk().remove(activity->id);
    if (const auto *task = std::get_if<Task>(&entry.what))
        return m_session.activityDesk().remove(task->id);
    return {};
}

void TimelinePanel::showDeal(DealId deal)
{
    m_deal = deal;
    m_view->startOver();
    m_entry->showDeal(deal);
    refresh();
}

void TimelinePanel::refresh()
{
    if (!m_deal || !m_session.isOpen())
        return;
    auto entries = timelineOf(m_session.book(), *m_deal);
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    m_view->setEntries(
            std::move(*entries),
            {&m_session.catalog(), &m_session.days(), shownLanguage(*this), m_session.now()});
}

void TimelinePanel::clear()
{
    m_deal.reset();
    m_entry->clear();
    m_view->startOver();
}

void TimelinePanel::setEditable(bool editable)
{
    m_entry->setEditable(editable);
    m_view->setEditable(editable);
}

void TimelinePanel::focusTimeline()
{
    m_view->setFocus();
}

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace voronka
