#pragma once

#include "core/facts/textindex.h"

#include <limits>

namespace voronka {

/// Makes the index of texts that are given row by row.
class TextIndexer
{
public:
    /// Adds the text of the next row.
    void add(QByteArrayView text);

    /// The index of all rows; to be called once.
    TextIndex finish();

private:
    /// A place in the table of words.
    struct Slot
    {
        quint32 hash = 0;
        quint32 word = noWord;
    };
    /// A distinct word or a long number, numbered in the order of coming.
    struct Word
    {
        quint32 begin = 0; ///< In m_bytes.
        quint32 count = 0;
    };

    static constexpr quint32 noWord = std::numeric_limits<quint32>::max();
    static constexpr quint32 rowEnd = noWord;
    static constexpr quint32 breakSign = noWord - 1;

    quint32 numberOf(QByteArrayView word);
    quint32 addWord(QByteArrayView word);
    void grow();
    QByteArrayView word(quint32 number) const;
    /// Returns the token of the index for each distinct word.
    std::vector<quint32> listWords(TextIndex &index) const;
    void writeRows(TextIndex &index, const std::vector<quint32> &tokens) const;
    /// Calls action(word, row) for every occurrence of a listed word.
    template<typename Action>
    void forEachListed(const std::vector<quint32> &tokens, const Action &action) const;

    std::vector<Slot> m_slots = std::vector<Slot>(1024); ///< A power of two.
    size_t m_taken = 0; ///< Of the slots.
    std::vector<Word> m_words;
    std::vector<char> m_bytes; ///< Of the words.
    std::vector<quint32> m_tokens; ///< Of all texts: words and the signs above.
    size_t m_rows = 0;
};

} // namespace voronka
