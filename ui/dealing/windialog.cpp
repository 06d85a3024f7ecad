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
                     Suggest suggest, QWidget *parent)
    : DealQuestion([title = deal.title] { return title; }, parent),
      m_currency(catalog.settings.currency), m_zone(catalog.settings.timeZone), m_today(today),
      m_suggest(std::move(suggest)), m_amountLabel(new PlainLabel(this)),
      m_amount(new MoneyEdit(this)), m_dayLabel(new PlainLabel(this)), m_day(new QDateEdit(this)),
      m_plan(new QCheckBox(this)), m_next(new QWidget(this)), m_titleLabel(new PlainLabel(m_next)),
      m_title(new QLineEdit(deal.title, m_next)), m_contactLabel(new PlainLabel(m_next)),
      m_contactDay(new QDateEdit(m_next)), m_why(new PlainLabel(PlainLabel::Role::Muted, m_next))
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
    m_why->setObjectName(QStringLiteral("why"));
    makeLayout();
    connect(m_plan, &QCheckBox::toggled, this, &WinDialog::planNext);
    connect(m_day, &QDateEdit::dateChanged, this, &WinDialog::takeSuggestion);
    connect(m_contactDay, &QDateEdit::dateChanged, this, [this] { m_contactIsTheirs = true; });
    m_next->hide();
    takeSuggestion();
    // Where the client or the owner has an interval it is planned unless it is switched off.
    m_plan->setChecked(m_suggestion.basis != NextSaleSuggestion::Basis::Default);
    m_amount->setFocus();
    resize(460, sizeHint().height());
}

void WinDialog::takeSuggestion()
{
    m_suggestion = m_suggest(m_day->date());
    if (!m_contactIsTheirs) {
        const QSignalBlocker blocker(m_contactDay);
        m_contactDay->setDate(std::max(m_suggestion.on, m_contactDay->minimumDate()));
    }
    retranslate();
}

void WinDialog::makeLayout()
{
    m_amountLabel->setBuddy(m_amount);
    m_dayLabel->setBuddy(m_day);
    m_why->setWordWrap(true);
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
    next->addWidget(m_why);
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
    if (planned && isVisible())
        m_title->setFocus();
}

QString WinDialog::why() const
{
    switch (m_suggestion.basis) {
    case NextSaleSuggestion::Basis::Rhythm:
        return tr("This client buys about every %n day(s); purchases so far: %1", nullptr,
                  m_suggestion.days)
                .arg(m_suggestion.purchases);
    case NextSaleSuggestion::Basis::Interval:
        return tr("%n day(s) after the sale, as set for this book", nullptr, m_suggestion.days);
    case NextSaleSuggestion::Basis::Default:
        return tr("In a month: how often this client buys is not known yet");
    }
    Q_UNREACHABLE();
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
    setQuestion(tr("Deal won"), tr("What was the final amount?"), tr("Mark as won"));
    m_amountLabel->setText(tr("Amount, %1").arg(m_currency.code));
    m_dayLabel->setText(tr("Won on"));
    m_plan->setText(tr("Plan the next sale to this client"));
    m_titleLabel->setText(tr("Title of the next sale"));
    m_contactLabel->setText(tr("Next contact"));
    m_why->setText(why());
    m_contactDay->setAccessibleDescription(m_why->text());
    for (QDateEdit *edit : {m_day, m_contactDay})
        showInFormat(edit, fieldDateFormat(locale()));
}

} // namespace voronka
