#include "ui/clients/clientstory.h"

#include "core/storage/timeline.h"
#include "ui/dealpage/quickentry.h"
#include "ui/dealpage/timelineedits.h"
#include "ui/dealpage/timelineview.h"
#include "ui/session/booksession.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace voronka {

ClientStory::ClientStory(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_entry(new QuickEntry(session, this)),
      m_timeline(new TimelineView(this)), m_edits(new TimelineEdits(session, m_timeline)),
      m_stack(new QStackedWidget(this)), m_nothing(new PlainLabel(PlainLabel::Role::Muted, this))
{
    setObjectName(QStringLiteral("clientStory"));
    build();
    retranslate();
}

void ClientStory::build()
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_entry);
    layout->addWidget(m_stack, 1);
    connect(m_entry, &QuickEntry::failed, this, &ClientStory::failed);
    connect(m_timeline, &TimelineView::editRequested, this, &ClientStory::open);
    connect(m_edits, &TimelineEdits::failed, this, &ClientStory::failed);
    m_edits->tasks()->setBeginning([this] {
        Task task;
        if (const auto *contact = m_client ? std::get_if<ContactId>(&*m_client) : nullptr)
            task.contact = *contact;
        task.dueOn = m_session.days().day(m_session.now());
        return task;
    });
}

// What is typed about the same client stays.
void ClientStory::showClient(ClientId client)
{
    const auto *contact = std::get_if<ContactId>(&client);
    if (m_client != client) {
        m_timeline->startOver();
        if (contact)
            m_entry->showContact(*contact);
        else
            m_entry->clear();
    }
    m_client = client;
    setEditable(m_editable);
    refresh();
}

void ClientStory::clear()
{
    m_client.reset();
    m_entry->clear();
    m_timeline->startOver();
    setEditable(m_editable);
    refresh();
}

void ClientStory::setEditable(bool editable)
{
    m_editable = editable;
    m_timeline->setEditable(editable);
    m_entry->setVisible(editable && m_client && isPerson(*m_client));
    m_edits->tasks()->update();
}

void ClientStory::refresh()
{
    Result<std::vector<TimelineEntry>> entries;
    if (m_client) {
        entries =
                std::visit([this](auto id) { return timelineOf(m_session.book(), id); }, *m_client);
        if (!entries) {
            Q_EMIT failed(entries.error());
            return;
        }
        m_timeline->setEntries(
                std::move(*entries),
                {&m_session.catalog(), &m_session.days(), shownLanguage(*this), m_session.now()});
    }
    m_stack->setCurrentIndex(m_timeline->timeline()->entryCount() > 0 ? 0 : 1);
}

bool ClientStory::isPending() const
{
    return m_client && m_entry->isPending();
}

void ClientStory::forgetTyped()
{
    m_entry->discard();
}

Result<> ClientStory::save()
{
    return m_entry->saveTyped();
}

// What belongs to a deal is changed where the deal is.
void ClientStory::open(const TimelineEntry &entry)
{
    if (entry.deal)
        Q_EMIT dealRequested(*entry.deal);
    else
        m_edits->edit(entry);
}

void ClientStory::retranslate()
{
    m_edits->tasks()->retranslate();
    m_nothing->setText(tr("Calls, meetings, messages and notes will appear here, and how their "
                          "deals began and ended."));
    if (m_session.isOpen() && m_client)
        refresh();
}

void ClientStory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
