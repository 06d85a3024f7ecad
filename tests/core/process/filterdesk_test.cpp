#include "core/process/filterdesk.h"
#include "tests/core/process/processbook.h"

using namespace voronka;

namespace {

class FilterBook : public ProcessBook
{
public:
    FilterBook() : desk(*book, clock()) { }

    QStringList names() const
    {
        QStringList names;
        for (const SavedFilter &filter : valueOf(desk.filters()))
            names << filter.name;
        return names;
    }

    FilterDesk desk;
};

const QJsonObject openOnes{{QStringLiteral("status"), QStringLiteral("open")}};
const QJsonObject ofOlena{{QStringLiteral("manager"), 1}};

} // namespace

TEST_CASE("A saved filter comes back as it was, in the order of making", "[process][filters]")
{
    FilterBook b;
    const auto first = valueOf(b.desk.save(QStringLiteral("  Открытые "), openOnes));
    valueOf(b.desk.save(QStringLiteral("Olena"), ofOlena));
    const auto filters = valueOf(b.desk.filters());
    REQUIRE(filters.size() == 2);
    CHECK(filters[0] == SavedFilter{first, QStringLiteral("Открытые"), openOnes});
    CHECK(filters[1].conditions == ofOlena);
}

TEST_CASE("A filter saved under a name that is there takes its place", "[process][filters]")
{
    FilterBook b;
    const auto first = valueOf(b.desk.save(QStringLiteral("Мои"), openOnes));
    CHECK(valueOf(b.desk.save(QStringLiteral("мои"), ofOlena)) == first);
    CHECK(b.names() == QStringList{QStringLiteral("мои")});
    CHECK(valueOf(b.desk.filters()).front().conditions == ofOlena);
}

TEST_CASE("Each change of a saved filter is one step that undo takes back", "[process][filters]")
{
    FilterBook b;
    const QString mine = QStringLiteral("Mine");
    const QString ours = QStringLiteral("Ours");
    const auto id = valueOf(b.desk.save(mine, openOnes));
    valueOf(b.desk.rename(id, ours));
    valueOf(b.desk.remove(id));
    CHECK(b.names().isEmpty());
    CHECK(describeStep(valueOf(b.deals.undo()).title)
          == QStringLiteral("Delete the filter “Ours”"));
    CHECK(b.names() == QStringList{ours});
    CHECK(describeStep(valueOf(b.deals.undo()).title)
          == QStringLiteral("Rename the filter “Mine”"));
    CHECK(b.names() == QStringList{mine});
    CHECK(describeStep(valueOf(b.deals.undo()).title) == QStringLiteral("Save the filter “Mine”"));
    CHECK(b.names().isEmpty());
    valueOf(b.deals.redo());
    CHECK(b.names() == QStringList{mine});
}

TEST_CASE("An empty name, a taken name and a filter that is gone are refused", "[process][filters]")
{
    FilterBook b;
    const auto id = valueOf(b.desk.save(QStringLiteral("Mine"), openOnes));
    valueOf(b.desk.save(QStringLiteral("Ours"), openOnes));
    refusalOf(b.desk.save(QStringLiteral("  "), openOnes), ErrorKind::BadInput);
    refusalOf(b.desk.rename(id, QStringLiteral("OURS")));
    refusalOf(b.desk.rename(SavedFilterId(99), QStringLiteral("New")), ErrorKind::NotFound);
    refusalOf(b.desk.remove(SavedFilterId(99)), ErrorKind::NotFound);
    CHECK(b.names() == QStringList{QStringLiteral("Mine"), QStringLiteral("Ours")});
}

TEST_CASE("Saved filters leave the settings of the book alone", "[process][filters]")
{
    FilterBook b;
    const BookSettings before = b.book->catalog().settings;
    valueOf(b.desk.save(QStringLiteral("Mine"), openOnes));
    valueOf(b.book->reloadCatalog());
    CHECK(b.book->catalog().settings == before);
}
