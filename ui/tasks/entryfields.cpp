#include "ui/tasks/entryfields.h"

#include "ui/filters/dateformat.h"
#include "ui/filters/flowlayout.h"
#include "ui/tasks/snooze.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace voronka {

namespace {

constexpr int longestMinutes = 24 * 60;
constexpr int textHeight = 64;
constexpr int outcomeWidth = 170;

// Of a draft.
const QString kindMember = QStringLiteral("kind");
const QString textMember = QStringLiteral("text");
const QString outcomeMember = QStringLiteral("outcome");
const QString plannedMember = QStringLiteral("planned");
const QString coldMember = QStringLiteral("cold");
const QString whenMember = QStringLiteral("when");
const QString minutesMember = QStringLiteral("minutes");
const QString whoMember = QStringLiteral("who");
const QString taskKindMember = QStringLiteral("taskKind");
const QString dueMember = QStringLiteral("due");
const QString timeMember = QStringLiteral("time");

} // namespace

EntryFields::EntryFields(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_details(new QWidget(this)),
      m_when(new QDateTimeEdit(m_details)), m_minutes(new QSpinBox(m_details)),
      m_outcome(new QLineEdit(m_details)), m_planned(new QCheckBox(m_details)),
      m_cold(new QCheckBox(m_details)), m_who(new QComboBox(m_details)),
      m_due(new QDateEdit(m_details)), m_hasTime(new QCheckBox(m_details)),
      m_time(new QTimeEdit(m_details)), m_taskKind(new QComboBox(m_details))
{
    build();
    retranslate();
    showKind();
}

void EntryFields::build()
{
    m_text->setObjectName(QStringLiteral("entryText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_when->setObjectName(QStringLiteral("when"));
    m_when->setCalendarPopup(true);
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setRange(0, longestMinutes);
    m_minutes->setSingleStep(5);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setMinimumWidth(outcomeWidth);
    m_planned->setObjectName(QStringLiteral("planned"));
    m_cold->setObjectName(QStringLiteral("cold"));
    m_who->setObjectName(QStringLiteral("userWho"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setCalendarPopup(true);
    m_hasTime->setObjectName(QStringLiteral("hasTime"));
    m_time->setObjectName(QStringLiteral("time"));
    m_taskKind->setObjectName(QStringLiteral("taskKind"));
    for (const EntryKind kind : allEntryKinds) {
        if (kind != EntryKind::Task)
            m_taskKind->addItem(QString(), int(kind));
    }
    auto *row = new FlowLayout(m_details);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_planned, m_taskKind, m_when, m_due, m_hasTime, m_time,
                                          m_minutes, m_outcome, m_who, m_cold})
        row->addWidget(field);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_details->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_details);

    connect(m_text, &QPlainTextEdit::textChanged, this, &EntryFields::textChanged);
    connect(m_outcome, &QLineEdit::textChanged, this, &EntryFields::textChanged);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] { m_whenIsTheirs = true; });
    connect(m_planned, &QCheckBox::toggled, this, &EntryFields::showKind);
    connect(m_hasTime, &QCheckBox::toggled, m_time, &QWidget::setVisible);
}

void EntryFields::setCatalog(const Catalog &catalog)
{
    m_zone = catalog.settings.timeZone;
    m_managers = catalog.managers;
    setWho({});
}

// Who left is offered no more, and stays where the entry names them.
void EntryFields::setWho(std::optional<ManagerId> manager)
{
    m_who->clear();
    m_who->addItem(QString());
    for (const Manager &one : m_managers) {
        if (!one.archived || one.id == manager)
            m_who->addItem(one.name, one.id.value);
    }
    const int index = manager ? m_who->findData(manager->value) : 0;
    m_who->setCurrentIndex(std::max(0, index));
    showKind();
}

std::optional<ManagerId> EntryFields::who() const
{
    const QVariant id = m_who->currentData();
    return id.isValid() ? std::optional(ManagerId(id.toLongLong())) : std::nullopt;
}

bool EntryFields::canBePlanned() const
{
    return m_kind != EntryKind::Task && m_kind != EntryKind::Note;
}

bool EntryFields::isPlanned() const
{
    return canBePlanned() && m_planned->isChecked();
}

