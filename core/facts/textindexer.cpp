#include "core/facts/textindexer.h"

#include "core/facts/foldedtext.h"
#include "core/facts/varint.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace voronka {

namespace {

/// A word is listed from so many occurrences on: below, its entry in the list and the numbers that
/// refer to it would take more room than the words themselves.
constexpr quint32 listedFrom = 4;

bool isSeparator(char byte)
{
    return byte == foldedSpace || byte == foldedBreak;
}

/// Phone and order numbers are nearly all different: to look each up takes longer than all else.
bool isLongNumber(QByteArrayView word)
{
    constexpr qsizetype shortest = 7;
    return word.size() >= shortest && std::ranges::all_of(word, [](char byte) {
               return quint8(byte) >= foldedZero && quint8(byte) <= foldedNine;
           });
}

quint32 hashOf(QByteArrayView word)
{
    return quint32(std::hash<std::string_view>()({word.data(), size_t(word.size())}));
}

} // namespace

void TextIndexer::add(QByteArrayView text)
{
    Q_ASSERT(text.size() <= TextIndex::maxText);
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !isSeparator(text[end]))
            ++end;
        if (end > begin)
            m_tokens.push_back(numberOf(text.sliced(begin, end - begin)));
        if (end < text.size() && text[end] == foldedBreak)
            m_tokens.push_back(breakSign);
        begin = end + 1;
    }
    m_tokens.push_back(rowEnd);
    ++m_rows;
}

QByteArrayView TextIndexer::word(quint32 number) const
{
    const size_t begin = m_words[number].begin;
    const size_t end = number + 1 < m_words.size() ? m_words[number + 1].begin : m_bytes.size();
    return {m_bytes.data() + begin, qsizetype(end - begin)};
}

quint32 TextIndexer::numberOf(QByteArrayView wanted)
{
    if (isLongNumber(wanted))
        return addWord(wanted);
    const quint32 hash = hashOf(wanted);
    const size_t mask = m_slots.size() - 1;
    size_t place = hash & mask;
    for (; m_slots[place].word != noWord; place = (place + 1) & mask) {
        const Slot &slot = m_slots[place];
        if (slot.hash == hash && word(slot.word) == wanted) {
            ++m_words[slot.word].count;
            return slot.word;
        }
    }
    const quint32 number = addWord(wanted);
    m_slots[place] = {hash, number};
    if (++m_taken > m_slots.size() / 2)
        grow();
    return number;
}

quint32 TextIndexer::addWord(QByteArrayView word)
{
    m_words.push_back({quint32(m_bytes.size()), 1});
    m_bytes.insert(m_bytes.end(), word.begin(), word.end());
    return quint32(m_words.size() - 1);
}

void TextIndexer::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    const size_t mask = slots.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.word == noWord)
            continue;
        size_t place = slot.hash & mask;
        while (slots[place].word != noWord)
            place = (place + 1) & mask;
        slots[place] = slot;
    }
    m_slots = std::move(slots);
}

std::vector<quint32> TextIndexer::listWords(TextIndex &index) const
{
    std::vector<quint32> order;
    for (quint32 number = 0; number < m_words.size(); ++number) {
        if (m_words[number].count >= listedFrom)
            order.push_back(number);
    }
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [this](quint32 number) { return m_words[number].count; });
    std::vector<quint32> tokens(m_words.size(), TextIndex::Other);
    std::vector<quint32> counts;
    for (const quint32 number : order) {
        tokens[number] = TextIndex::FirstListed + quint32(counts.size());
        counts.push_back(m_words[number].count);
        index.m_starts.push_back(quint32(index.m_words.size()));
        const QByteArrayView bytes = word(number);
        index.m_words.insert(index.m_words.end(), bytes.begin(), bytes.end());
        index.m_words.push_back(foldedEnd);
    }
    index.m_starts.push_back(quint32(index.m_words.size()));
    countBytes(index.m_listedBytes, index.m_words);
    index.m_postings = Postings(counts, m_rows);
    return tokens;
}

void TextIndexer::writeRows(TextIndex &index, const std::vector<quint32> &tokens) const
{
    index.m_tokens.reserve(m_rows);
    index.m_others.reserve(m_rows);
    for (const quint32 sign : m_tokens) {
        if (sign == rowEnd) {
            index.m_tokens.endRow();
            index.m_others.endRow();
            continue;
        }
        const quint32 token = sign == breakSign ? quint32(TextIndex::Break) : tokens[sign];
        std::array<char, maxVarint> bytes;
        const char *end = writeVarint(bytes.data(), token);
        for (const char *byte = bytes.data(); byte != end; ++byte)
            index.m_tokens.add(*byte);
        if (token == TextIndex::Other) {
            index.m_others.add(word(sign));
            index.m_others.add(foldedEnd);
        }
    }
    index.m_tokens.squeeze();
    index.m_others.squeeze();
    countBytes(index.m_otherBytes, {index.m_others.data(), qsizetype(index.m_others.size())});
}

template<typename Action>
void TextIndexer::forEachListed(const std::vector<quint32> &tokens, const Action &action) const
{
    size_t row = 0;
    for (const quint32 sign : m_tokens) {
        if (sign == rowEnd)
            ++row;
        else if (sign != breakSign && tokens[sign] >= TextIndex::FirstListed)
            action(tokens[sign] - TextIndex::FirstListed, row);
    }
}

TextIndex TextIndexer::finish()
{
    TextIndex index;
    index.m_rows = m_rows;
    m_slots = {};
    const std::vector<quint32> tokens = listWords(index);
    writeRows(index, tokens);
    Postings &postings = index.m_postings;
    forEachListed(tokens, [&](quint32 word, size_t row) { postings.measure(word, row); });
    postings.endMeasuring();
    forEachListed(tokens, [&](quint32 word, size_t row) { postings.add(word, row); });
    postings.endAdding();
    return index;
}

} // namespace voronka
