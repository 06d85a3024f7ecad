#include "core/exchange/encoding.h"

#include "core/exchange/codepages.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

struct EncodingText
{
    Q_DECLARE_TR_FUNCTIONS(EncodingText)
};

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView utf16LeMark("\xFF\xFE");
constexpr QByteArrayView utf16BeMark("\xFE\xFF");

// Enough text for a vote; counting more of a large file changes nothing.
constexpr qsizetype voteBytes = 256 * 1024;

struct NamedEncoding
{
    QStringView name;
    TextEncoding encoding;
};

constexpr std::array otherNames{
        NamedEncoding{u"utf8", TextEncoding::Utf8},
        NamedEncoding{u"utf8bom", TextEncoding::Utf8Bom},
        NamedEncoding{u"utf8sig", TextEncoding::Utf8Bom},
        NamedEncoding{u"utf16", TextEncoding::Utf16Le},
        NamedEncoding{u"utf16le", TextEncoding::Utf16Le},
        NamedEncoding{u"utf16be", TextEncoding::Utf16Be},
        NamedEncoding{u"cp1251", TextEncoding::Cp1251},
        NamedEncoding{u"windows1251", TextEncoding::Cp1251},
        NamedEncoding{u"win1251", TextEncoding::Cp1251},
        NamedEncoding{u"1251", TextEncoding::Cp1251},
        NamedEncoding{u"cp866", TextEncoding::Cp866},
        NamedEncoding{u"ibm866", TextEncoding::Cp866},
        NamedEncoding{u"dos", TextEncoding::Cp866},
        NamedEncoding{u"866", TextEncoding::Cp866},
        NamedEncoding{u"koi8u", TextEncoding::Koi8U},
        NamedEncoding{u"koi8r", TextEncoding::Koi8U},
        NamedEncoding{u"koi8", TextEncoding::Koi8U},
};

const std::array<char16_t, 128> &lettersOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Cp866:
        return cp866Letters;
    case TextEncoding::Koi8U:
        return koi8uLetters;
    default:
        return cp1251Letters;
    }
}

std::unexpected<Error> undecodable(TextEncoding encoding, qsizetype offset)
{
    return failure(
            ErrorKind::BadInput,
            EncodingText::tr("The text is not %1: the byte at offset %2 has no meaning in it. "
                             "Choose another encoding.")
                    .arg(encodingName(encoding))
                    .arg(offset));
}

// ASCII written as UTF-16 has a zero in every second byte, always of the same parity. A tenth of
// the characters is enough: Cyrillic text still has ASCII delimiters, digits and line ends.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), voteBytes));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const qsizetype enough = std::max<qsizetype>(4, sample.size() / 20);
    if (zeros[1] >= enough && zeros[0] * 10 <= zeros[1])
        return TextEncoding::Utf16Le;
    if (zeros[0] >= enough && zeros[1] * 10 <= zeros[0])
        return TextEncoding::Utf16Be;
    return {};
}

// How often a lower-case letter occurs among a thousand of Russian and Ukrainian text, roughly;
// 0 for what is no letter of either.
int frequency(char16_t letter)
{
    constexpr std::array<int, 32> fromA{80, 17, 46, 18,  31, 80, 8,  17, 72, 11, 36,
                                        42, 31, 67, 105, 28, 47, 54, 62, 27, 4,  9,
                                        5,  14, 7,  4,   2,  15, 17, 3,  6,  20};
    if (letter >= u'а' && letter <= u'я')
        return fromA[letter - u'а'];
    switch (letter) {
    case u'і':
        return 50;
    case u'ї':
    case u'є':
        return 8;
    case u'ё':
    case u'ґ':
        return 3;
    default:
        return 0;
    }
}

// Signs that people do write beside the letters; box drawing and the letters of other peoples
// speak against a code page.
bool isUsualSign(char16_t sign)
{
    return QStringView(u"\u00A0№«»“”„‘’–—…•₴€°§·©®™±").contains(sign);
}

qint64 likeliness(QByteArrayView bytes, TextEncoding encoding)
{
    const auto &letters = lettersOf(encoding);
    qint64 score = 0;
    bool afterLower = false;
    for (const char byte : bytes) {
        if (uchar(byte) < 0x80) {
            afterLower = byte >= 'a' && byte <= 'z';
            continue;
        }
        const QChar sign(letters[uchar(byte) - 0x80]);
        const int weight = frequency(sign.toLower().unicode());
        if (weight > 0) {
            score += weight;
            // The code pages swap capitals and small letters: "пРИВЕТ" is the wrong page.
            if (sign.isUpper() && afterLower)
                score -= 200;
            score -= sign.isUpper() ? 1 : 0;
        } else if (!isUsualSign(sign.unicode())) {
            score -= 100;
        }
        afterLower = sign.isLower();
    }
    return score;
}

