#include "core/process/describedone.h"
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
    CHECK(described("funnel.reorder", "") == QStringLiteral("Reorder the funnels"));
    CHECK(described("deals.move", "3").contains(QStringLiteral("3")));
    CHECK(described("some.later.kind", "Kitchen") == QStringLiteral("Change “Kitchen”"));
}

TEST_CASE("The owner's text is never taken for a placeholder", "[process][step]")
{
    CHECK(describeStep({QStringLiteral("deal.move"), QStringLiteral("50 %1 %n <b>")})
          == QStringLiteral("Move “50 %1 %n <b>”"));
}

TEST_CASE("What was done is told with where it went", "[process][step]")
{
    const QString kitchen = QStringLiteral("Kitchen %2");
    CHECK(describeDone({QStringLiteral("deal.move"), kitchen})
          == QStringLiteral("Moved “Kitchen %2”."));
    CHECK(describeDone({QStringLiteral("deal.move"), kitchen, QStringLiteral("Offer %1")})
          == QStringLiteral("Moved “Kitchen %2” to “Offer %1”."));
    CHECK(describeDone({QStringLiteral("deals.move"), QStringLiteral("3"), kitchen})
                  .contains(QStringLiteral("“Kitchen %2”")));
    CHECK(describeDone({QStringLiteral("funnel.reorder"), {}})
          == QStringLiteral("Reordered the funnels."));
    CHECK(describeDone({QStringLiteral("trash.restore"), QStringLiteral("3")})
                  .contains(QStringLiteral("3")));
    // A kind of a later version.
    CHECK(describeDone({QStringLiteral("some.later.kind"), QStringLiteral("Kitchen")})
          == QStringLiteral("Done: Change “Kitchen”."));
}

TEST_CASE("Every kind of step has words of its own for what was done", "[process][step]")
{
    REQUIRE(knownSteps().size() > 80);
    for (const QString &kind : knownSteps()) {
        const ChangeTitle title{kind, QStringLiteral("3")};
        INFO(kind.toStdString());
        CHECK(describeDone(title) != QStringLiteral("Done: %1.").arg(describeStep(title)));
    }
}

TEST_CASE("A step keeps its target in the book", "[process][step]")
{
    const ChangeTitle title{QStringLiteral("deal.move"), QStringLiteral("Kitchen"),
                            QStringLiteral("Offer")};
    CHECK(titleFromStored(title.title, storedSubject(title)) == title);
    const ChangeTitle plain{QStringLiteral("deal.win"), QStringLiteral("Kitchen")};
    CHECK(storedSubject(plain) == plain.subject);
    CHECK(titleFromStored(plain.title, plain.subject) == plain);
}
