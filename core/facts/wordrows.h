#pragma once

#include "core/facts/foldedtext.h"
#include "core/facts/textindex.h"

#include <span>

namespace voronka {

/// In which rows of an index a word of a query stands in any of its forms. What the list of words
/// says is found at once, the rest where it is asked for.
class WordRows
{
public:
    WordRows(const TextIndex &index, const SearchQuery::Word &word);

    /// Of the rows from `first`, which begins a number of bits, on leaves only those set that have
    /// the word.
    void keepIn(std::span<quint64> rows, size_t first) const;

private:
    /// No word of a text goes beyond a separator, the form of a phone number may: then its longest
    /// part is looked for, and the texts that have it are looked at.
    struct Form
    {
        QByteArray bytes;
        QByteArray part;
        RowBits listed;
    };

    void addRowsWith(const Form &form, std::span<quint64> rows, size_t first) const;

    const TextIndex &m_index;
    std::vector<Form> m_forms;
};

} // namespace voronka
