#include "core/facts/bytescan.h"
#include "core/facts/textcolumn.h"
#include "core/facts/textorder.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>

using namespace voronka;

namespace {

/// A column and what it ought to hold, changed together at random. Few letters make every word
/// occur in many places.
class RandomColumn
{
public:
    RandomColumn(unsigned seed, int rows) : m_random(seed)
    {
        qint64 id = 0;
        for (int row = 0; row < rows; ++row) {
            id += 1 + below(3);
            const QByteArray text = words();
            column.append(id, text);
            expected[id] = text;
        }
        column.endLoading();
    }

    void change(int steps)
    {
        const qint64 last = expected.empty() ? 1 : expected.rbegin()->first;
        for (int step = 0; step < steps; ++step) {
            const qint64 id = 1 + below(quint32(last + 5));
            const QByteArray text = below(4) == 0 ? QByteArray() : words();
            column.set(id, text);
            if (text.isEmpty())
                expected.erase(id);
            else
                expected[id] = text;
        }
    }

    QByteArray words() { return foldText(typed(1 + int(below(4)), 1 + below(7))); }
    SearchQuery query() { return SearchQuery(typed(1 + int(below(2)), 1 + below(3))); }
    quint32 below(quint32 bound) { return quint32(m_random() % bound); }

    TextColumn column;
    std::map<qint64, QByteArray> expected;

private:
    QString typed(int words, quint32 letters)
    {
        QString text;
        for (int word = 0; word < words; ++word) {
            for (quint32 letter = 0; letter < letters; ++letter)
                text += QStringView(u"абвёn1")[int(below(6))];
            text += u' ';
        }
        return text;
    }

    std::mt19937 m_random;
};

std::vector<TextMatch> slowFind(const std::map<qint64, QByteArray> &texts, const SearchQuery &query,
                                size_t limit)
{
    std::vector<TextMatch> found;
    for (const auto &[id, text] : texts) {
        if (query.matches(text))
            found.push_back({id, rankOf(text, query)});
    }
    std::sort(found.begin(), found.end(), [](const TextMatch &one, const TextMatch &other) {
        return std::pair(one.rank, -one.id) < std::pair(other.rank, -other.id);
    });
    found.resize(std::min(found.size(), limit));
    return found;
}

QString shown(const std::vector<TextMatch> &matches)
{
    QStringList lines;
    for (const TextMatch &match : matches)
        lines << QStringLiteral("%1:%2").arg(match.id).arg(int(match.rank));
    return lines.join(u' ');
}

} // namespace

TEST_CASE("Bytes are found wherever they stand", "[text]")
{
    const std::array<quint64, 256> frequency{};
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        QByteArray text;
        const auto length = qsizetype(random() % 300);
        for (qsizetype i = 0; i < length; ++i)
            text += char('a' + random() % 3);
        const QByteArray needle = text.mid(qsizetype(random() % 300), 1 + qsizetype(random() % 6));
        std::vector<qsizetype> expected;
        for (qsizetype i = text.indexOf(needle); i >= 0 && !needle.isEmpty();
             i = text.indexOf(needle, i + 3))
            expected.push_back(i);
        std::vector<qsizetype> found;
        scanBytes(text, needle, frequency, [&found](size_t place) {
            found.push_back(qsizetype(place));
            return place + 3;
        });
        CAPTURE(round, text.toStdString(), needle.toStdString());
        REQUIRE(found == expected);
    }
}

