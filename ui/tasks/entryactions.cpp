#include "ui/tasks/entryactions.h"

#include "ui/session/booksession.h"
#include "ui/tasks/entrydialog.h"
#include "ui/tasks/snooze.h"
#include "ui/tasks/taskdialog.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>

namespace voronka {

EntryActions::EntryActions(BookSession &session, Chosen chosen, QWidget *page)
    : QObject(page), m_session(session), m_chosen(std::move(chosen)),
      m_start([this](EntryKind kind, bool isPlanned) { openForm(kind, isPlanned); }), m_page(page),
      m_menu(new QMenu(page))
{
    m_menu->setObjectName(QStringLiteral("entryMenu"));
    m_menu->setIcon(icon(QStringLiteral("note")));
    make(EntryKind::Call, false, "logCall", Qt::ALT | Qt::Key_1);
    make(EntryKind::Meeting, false, "logMeeting", Qt::ALT | Qt::Key_2);
    make(EntryKind::Message, false, "logMessage", Qt::ALT | Qt::Key_3);
    make(EntryKind::Email, false, "logEmail", Qt::ALT | Qt::Key_4);
    make(EntryKind::Note, false, "logNote", Qt::ALT | Qt::Key_5);
    m_menu->addSeparator();
    make(EntryKind::Call, true, "planCall", Qt::ALT | Qt::SHIFT | Qt::Key_1);
    make(EntryKind::Meeting, true, "planMeeting", Qt::ALT | Qt::SHIFT | Qt::Key_2);
    make(EntryKind::Message, true, "planMessage", Qt::ALT | Qt::SHIFT | Qt::Key_3);
    make(EntryKind::Email, true, "planEmail", Qt::ALT | Qt::SHIFT | Qt::Key_4);
    make(EntryKind::Task, true, "planTask", Qt::ALT | Qt::Key_6);
    retranslate();
}

void EntryActions::make(EntryKind kind, bool isPlanned, const char *name, const QKeySequence &key)
{
    auto *action = new QAction(icon(entryKindIcon(kind)), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, kind, isPlanned] { start(kind, isPlanned); });
    m_entries.push_back({action, kind, isPlanned});
}

void EntryActions::update()
{
    const bool applies = m_session.isOpen() && m_session.book().isWritable() && m_chosen();
    m_menu->setEnabled(applies);
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(applies);
}

void EntryActions::start(EntryKind kind, bool isPlanned)
{
    if (m_session.isOpen() && m_chosen())
        m_start(kind, isPlanned);
}

void EntryActions::openForm(EntryKind kind, bool isPlanned)
{
    const auto subject = m_chosen();
    if (!subject)
        return;
    if (kind == EntryKind::Task) {
        Task task;
        task.deal = subject->deal;
        task.contact = subject->contact;
        task.dueOn = m_session.days().day(m_session.now());
        open(new TaskDialog(m_session, task, m_page));
        return;
    }
    Activity activity;
    activity.deal = subject->deal;
    activity.contact = subject->contact;
    activity.kind = activityKind(kind);
    activity.done = !isPlanned;
    activity.at = m_session.now();
    if (!isPlanned) {
        open(new EntryDialog(m_session, activity, m_page));
        return;
    }
    activity.at = usualPlan(activity.at, m_session.days().zone());
    open(new TaskDialog(m_session, activity, m_page));
}

// A form belongs to the book that is open: it goes when that is closed.
void EntryActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &BookSession::closing, dialog, [dialog] {
        dialog->hide();
        dialog->deleteLater();
    });
    dialog->open();
}

void EntryActions::retranslate()
{
    m_menu->setTitle(tr("Write down or plan"));
    const auto planned = [](EntryKind kind) {
        switch (kind) {
        case EntryKind::Call:
            return tr("Plan a call…");
        case EntryKind::Meeting:
            return tr("Plan a meeting…");
        case EntryKind::Message:
            return tr("Plan a message…");
        case EntryKind::Email:
            return tr("Plan an e-mail…");
        case EntryKind::Note:
        case EntryKind::Task:
            break;
        }
        return tr("New task…");
    };
    for (const Entry &entry : m_entries)
        entry.action->setText(entry.isPlanned ? planned(entry.kind) : entryKindText(entry.kind));
}

} // namespace voronka
