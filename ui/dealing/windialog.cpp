#include "ui/dealing/windialog.h"

#include "ui/dealing/nextcontact.h"
#include "ui/filters/dateformat.h"
#include "ui/filters/moneyedit.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace voronka {

WinDialog::WinDialog(const Deal &deal, const Catalog &catalog, QDate createdOn, QDate today,
                     QWidget *parent)
    : DealQuestion([title = deal.title] { return title; }, parent),
      m_currency(catalog.settings.currency), m_zone(catalog.settings.timeZone), m_today(today),
      m_amountLabel(new PlainLabel(this)), m_amount(new MoneyEdit(this)),
      m_dayLabel(new PlainLabel(this)), m_day(new QDateEdit(this)), m_plan(new QCheckBox(this)),
      m_next(new QWidget(this)), m_titleLabel(new PlainLabel(m_next)),
      m_title(new QLineEdit(deal.title, m_next)), m_contactLabel(new PlainLabel(m_next)),
      m_contactDay(new QDateEdit(m_next))
{
    setObjectName(QStringLiteral("winDialog"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setCurrency(m_currency);
    m_amount->setMoney(deal.amount);
    m_amount->selectAll();
    m_day->setObjectName(QStringLiteral("wonOn"));
    m_day->setCalendarPopup(true);
    m_day->setDateRange(std::min(createdOn, today), today);
    m_day->setDate(today);
    m_plan->setObjectName(QStringLiteral("planNext"));
    m_title->setObjectName(QStringLiteral("nextTitle"));
    m_contactDay->setObjectName(QStringLiteral("nextContact"));
    m_contactDay->setCalendarPopup(true);
    m_contactDay->setMinimumDate(today.addDays(1));
    m_contactDay->setDate(today.addMonths(1));
    makeLayout();
    connect(m_plan, &QCheckBox::toggled, this, &WinDialog::planNext);
    m_next->hide();
    m_amount->setFocus();
    retranslate();
    resize(460, sizeHint().height());
}

void WinDialog::makeLayout()
{
    m_amountLabel->setBuddy(m_amount);
    m_dayLabel->setBuddy(m_day);
    m_titleLabel->setBuddy(m_title);
    m_contactLabel->setBuddy(m_contactDay);
    auto *won = new QGridLayout;
    won->setHorizontalSpacing(16);
    won->addWidget(m_amountLabel, 0, 0);
    won->addWidget(m_dayLabel, 0, 1);
    won->addWidget(m_amount, 1, 0);
    won->addWidget(m_day, 1, 1);
    won->setColumnStretch(0, 1);
    won->setColumnStretch(1, 1);
    auto *next = new QVBoxLayout(m_next);
    next->setContentsMargins(24, 0, 0, 0);
    next->addWidget(m_titleLabel);
    next->addWidget(m_title);
    next->addWidget(m_contactLabel);
    next->addWidget(m_contactDay);
    body()->addLayout(won);
    body()->addSpacing(8);
    body()->addWidget(m_plan);
    body()->addWidget(m_next);
    body()->addStretch(1);
}

void WinDialog::planNext(bool planned)
{
    m_next->setVisible(planned);
    resize(width(), std::max(minimumSizeHint().height(), sizeHint().height()));
    if (planned)
        m_title->setFocus();
}

Result<WinDetails> WinDialog::details() const
{
    const auto money = m_amount->money();
    if (!money)
        return std::unexpected(money.error());
    WinDetails details;
    details.amount = money->value_or(Money());
    // Of today the hour is known too.
    if (m_day->date() != m_today)
        details.wonOn = m_day->date();
    return details;
}

std::optional<NextSale> WinDialog::nextSale() const
{
    if (!m_plan->isChecked())
        return std::nullopt;
    return NextSale{m_title->text(), contactOn(m_contactDay->date(), m_zone)};
}

void WinDialog::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Deal won"), tr("How much was it won for?"), tr("Mark as won"));
    m_amountLabel->setText(tr("Amount, %1").arg(m_currency.code));
    m_dayLabel->setText(tr("Won on"));
    m_plan->setText(tr("Plan the next sale to this client"));
    m_titleLabel->setText(tr("Title of the next sale"));
    m_contactLabel->setText(tr("Next contact"));
    for (QDateEdit *edit : {m_day, m_contactDay})
        edit->setDisplayFormat(fieldDateFormat(locale()));
}

} // namespace voronka
