#pragma once

#include "core/base/currency.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/money.h"

#include <QLineEdit>

#include <optional>

namespace voronka {

/// A field for an amount. It is written as the language of the window writes money, and anew when
/// that language changes.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    void setCurrency(const Currency &currency) { m_currency = currency; }
    void setMoney(std::optional<Money> money);

    /// Nothing for an empty field; what cannot be read is refused with a sentence.
    Result<std::optional<Money>> money() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    Currency m_currency;
    Language m_language; ///< In which the text is written.
};

} // namespace voronka
