#include "tests/acceptance/program.h"
#include "tests/support/catch.h"

using namespace voronka;

TEST_CASE("Templates are offered in the four languages", "[acceptance]")
{
    const ProgramRun listed = cli({QStringLiteral("templates"), QStringLiteral("--json")});
    REQUIRE(listed.exitCode == 0);
    CHECK(listed.array().size() == 8);
    for (const QJsonValue &funnel : listed.array()) {
        for (const char *language : {"en", "ru", "uk", "tl"})
            CHECK_FALSE(funnel[u"name"][QLatin1String(language)].toString().isEmpty());
        CHECK(funnel[u"stages"].toArray().size() >= 4);
    }
}

TEST_CASE("A book made from a template has its stages in the book's language", "[acceptance]")
{
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book, QStringLiteral("--template"),
                 QStringLiteral("classic"), QStringLiteral("--language"), QStringLiteral("ru")})
                    .exitCode
            == 0);
    const ProgramRun report = cli(
            {QStringLiteral("report"), book, QStringLiteral("funnel"), QStringLiteral("--json")});
    REQUIRE(report.exitCode == 0);
    const QJsonObject funnel = report.object();
    CHECK(funnel[u"stages"].toArray().size() == 8);
    CHECK(funnel[u"currency"].toString() == QStringLiteral("RUB"));
    CHECK(funnel[u"deals"].toInt() == 0);
    CHECK(funnel[u"won"][u"conversionFromFirst"].isNull());
}

TEST_CASE("The numbers of a sample book hold together", "[acceptance]")
{
    const Desk desk;
    const QString book = desk.path("sample.voronka");
    const QString language =
            QString::fromLatin1(GENERATE(as<const char *>{}, "en", "ru", "uk", "tl"));
    REQUIRE(cli({QStringLiteral("sample"), book, QStringLiteral("--deals"), QStringLiteral("300"),
                 QStringLiteral("--language"), language})
                    .exitCode
            == 0);
    CHECK(cli({QStringLiteral("check"), book, QStringLiteral("--json")}).object()[u"ok"].toBool());
    const QString view = QString::fromLatin1(GENERATE(as<const char *>{}, "cohort", "closed"));
    const QJsonObject funnel = cli({QStringLiteral("report"), book, QStringLiteral("funnel"),
                                    QStringLiteral("--view"), view, QStringLiteral("--json")})
                                       .object();
    const QJsonArray stages = funnel[u"stages"].toArray();
    REQUIRE(stages.size() > 2);
    int previous = funnel[u"deals"].toInt();
    int lost = 0;
    for (const QJsonValue &stage : stages) {
        CHECK(stage[u"reached"].toInt() <= previous);
        previous = stage[u"reached"].toInt();
        lost += stage[u"lost"].toInt();
        CHECK(stage[u"reached"].toInt()
              == stage[u"advanced"].toInt() + stage[u"lost"].toInt() + stage[u"open"].toInt()
                      + stage[u"deferred"].toInt() + stage[u"transferred"].toInt());
    }
    CHECK(lost == funnel[u"lost"].toInt());
    CHECK(stages.last()[u"advanced"].toInt() == funnel[u"won"][u"count"].toInt());
}

TEST_CASE("Where deals stand now is no funnel and the flow has no amounts", "[acceptance]")
{
    const Desk desk;
    const QString book = desk.path("sample.voronka");
    REQUIRE(cli({QStringLiteral("sample"), book, QStringLiteral("--deals"), QStringLiteral("100")})
                    .exitCode
            == 0);
    const auto funnel = [&](const char *view) {
        return cli({QStringLiteral("report"), book, QStringLiteral("funnel"),
                    QStringLiteral("--view"), QLatin1String(view), QStringLiteral("--json")})
                .object();
    };
    const QJsonObject now = funnel("now");
    CHECK(now[u"stages"][1][u"conversionFromFirst"].isNull());
    CHECK(now[u"won"][u"count"].toInt() == 0);
    CHECK(now[u"range"].isNull());
    const QJsonObject flow = funnel("flow");
    CHECK(flow[u"stages"][0][u"amount"].isNull());
    CHECK(flow[u"stages"][0][u"reached"] == funnel("cohort")[u"stages"][0][u"reached"]);
}

TEST_CASE("The same seed on the same day makes the same sample book", "[acceptance]")
{
    const Desk desk;
    QByteArray outputs[2];
    for (int i = 0; i < 2; ++i) {
        const QString book = desk.path(i == 0 ? "a.voronka" : "b.voronka");
        REQUIRE(cli({QStringLiteral("sample"), book, QStringLiteral("--deals"),
                     QStringLiteral("120"), QStringLiteral("--seed"), QStringLiteral("7")})
                        .exitCode
                == 0);
        outputs[i] = cli({QStringLiteral("deals"), book, QStringLiteral("--json")}).output;
    }
    CHECK(outputs[0] == outputs[1]);
}

TEST_CASE("Reports are written as CSV", "[acceptance]")
{
    const Desk desk;
    const QString book = desk.path("sample.voronka");
    REQUIRE(cli({QStringLiteral("sample"), book, QStringLiteral("--deals"), QStringLiteral("50")})
                    .exitCode
            == 0);
    const QString report =
            QString::fromLatin1(GENERATE(as<const char *>{}, "funnel", "pipeline", "losses"));
    const QString csv = desk.path("report.csv");
    const ProgramRun written =
            cli({QStringLiteral("report"), book, report, QStringLiteral("--out"), csv});
    INFO(written.errors.toStdString());
    CHECK(written.exitCode == 0);
    CHECK(desk.read(csv).count('\n') > 1);
}
