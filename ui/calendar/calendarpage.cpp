#include "ui/calendar/calendarpage.h"

#include "core/exchange/icalendar.h"
#include "core/storage/agendastore.h"
#include "ui/calendar/weekview.h"
#include "ui/filters/flowlayout.h"
#include "ui/filters/namecombo.h"
#include "ui/session/booksession.h"
#include "ui/tasks/itemtext.h"
#include "ui/tasks/taskactions.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagemargins.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace voronka {

namespace {

/// More than these nobody reads in a week; the filter by manager brings them down.
constexpr size_t mostShown = 300;
constexpr int meetingMinutes = 60;

/// The months of the week; the days are over the columns.
QString weekTitle(QDate first, const QLocale &locale)
{
    const QDate last = first.addDays(6);
    const QString begin = locale.standaloneMonthName(first.month());
    const QString end = locale.standaloneMonthName(last.month());
    const QString months = begin == end ? begin : QStringLiteral("%1 – %2").arg(begin, end);
    // Where the names of months are written small, the first of a title is not.
    return QStringLiteral("%1%2 %3").arg(locale.toUpper(months.left(1)), months.mid(1),
                                         QString::number(last.year()));
}

} // namespace

CalendarPage::CalendarPage(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_week(new WeekView(this)),
      m_actions(new TaskActions(
              session, [this] { return m_week->current(); }, this)),
      m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_note(new PlainLabel(PlainLabel::Role::Muted, this)), m_manager(new QComboBox(this)),
      m_previous(make("previousWeek", "back", Qt::Key_PageUp,
                      [this] { showWeekOf(m_first.addDays(-7)); })),
      m_this(make("thisWeek", "today", Qt::Key_Home, [this] { showWeekOf(today()); })),
      m_next(make("nextWeek", "forward", Qt::Key_PageDown,
                  [this] { showWeekOf(m_first.addDays(7)); })),
      m_meeting(make("addMeeting", "meeting", Qt::CTRL | Qt::SHIFT | Qt::Key_Insert,
                     [this] { planMeeting(beginning()); })),
      m_export(make("exportCalendar", "export", Qt::SHIFT | Qt::Key_F6, [this] { exportAll(); }))
{
    build();
    connectView();
    m_actions->removeWithDelete();
    connect(&session, &BookSession::opened, this, &CalendarPage::startBook);
    connect(&session, &BookSession::closed, this, &CalendarPage::refresh);
    connect(&session, &BookSession::changed, this, &CalendarPage::onChanged);
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::refreshUnlessHeld);
    m_actions->setBeginning([this] {
        Task task;
        const Due due = beginning();
        task.dueOn = due.on;
        task.dueAt = due.at;
        return task;
    });
    retranslate();
    if (session.isOpen())
        startBook();
}

QAction *CalendarPage::make(const char *name, const char *iconName, const QKeySequence &key,
                            std::function<void()> run)
{
    auto *action = new QAction(icon(QLatin1String(iconName)), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_session.isOpen())
            run();
    });
    return action;
}

QToolButton *CalendarPage::toolButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void CalendarPage::build()
{
    m_manager->setObjectName(QStringLiteral("userManager"));
    m_title->setObjectName(QStringLiteral("userMonths")); // In the words of the locale.
    m_note->hide();
    auto *bar = new FlowLayout;
    for (QAction *action : {m_previous, m_next}) {
        QToolButton *button = toolButton(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        bar->addWidget(button);
    }
    bar->addWidget(toolButton(m_this));
    for (QAction *action : m_actions->frequent())
        bar->addWidget(toolButton(action));
    bar->addWidget(toolButton(m_meeting));
    bar->addWidget(toolButton(m_export));
    bar->addWidget(m_manager);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_week, 1);
    connect(m_manager, &QComboBox::activated, this, &CalendarPage::refresh);
}

void CalendarPage::connectView()
{
    connect(m_week, &WeekView::currentChanged, m_actions, &TaskActions::update);
    connect(m_week, &WeekView::opened, this, &CalendarPage::openItem);
    connect(m_week, &WeekView::doneRequested, m_actions, &TaskActions::doneChosen);
    connect(m_week, &WeekView::moved, m_actions, &TaskActions::reschedule);
    connect(m_week, &WeekView::planRequested, this, &CalendarPage::planTask);
    connect(m_week, &WeekView::placeMenuRequested, this, &CalendarPage::showPlaceMenu);
    connect(m_week, &WeekView::menuRequested, this, [this](QPoint global) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QAction *action : m_actions->ofChosen())
            menu->addAction(action);
        menu->popup(global);
    });
}

QDate CalendarPage::today() const
{
    return m_session.days().day(m_session.now());
}

void CalendarPage::startBook()
{
    showManagers();
    m_manager->setCurrentIndex(0);
    m_isStale = true;
    showWeekOf(today());
}

void CalendarPage::showWeekOf(QDate day)
{
    m_first = firstOfWeek(day, locale().firstDayOfWeek());
    refresh();
}

void CalendarPage::onChanged(const Changes &changes)
{
    if (changes.lists || changes.everything)
        showManagers();
    refreshUnlessHeld();
}

// An entry that is dragged is not taken away from the mouse: soon again.
void CalendarPage::refreshUnlessHeld()
{
    if (!m_week->isHeld()) {
        refresh();
        return;
    }
    m_isStale = true;
    m_minute.start(std::chrono::seconds(1));
}

void CalendarPage::showManagers()
{
    const auto &managers = m_session.catalog().managers;
    fillNameCombo(m_manager, managers, tr("All managers"), true);
    m_manager->setVisible(!managers.empty());
}

