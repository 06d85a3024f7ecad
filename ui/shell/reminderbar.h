#pragma once

#include "core/base/id.h"
#include "ui/shell/duelist.h"

#include <QWidget>

class QPushButton;

namespace voronka {

class AppSettings;
class BookSession;
class PlainLabel;
class Reminders;
class SystemMessages;
class SystemTray;
class Waker;

/// Keeps the owner in step with the clock: has the deferrals woken, and tells what is due: by a
/// message of the system, or by one quiet line below the page that leads to the list of it.
class ReminderBar : public QWidget
{
    Q_OBJECT

public:
    ReminderBar(BookSession &session, AppSettings &settings, QWidget *parent);

    Waker &waker() { return *m_waker; }
    /// The owner has chosen how to be reminded.
    void takeSettings();

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void tellDue(const std::vector<Agenda::Item> &items);
    void tellAway(const std::vector<Agenda::Item> &items);
    void take(DueList::Reason reason, const std::vector<Agenda::Item> &items);
    void dropDone();
    void dismiss();
    void showList();
    void raiseWindow();
    void retranslate();

    BookSession &m_session;
    AppSettings &m_settings;
    Waker *m_waker;
    Reminders *m_reminders;
    SystemTray *m_tray;
    SystemMessages *m_messages;
    DueList::Reason m_reason = DueList::Reason::Due;
    std::vector<Agenda::Item> m_items; ///< What the line is about; empty: it is hidden.
    PlainLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_close;
};

} // namespace voronka
