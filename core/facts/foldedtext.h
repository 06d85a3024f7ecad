#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace voronka {

// Text folded for comparing: one byte a letter, so that "Пётр" is "ПЕТР" and a phone number its
// digits. Latin, Cyrillic and digits have codes of their own in the order of the alphabet: bytes
// compared as unsigned numbers put words nearly as a dictionary does, digits before Latin before
// Cyrillic. Letters of other scripts share the remaining codes: their words are found, and seldom
// more than that.

/// Below all others, so that a shorter word stands before a longer one.
inline constexpr char foldedEnd = 0; ///< Ends a text; never inside of one.
inline constexpr char foldedBreak = 1; ///< Between the name and each channel.
inline constexpr char foldedSpace = 2; ///< Any run of signs that are neither letter nor digit.

/// The codes of the digits follow one another.
inline constexpr quint8 foldedZero = 3;
inline constexpr quint8 foldedNine = foldedZero + 9;

/// Case, marks and the difference between ё and е, ґ and г are gone; й and ї stay letters.
QByteArray foldText(QStringView text);

/// Each phone number in it as its digits, anything else as foldText(): "067 123-45-67 ext. 5" too.
/// A number of eleven digits that begins with 7 or 8, which are the same to a Russian telephone, is
/// given both ways.
QByteArray foldChannel(QStringView value);

/// The digits of a phone number typed by hand: nothing but digits and the signs put between them,
/// at least five digits. Empty when it is none.
QByteArray foldPhone(QStringView value);

/// What somebody typed to look for: every word must occur, each in any of its forms.
class SearchQuery
{
public:
    /// A word as its forms, nearly always one.
    using Word = std::vector<QByteArray>;

    SearchQuery() = default;
    explicit SearchQuery(QStringView typed);
    explicit SearchQuery(const Word &word) : m_words{word} { }

    bool isEmpty() const { return m_words.empty(); }
    /// The first eight words; who types more has found it by then.
    const std::vector<Word> &words() const { return m_words; }

    /// Whether a text holds every word somewhere, and where best.
    bool matches(QByteArrayView folded) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

private:
    std::vector<Word> m_words;
};

/// Where in a text the words of a query stand; the better ones first.
enum class TextRank : quint8 {
    Beginning, ///< The first word begins the text, the others begin words.
    WordBeginning, ///< All begin words.
    Inside,
};

/// How well a text that matches() a query does so.
TextRank rankOf(QByteArrayView folded, const SearchQuery &query);

/// Where the words of a query stand in a text that people read, as ranges of its characters,
/// ascending; for emphasising them.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};
std::vector<TextRange> matchedRanges(QStringView text, const SearchQuery &query);

} // namespace voronka
