#include "core/facts/foldedtext.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace voronka {

namespace {

constexpr quint8 skipped = 0; ///< Marks, apostrophes, invisible signs: no part of a text.
constexpr quint8 firstLatin = foldedNine + 1;
constexpr quint8 firstCyrillic = firstLatin + 26;
// The alphabets of Russian and Ukrainian in one order. Case is folded before; ё and ґ fall to the
// letters without their marks.
constexpr QStringView cyrillic = u"абвгдеєжзиіїйклмнопрстуфхцчшщъыьэюя";
constexpr quint8 firstOther = quint8(firstCyrillic + cyrillic.size());

constexpr char16_t breve = 0x306;
constexpr char16_t diaeresis = 0x308;

quint8 cyrillicCode(char16_t letter)
{
    return quint8(firstCyrillic + cyrillic.indexOf(QChar(letter)));
}

quint8 otherCode(char16_t unit)
{
    return quint8(firstOther + unit % (256 - firstOther));
}

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'`' || unit == 0x2019 || unit == 0x2bc;
}

quint8 slowCodeOf(QChar sign)
{
    if (sign.isSurrogate())
        return otherCode(sign.unicode());
    if (sign.isMark() || sign.category() == QChar::Other_Format || isApostrophe(sign.unicode()))
        return skipped;
    if (sign.isDigit())
        return quint8(foldedZero + sign.digitValue());
    if (!sign.isLetter())
        return foldedSpace;
    const QChar letter = sign.toCaseFolded();
    if (letter >= u'a' && letter <= u'z')
        return quint8(firstLatin + (letter.unicode() - u'a'));
    if (letter == u'ґ')
        return cyrillicCode(u'г');
    if (cyrillic.contains(letter))
        return quint8(cyrillicCode(letter.unicode()));
    const QString parts = letter.decomposition();
    return parts.isEmpty() || parts.front() == letter ? otherCode(letter.unicode())
                                                      : slowCodeOf(parts.front());
}

/// Latin and Cyrillic with all that is between them, which nearly every text is made of.
const std::array<quint8, 0x530> &codes()
{
    static const auto table = [] {
        std::array<quint8, 0x530> codes{};
        for (size_t unit = 0; unit < codes.size(); ++unit)
            codes[unit] = slowCodeOf(QChar(ushort(unit)));
        return codes;
    }();
    return table;
}

/// What a letter written apart from its mark is together with it; й and ї are letters of their own.
quint8 withMark(quint8 code, char16_t mark)
{
    if (mark == breve && code == cyrillicCode(u'и'))
        return cyrillicCode(u'й');
    if (mark == diaeresis && code == cyrillicCode(u'і'))
        return cyrillicCode(u'ї');
    return code;
}

/// Appends the folded text and, when asked, which character of the text each byte comes from.
void fold(QStringView text, QByteArray &folded, std::vector<qsizetype> *origins)
{
    const auto &table = codes();
    bool isSpacePending = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const quint8 code = unit < table.size() ? table[unit] : slowCodeOf(text[i]);
        if (code == skipped) {
            if (!folded.isEmpty() && !isSpacePending)
                folded.back() = char(withMark(quint8(folded.back()), unit));
            continue;
        }
        if (code == foldedSpace) {
            isSpacePending = !folded.isEmpty();
            continue;
        }
        if (isSpacePending) {
            folded += foldedSpace;
            if (origins)
                origins->push_back(i - 1);
            isSpacePending = false;
        }
        folded += char(code);
        if (origins)
            origins->push_back(i);
    }
}

/// The digits, if there is nothing else than them and the signs that phone numbers are grouped by.
QByteArray digitsOnly(QStringView text, std::vector<qsizetype> *origins = nullptr)
{
    constexpr QStringView grouping = u" +-().,/\u00a0\u2010\u2011\u2013";
    QByteArray digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isDigit()) {
            digits += char(foldedZero + text[i].digitValue());
            if (origins)
                origins->push_back(i);
        } else if (!grouping.contains(text[i])) {
            return {};
        }
    }
    return digits;
}

// QByteArrayView prepares a table for each search, which pays off in long texts only.
qsizetype find(QByteArrayView text, QByteArrayView form, qsizetype from = 0)
{
    const size_t place = std::string_view(text.data(), size_t(text.size()))
                                 .find({form.data(), size_t(form.size())}, size_t(from));
    return place == std::string_view::npos ? -1 : qsizetype(place);
}

