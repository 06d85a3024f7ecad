#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/changes.h"
#include "ui/tasks/snooze.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QToolButton;

namespace voronka {

class BookSession;
class PlainLabel;
class TaskActions;
class WeekView;

/// The week: tasks and meetings by day and hour, to be moved by hand.
class CalendarPage : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPage(BookSession &session, QWidget *parent = nullptr);

    /// The week that this day is in.
    void showWeekOf(QDate day);
    QDate firstDay() const { return m_first; }

public Q_SLOTS:
    /// Asks for a file and writes what is open to it, for the calendar of another program.
    void exportAll();

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QToolButton *toolButton(QAction *action);
    QAction *make(const char *name, const char *iconName, const QKeySequence &key,
                  std::function<void()> run);
    void connectView();
    void startBook();
    void onChanged(const Changes &changes);
    void refreshUnlessHeld();
    void refresh();
    Result<> read();
    void showManagers();
    void openItem(const Agenda::Item &item);
    void planTask(const Due &due);
    void planMeeting(const Due &due);
    void showPlaceMenu(const Due &due, QPoint global);
    QDate today() const;
    Due beginning() const;
    void retranslate();

    BookSession &m_session;
    WeekView *m_week;
    TaskActions *m_actions;
    PlainLabel *m_title;
    PlainLabel *m_note; ///< That not everything is shown.
    QComboBox *m_manager;
    QAction *m_previous;
    QAction *m_this;
    QAction *m_next;
    QAction *m_meeting;
    QAction *m_export;
    QTimer m_minute; ///< Moves the line of now.
    QDate m_first;
    bool m_isStale = true;
    bool m_hasFailed = false; ///< Told once for as long as it goes on.
};

} // namespace voronka
