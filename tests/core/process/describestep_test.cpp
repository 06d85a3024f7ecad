#include "tests/core/process/processbook.h"

using namespace voronka;

TEST_CASE("A step is described by what it did and to what", "[process][step]")
{
    const auto described = [](const char *kind, const char *subject) {
        return describeStep({QString::fromUtf8(kind), QString::fromUtf8(subject)});
    };
    CHECK(described("deal.move", "Kitchen") == QStringLiteral("Move “Kitchen”"));
    CHECK(described("import.deals", "leads.csv") == QStringLiteral("Import “leads.csv”"));
    CHECK(described("funnel.add", "Опт") == QStringLiteral("Add the funnel “Опт”"));
    CHECK(described("funnel.reorder", "") == QStringLiteral("Change the order of the funnels"));
    CHECK(described("deals.move", "3").contains(QStringLiteral("3")));
    CHECK(described("some.later.kind", "Kitchen") == QStringLiteral("Change “Kitchen”"));
}

TEST_CASE("The owner's text is never taken for a placeholder", "[process][step]")
{
    CHECK(describeStep({QStringLiteral("deal.move"), QStringLiteral("50 %1 %n <b>")})
          == QStringLiteral("Move “50 %1 %n <b>”"));
}
