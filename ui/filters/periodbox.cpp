#include "ui/filters/periodbox.h"

#include "ui/filters/dateformat.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace voronka {

namespace {

// In the order in which they are offered.
constexpr PeriodChoice choices[] = {
        PeriodChoice::AllTime,     PeriodChoice::ThisMonth,   PeriodChoice::LastMonth,
        PeriodChoice::ThisQuarter, PeriodChoice::LastQuarter, PeriodChoice::ThisYear,
        PeriodChoice::LastYear,    PeriodChoice::Dates,
};

constexpr int gap = 6;

QDateEdit *makeDateEdit(QWidget *parent)
{
    auto *edit = new QDateEdit(QDate::currentDate(), parent);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

PeriodBox::PeriodBox(QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent), m_choice(new QComboBox(this)), m_from(makeDateEdit(this)),
      m_dash(new PlainLabel(this)), m_to(makeDateEdit(this))
{
    m_choice->setObjectName(QStringLiteral("period"));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_dash->setText(QStringLiteral("–"));
    for (PeriodChoice choice : choices)
        m_choice->addItem(QString(), int(choice));
    auto *layout = new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight
                                                                : QBoxLayout::TopToBottom,
                                  this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_choice);
    auto *dates = new QHBoxLayout;
    dates->setSpacing(gap);
    dates->addWidget(m_from, 1);
    dates->addWidget(m_dash);
    dates->addWidget(m_to, 1);
    layout->addLayout(dates);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PeriodBox::choiceChanged);
    connect(m_from, &QDateEdit::dateChanged, this, &PeriodBox::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &PeriodBox::changed);
    showDates();
    retranslate();
}

PeriodChoice PeriodBox::choice() const
{
    return PeriodChoice(m_choice->currentData().toInt());
}

Period PeriodBox::period(QDate today) const
{
    return periodOf(chosen(), today);
}

// Dates in the wrong order are meant as the span between them.
ChosenPeriod PeriodBox::chosen() const
{
    if (choice() != PeriodChoice::Dates)
        return {choice(), {}};
    return {choice(),
            {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())}};
}

void PeriodBox::choose(const ChosenPeriod &chosen)
{
    if (chosen.choice == PeriodChoice::Dates)
        setPeriod(chosen.dates);
    else
        m_choice->setCurrentIndex(m_choice->findData(int(chosen.choice)));
}

void PeriodBox::setPeriod(const Period &period)
{
    if (period.from)
        m_from->setDate(*period.from);
    if (period.to)
        m_to->setDate(*period.to);
    const PeriodChoice wanted = period.isAll() ? PeriodChoice::AllTime : PeriodChoice::Dates;
    m_choice->setCurrentIndex(m_choice->findData(int(wanted)));
}

void PeriodBox::choiceChanged()
{
    // The dates begin where the named period was, so that a small change is a small step.
    showDates();
    Q_EMIT changed();
}

void PeriodBox::showDates()
{
    const bool dates = choice() == PeriodChoice::Dates;
    if (!dates && choice() != PeriodChoice::AllTime) {
        const QSignalBlocker fromBlocker(m_from);
        const QSignalBlocker toBlocker(m_to);
        const Period named = periodOf(choice(), QDate::currentDate());
        m_from->setDate(*named.from);
        m_to->setDate(*named.to);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_dash),
                            static_cast<QWidget *>(m_to)})
        widget->setVisible(dates);
}

void PeriodBox::retranslate()
{
    const QStringList names{tr("All time"),     tr("This month"),   tr("Last month"),
                            tr("This quarter"), tr("Last quarter"), tr("This year"),
                            tr("Last year"),    tr("Dates…")};
    for (int i = 0; i < names.size(); ++i)
        m_choice->setItemText(i, names[i]);
    m_choice->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    showInFormat(m_from, fieldDateFormat(locale()));
    showInFormat(m_to, fieldDateFormat(locale()));
}

void PeriodBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
