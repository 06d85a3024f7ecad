#include "tests/acceptance/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace voronka;

namespace {

QByteArray goodBook(const Desk &desk)
{
    const QString book = desk.path("good.voronka");
    REQUIRE(cli({QStringLiteral("sample"), book, QStringLiteral("--deals"), QStringLiteral("200")})
                    .exitCode
            == 0);
    return desk.read(book);
}

void checkRefused(const Desk &desk, const QString &book, const char *says)
{
    const QByteArray before = desk.read(book);
    for (const QString &command :
         {QStringLiteral("deals"), QStringLiteral("undo"), QStringLiteral("check")}) {
        const ProgramRun refused = cli({command, book});
        INFO(command.toStdString() << ": " << refused.errors.toStdString());
        CHECK(refused.exitCode == 1);
        CHECK(refused.errors.startsWith("voronka-cli: "));
        CHECK(refused.errors.contains(says));
        CHECK(refused.errors.contains(book.toUtf8()));
        CHECK(refused.errors.count('\n') == 1);
    }
    CHECK(desk.read(book) == before);
}

} // namespace

TEST_CASE("A missing book stays missing", "[acceptance][badbooks]")
{
    const Desk desk;
    const QString book = desk.path("absent.voronka");
    checkRefused(desk, book, "");
    CHECK_FALSE(QFile::exists(book));
}

TEST_CASE("Files that are no book are refused and left as they are", "[acceptance][badbooks]")
{
    const Desk desk;
    checkRefused(desk, desk.write("empty.voronka", {}), "");
    checkRefused(desk, desk.write("text.voronka", "Dear diary, today I sold a kitchen. I am glad."),
                 "");
    REQUIRE(QDir().mkdir(desk.path("folder.voronka")));
    checkRefused(desk, desk.path("folder.voronka"), "");
}

TEST_CASE("A damaged book is refused and left as it is", "[acceptance][badbooks]")
{
    const Desk desk;
    const QByteArray good = goodBook(desk);
    SECTION("cut short")
    {
        checkRefused(desk, desk.write("cut.voronka", good.first(good.size() / 2)), "");
    }
    SECTION("a page in the middle overwritten")
    {
        QByteArray bad = good;
        for (int i = 0; i < 4096; ++i)
            bad[good.size() / 2 / 4096 * 4096 + i] = char(0xA5);
        checkRefused(desk, desk.write("page.voronka", bad), "");
    }
}

TEST_CASE("Books of other programs and other versions are refused", "[acceptance][badbooks]")
{
    const Desk desk;
    const QByteArray good = goodBook(desk);
    const auto alter = [&](const char *name, const char *sql) {
        const QString path = desk.write(name, good);
        const auto run = tool(QStringLiteral("sqlite3"), {path, QString::fromLatin1(sql)});
        if (run)
            CHECK(run->exitCode == 0);
        return run ? path : QString();
    };
    const auto [name, sql] = GENERATE(table<const char *, const char *>({
            {"other.voronka", "PRAGMA application_id = 252006673"},
            {"newer.voronka", "PRAGMA user_version = 999"},
            {"trigger.voronka",
             "CREATE TRIGGER spy AFTER INSERT ON deal BEGIN DELETE FROM deal; END"},
            {"view.voronka", "CREATE VIEW spy AS SELECT * FROM deal"},
            {"table.voronka", "DROP TABLE attachment"},
    }));
    const QString path = alter(name, sql);
    if (path.isEmpty()) {
        WARN("sqlite3 is absent");
        return;
    }
    checkRefused(desk, path, "");
}

TEST_CASE("An import that was killed leaves the book as it was", "[acceptance][badbooks]")
{
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book}).exitCode == 0);
    QByteArray csv("title,stage,amount\n");
    for (int i = 0; i < 60'000; ++i)
        csv += "Deal " + QByteArray::number(i) + ",Talk,10\n";
    const QStringList import{QStringLiteral("import"), book, desk.write("deals.csv", csv),
                             QStringLiteral("--map"),
                             desk.write("map.json", R"({"funnel":"F","fields":{"title":"title",
                                 "stage":"stage","amount":"amount"}})")};
    QProcess process;
    process.start(QStringLiteral(VORONKA_CLI), import);
    REQUIRE(process.waitForStarted());
    // The journal appears when the transaction begins to write pages.
    while (process.state() == QProcess::Running
           && !QFile::exists(book + QStringLiteral("-journal")))
        process.waitForFinished(1);
    process.kill();
    process.waitForFinished();

    const ProgramRun checked = cli({QStringLiteral("check"), book, QStringLiteral("--json")});
    INFO(checked.errors.toStdString());
    CHECK(checked.exitCode == 0);
    const int deals = checked.object()[u"deals"].toInt();
    CHECK((deals == 0 || deals == 60'000));

    // A journal that was not synced yet holds nothing to roll back; the next write takes it away.
    CHECK(cli({QStringLiteral("import"), book,
               desk.write("one.csv", "title,stage\nKitchen,Talk\n")})
                  .exitCode
          == 0);
    CHECK(cli({QStringLiteral("deals"), book, QStringLiteral("--json")}).array().size()
          == deals + 1);
    CHECK_FALSE(QFile::exists(book + QStringLiteral("-journal")));
}
