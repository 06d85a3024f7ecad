#include "ui/tasks/dueedit.h"

#include "ui/filters/dateformat.h"
#include "ui/tasks/snooze.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>

namespace voronka {

DueEdit::DueEdit(QWidget *parent)
    : QWidget(parent), m_day(new QDateEdit(this)), m_hasTime(new QCheckBox(this)),
      m_time(new QTimeEdit(this))
{
    m_day->setObjectName(QStringLiteral("due"));
    m_day->setCalendarPopup(true);
    m_hasTime->setObjectName(QStringLiteral("hasTime"));
    m_time->setObjectName(QStringLiteral("time"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_hasTime, m_time})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_hasTime, &QCheckBox::toggled, this, &DueEdit::showTime);
    connect(m_hasTime, &QCheckBox::toggled, this, &DueEdit::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &DueEdit::changed);
    connect(m_time, &QTimeEdit::timeChanged, this, &DueEdit::changed);
    setFocusProxy(m_day);
    showTime();
    retranslate();
}

void DueEdit::setTimeRequired(bool required)
{
    m_isTimeRequired = required;
    m_hasTime->setVisible(!required);
    showTime();
}

void DueEdit::setDue(const Due &due)
{
    const QDateTime local = due.at
            ? due.at->toUtc().toTimeZone(m_zone)
            : QDateTime(*due.on, usualTime(*due.on, systemClock()(), m_zone));
    m_hasTime->setChecked(due.at.has_value());
    m_day->setDate(local.date());
    m_time->setTime(QTime(local.time().hour(), local.time().minute()));
}

Due DueEdit::due() const
{
    if (hasTime())
        return {{}, instantAt(m_day->date(), m_time->time(), m_zone)};
    return {m_day->date(), {}};
}

QDate DueEdit::day() const
{
    return m_day->date();
}

bool DueEdit::hasTime() const
{
    return m_isTimeRequired || m_hasTime->isChecked();
}

void DueEdit::showTime()
{
    m_time->setVisible(hasTime());
}

void DueEdit::retranslate()
{
    m_day->setAccessibleName(tr("Due on"));
    m_day->setToolTip(tr("Due on"));
    m_hasTime->setText(tr("At a set time"));
    m_time->setAccessibleName(tr("At a set time"));
    // Writing a date in another way is no change of it.
    const QSignalBlocker dayBlocker(m_day);
    const QSignalBlocker timeBlocker(m_time);
    showInFormat(m_day, fieldDateFormat(locale()));
    showInFormat(m_time, locale().timeFormat(QLocale::ShortFormat));
}

void DueEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
