#include "ui/filters/moneyedit.h"

#include "ui/widgets/languageswitch.h"

#include <QEvent>

namespace voronka {

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent), m_language(shownLanguage(*this)) { }

void MoneyEdit::setMoney(std::optional<Money> money)
{
    setText(money ? formatMoney(*money, m_currency, m_language) : QString());
}

Result<std::optional<Money>> MoneyEdit::money() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    return parseTypedMoney(text(), m_currency, m_language);
}

// "1,234" is another amount in another language, so it is read in the old one first.
void MoneyEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange && shownLanguage(*this) != m_language) {
        const auto amount = money();
        m_language = shownLanguage(*this);
        if (amount)
            setMoney(*amount);
    }
    QLineEdit::changeEvent(event);
}

} // namespace voronka
