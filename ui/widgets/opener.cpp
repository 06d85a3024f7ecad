#include "ui/widgets/opener.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QRegularExpression>

#include <optional>

namespace voronka {

namespace {

struct OpenerText
{
    Q_DECLARE_TR_FUNCTIONS(OpenerText)
};

/// A telephone number taken apart; digits are 0 to 9 only.
struct PhoneNumber
{
    QString digits; ///< With the country when it is international, without "+" and "00".
    QString extension;
    bool isInternational = false;
};

// The longest number of E.164 has 15 digits; some cities have services of two.
constexpr qsizetype fewestDigits = 2;
constexpr qsizetype mostDigits = 15;
constexpr qsizetype fewestWithCountry = 11;

std::optional<PhoneNumber> phoneNumber(const QString &value)
{
    static const QRegularExpression pattern(
            QStringLiteral("^(\\+?)([0-9 \\x{a0}().\\-/\\x{2010}-\\x{2013}]+?)"
                           "(?:[ ,]*(?:ext\\.?|x|#|доб\\.?|вн\\.?)[ ]*([0-9]{1,6}))?$"),
            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(value.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    PhoneNumber number;
    for (const QChar c : match.captured(2)) {
        if (c >= u'0' && c <= u'9')
            number.digits += c;
    }
    number.extension = match.captured(3);
    if (!match.captured(1).isEmpty()) {
        number.isInternational = true;
    } else if (number.digits.startsWith(QLatin1String("00"))) {
        number.digits.remove(0, 2);
        number.isInternational = true;
    } else if (number.digits.size() == fewestWithCountry
               && number.digits.startsWith(QLatin1String("89"))) {
        // A mobile telephone of Russia as it is dialled there: no country has a code of 89.
        number.digits.front() = u'7';
        number.isInternational = true;
    } else {
        // 0 and 8 lead to a number inside the country; a short one has no country either.
        number.isInternational = number.digits.size() >= fewestWithCountry
                && !number.digits.startsWith(u'0') && !number.digits.startsWith(u'8');
    }
    const bool fits = number.digits.size() >= fewestDigits && number.digits.size() <= mostDigits;
    return fits ? std::optional(number) : std::nullopt;
}

std::unexpected<Error> noPhone(const QString &value)
{
    return failure(ErrorKind::BadInput,
                   OpenerText::tr("“%1” is not a phone number. Write it in digits.").arg(value));
}

Result<QString> internationalDigits(const QString &value)
{
    const auto number = phoneNumber(value);
    if (!number)
        return noPhone(value);
    if (!number->isInternational) {
        return failure(ErrorKind::BadInput,
                       OpenerText::tr("A messenger needs the full number. Write “%1” with + and "
                                      "the country code first.")
                               .arg(value));
    }
    return number->digits;
}

Result<QUrl> phoneUrl(const QString &value)
{
    const auto number = phoneNumber(value);
    if (!number)
        return noPhone(value);
    QString path = number->isInternational ? u'+' + number->digits : number->digits;
    if (!number->extension.isEmpty())
        path += QStringLiteral(";ext=") + number->extension;
    return QUrl(QStringLiteral("tel:") + path, QUrl::StrictMode);
}

Result<QUrl> emailUrl(const QString &value)
{
    // One address and nothing that a mail program would take for a field, a second receiver or an
    // attachment.
    static const QRegularExpression pattern(
            QStringLiteral("^[\\p{L}\\p{N}_+'\\-]+(\\.[\\p{L}\\p{N}_+'\\-]+)*"
                           "@[\\p{L}\\p{N}]([\\p{L}\\p{N}\\-]*[\\p{L}\\p{N}])?"
                           "(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}\\-]*[\\p{L}\\p{N}])?)+$"),
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DontCaptureOption);
    constexpr qsizetype longestAddress = 254;
    const QString address = value.trimmed();
    if (address.size() > longestAddress || !pattern.match(address).hasMatch()) {
        return failure(
                ErrorKind::BadInput,
                OpenerText::tr("“%1” is not an e-mail address. Write it like name@example.com.")
                        .arg(value));
    }
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(address, QUrl::DecodedMode);
    return url;
}

/// The address of a messenger that knows people by their number.
Result<QUrl> numberUrl(const QString &prefix, const QString &value)
{
    const auto digits = internationalDigits(value);
    if (!digits)
        return std::unexpected(digits.error());
    return QUrl(prefix + *digits, QUrl::StrictMode);
}

Result<QUrl> telegramUrl(const QString &value)
{
    static const QRegularExpression name(
            QStringLiteral("^(?:(?:https://)?t\\.me/|@)?([A-Za-z][A-Za-z0-9_]{3,31})$"));
    if (const auto match = name.match(value.trimmed()); match.hasMatch())
        return QUrl(QStringLiteral("https://t.me/") + match.captured(1), QUrl::StrictMode);
    if (!phoneNumber(value)) {
        return failure(ErrorKind::BadInput,
                       OpenerText::tr("“%1” is not a Telegram name. Write @name, or the number "
                                      "with + and the country code.")
                               .arg(value));
    }
    return numberUrl(QStringLiteral("https://t.me/+"), value);
}

QString programFor(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Phone:
        return OpenerText::tr("No program on this computer makes calls. Choose one for “tel” links "
                              "in the system settings.");
    case ChannelKind::Email:
        return OpenerText::tr(
                "No program on this computer sends e-mail. Choose one in the system settings.");
    default:
        return OpenerText::tr("No program on this computer opens %1. Install it, or choose a "
                              "browser in the system settings.")
                .arg(channelKindText(kind));
    }
}

} // namespace

OpenUrl systemOpenUrl()
{
    return [](const QUrl &url) { return QDesktopServices::openUrl(url); };
}

Result<QUrl> channelUrl(const Channel &channel)
{
    const QString &value = channel.value;
    switch (channel.kind) {
    case ChannelKind::Phone:
        return phoneUrl(value);
    case ChannelKind::Email:
        return emailUrl(value);
    case ChannelKind::Telegram:
        return telegramUrl(value);
    case ChannelKind::Viber:
        return numberUrl(QStringLiteral("viber://chat?number=%2B"), value);
    case ChannelKind::WhatsApp:
        return numberUrl(QStringLiteral("https://wa.me/"), value);
    case ChannelKind::Other:
        break;
    }
    return failure(ErrorKind::Refused,
                   OpenerText::tr("“%1” cannot be opened, because its kind is not known. Choose "
                                  "what kind of address it is.")
                           .arg(value));
}

std::vector<ChannelKind> waysToReach(const Channel &channel)
{
    std::vector<ChannelKind> ways;
    if (channelUrl(channel))
        ways.push_back(channel.kind);
    if (channel.kind == ChannelKind::Phone && internationalDigits(channel.value))
        ways.insert(ways.end(), {ChannelKind::Telegram, ChannelKind::Viber, ChannelKind::WhatsApp});
    return ways;
}

Result<> openChannel(const Channel &channel, const OpenUrl &open)
{
    const auto url = channelUrl(channel);
    if (!url)
        return std::unexpected(url.error());
    if (!open(*url))
        return failure(ErrorKind::Storage, programFor(channel.kind));
    return {};
}

QString channelKindText(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Phone:
        return OpenerText::tr("Phone");
    case ChannelKind::Email:
        return OpenerText::tr("E-mail");
    case ChannelKind::Telegram:
        return OpenerText::tr("Telegram");
    case ChannelKind::Viber:
        return OpenerText::tr("Viber");
    case ChannelKind::WhatsApp:
        return OpenerText::tr("WhatsApp");
    case ChannelKind::Other:
        return OpenerText::tr("Other address");
    }
    Q_UNREACHABLE();
}

QString channelActionText(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Phone:
        return OpenerText::tr("Call");
    case ChannelKind::Email:
        return OpenerText::tr("Write");
    default:
        return channelKindText(kind);
    }
}

QString channelIconName(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Phone:
        return QStringLiteral("call");
    case ChannelKind::Email:
        return QStringLiteral("email");
    case ChannelKind::Other:
        return QStringLiteral("link");
    case ChannelKind::Telegram:
        return QStringLiteral("telegram");
    case ChannelKind::Viber:
        return QStringLiteral("viber");
    case ChannelKind::WhatsApp:
        return QStringLiteral("whatsapp");
    }
    Q_UNREACHABLE();
}

} // namespace voronka