TextEncoding likeliestCodePage(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), voteBytes));
    TextEncoding best = TextEncoding::Cp1251;
    qint64 bestScore = likeliness(sample, best);
    for (const TextEncoding encoding : {TextEncoding::Cp866, TextEncoding::Koi8U}) {
        const qint64 score = likeliness(sample, encoding);
        if (score > bestScore) {
            best = encoding;
            bestScore = score;
        }
    }
    return best;
}

// The length of the character at that place; 0 when it is not UTF-8.
qsizetype utf8LengthAt(QByteArrayView bytes, qsizetype at)
{
    const uchar lead = uchar(bytes[at]);
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const bool valid =
            at + length <= bytes.size() && QUtf8StringView(bytes.data() + at, length).isValidUtf8();
    return valid ? length : 0;
}

// The length of the longest beginning that is UTF-8, character by character: for the message only.
qsizetype validUtf8Length(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = utf8LengthAt(bytes, at);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

// UTF-8 that was cut off or damaged in a few places is no other encoding: read as a code page, all
// of it would become gibberish in the book. Only characters of two bytes speak for it: they hardly
// ever come about in words of the code pages, while three letters of cp866 often look like one
// character of three bytes.
bool isDamagedUtf8(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), voteBytes));
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype at = 0; at < sample.size();) {
        const qsizetype length = utf8LengthAt(sample, at);
        good += length == 2;
        bad += length == 0;
        at += std::max<qsizetype>(length, 1);
    }
    return good > bad;
}

Result<QString> decodeUtf8(QByteArrayView bytes, TextEncoding encoding)
{
    const qsizetype skip = bytes.startsWith(utf8Mark) ? utf8Mark.size() : 0;
    const QByteArrayView text = bytes.sliced(skip);
    if (!QUtf8StringView(text.data(), text.size()).isValidUtf8())
        return undecodable(encoding, skip + validUtf8Length(text));
    return QString::fromUtf8(text);
}

// A byte order mark knows better than the name that was given.
Result<QString> decodeUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    bool bigEndian = encoding == TextEncoding::Utf16Be;
    qsizetype at = 0;
    if (bytes.startsWith(utf16LeMark) || bytes.startsWith(utf16BeMark)) {
        bigEndian = bytes.startsWith(utf16BeMark);
        at = 2;
    }
    QString text;
    text.reserve((bytes.size() - at) / 2);
    for (; at + 1 < bytes.size(); at += 2) {
        const auto first = char16_t(uchar(bytes[at]));
        const auto second = char16_t(uchar(bytes[at + 1]));
        const QChar unit(char16_t(bigEndian ? first << 8 | second : second << 8 | first));
        const bool wantsLow = !text.isEmpty() && text.back().isHighSurrogate();
        if (unit.isLowSurrogate() != wantsLow)
            return undecodable(encoding, at);
        text.append(unit);
    }
    if (at != bytes.size() || (!text.isEmpty() && text.back().isHighSurrogate()))
        return undecodable(encoding, bytes.size() - 1);
    return text;
}

Result<QString> decodeCodePage(QByteArrayView bytes, TextEncoding encoding)
{
    const auto &letters = lettersOf(encoding);
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes[i]);
        const char16_t sign = byte < 0x80 ? byte : letters[byte - 0x80];
        if (sign == 0 && byte != 0)
            return undecodable(encoding, i);
        out[i] = QChar(sign);
    }
    return text;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf8Bom:
        return QStringLiteral("UTF-8-BOM");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Cp1251:
        return QStringLiteral("cp1251");
    case TextEncoding::Cp866:
        return QStringLiteral("cp866");
    case TextEncoding::Koi8U:
        return QStringLiteral("KOI8-U");
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingFromName(QStringView name)
{
    QString plain = name.trimmed().toString().toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    for (const NamedEncoding &known : otherNames) {
        if (plain == known.name)
            return known.encoding;
    }
    return {};
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(utf8Mark))
        return TextEncoding::Utf8Bom;
    if (bytes.startsWith(utf16LeMark))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith(utf16BeMark))
        return TextEncoding::Utf16Be;
    if (const auto utf16 = utf16WithoutMark(bytes))
        return *utf16;
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return TextEncoding::Utf8;
    // Reading it then names the first damaged byte.
    return isDamagedUtf8(bytes) ? TextEncoding::Utf8 : likeliestCodePage(bytes);
}

Result<QString> decodeText(QByteArrayView bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Bom:
        return decodeUtf8(bytes, encoding);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return decodeUtf16(bytes, encoding);
    case TextEncoding::Cp1251:
    case TextEncoding::Cp866:
    case TextEncoding::Koi8U:
        return decodeCodePage(bytes, encoding);
    }
    Q_UNREACHABLE();
}

} // namespace voronka