bool beginsWord(QByteArrayView text, qsizetype place)
{
    return place == 0 || text[place - 1] == foldedSpace || text[place - 1] == foldedBreak;
}

struct Occurrence
{
    TextRank rank = TextRank::Inside;
    qsizetype place = -1; ///< -1: there is none.
    qsizetype length = 0;
};

Occurrence bestOccurrence(QByteArrayView text, const SearchQuery::Word &word)
{
    Occurrence best;
    for (const QByteArray &form : word) {
        for (qsizetype place = find(text, form); place >= 0; place = find(text, form, place + 1)) {
            const TextRank rank = place == 0  ? TextRank::Beginning
                    : beginsWord(text, place) ? TextRank::WordBeginning
                                              : TextRank::Inside;
            if (best.place < 0 || rank < best.rank)
                best = {rank, place, form.size()};
            if (rank != TextRank::Inside)
                break;
        }
    }
    return best;
}

} // namespace

QByteArray foldText(QStringView text)
{
    QByteArray folded;
    folded.reserve(text.size());
    fold(text, folded, nullptr);
    return folded;
}

QByteArray foldChannel(QStringView value)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype russian = 11;
    const QByteArray digits = digitsOnly(value);
    if (digits.size() < shortest)
        return foldText(value);
    const QByteArray seven(1, char(foldedZero + 7));
    const QByteArray eight(1, char(foldedZero + 8));
    if (digits.size() == russian && (digits.startsWith(seven) || digits.startsWith(eight)))
        return seven + digits.mid(1) + foldedBreak + eight + digits.mid(1);
    return digits;
}

QByteArray foldPhone(QStringView value)
{
    constexpr qsizetype shortest = 5;
    const QByteArray digits = digitsOnly(value);
    return digits.size() < shortest ? QByteArray() : digits;
}

SearchQuery::SearchQuery(QStringView typed)
{
    constexpr size_t mostWords = 8;
    // From here on a number is a phone number and no longer an amount or a year.
    constexpr qsizetype phoneDigits = 7;
    // The same number may be kept with the country's code or without: these digits are enough.
    constexpr qsizetype significantDigits = 10;

    const QByteArray folded = foldText(typed);
    if (folded.isEmpty())
        return;
    const QByteArray phone = foldPhone(typed);
    if (phone.size() >= phoneDigits) {
        m_words.push_back({phone.right(significantDigits)});
        if (!folded.contains(m_words.front().front()))
            m_words.front().push_back(folded);
        return;
    }
    for (const QByteArray &word : folded.split(foldedSpace)) {
        if (m_words.size() < mostWords)
            m_words.push_back({word});
    }
}

bool SearchQuery::matches(QByteArrayView folded) const
{
    return std::ranges::all_of(m_words, [folded](const Word &word) {
        return std::ranges::any_of(
                word, [folded](const QByteArray &form) { return find(folded, form) >= 0; });
    });
}

TextRank rankOf(QByteArrayView folded, const SearchQuery &query)
{
    TextRank best = TextRank::Inside;
    for (const SearchQuery::Word &word : query.words()) {
        const TextRank rank = bestOccurrence(folded, word).rank;
        if (rank == TextRank::Inside)
            return rank;
        best = std::min(best, rank);
    }
    return best;
}

std::vector<TextRange> matchedRanges(QStringView text, const SearchQuery &query)
{
    std::vector<qsizetype> origins;
    QByteArray folded = digitsOnly(text, &origins);
    if (folded.isEmpty()) {
        origins.clear();
        fold(text, folded, &origins);
    }
    std::vector<TextRange> ranges;
    for (const SearchQuery::Word &word : query.words()) {
        const Occurrence found = bestOccurrence(folded, word);
        if (found.place < 0)
            continue;
        const qsizetype begin = origins[size_t(found.place)];
        qsizetype end = origins[size_t(found.place + found.length - 1)] + 1;
        while (end < text.size() && text[end].isMark())
            ++end;
        ranges.push_back({begin, end - begin});
    }
    std::ranges::sort(ranges, {}, &TextRange::begin);
    return ranges;
}

} // namespace voronka
