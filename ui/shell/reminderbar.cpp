#include "ui/shell/reminderbar.h"

#include "core/chart/charttheme.h"
#include "ui/messages/systemmessages.h"
#include "ui/messages/systemtray.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/session/waker.h"
#include "ui/tasks/reminders.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace voronka {

ReminderBar::ReminderBar(BookSession &session, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings),
      m_waker(new Waker(session, settings, this)),
      m_reminders(new Reminders(session, settings, *m_waker, this)), m_tray(new SystemTray(this)),
      m_messages(new SystemMessages(waysToTell(m_tray), this)), m_text(new PlainLabel(this)),
      m_show(new QPushButton(this)), m_close(new QPushButton(this))
{
    build();
    takeSettings();
    connect(m_reminders, &Reminders::due, this, &ReminderBar::tellDue);
    connect(m_reminders, &Reminders::cameWhileAway, this, &ReminderBar::tellAway);
    connect(m_waker, &Waker::failed, &session, &BookSession::troubled);
    connect(m_messages, &SystemMessages::activated, this, &ReminderBar::raiseWindow);
    connect(m_messages, &SystemMessages::untold, this, [this] { QApplication::alert(window()); });
    connect(&session, &BookSession::closing, this, &ReminderBar::dismiss);
    connect(&session, &BookSession::changed, this, &ReminderBar::dropDone);
    retranslate();
}

void ReminderBar::build()
{
    m_text->setObjectName(QStringLiteral("userReminder"));
    m_text->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("showReminders"));
    m_close->setObjectName(QStringLiteral("closeReminders"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_close);
    connect(m_show, &QPushButton::clicked, this, &ReminderBar::showList);
    connect(m_close, &QPushButton::clicked, this, &ReminderBar::dismiss);
    hide();
}

void ReminderBar::takeSettings()
{
    const Reminding reminding = m_settings.reminding();
    m_tray->setIconWanted(reminding.isIconWanted);
    m_messages->setWanted(reminding.isOn && reminding.isMessageWanted);
}

void ReminderBar::tellDue(const std::vector<Agenda::Item> &items)
{
    // A service of messages that was not there at first may be there by now.
    takeSettings();
    take(DueList::Reason::Due, items);
    m_messages->tell(tr("What is due now"), reminderText(items, locale()));
}

void ReminderBar::tellAway(const std::vector<Agenda::Item> &items)
{
    take(DueList::Reason::Away, items);
}

// One line, however much has come since it was looked at, and a meeting that is told of twice is
// one thing.
void ReminderBar::take(DueList::Reason reason, const std::vector<Agenda::Item> &items)
{
    if (m_items.empty())
        m_reason = reason;
    m_items.insert(m_items.end(), items.begin(), items.end());
    m_items = stillDue(m_session, m_items);
    retranslate();
    setVisible(!m_items.empty());
}

void ReminderBar::dropDone()
{
    if (m_items.empty())
        return;
    m_items = stillDue(m_session, m_items);
    if (m_items.empty())
        dismiss();
    else
        retranslate();
}

void ReminderBar::dismiss()
{
    m_items.clear();
    hide();
}

void ReminderBar::showList()
{
    auto *list = new DueList(m_reason, m_items, m_session.days(), window());
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &DueList::dealRequested, this, &ReminderBar::dealRequested);
    connect(list, &DueList::contactRequested, this, &ReminderBar::contactRequested);
    connect(&m_session, &BookSession::closing, list, [list] {
        list->hide();
        list->deleteLater();
    });
    connect(&m_session, &BookSession::changed, list,
            [this, list] { list->setItems(stillDue(m_session, list->items())); });
    dismiss();
    list->open();
}

void ReminderBar::raiseWindow()
{
    window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
    window()->raise();
    window()->activateWindow();
}

void ReminderBar::retranslate()
{
    m_show->setText(tr("Show"));
    m_close->setText(tr("Close"));
    if (m_items.empty())
        return;
    const QString text = reminderText(m_items, locale());
    m_text->setText(m_reason == DueList::Reason::Away ? tr("While you were away: %1").arg(text)
                                                      : text);
}

void ReminderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), accent(palette()), 0.12));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void ReminderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
