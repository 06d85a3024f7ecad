#pragma once

#include "core/base/currency.h"

#include <QComboBox>

namespace voronka {

/// Chooses a currency by its code; those of the four languages come first. Typing finds a code.
class CurrencyCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit CurrencyCombo(QWidget *parent = nullptr);

    Currency currency() const;
    void setCurrency(const Currency &currency);
};

} // namespace voronka
