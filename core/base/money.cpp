#include "core/base/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(MoneyText)
};

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    while (digits-- > 0)
        power *= 10;
    return power;
}

std::unexpected<Error> notAnAmount(QStringView text)
{
    return failure(ErrorKind::BadInput,
                   MoneyText::tr("“%1” is not an amount. Write a number such as 1250 or 1250.50.")
                           .arg(text));
}

std::unexpected<Error> tooLarge(QStringView text)
{
    return failure(
            ErrorKind::BadInput,
            MoneyText::tr("The amount “%1” is too large for a deal. Check the number.").arg(text));
}

std::unexpected<Error> tooPrecise(QStringView text, const Currency &currency)
{
    return failure(ErrorKind::BadInput,
                   MoneyText::tr("“%1” has more decimals than %2 uses. Leave out the last digits.")
                           .arg(text, currency.code));
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Puts whole and decimal digits together. Both consist of digits 0-9 only.
Result<Money> assemble(QStringView text, QStringView whole, QStringView decimals, bool negative,
                       const Currency &currency)
{
    while (decimals.size() > currency.digits && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > currency.digits)
        return tooPrecise(text, currency);
    qint64 minor = 0;
    for (QStringView digits : {whole, decimals}) {
        for (QChar digit : digits) {
            minor = minor * 10 + (digit.unicode() - u'0');
            if (minor > maxDealAmount)
                return tooLarge(text);
        }
    }
    minor *= powerOfTen(currency.digits - int(decimals.size()));
    if (minor > maxDealAmount)
        return tooLarge(text);
    return Money{negative ? -minor : minor};
}

bool isGroupSpace(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'’' || c == u'_';
}

// The number without signs of currency and words before and after it; inner spaces are kept.
QStringView numberPart(QStringView text)
{
    const auto belongs = [](QChar c) { return (c >= u'0' && c <= u'9'); };
    qsizetype first = 0;
    while (first < text.size() && !belongs(text[first]))
        ++first;
    qsizetype last = text.size();
    while (last > first && !belongs(text[last - 1]))
        --last;
    QStringView number = text.sliced(first, last - first);
    // ".5" and ",5": the decimal sign before the first digit belongs to the number.
    if (first > 0 && (text[first - 1] == u'.' || text[first - 1] == u','))
        number = text.sliced(first - 1, last - first + 1);
    return number;
}

bool saysNegative(QStringView text, QStringView number)
{
    const QStringView before = text.first(number.data() - text.data());
    return before.contains(u'-') || before.contains(u'−') || before.contains(u'–');
}

// Which of '.' and ',' divides off the decimals; null when neither does.
QChar decimalSign(QStringView number, Language language)
{
    const qsizetype point = number.lastIndexOf(u'.');
    const qsizetype comma = number.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return point > comma ? u'.' : u',';
    if (point < 0 && comma < 0)
        return QChar();
    const QChar sign = point >= 0 ? u'.' : u',';
    if (number.count(sign) > 1)
        return QChar();
    const qsizetype at = std::max(point, comma);
    const bool spaced = std::any_of(number.begin(), number.end(), isGroupSpace);
    const bool couldGroup =
            !spaced && number.size() - at - 1 == 3 && at >= 1 && at <= 3 && number[0] != u'0';
    if (!couldGroup)
        return sign;
    return QString(sign) == localeOf(language).decimalPoint() ? sign : QChar();
}

// Groups must be of three digits, so that a slip of the finger is not read as another number.
std::optional<QString> withoutGroups(QStringView whole)
{
    QString digits;
    qsizetype sinceGroup = -1; // -1: no group sign seen yet
    for (QChar c : whole) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            if (sinceGroup >= 0)
                ++sinceGroup;
        } else if (isGroupSpace(c) || c == u'.' || c == u',') {
            if (digits.isEmpty() || (sinceGroup >= 0 && sinceGroup != 3)
                || (sinceGroup < 0 && digits.size() > 3))
                return std::nullopt;
            sinceGroup = 0;
        } else {
            return std::nullopt;
        }
    }
    if (sinceGroup >= 0 && sinceGroup != 3)
        return std::nullopt;
    return digits;
}

} // namespace

QString toDecimalString(Money money, const Currency &currency)
{
    const quint64 scale = quint64(powerOfTen(currency.digits));
    const quint64 magnitude = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    QString text = QString::number(magnitude / scale);
    if (currency.digits > 0) {
        text += u'.';
        text += QString::number(magnitude % scale).rightJustified(currency.digits, u'0');
    }
    return money.minor < 0 ? u'-' + text : text;
}

Result<Money> fromDecimalString(QStringView text, const Currency &currency)
{
    const bool negative = text.startsWith(u'-');
    const QStringView number = negative ? text.sliced(1) : text;
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.first(point);
    const QStringView decimals = point < 0 ? QStringView() : number.sliced(point + 1);
    if (whole.isEmpty() || !allDigits(whole) || !allDigits(decimals)
        || (point >= 0 && decimals.isEmpty()))
        return notAnAmount(text);
    return assemble(text, whole, decimals, negative, currency);
}

Result<Money> parseTypedMoney(QStringView text, const Currency &currency, Language language)
{
    const QStringView trimmed = text.trimmed();
    const QStringView number = numberPart(trimmed);
    if (number.isEmpty())
        return notAnAmount(trimmed);
    const QChar sign = decimalSign(number, language);
    const qsizetype at = sign.isNull() ? -1 : number.lastIndexOf(sign);
    const QStringView whole = at < 0 ? number : number.first(at);
    const QStringView decimals = at < 0 ? QStringView() : number.sliced(at + 1);
    const auto digits = withoutGroups(whole);
    if (!digits || !allDigits(decimals))
        return notAnAmount(trimmed);
    return assemble(trimmed, *digits, decimals, saysNegative(trimmed, number), currency);
}

QString formatMoney(Money money, const Currency &currency, Language language, MoneyStyle style)
{
    const QLocale locale = localeOf(language);
    const qint64 scale = powerOfTen(currency.digits);
    const qint64 magnitude = money.minor < 0 ? -money.minor : money.minor;
    QString number;
    if (style == MoneyStyle::Rounded) {
        number = locale.toString((magnitude + scale / 2) / scale);
    } else {
        number = locale.toString(magnitude / scale);
        if (magnitude % scale != 0) {
            number += locale.decimalPoint();
            number += QString::number(magnitude % scale).rightJustified(currency.digits, u'0');
        }
    }
    // The locale's pattern decides only on which side the symbol stands: its own rounding, its
    // accounting brackets and its spacing for letters ("PHP5") are not what an owner writes.
    const bool before = language == Language::English || language == Language::Tagalog;
    const bool letters = !currency.symbol.isEmpty() && currency.symbol.back().isLetter();
    const QString noBreakSpace(QChar::Nbsp);
    const QString minus = money.minor < 0 && number != u"0" ? QStringLiteral("-") : QString();
    if (before)
        return minus + currency.symbol + (letters ? noBreakSpace : QString()) + number;
    return minus + number + noBreakSpace + currency.symbol;
}

} // namespace voronka
