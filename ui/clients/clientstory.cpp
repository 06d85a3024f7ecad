#include "ui/clients/clientstory.h"

#include "core/storage/timeline.h"
#include "ui/tasks/entrykind.h"
#include "ui/dealpage/timelineview.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace voronka {

ClientStory::ClientStory(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(new QComboBox(this)), m_text(new QLineEdit(this)),
      m_add(new QPushButton(this)), m_timeline(new TimelineView(this)),
      m_stack(new QStackedWidget(this)), m_nothing(new PlainLabel(PlainLabel::Role::Muted, this))
{
    setObjectName(QStringLiteral("clientStory"));
    build();
    retranslate();
}

void ClientStory::build()
{
    m_kind->setObjectName(QStringLiteral("entryKind"));
    for (const EntryKind kind : allEntryKinds) {
        if (kind != EntryKind::Task)
            m_kind->addItem(icon(entryKindIcon(kind)), entryKindText(kind), int(kind));
    }
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setObjectName(QStringLiteral("entryText"));
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_add->setAutoDefault(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_nothing);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_kind);
    entry->addWidget(m_text, 1);
    entry->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(entry);
    layout->addWidget(m_stack, 1);
    connect(m_text, &QLineEdit::returnPressed, this, &ClientStory::add);
    connect(m_add, &QPushButton::clicked, this, &ClientStory::add);
    connect(m_timeline, &TimelineView::editRequested, this, &ClientStory::open);
    connect(m_timeline, &TimelineView::removeRequested, this, &ClientStory::remove);
    connect(m_timeline, &TimelineView::doneRequested, this, [this](const Task &task) {
        tell(m_session.activityDesk().setDone(task.id, !task.doneAt));
    });
}

void ClientStory::showClient(ClientId client)
{
    if (m_client != client)
        m_timeline->startOver();
    m_client = client;
    setEditable(m_editable);
    refresh();
}

void ClientStory::clear()
{
    m_client.reset();
    m_timeline->startOver();
    setEditable(m_editable);
    refresh();
}

void ClientStory::setEditable(bool editable)
{
    m_editable = editable;
    m_timeline->setEditable(editable);
    const bool canWrite = editable && m_client && isPerson(*m_client);
    for (QWidget *one : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_text),
                         static_cast<QWidget *>(m_add)})
        one->setVisible(canWrite);
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
    return !m_text->text().trimmed().isEmpty();
}

void ClientStory::forgetTyped()
{
    m_text->clear();
}

Result<> ClientStory::save()
{
    const auto *contact = m_client ? std::get_if<ContactId>(&*m_client) : nullptr;
    if (!isPending() || !contact)
        return {};
    Activity activity;
    activity.contact = *contact;
    activity.kind = activityKind(EntryKind(m_kind->currentData().toInt()));
    activity.at = m_session.now();
    activity.text = m_text->text().trimmed();
    const auto added = m_session.activityDesk().add(activity);
    if (!added)
        return std::unexpected(added.error());
    m_text->clear();
    return {};
}

void ClientStory::add()
{
    tell(save());
    m_text->setFocus();
}

void ClientStory::tell(const Result<> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

// What belongs to a deal is changed where the deal is.
void ClientStory::open(const TimelineEntry &entry)
{
    if (entry.deal)
        Q_EMIT dealRequested(*entry.deal);
}

void ClientStory::remove(const TimelineEntry &entry)
{
    if (const auto *activity = std::get_if<Activity>(&entry.what))
        tell(m_session.activityDesk().remove(activity->id));
    else if (const auto *task = std::get_if<Task>(&entry.what))
        tell(m_session.activityDesk().remove(task->id));
}

void ClientStory::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, entryKindText(EntryKind(m_kind->itemData(i).toInt())));
    m_kind->setAccessibleName(tr("What happened"));
    m_text->setAccessibleName(tr("What was said"));
    m_add->setText(tr("Add"));
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