TEST_CASE("A search finds what comparing text by text finds, best first", "[text]")
{
    const int rows = GENERATE(0, 1, 50, 3000, 40'000);
    RandomColumn random(unsigned(rows) + 1, rows);
    CAPTURE(rows);
    for (int round = 0; round < 12; ++round) {
        const SearchQuery query = random.query();
        const size_t limit = 1 + random.below(60);
        CAPTURE(round, limit);
        REQUIRE(shown(random.column.find(query, limit))
                == shown(slowFind(random.expected, query, limit)));
        random.change(rows / 100 + 1);
    }
}

TEST_CASE("Changed, new and removed texts are found as they are now", "[text]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u);
    RandomColumn random(seed, 300);
    for (int round = 0; round < 8; ++round) {
        random.change(700); // Enough to have all written anew on the way.
        std::map<qint64, QByteArray> kept;
        random.column.forEach(
                [&kept](qint64 id, QByteArrayView text) { kept[id] = text.toByteArray(); });
        REQUIRE(kept == random.expected);
        for (const auto &[id, text] : random.expected)
            REQUIRE(random.column.text(id) == text);
        CHECK(random.column.text(100'000).isEmpty());

        const SearchQuery query = random.query();
        std::vector<qint64> visited;
        random.column.forEachWithWord(query.words().front(),
                                      [&visited](qint64 id) { visited.push_back(id); });
        std::sort(visited.begin(), visited.end());
        std::vector<qint64> expected;
        for (const auto &[id, text] : random.expected) {
            if (text.contains(query.words().front().front()))
                expected.push_back(id);
        }
        REQUIRE(visited == expected);
    }
}

TEST_CASE("Ids of a foreign hand and endless texts are kept as far as they go", "[text]")
{
    TextColumn column;
    column.append(1, foldText(u"Иван"));
    column.append(qint64(1) << 40, foldText(u"Иванна"));
    column.endLoading();
    column.set(-5, foldText(u"Иваненко"));
    column.set(2, QByteArray(5000, foldText(u"x")[0]) + foldText(u"конец"));

    CHECK(column.find(SearchQuery(u"иван"), 10).size() == 3);
    CHECK(column.text(2).size() == TextColumn::maxText);
    CHECK(column.find(SearchQuery(u"конец"), 10).empty());
}

TEST_CASE("Places that were patched are those of sorting all names again", "[text]")
{
    const unsigned seed = GENERATE(11u, 12u, 13u);
    RandomColumn people(seed, int(seed % 3) * 150);
    RandomColumn companies(seed + 50, 40);
    const TextColumn *columns[]{&people.column, &companies.column};
    AlphabeticalOrder order;
    for (int round = 0; round < 60; ++round) {
        const std::vector<TextPlaces> &places = order.of(columns);
        const std::vector<TextPlaces> anew = alphabeticalPlaces(columns);
        CAPTURE(round);
        for (size_t column = 0; column < places.size(); ++column) {
            for (qint64 id = -1; id < 1000; ++id)
                REQUIRE(places[column].of(id) == anew[column].of(id));
        }
        people.change(round % 4 == 0 ? 40 : 1);
        if (round % 3 == 0)
            companies.change(2);
    }
}

TEST_CASE("Places in the alphabet are those of sorting the names", "[text]")
{
    TextColumn people;
    people.append(1, foldText(u"Яна"));
    people.append(2,
                  foldText(u"Анна") + QByteArray(1, foldedBreak) + foldChannel(u"+380999999999"));
    people.append(3, foldText(u"Анна") + QByteArray(1, foldedBreak) + foldChannel(u"111"));
    people.append(qint64(1) << 40, foldText(u"Анна Владимировна"));
    people.endLoading();
    TextColumn companies;
    companies.append(1, foldText(u"Анна Владимирова"));
    companies.append(2, foldText(u"100 дверей"));
    companies.endLoading();

    const TextColumn *columns[]{&people, &companies};
    const std::vector<TextPlaces> places = alphabeticalPlaces(columns);
    CHECK(places[1].of(2) == 1);
    CHECK(places[0].of(2) == 2);
    CHECK(places[0].of(3) == 2);
    CHECK(places[1].of(1) == 3);
    CHECK(places[0].of(qint64(1) << 40) == 4);
    CHECK(places[0].of(1) == 5);
    CHECK(places[0].of(99) == 0);
}
