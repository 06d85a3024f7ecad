#include "ui/settings/workinghoursform.h"

#include "ui/filters/dateformat.h"
#include "ui/filters/flowlayout.h"
#include "ui/session/booksession.h"
#include "ui/settings/holidaylist.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QTimeEdit>

namespace voronka {

namespace {

constexpr int midnight = 24 * 60;
constexpr size_t firstDayOff = 5; ///< Saturday.

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

} // namespace

WorkingHoursForm::WorkingHoursForm(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_about(new PlainLabel(PlainLabel::Role::Muted, this)), m_state(new PlainLabel(this)),
      m_usual(new QPushButton(this)), m_always(new QPushButton(this)), m_days{},
      m_holidaysLabel(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_holidays(new HolidayList(this))
{
    m_usual->setObjectName(QStringLiteral("usualHours"));
    m_always->setObjectName(QStringLiteral("aroundTheClock"));
    m_state->setObjectName(QStringLiteral("hoursState"));
    m_state->setWordWrap(true);
    makeDays();
    makeLayout();
    connect(m_usual, &QPushButton::clicked, this, [this] { storeUsual(true); });
    connect(m_always, &QPushButton::clicked, this, [this] { storeUsual(false); });
    connect(m_holidays, &HolidayList::changed, this, &WorkingHoursForm::storeHolidays);
    connect(&session, &BookSession::opened, this, [this] {
        m_holidays->proposeDay(m_session.days().day(m_session.now()));
        reload();
    });
    connect(&session, &BookSession::catalogChanged, this, &WorkingHoursForm::reload);
    retranslate();
}

void WorkingHoursForm::makeDays()
{
    for (size_t i = 0; i < m_days.size(); ++i) {
        Day &day = m_days[i];
        day = {new QCheckBox(this), new QTimeEdit(this), new QTimeEdit(this)};
        // The name of a day comes from the locale, not from a translation.
        day.isWorked->setObjectName(QStringLiteral("userDay%1").arg(i + 1));
        day.from->setObjectName(QStringLiteral("from%1").arg(i + 1));
        day.to->setObjectName(QStringLiteral("to%1").arg(i + 1));
        connect(day.isWorked, &QCheckBox::clicked, this, &WorkingHoursForm::storeDays);
        for (QTimeEdit *edit : {day.from, day.to})
            connect(edit, &QTimeEdit::editingFinished, this, &WorkingHoursForm::storeDays);
    }
}

void WorkingHoursForm::makeLayout()
{
    auto *quick = new FlowLayout;
    quick->addWidget(m_usual);
    quick->addWidget(m_always);
    auto *days = new QGridLayout;
    days->setHorizontalSpacing(12);
    days->setVerticalSpacing(6);
    for (size_t i = 0; i < m_days.size(); ++i) {
        days->addWidget(m_days[i].isWorked, int(i), 0);
        days->addWidget(m_days[i].from, int(i), 1);
        days->addWidget(m_days[i].to, int(i), 2);
    }
    auto *hours = new QVBoxLayout;
    hours->setSpacing(8);
    hours->addWidget(m_state);
    hours->addLayout(quick);
    hours->addSpacing(8);
    hours->addLayout(days);
    hours->addStretch(1);
    auto *holidays = new QVBoxLayout;
    holidays->setSpacing(8);
    holidays->addWidget(m_holidaysLabel);
    holidays->addWidget(m_holidays, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(hours, 3);
    columns->addLayout(holidays, 2);
    columns->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(12);
    layout->addLayout(columns, 1);
}

void WorkingHoursForm::reload()
{
    if (!m_session.isOpen())
        return;
    const WorkingHours &hours = m_session.catalog().settings.workingHours;
    for (size_t i = 0; i < m_days.size(); ++i)
        showDay(i, hours.week[i]);
    m_holidays->setDays(hours.holidays);
    m_always->setEnabled(hours.isSet());
    m_state->setText(hours.isSet() ? tr("Time is counted in these hours.")
                                   : tr("No hours are set: time is counted around the clock."));
}

void WorkingHoursForm::showDay(size_t day, const std::optional<WorkingHours::Hours> &hours)
{
    const auto shown = hours.value_or(WorkingHours::Hours());
    m_days[day].isWorked->setChecked(hours.has_value());
    m_days[day].from->setTime(timeOf(shown.from));
    m_days[day].to->setTime(timeOf(shown.to));
    m_days[day].from->setEnabled(hours.has_value());
    m_days[day].to->setEnabled(hours.has_value());
}

// Work that ends at 0:00 ends with the day.
std::optional<WorkingHours::Hours> WorkingHoursForm::hoursOf(size_t day) const
{
    if (!m_days[day].isWorked->isChecked())
        return std::nullopt;
    const int to = minuteOf(m_days[day].to->time());
    return WorkingHours::Hours{minuteOf(m_days[day].from->time()), to == 0 ? midnight : to};
}

void WorkingHoursForm::storeDays()
{
    if (!m_session.isOpen())
        return;
    WorkingHours hours = m_session.catalog().settings.workingHours;
    for (size_t i = 0; i < m_days.size(); ++i) {
        hours.week[i] = hoursOf(i);
        if (hours.week[i] && hours.week[i]->from >= hours.week[i]->to) {
            showError(this,
                      {ErrorKind::BadInput,
                       tr("%1: work must end later than it begins. Change one of the two times.")
                               .arg(dayName(i))});
            reload();
            return;
        }
    }
    store(hours);
}

void WorkingHoursForm::storeHolidays(const std::vector<QDate> &holidays)
{
    WorkingHours hours = m_session.catalog().settings.workingHours;
    hours.holidays = holidays;
    store(hours);
}

// The holidays stay: around the clock they do not count, and are there again later.
void WorkingHoursForm::storeUsual(bool isWorkingWeek)
{
    WorkingHours hours = m_session.catalog().settings.workingHours;
    for (size_t i = 0; i < hours.week.size(); ++i) {
        hours.week[i] = isWorkingWeek && i < firstDayOff ? std::optional(WorkingHours::Hours())
                                                         : std::nullopt;
    }
    store(hours);
}

void WorkingHoursForm::store(const WorkingHours &hours)
{
    BookSettings settings = m_session.catalog().settings;
    if (settings.workingHours == hours)
        return;
    settings.workingHours = hours;
    if (const Result<> done = m_session.listDesk().setSettings(settings); !done) {
        showError(this, done.error());
        reload();
    }
}

QString WorkingHoursForm::dayName(size_t day) const
{
    QString name = locale().standaloneDayName(int(day) + 1);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void WorkingHoursForm::retranslate()
{
    m_title->setText(tr("Working hours"));
    m_about->setText(tr("Limits of stages and due times of tasks are counted in these hours: "
                        "nights, days off and holidays do not make a deal late."));
    m_usual->setText(tr("Monday to Friday, 9 to 18"));
    m_always->setText(tr("Around the clock"));
    m_holidaysLabel->setText(tr("Holidays"));
    for (size_t i = 0; i < m_days.size(); ++i) {
        const QString name = dayName(i);
        m_days[i].isWorked->setText(name);
        m_days[i].from->setAccessibleName(tr("%1, work begins", "a day").arg(name));
        m_days[i].to->setAccessibleName(tr("%1, work ends", "a day").arg(name));
        for (QTimeEdit *edit : {m_days[i].from, m_days[i].to})
            showInFormat(edit, locale().timeFormat(QLocale::ShortFormat));
    }
    reload();
}

void WorkingHoursForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
