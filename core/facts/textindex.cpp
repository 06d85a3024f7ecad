#include "core/facts/textindex.h"

#include "core/facts/foldedtext.h"
#include "core/facts/varint.h"

#include <cstring>

namespace voronka {

QByteArray TextIndex::text(size_t row) const
{
    Buffer buffer;
    return readText(row, buffer).toByteArray();
}

QByteArrayView TextIndex::readText(size_t row, Buffer &buffer) const
{
    char *end = buffer.data();
    const auto write = [&end](QByteArrayView word) {
        std::memcpy(end, word.data(), size_t(word.size()));
        end += word.size();
    };
    const char *other = m_others.row(row).data();
    const QByteArrayView tokens = m_tokens.row(row);
    bool isSpaceDue = false;
    for (const char *place = tokens.begin(); place != tokens.end();) {
        const quint32 token = readVarint(place);
        if (token == Break) {
            *end++ = foldedBreak;
            isSpaceDue = false;
            continue;
        }
        if (isSpaceDue)
            *end++ = foldedSpace;
        isSpaceDue = true;
        if (token == Other) {
            const QByteArrayView word(other);
            write(word);
            other += word.size() + 1;
        } else {
            write(listed(token - FirstListed));
        }
    }
    return {buffer.data(), end};
}

QByteArrayView TextIndex::firstWord(size_t row) const
{
    const QByteArrayView tokens = m_tokens.row(row);
    if (tokens.isEmpty())
        return {};
    const char *place = tokens.begin();
    const quint32 token = readVarint(place);
    if (token == Break)
        return {};
    return token == Other ? QByteArrayView(m_others.row(row).data()) : listed(token - FirstListed);
}

void TextIndex::addRowsWithListed(QByteArrayView part, RowBits &rows) const
{
    if (!mayContain(m_listedBytes, part))
        return;
    quint32 word = 0;
    scanBytes(m_words, part, m_listedBytes, [&](size_t place) {
        while (m_starts[word + 1] <= place)
            ++word;
        m_postings.addRows(word, rows);
        return size_t(m_starts[word + 1]);
    });
}

size_t TextIndex::memoryBytes() const
{
    return m_words.capacity() + m_starts.capacity() * sizeof(quint32) + m_postings.memoryBytes()
            + m_tokens.memoryBytes() + m_others.memoryBytes();
}

} // namespace voronka