void EntryFields::setPlanned(bool planned, Instant now)
{
    m_planned->setChecked(planned);
    if (planned && !m_whenIsTheirs) {
        setWhen(usualPlan(now, m_zone));
        m_whenIsTheirs = true;
    }
}

void EntryFields::setKind(EntryKind kind)
{
    m_kind = kind;
    showKind();
}

void EntryFields::showKind()
{
    const bool task = m_kind == EntryKind::Task;
    const bool timed = m_kind == EntryKind::Call || m_kind == EntryKind::Meeting;
    m_when->setVisible(!task);
    m_minutes->setVisible(timed);
    m_outcome->setVisible(!task && m_kind != EntryKind::Note && !isPlanned());
    m_planned->setVisible(canBePlanned());
    m_cold->setVisible(m_kind == EntryKind::Call);
    m_who->setVisible(m_who->count() > 1);
    m_due->setVisible(task);
    m_hasTime->setVisible(task);
    m_time->setVisible(task && m_hasTime->isChecked());
    m_taskKind->setVisible(task);
    retranslate();
}

void EntryFields::setWhen(Instant at)
{
    const QDateTime local = at.toUtc().toTimeZone(m_zone);
    m_when->setDateTime(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute())));
    m_whenIsTheirs = false;
}

void EntryFields::setDue(QDate day, std::optional<QTime> time)
{
    m_due->setDate(day);
    m_hasTime->setChecked(time.has_value());
    m_time->setTime(time.value_or(usualTime(day, systemClock()(), m_zone)));
    m_time->setVisible(time.has_value() && m_kind == EntryKind::Task);
}

void EntryFields::clear(Instant now)
{
    m_text->clear();
    m_outcome->clear();
    m_minutes->setValue(0);
    m_planned->setChecked(false);
    m_cold->setChecked(false);
    setWho({});
    setWhen(now);
    setDue(now.toUtc().toTimeZone(m_zone).date().addDays(1), {});
}

void EntryFields::setActivity(const Activity &activity)
{
    setKind(entryKind(activity.kind));
    m_text->setPlainText(activity.text);
    m_outcome->setText(activity.outcome);
    m_minutes->setValue(activity.durationMinutes.value_or(0));
    m_cold->setChecked(activity.isCold);
    m_planned->setChecked(!activity.done);
    setWho(activity.manager);
    setWhen(activity.at);
}

void EntryFields::setTask(const Task &task)
{
    setKind(EntryKind::Task);
    m_text->setPlainText(task.title);
    m_taskKind->setCurrentIndex(m_taskKind->findData(int(entryKind(task.kind))));
    setWho(task.manager);
    if (task.dueAt) {
        const QDateTime due = task.dueAt->toUtc().toTimeZone(m_zone);
        setDue(due.date(), due.time());
    } else {
        setDue(task.dueOn.value_or(QDate::currentDate()), {});
    }
}

Activity EntryFields::activity(const Activity &base, Instant now) const
{
    Activity activity = base;
    activity.kind = activityKind(m_kind);
    if (m_whenIsTheirs)
        activity.at = Instant::fromDateTime(QDateTime(m_when->date(), m_when->time(), m_zone));
    else if (base.at == Instant())
        activity.at = now;
    activity.done = !isPlanned() && activity.at <= now;
    activity.isCold = m_kind == EntryKind::Call && m_cold->isChecked();
    activity.manager = who();
    const bool timed = m_kind == EntryKind::Call || m_kind == EntryKind::Meeting;
    activity.durationMinutes =
            timed && m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    activity.text = text();
    activity.outcome = m_kind == EntryKind::Note || isPlanned() ? QString() : outcome();
    return activity;
}

// A title is one line; what was typed in more of them is kept.
Task EntryFields::task(const Task &base) const
{
    Task task = base;
    task.title = text().simplified();
    task.kind = ActivityKind(m_taskKind->currentData().toInt());
    task.manager = who();
    task.dueOn.reset();
    task.dueAt.reset();
    if (m_hasTime->isChecked())
        task.dueAt = Instant::fromDateTime(QDateTime(m_due->date(), m_time->time(), m_zone));
    else
        task.dueOn = m_due->date();
    return task;
}

QString EntryFields::text() const
{
    return m_text->toPlainText().trimmed();
}

QString EntryFields::outcome() const
{
    return m_outcome->text().trimmed();
}

bool EntryFields::isEmpty() const
{
    return text().isEmpty() && outcome().isEmpty();
}

