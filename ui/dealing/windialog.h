#pragma once

#include "core/base/currency.h"
#include "core/base/money.h"
#include "ui/dealing/dealquestion.h"

namespace voronka {

class MoneyEdit;

/// Confirms what a deal was won for.
class WinDialog : public DealQuestion
{
    Q_OBJECT

public:
    WinDialog(Money amount, const Currency &currency, std::function<QString()> what,
              QWidget *parent);

    /// An empty field is an amount of 0.
    Result<Money> amount() const;

private:
    void retranslate() override;

    PlainLabel *m_label;
    MoneyEdit *m_amount;
    Currency m_currency;
};

} // namespace voronka
