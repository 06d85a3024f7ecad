#include "core/exchange/currencymark.h"

#include <array>

namespace voronka {

namespace {

// How people write currencies in tables, without the full stop; several codes where a word or sign
// serves several countries.
struct MarkMeaning
{
    QStringView mark;
    QStringView codes;
};

constexpr std::array marks{
        MarkMeaning{u"$", u"USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP JMD BBD BSD BZD FJD"},
        MarkMeaning{u"us$", u"USD"},
        MarkMeaning{u"долл", u"USD"},
        MarkMeaning{u"дол", u"USD"},
        MarkMeaning{u"долларов", u"USD"},
        MarkMeaning{u"доларів", u"USD"},
        MarkMeaning{u"€", u"EUR"},
        MarkMeaning{u"евро", u"EUR"},
        MarkMeaning{u"євро", u"EUR"},
        MarkMeaning{u"£", u"GBP"},
        MarkMeaning{u"₴", u"UAH"},
        MarkMeaning{u"грн", u"UAH"},
        MarkMeaning{u"гривень", u"UAH"},
        MarkMeaning{u"гривен", u"UAH"},
        MarkMeaning{u"гривні", u"UAH"},
        MarkMeaning{u"₽", u"RUB"},
        MarkMeaning{u"р", u"RUB BYN"},
        MarkMeaning{u"руб", u"RUB BYN"},
        MarkMeaning{u"рублей", u"RUB BYN"},
        MarkMeaning{u"рубля", u"RUB BYN"},
        MarkMeaning{u"рубль", u"RUB BYN"},
        MarkMeaning{u"rur", u"RUB"},
        MarkMeaning{u"br", u"BYN ETB"},
        MarkMeaning{u"₱", u"PHP"},
        MarkMeaning{u"piso", u"PHP"},
        MarkMeaning{u"pesos", u"PHP MXN ARS CLP COP"},
        MarkMeaning{u"₸", u"KZT"},
        MarkMeaning{u"тг", u"KZT"},
        MarkMeaning{u"тенге", u"KZT"},
        MarkMeaning{u"сум", u"UZS"},
        MarkMeaning{u"сом", u"KGS"},
        MarkMeaning{u"лей", u"MDL RON"},
        MarkMeaning{u"lei", u"MDL RON"},
        MarkMeaning{u"₾", u"GEL"},
        MarkMeaning{u"₼", u"AZN"},
        MarkMeaning{u"֏", u"AMD"},
        MarkMeaning{u"zł", u"PLN"},
        MarkMeaning{u"kč", u"CZK"},
        MarkMeaning{u"kr", u"SEK NOK DKK ISK"},
        MarkMeaning{u"₺", u"TRY"},
        MarkMeaning{u"₪", u"ILS"},
        MarkMeaning{u"₹", u"INR"},
        MarkMeaning{u"rs", u"INR PKR LKR"},
        MarkMeaning{u"¥", u"JPY CNY"},
        MarkMeaning{u"₩", u"KRW"},
        MarkMeaning{u"₫", u"VND"},
        MarkMeaning{u"฿", u"THB"},
        MarkMeaning{u"rp", u"IDR"},
        MarkMeaning{u"rm", u"MYR"},
        MarkMeaning{u"₿", u"BTC"},
};

} // namespace

CurrencyMark currencyMark(QStringView mark, const Currency &currency)
{
    QStringView word = mark.trimmed();
    while (word.endsWith(u'.'))
        word.chop(1);
    if (word.isEmpty())
        return mark.trimmed().isEmpty() ? CurrencyMark::Own : CurrencyMark::Unknown;
    if (word.compare(currency.code, Qt::CaseInsensitive) == 0
        || word.compare(currency.symbol, Qt::CaseInsensitive) == 0)
        return CurrencyMark::Own;
    for (const MarkMeaning &meaning : marks) {
        if (word.compare(meaning.mark, Qt::CaseInsensitive) == 0)
            return meaning.codes.contains(currency.code) ? CurrencyMark::Own
                                                         : CurrencyMark::Foreign;
    }
    return currencyFromCode(word) ? CurrencyMark::Foreign : CurrencyMark::Unknown;
}

} // namespace voronka
