#include "core/facts/textindexer.h"
#include "core/facts/wordrows.h"
#include "tests/support/catch.h"

#include <random>

using namespace voronka;

namespace {

/// Texts such as the book has: names, a few common words and some that are nowhere else, numbers
/// and channels.
class RandomTexts
{
public:
    explicit RandomTexts(unsigned seed) : m_random(seed) { }

    QByteArray text()
    {
        QByteArray folded = foldText(words(below(5)));
        for (quint32 channels = below(3); channels > 0; --channels)
            folded += QByteArray(1, foldedBreak) + foldChannel(channel());
        return folded;
    }

    /// A part of what a text of the kind holds, or a phone number with or without spaces.
    SearchQuery query()
    {
        switch (below(4)) {
        case 0:
            return SearchQuery(phone());
        case 1:
            return SearchQuery(phone().mid(qsizetype(below(3)), qsizetype(2 + below(9))));
        default:
            return SearchQuery(letters(1 + below(3)));
        }
    }

    quint32 below(quint32 bound) { return quint32(m_random() % bound); }

private:
    QString words(quint32 count)
    {
        QStringList words;
        for (; count > 0; --count) {
            switch (below(4)) {
            case 0:
                words << letters(1 + below(2));
                break;
            case 1:
                words << letters(4 + below(5));
                break;
            case 2:
                words << phone();
                break;
            default:
                words << (below(2) ? QStringLiteral("Кухня") : QStringLiteral("Шафа-купе"));
            }
        }
        return words.join(u' ');
    }
    QString letters(quint32 length)
    {
        QString word;
        for (; length > 0; --length)
            word += QStringView(u"кухня1")[int(below(6))];
        return word;
    }
    QString phone()
    {
        const auto digits = QString::number(380'000'000 + below(3000));
        return below(2) ? digits
                        : digits.first(3) + u' ' + digits.sliced(3, 2) + u' ' + digits.sliced(5);
    }
    QString channel() { return below(2) ? phone() : letters(3) + QStringLiteral("@mail.example"); }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("An index gives back the texts it was made of", "[text]")
{
    RandomTexts random(GENERATE(1u, 2u));
    std::vector<QByteArray> texts(1000);
    TextIndexer indexer;
    for (QByteArray &text : texts) {
        text = random.text();
        indexer.add(text);
    }
    const TextIndex index = indexer.finish();
    REQUIRE(index.rows() == texts.size());
    for (size_t row = 0; row < texts.size(); ++row) {
        CAPTURE(row);
        REQUIRE(index.text(row) == texts[row]);
        const qsizetype end = texts[row].indexOf(foldedBreak);
        const QByteArray name = end < 0 ? texts[row] : texts[row].first(end);
        REQUIRE(index.firstWord(row) == name.split(foldedSpace).front());
    }
}

TEST_CASE("An index knows the rows of a word as looking at each text does", "[text]")
{
    const unsigned rows = GENERATE(0u, 1u, 63u, 64u, 200u, 5000u);
    RandomTexts random(rows);
    std::vector<QByteArray> texts(rows);
    TextIndexer indexer;
    for (QByteArray &text : texts) {
        text = random.text();
        indexer.add(text);
    }
    const TextIndex index = indexer.finish();
    for (int round = 0; round < 200; ++round) {
        const SearchQuery query = random.query();
        const size_t first = random.below(rows / rowsPerBits + 1) * rowsPerBits;
        RowBits expected(bitsFor(rows - std::min<size_t>(first, rows)));
        for (size_t row = first; row < rows; ++row) {
            if (query.matches(texts[row]))
                setBit(expected, row - first);
        }
        RowBits found(expected.size(), ~quint64(0));
        for (const SearchQuery::Word &word : query.words())
            WordRows(index, word).keepIn(found, first);
        CAPTURE(rows, round, first, query.words().front().front().toHex().toStdString());
        REQUIRE(found == expected);
    }
}

TEST_CASE("A text may consist of as many words as fit into it", "[text]")
{
    QByteArray longest;
    for (int word = 0; word < 250; ++word)
        longest += foldText(QString(QChar(u'а' + word % 30))) + foldedSpace
                + foldText(QString(QChar(u'a' + word % 26))) + foldedBreak;
    longest.chop(1);
    TextIndexer indexer;
    for (int row = 0; row < 40; ++row)
        indexer.add(longest);
    const TextIndex index = indexer.finish();
    CHECK(index.text(0) == longest);
    CHECK(index.text(39) == longest);
}
