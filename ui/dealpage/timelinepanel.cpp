#include "ui/dealpage/timelinepanel.h"

#include "ui/dealpage/quickentry.h"
#include "ui/dealpage/timelineedits.h"
#include "ui/dealpage/timelineview.h"
#include "ui/session/booksession.h"
#include "ui/widgets/languageswitch.h"

#include <QEvent>
#include <QVBoxLayout>

namespace voronka {

TimelinePanel::TimelinePanel(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_entry(new QuickEntry(session, this)),
      m_view(new TimelineView(this)), m_edits(new TimelineEdits(session, m_view))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_entry);
    layout->addWidget(m_view, 1);
    connect(m_entry, &QuickEntry::saved, this, &TimelinePanel::saved);
    connect(m_entry, &QuickEntry::failed, this, &TimelinePanel::failed);
    connect(m_view, &TimelineView::editRequested, m_edits, &TimelineEdits::edit);
    connect(m_edits, &TimelineEdits::saved, this, &TimelinePanel::saved);
    connect(m_edits, &TimelineEdits::failed, this, &TimelinePanel::failed);
    m_edits->tasks()->setBeginning([this] {
        Task task;
        task.deal = m_deal;
        task.dueOn = m_session.days().day(m_session.now());
        return task;
    });
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
    m_edits->tasks()->update();
}

void TimelinePanel::focusTimeline()
{
    m_view->setFocus();
}

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_edits->tasks()->retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace voronka
