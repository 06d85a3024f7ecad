#include "ui/widgets/currencycombo.h"

#include "core/starter/newbook.h"

namespace voronka {

namespace {

QString label(const Currency &currency)
{
    return currency.symbol == currency.code
            ? currency.code
            : QStringLiteral("%1 (%2)").arg(currency.code, currency.symbol);
}

} // namespace

CurrencyCombo::CurrencyCombo(QWidget *parent) : QComboBox(parent)
{
    setMaxVisibleItems(16);
    for (const Language language : allLanguages) {
        const Currency currency = usualCurrency(language);
        addItem(label(currency), currency.code);
    }
    insertSeparator(count());
    for (const Currency &currency : allCurrencies())
        addItem(label(currency), currency.code);
}

Currency CurrencyCombo::currency() const
{
    return currencyFromCode(currentData().toString()).value_or(Currency());
}

void CurrencyCombo::setCurrency(const Currency &currency)
{
    setCurrentIndex(findData(currency.code));
}

} // namespace voronka
