#include "ui/dealing/windialog.h"

#include "ui/filters/moneyedit.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace voronka {

WinDialog::WinDialog(Money amount, const Currency &currency, std::function<QString()> what,
                     QWidget *parent)
    : DealQuestion(std::move(what), parent), m_label(new PlainLabel(this)),
      m_amount(new MoneyEdit(this)), m_currency(currency)
{
    setObjectName(QStringLiteral("winDialog"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_label->setBuddy(m_amount);
    m_amount->setCurrency(currency);
    m_amount->setMoney(amount);
    m_amount->selectAll();
    body()->addWidget(m_label);
    body()->addWidget(m_amount);
    body()->addStretch(1);
    resize(420, 200);
    m_amount->setFocus();
    retranslate();
}

Result<Money> WinDialog::amount() const
{
    const auto money = m_amount->money();
    if (!money)
        return std::unexpected(money.error());
    return money->value_or(Money());
}

void WinDialog::retranslate()
{
    DealQuestion::retranslate();
    setQuestion(tr("Deal won"), tr("What was it won for?"), tr("Save as won"));
    m_label->setText(tr("Amount, %1").arg(m_currency.code));
}

} // namespace voronka