// What is not seen is read when it is shown.
void CalendarPage::refresh()
{
    m_isStale = true;
    if (!isVisible() || !m_session.isOpen()) {
        m_minute.stop();
        return;
    }
    const Result<> done = read();
    if (!done && !m_hasFailed)
        showError(this, done.error());
    m_hasFailed = !done;
    m_isStale = false;
    m_actions->update();
    const bool writable = m_session.book().isWritable();
    m_meeting->setEnabled(writable);
    const qint64 intoMinute = m_session.now().msUtc % 60'000;
    m_minute.start(std::chrono::milliseconds(60'000 - intoMinute));
}

Result<> CalendarPage::read()
{
    const Instant now = m_session.now();
    const LocalDays &days = m_session.days();
    AgendaStore store(m_session.book().database());
    const auto manager = chosenId<ManagerId>(m_manager);
    const auto tasks = store.tasks(m_first, m_first.addDays(6), days, manager);
    if (!tasks)
        return std::unexpected(tasks.error());
    const auto activities = store.activities(m_first, m_first.addDays(6), days, manager);
    if (!activities)
        return std::unexpected(activities.error());
    std::vector<WeekEntry> entries = weekEntries(*tasks, *activities, m_first, days, now);
    const int hidden = int(entries.size()) - int(mostShown);
    m_note->setVisible(hidden > 0);
    if (hidden > 0) {
        m_note->setText(
                tr("%Ln more entry(s) do not fit in the week. Choose a manager to see them.",
                   nullptr, hidden));
        // What is done makes room first.
        std::ranges::stable_sort(entries, {}, &WeekEntry::isDone);
        entries.resize(mostShown);
        std::ranges::stable_sort(entries, [](const WeekEntry &one, const WeekEntry &other) {
            return std::pair(one.day, one.from.value_or(-1))
                    < std::pair(other.day, other.from.value_or(-1));
        });
    }
    const QTime time = now.toUtc().toTimeZone(days.zone()).time();
    m_week->show({m_first, days.day(now), time.hour() * 60 + time.minute(),
                  m_session.catalog().settings.workingHours},
                 entries, days, m_session.book().isWritable());
    m_title->setText(weekTitle(m_first, locale()));
    return {};
}

void CalendarPage::openItem(const Agenda::Item &item)
{
    const auto deal = item.task ? item.task->task.deal : item.activity->activity.deal;
    const auto contact = item.task ? item.task->task.contact : item.activity->activity.contact;
    if (deal)
        Q_EMIT dealRequested(*deal);
    else if (contact)
        Q_EMIT contactRequested(*contact);
    else
        m_actions->edit(item);
}

// Where the owner is: on the day of the chosen entry, else today, else when the week begins.
Due CalendarPage::beginning() const
{
    const auto current = m_week->current();
    if (current) {
        const Due due = dueOf(*current);
        return {due.on ? *due.on : m_session.days().day(*due.at), {}};
    }
    const qint64 sinceFirst = m_first.daysTo(today());
    return {sinceFirst >= 0 && sinceFirst < 7 ? today() : m_first, {}};
}

void CalendarPage::planTask(const Due &due)
{
    if (!m_session.book().isWritable())
        return;
    Task task;
    task.dueOn = due.on;
    task.dueAt = due.at;
    task.manager = chosenId<ManagerId>(m_manager);
    m_actions->addFrom(task);
}

void CalendarPage::planMeeting(const Due &due)
{
    Activity meeting;
    meeting.kind = ActivityKind::Meeting;
    meeting.done = false;
    meeting.durationMinutes = meetingMinutes;
    const LocalDays &days = m_session.days();
    meeting.at = due.at
            ? *due.at
            : instantAt(*due.on, morning(m_session.catalog().settings.workingHours, *due.on),
                        days.zone());
    meeting.manager = chosenId<ManagerId>(m_manager);
    m_actions->addFrom(meeting);
}

void CalendarPage::showPlaceMenu(const Due &due, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *task = menu->addAction(tr("New task here"), this, [this, due] { planTask(due); });
    QAction *meeting =
            menu->addAction(tr("New meeting here"), this, [this, due] { planMeeting(due); });
    for (QAction *action : {task, meeting})
        action->setEnabled(m_session.book().isWritable());
    menu->popup(global);
}

void CalendarPage::exportAll()
{
    chooseNewFile(this, tr("Export to a calendar"),
                  fileNameFrom(m_session.name()) + QStringLiteral(".ics"), calendarFilter(),
                  QStringLiteral("ics"), [this](const QString &path) {
                      if (!m_session.isOpen())
                          return;
                      m_session.work(
                              [path, now = m_session.now()](Book &book, std::stop_token,
                                                            const Job::Progress &) {
                                  return exportCalendar(book, path, now);
                              },
                              [this](const Result<qint64> &written) {
                                  if (!written)
                                      showError(this, written.error());
                              });
                  });
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier
        && m_session.isOpen())
        planTask(beginning());
    else
        QWidget::keyPressEvent(event);
}

void CalendarPage::retranslate()
{
    const std::pair<QAction *, QString> texts[] = {{m_previous, tr("Previous week")},
                                                   {m_this, tr("This week")},
                                                   {m_next, tr("Next week")},
                                                   {m_meeting, tr("New meeting")},
                                                   {m_export, tr("Export to a calendar…")}};
    for (const auto &[action, text] : texts) {
        action->setText(text);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
                text, action->shortcut().toString(QKeySequence::NativeText)));
    }
    m_manager->setAccessibleName(tr("Manager"));
    m_actions->retranslate();
    if (m_session.isOpen()) {
        showManagers();
        refresh();
    }
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void CalendarPage::changeEvent(QEvent *event)
{
    // Another language may begin its weeks on another day.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        if (m_first.isValid())
            m_first = firstOfWeek(m_first.addDays(3), locale().firstDayOfWeek());
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace voronka
