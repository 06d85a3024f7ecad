#include "core/model/channelkey.h"

#include <algorithm>

namespace voronka {

namespace {

/// Shorter numbers are those of a house or a service: they are the same only digit by digit.
constexpr qsizetype shortestNational = 9;

/// By how many of its last digits a number is looked up: all national numbers have as many.
constexpr qsizetype keyDigits = 9;

bool isPhoneLike(ChannelKind kind)
{
    return kind == ChannelKind::Phone || kind == ChannelKind::Viber
            || kind == ChannelKind::WhatsApp;
}

/// The digits of the first number of a text, and whether a plus stands before them.
struct Typed
{
    QString digits;
    bool plus = false;
};

Typed typedNumber(QStringView text)
{
    Typed typed;
    for (const QChar sign : text) {
        const int digit = sign.digitValue();
        if (digit >= 0)
            typed.digits += QChar(u'0' + digit);
        else if (typed.digits.isEmpty())
            typed.plus = typed.plus || sign == u'+';
        // What follows is an extension, or another number.
        else if (sign.isLetter() || QStringView(u",;+#*").contains(sign))
            break;
    }
    return typed;
}

QString lastDigits(const QString &digits)
{
    return digits.size() > keyDigits ? digits.last(keyDigits) : digits;
}

QString emailKey(const QString &value)
{
    QString address = value.trimmed().toCaseFolded();
    if (address.startsWith(u"mailto:"))
        address.remove(0, 7);
    return address;
}

/// "@maria", "t.me/maria" and "https://t.me/maria" are one name.
QString messengerKey(const QString &value)
{
    QString name = value.trimmed().toCaseFolded();
    if (const qsizetype slash = name.lastIndexOf(u'/'); slash >= 0 && slash + 1 < name.size())
        name = name.sliced(slash + 1);
    while (name.startsWith(u'@'))
        name.remove(0, 1);
    return name;
}

} // namespace

PhoneNumber readPhone(QStringView text)
{
    const auto [digits, plus] = typedNumber(text);
    if (plus)
        return {digits, true};
    if (digits.startsWith(u"00") && digits.size() > 10)
        return {digits.sliced(2), true};
    // "8 067 ..." was the way between the cities of Ukraine, "8 916 ..." is the one of Russia.
    if (digits.size() == 11 && digits.startsWith(u"80"))
        return {digits.sliced(2), false};
    if (digits.size() == 11 && digits.startsWith(u'8'))
        return {u'7' + digits.sliced(1), true};
    if (digits.startsWith(u'0') && digits.size() > shortestNational)
        return {digits.sliced(1), false};
    const bool russian = digits.size() == 11 && digits.startsWith(u'7');
    return {digits, russian || digits.size() > 11};
}

bool isSamePhone(const PhoneNumber &a, const PhoneNumber &b)
{
    if (a.digits.isEmpty() || b.digits.isEmpty())
        return false;
    if (a.digits == b.digits)
        return true;
    if (a.hasCountry == b.hasCountry)
        return false;
    const QString &whole = a.hasCountry ? a.digits : b.digits;
    const QString &national = a.hasCountry ? b.digits : a.digits;
    const qsizetype country = whole.size() - national.size();
    return national.size() >= shortestNational && country >= 1 && country <= 3
            && whole.endsWith(national);
}

QString channelKey(const Channel &channel)
{
    if (isPhoneLike(channel.kind)) {
        const QString digits = readPhone(channel.value).digits;
        return digits.isEmpty() ? QString() : u'+' + lastDigits(digits);
    }
    if (channel.kind == ChannelKind::Email)
        return emailKey(channel.value);
    const QString name = messengerKey(channel.value);
    if (name.isEmpty())
        return {};
    return (channel.kind == ChannelKind::Telegram ? u't' : u'o') + QStringLiteral(":") + name;
}

bool isSameChannel(const Channel &a, const Channel &b)
{
    if (isPhoneLike(a.kind) && isPhoneLike(b.kind))
        return isSamePhone(readPhone(a.value), readPhone(b.value));
    const QString key = channelKey(a);
    return !key.isEmpty() && a.kind == b.kind && key == channelKey(b);
}

void addChannels(std::vector<Channel> &known, const std::vector<Channel> &added)
{
    for (const Channel &channel : added) {
        const auto isKnown = [&channel](const Channel &one) {
            return one == channel || (one.kind == channel.kind && isSameChannel(one, channel));
        };
        if (std::ranges::none_of(known, isKnown))
            known.push_back(channel);
    }
}

} // namespace voronka