// A time that nobody touched is that of saving, so it is not kept.
QJsonObject EntryFields::draft() const
{
    if (isEmpty())
        return {};
    QJsonObject draft{{kindMember, int(m_kind)},
                      {textMember, text()},
                      {outcomeMember, outcome()},
                      {plannedMember, m_planned->isChecked()},
                      {coldMember, m_cold->isChecked()},
                      {minutesMember, m_minutes->value()},
                      {taskKindMember, m_taskKind->currentData().toInt()},
                      {dueMember, m_due->date().toString(Qt::ISODate)}};
    if (m_whenIsTheirs)
        draft.insert(whenMember, m_when->dateTime().toString(Qt::ISODate));
    if (m_hasTime->isChecked())
        draft.insert(timeMember, m_time->time().toString(Qt::ISODate));
    if (const auto manager = who())
        draft.insert(whoMember, manager->value);
    return draft;
}

void EntryFields::setDraft(const QJsonObject &draft, Instant now)
{
    clear(now);
    if (draft.isEmpty())
        return;
    const auto textOf = [&draft](const QString &member) { return draft.value(member).toString(); };
    m_text->setPlainText(textOf(textMember));
    m_outcome->setText(textOf(outcomeMember));
    m_planned->setChecked(draft.value(plannedMember).toBool());
    m_cold->setChecked(draft.value(coldMember).toBool());
    m_minutes->setValue(draft.value(minutesMember).toInt());
    m_taskKind->setCurrentIndex(
            std::max(0, m_taskKind->findData(draft.value(taskKindMember).toInt())));
    if (draft.contains(whoMember))
        setWho(ManagerId(draft.value(whoMember).toInteger()));
    if (const QDate due = QDate::fromString(textOf(dueMember), Qt::ISODate); due.isValid()) {
        const QTime time = QTime::fromString(textOf(timeMember), Qt::ISODate);
        setDue(due, time.isValid() ? std::optional(time) : std::nullopt);
    }
    const QDateTime when = QDateTime::fromString(textOf(whenMember), Qt::ISODate);
    if (when.isValid()) {
        m_when->setDateTime(when);
        m_whenIsTheirs = true;
    }
    setKind(EntryKind(std::clamp(draft.value(kindMember).toInt(), 0, int(EntryKind::Task))));
}

void EntryFields::retranslate()
{
    const bool ahead = m_kind == EntryKind::Task;
    m_text->setPlaceholderText(ahead                 ? tr("What needs to be done?")
                                       : isPlanned() ? tr("What is it about?")
                                                     : tr("What was said, what was agreed?"));
    m_text->setAccessibleName(ahead ? tr("What needs to be done") : tr("What happened"));
    const QString when = isPlanned() ? tr("When it is planned for") : tr("When it happened");
    m_when->setAccessibleName(when);
    m_when->setToolTip(when);
    m_planned->setText(tr("Planned"));
    m_planned->setToolTip(tr("It has not happened yet"));
    m_cold->setText(tr("Cold call"));
    m_cold->setToolTip(tr("A call to someone who did not expect it"));
    m_who->setAccessibleName(tr("Who does it"));
    m_who->setToolTip(tr("Who does it"));
    if (m_who->count() > 0)
        m_who->setItemText(0, tr("Manager of the deal"));
    m_minutes->setSpecialValueText(tr("Duration"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Duration in minutes"));
    m_outcome->setPlaceholderText(tr("Result"));
    m_outcome->setAccessibleName(tr("Result"));
    m_due->setAccessibleName(tr("Due on"));
    m_due->setToolTip(tr("Due on"));
    m_hasTime->setText(tr("At a set time"));
    m_time->setAccessibleName(tr("At a set time"));
    m_taskKind->setAccessibleName(tr("Kind of task"));
    for (int i = 0; i < m_taskKind->count(); ++i)
        m_taskKind->setItemText(i, entryKindText(EntryKind(m_taskKind->itemData(i).toInt())));
    // Writing a date in another way is no change of it.
    const QSignalBlocker blocker(m_when);
    const QString time = locale().timeFormat(QLocale::ShortFormat);
    showInFormat(m_when, fieldDateFormat(locale()) + u' ' + time);
    showInFormat(m_due, fieldDateFormat(locale()));
    showInFormat(m_time, time);
}

void EntryFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
