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

/// The signs that the digits of a phone number are grouped by.
constexpr QStringView grouping = u" +-().,/\u00a0\u2010\u2011\u2013";

/// Where in a text a phone number stands, from its first digit to behind its last.
struct PhoneRun
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype digits = 0;
};

/// How many digits follow until something else than a phone number comes, or the next comma.
qsizetype digitsAhead(QStringView text, qsizetype from)
{
    qsizetype digits = 0;
    for (const QChar sign : text.mid(from)) {
        if (sign.isDigit())
            ++digits;
        else if (!grouping.contains(sign) || sign == u',' || sign == u'/')
            break;
    }
    return digits;
}

/// All that look like phone numbers: seven digits and more with nothing but such signs between
/// them. Two numbers with a comma or a slash between them are two; "123-45-67/68" is one.
std::vector<PhoneRun> phoneRuns(QStringView text)
{
    constexpr qsizetype fewestDigits = 7;
    std::vector<PhoneRun> runs;
    PhoneRun run;
    const auto close = [&] {
        if (run.digits >= fewestDigits)
            runs.push_back(run);
        run = {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool parts = text[i] == u',' || text[i] == u'/';
        if (text[i].isDigit()) {
            run.begin = run.digits == 0 ? i : run.begin;
            run.end = i + 1;
            ++run.digits;
        } else if (!grouping.contains(text[i])
                   || (parts && run.digits >= fewestDigits
                       && digitsAhead(text, i + 1) >= fewestDigits)) {
            close();
        }
    }
    close();
    return runs;
}

/// The text without the signs inside of phone numbers; and, when asked, which character of it each
/// one was.
QString ungrouped(QStringView text, const std::vector<PhoneRun> &runs,
                  std::vector<qsizetype> *origins = nullptr)
{
    QString result;
    result.reserve(text.size());
    auto run = runs.begin();
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (run != runs.end() && run->end <= i)
            ++run;
        if (run != runs.end() && run->begin <= i && !text[i].isDigit())
            continue;
        result += text[i];
        if (origins)
            origins->push_back(i);
    }
    return result;
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

/// A folded text and which character each byte comes from.
struct FoldedWithOrigins
{
    QByteArray folded;
    std::vector<qsizetype> origins;
};

std::vector<FoldedWithOrigins> readingsOf(QStringView text)
{
    FoldedWithOrigins digits;
    digits.folded = digitsOnly(text, &digits.origins);
    if (!digits.folded.isEmpty())
        return {digits};
    std::vector<FoldedWithOrigins> readings(1);
    fold(text, readings.front().folded, &readings.front().origins);
    if (const auto runs = phoneRuns(text); !runs.empty()) {
        std::vector<qsizetype> kept;
        FoldedWithOrigins reading;
        fold(ungrouped(text, runs, &kept), reading.folded, &reading.origins);
        for (qsizetype &origin : reading.origins)
            origin = kept[size_t(origin)];
        readings.push_back(std::move(reading));
    }
    return readings;
}

/// A number of eleven digits that begins with 7 or 8, which are the same to a Russian telephone,
/// with the other of both; empty for any other.
QByteArray otherRussianForm(const QByteArray &digits)
{
    constexpr qsizetype russian = 11;
    constexpr char seven = char(foldedZero + 7);
    constexpr char eight = char(foldedZero + 8);
    if (digits.size() != russian || (digits[0] != seven && digits[0] != eight))
        return {};
    return QByteArray(1, digits[0] == seven ? eight : seven) + digits.mid(1);
}

/// The whole text with each of its phone numbers as its digits.
QByteArray foldWithNumbers(QStringView text, const std::vector<PhoneRun> &runs)
{
    QByteArray folded = foldText(ungrouped(text, runs));
    for (const PhoneRun &run : runs) {
        const QByteArray other =
                otherRussianForm(digitsOnly(text.mid(run.begin, run.end - run.begin)));
        if (!other.isEmpty())
            folded += foldedBreak + other;
    }
    return folded;
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
    const std::vector<PhoneRun> runs = phoneRuns(value);
    if (runs.size() > 1)
        return foldWithNumbers(value, runs);
    const QByteArray digits = digitsOnly(value);
    if (digits.size() >= shortest) {
        const QByteArray other = otherRussianForm(digits);
        if (other.isEmpty())
            return digits;
        return digits + foldedBreak + other;
    }
    return runs.empty() ? foldText(value) : foldWithNumbers(value, runs);
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
    // As it stands there, and with each phone number as its digits.
    const std::vector<FoldedWithOrigins> readings = readingsOf(text);
    std::vector<TextRange> ranges;
    for (const SearchQuery::Word &word : query.words()) {
        for (const FoldedWithOrigins &reading : readings) {
            const Occurrence found = bestOccurrence(reading.folded, word);
            if (found.place < 0)
                continue;
            const qsizetype begin = reading.origins[size_t(found.place)];
            qsizetype end = reading.origins[size_t(found.place + found.length - 1)] + 1;
            while (end < text.size() && text[end].isMark())
                ++end;
            ranges.push_back({begin, end - begin});
            break;
        }
    }
    std::ranges::sort(ranges, {}, &TextRange::begin);
    return ranges;
}

} // namespace voronka
