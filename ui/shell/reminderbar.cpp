#include "ui/shell/reminderbar.h"

#include "core/chart/charttheme.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/session/waker.h"
#include "ui/tasks/reminders.h"
#include "ui/shell/systemtray.h"
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
      m_text(new PlainLabel(this)), m_show(new QPushButton(this)), m_close(new QPushButton(this))
{
    build();
    m_tray->setWanted(settings.reminding().isTrayWanted);
    connect(m_reminders, &Reminders::due, this, &ReminderBar::tellDue);
    connect(m_reminders, &Reminders::cameWhileAway, this, &ReminderBar::tellAway);
    connect(m_waker, &Waker::failed, &session, &BookSession::troubled);
    connect(m_tray, &SystemTray::activated, this, &ReminderBar::raiseWindow);
    connect(&session, &BookSession::closing, this, &ReminderBar::dismiss);
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

void ReminderBar::tellDue(const std::vector<Agenda::Item> &items)
{
    m_tray->setWanted(m_settings.reminding().isTrayWanted);
    take(DueList::Reason::Due, items);
    if (!m_tray->tell(tr("What is due now"), reminderText(items, locale())))
        QApplication::alert(window());
}

void ReminderBar::tellAway(const std::vector<Agenda::Item> &items)
{
    take(DueList::Reason::Away, items);
}

// One line, however much has come since it was looked at.
void ReminderBar::take(DueList::Reason reason, const std::vector<Agenda::Item> &items)
{
    if (m_items.empty())
        m_reason = reason;
    m_items.insert(m_items.end(), items.begin(), items.end());
    retranslate();
    show();
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
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void ReminderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
