#include "ui/settings/holidaylist.h"

#include "ui/filters/dateformat.h"
#include "ui/widgets/icons.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace voronka {

HolidayList::HolidayList(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_new(new QDateEdit(this)),
      m_add(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_list->setObjectName(QStringLiteral("userHolidays"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_new->setObjectName(QStringLiteral("newHoliday"));
    m_new->setCalendarPopup(true);
    m_add->setObjectName(QStringLiteral("addHoliday"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_remove->setObjectName(QStringLiteral("removeHoliday"));
    m_remove->setIcon(icon(QStringLiteral("delete")));
    makeLayout();
    auto *shortcut = new QShortcut(Qt::Key_Delete, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, m_remove, &QToolButton::click);
    connect(m_add, &QToolButton::clicked, this, &HolidayList::add);
    connect(m_remove, &QToolButton::clicked, this, &HolidayList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    m_remove->setEnabled(false);
    retranslate();
}

void HolidayList::makeLayout()
{
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_new, 1);
    adding->addWidget(m_add);
    adding->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(adding);
}

void HolidayList::setDays(const std::vector<QDate> &days)
{
    m_days = days;
    fill();
}

void HolidayList::proposeDay(QDate day)
{
    m_new->setDate(day);
}

void HolidayList::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QDate day : m_days)
        m_list->addItem(locale().toString(day, QLocale::LongFormat));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void HolidayList::add()
{
    std::vector<QDate> days = m_days;
    const QDate day = m_new->date();
    const auto place = std::ranges::lower_bound(days, day);
    const auto row = int(place - days.begin());
    if (place == days.end() || *place != day) {
        days.insert(place, day);
        Q_EMIT changed(days);
    }
    m_list->setCurrentRow(row);
    // Holidays often follow one another.
    m_new->setDate(day.addDays(1));
}

void HolidayList::remove()
{
    std::vector<QDate> days = m_days;
    days.erase(days.begin() + m_list->currentRow());
    Q_EMIT changed(days);
}

void HolidayList::retranslate()
{
    m_list->setAccessibleName(tr("Holidays"));
    m_new->setAccessibleName(tr("New holiday"));
    showInFormat(m_new, fieldDateFormat(locale()));
    m_add->setToolTip(tr("Add"));
    m_add->setAccessibleName(tr("Add the holiday"));
    m_remove->setToolTip(tr("Remove (Del)"));
    m_remove->setAccessibleName(tr("Remove the holiday"));
    fill();
}

void HolidayList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
