#include "tests/acceptance/program.h"
#include "tests/support/catch.h"

using namespace voronka;

namespace {

/// A book with the shop's stages and deals 1 to 3 in it.
QString smallBook(const Desk &desk)
{
    const QString book = desk.path("shop.voronka");
    REQUIRE(cli({QStringLiteral("new"), book, QStringLiteral("--currency"), QStringLiteral("PHP")})
                    .exitCode
            == 0);
    const QString csv = desk.write("deals.csv",
                                   "title,stage,amount,createdOn\n"
                                   "Kitchen,New,1000,2026-01-10\n"
                                   "Table,New,200.50,2026-01-11\n"
                                   "Chair,Offer,30,2026-02-12\n");
    const ProgramRun imported =
            cli({QStringLiteral("import"), book, csv, QStringLiteral("--map"),
                 desk.write("map.json", R"({"funnel":"Shop","fields":{"title":"title",
                "stage":"stage","amount":"amount","createdOn":"createdOn"},
                "stageOrder":["New","Talk","Offer"]})")});
    INFO(imported.errors.toStdString());
    REQUIRE(imported.exitCode == 0);
    return book;
}

QJsonObject deal(const QString &book, int id)
{
    const QJsonArray deals = cli({QStringLiteral("deals"), book, QStringLiteral("--json")}).array();
    for (const QJsonValue &value : deals) {
        if (value[u"id"].toInt() == id)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("Every command refuses in the language it is asked for", "[acceptance][language]")
{
    const Desk desk;
    const QString none = desk.path("none.voronka");
    const QString russian = QStringLiteral("--language=ru");
    const QString one = QStringLiteral("1");
    const QStringList lost{QStringLiteral("lose"), none, one, QStringLiteral("--reason=Spam")};
    for (const QStringList &command :
         {QStringList{QStringLiteral("win"), none, one}, lost,
          QStringList{QStringLiteral("undo"), none}, QStringList{QStringLiteral("check"), none},
          QStringList{QStringLiteral("backup"), none},
          QStringList{QStringLiteral("deals"), none}}) {
        const ProgramRun refused = cli(command + QStringList{russian});
        INFO(command.first().toStdString() << ": " << refused.errors.toStdString());
        CHECK(refused.exitCode == 1);
        CHECK(refused.errors.contains("нет"));
        CHECK(cli(command + QStringList{QStringLiteral("--language=xx")}).exitCode == 2);
    }
}

TEST_CASE("Control characters in a title do nothing to the terminal", "[acceptance][deals]")
{
    const Desk desk;
    const QString book = desk.path("b.voronka");
    REQUIRE(cli({QStringLiteral("new"), book}).exitCode == 0);
    REQUIRE(cli({QStringLiteral("import"), book,
                 desk.write("deals.csv", "title,stage\nA\x1b[31mB,Talk\n")})
                    .exitCode
            == 0);
    const ProgramRun list = cli({QStringLiteral("deals"), book});
    CHECK(list.exitCode == 0);
    CHECK(list.output.contains("A [31mB"));
    const ProgramRun moved =
            cli({QStringLiteral("move"), book, QStringLiteral("1"), QStringLiteral("\x1b[31m")});
    CHECK(moved.exitCode == 1);
    CHECK_FALSE(moved.errors.contains('\x1b'));
}

TEST_CASE("Deals are listed with the fields of the contract", "[acceptance][deals]")
{
    const Desk desk;
    const QString book = smallBook(desk);
    const QJsonObject table = deal(book, 2);
    CHECK(table[u"title"].toString() == QStringLiteral("Table"));
    CHECK(table[u"funnel"].toString() == QStringLiteral("Shop"));
    CHECK(table[u"stage"].toString() == QStringLiteral("New"));
    CHECK(table[u"status"].toString() == QStringLiteral("open"));
    CHECK(table[u"amount"].toString() == QStringLiteral("200.50"));
    CHECK(table[u"createdOn"].toString() == QStringLiteral("2026-01-11"));
    CHECK(table[u"closedOn"].isNull());
    CHECK(table[u"lossReason"].isNull());
    for (const char *key : {"externalId", "company", "contact", "manager", "source", "region"})
        CHECK(table.contains(QLatin1String(key)));
}

TEST_CASE("A deal is moved, deferred, woken, lost with a reason, reopened and won",
          "[acceptance][deals]")
{
    const Desk desk;
    const QString book = smallBook(desk);
    const QString one = QStringLiteral("1");

    CHECK(cli({QStringLiteral("move"), book, one, QStringLiteral("Offer")}).exitCode == 0);
    CHECK(deal(book, 1)[u"stage"].toString() == QStringLiteral("Offer"));

    CHECK(cli({QStringLiteral("defer"), book, one, QStringLiteral("--until"),
               QStringLiteral("2099-01-01T10:00")})
                  .exitCode
          == 0);
    CHECK(deal(book, 1)[u"status"].toString() == QStringLiteral("deferred"));
    CHECK(cli({QStringLiteral("reopen"), book, one}).exitCode == 0);
    CHECK(deal(book, 1)[u"status"].toString() == QStringLiteral("open"));

    const ProgramRun lost =
            cli({QStringLiteral("lose"), book, one, QStringLiteral("--reason"),
                 QStringLiteral("Spam"), QStringLiteral("--comment"), QStringLiteral("a robot")});
    INFO(lost.errors.toStdString());
    CHECK(lost.exitCode == 0);
    CHECK(deal(book, 1)[u"status"].toString() == QStringLiteral("lost"));
    CHECK(deal(book, 1)[u"lossReason"].toString() == QStringLiteral("Spam"));
    CHECK_FALSE(deal(book, 1)[u"closedOn"].isNull());

    CHECK(cli({QStringLiteral("reopen"), book, one}).exitCode == 0);
    CHECK(deal(book, 1)[u"lossReason"].isNull());
    CHECK(cli({QStringLiteral("win"), book, one}).exitCode == 0);
    CHECK(deal(book, 1)[u"status"].toString() == QStringLiteral("won"));
    CHECK(cli({QStringLiteral("check"), book}).exitCode == 0);

    SECTION("and every step can be undone, the last first")
    {
        for (const char *status : {"open", "lost", "open", "deferred", "open", "open"}) {
            CHECK(cli({QStringLiteral("undo"), book}).exitCode == 0);
            CHECK(deal(book, 1)[u"status"].toString() == QLatin1String(status));
        }
        CHECK(deal(book, 1)[u"stage"].toString() == QStringLiteral("New"));
        CHECK(cli({QStringLiteral("check"), book}).exitCode == 0);
    }
}

TEST_CASE("A deal is never lost without a reason", "[acceptance][deals][lost-needs-reason]")
{
    const Desk desk;
    const QString book = smallBook(desk);
    const QString one = QStringLiteral("1");
    CHECK(cli({QStringLiteral("lose"), book, one}).exitCode == 2);
    CHECK(cli({QStringLiteral("lose"), book, one, QStringLiteral("--reason"), QString()}).exitCode
          == 1);
    const ProgramRun unknown = cli({QStringLiteral("lose"), book, one, QStringLiteral("--reason"),
                                    QStringLiteral("Bad weather")});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.errors.contains("Bad weather"));
    CHECK(deal(book, 1)[u"status"].toString() == QStringLiteral("open"));

    const auto raw = tool(QStringLiteral("sqlite3"),
                          {book,
                           QStringLiteral("UPDATE deal SET status = 'lost', closed_at = 1 "
                                          "WHERE id = 1")});
    if (!raw) {
        WARN("sqlite3 is absent");
        return;
    }
    CHECK(raw->exitCode != 0);
    CHECK(deal(book, 1)[u"status"].toString() == QStringLiteral("open"));
}

TEST_CASE("A deal that lacks what its way demands is moved with the answers only",
          "[acceptance][deals][demands]")
{
    const Desk desk;
    const QString book = desk.path("coach.voronka");
    const QString one = QStringLiteral("1");
    REQUIRE(cli({QStringLiteral("new"), book, QStringLiteral("--template"),
                 QStringLiteral("coach")})
                    .exitCode
            == 0);
    const QString csv = desk.write("deals.csv",
                                   "title,stage\n"
                                   "Kitchen,New request\n"
                                   "Table,Qualified\n");
    const QString rejects = desk.path("rejects.csv");
    const ProgramRun imported =
            cli({QStringLiteral("import"), book, csv, QStringLiteral("--rejects"), rejects,
                 QStringLiteral("--json")});
    CHECK(imported.object()[u"imported"] == 1);
    CHECK(imported.object()[u"rejected"] == 1);
    CHECK(desk.read(rejects).contains("The client has the money"));

    const auto move = [&](const QString &stage, const QStringList &answers = {}) {
        return cli(QStringList{QStringLiteral("move"), book, one, stage} + answers);
    };
    const QString contract = QStringLiteral("Terms agreed, contract signed");
    const ProgramRun refused = move(contract);
    CHECK(refused.exitCode == 1);
    CHECK(refused.errors.count('\n') == 1);
    CHECK(refused.errors.contains("“The client has the money”"));
    CHECK(refused.errors.contains("“The contract is signed”"));
    CHECK(deal(book, 1)[u"stage"] == QStringLiteral("New request"));

    const ProgramRun unasked =
            move(contract, {QStringLiteral("--confirm"), QStringLiteral("Paid")});
    CHECK(unasked.exitCode == 1);
    CHECK(unasked.errors.contains("“The contract is signed”"));
    const ProgramRun some =
            move(contract,
                 {QStringLiteral("--confirm"), QStringLiteral("the client has the money"),
                  QStringLiteral("--confirm"), QStringLiteral("The contract is signed")});
    CHECK(some.exitCode == 1);
    CHECK_FALSE(some.errors.contains("money"));
    CHECK(some.errors.contains("“The client wants to solve it now”"));

    for (const char *wrong :
         {"amount", "amount=", "amount=much", "colour=red", "expectedOn=soon"}) {
        CAPTURE(wrong);
        CHECK(move(contract, {QStringLiteral("--set"), QString::fromUtf8(wrong)}).exitCode == 2);
    }
    CHECK(move(contract, {QStringLiteral("--set"), QStringLiteral("manager=Nobody")}).exitCode
          == 1);
    CHECK(deal(book, 1)[u"stage"] == QStringLiteral("New request"));

    const ProgramRun moved = move(contract,
                                  {QStringLiteral("--confirm-all"), QStringLiteral("--set"),
                                   QStringLiteral("amount=1500.50"), QStringLiteral("--set"),
                                   QStringLiteral("contact=Anna = Maria"), QStringLiteral("--set"),
                                   QStringLiteral("phone=+380501112233")});
    INFO(moved.errors.toStdString());
    CHECK(moved.exitCode == 0);
    CHECK(deal(book, 1)[u"stage"] == contract);
    CHECK(deal(book, 1)[u"amount"] == QStringLiteral("1500.50"));
    CHECK(deal(book, 1)[u"contact"] == QStringLiteral("Anna = Maria"));

    // The answers and the move are one step.
    REQUIRE(cli({QStringLiteral("undo"), book}).exitCode == 0);
    CHECK(deal(book, 1)[u"stage"] == QStringLiteral("New request"));
    CHECK(deal(book, 1)[u"amount"] == QStringLiteral("0.00"));
    CHECK(move(contract).exitCode == 1);
    CHECK(move(QStringLiteral("Leads")).exitCode == 0);
}

TEST_CASE("An import may say that everything asked for is confirmed",
          "[acceptance][deals][demands]")
{
    const Desk desk;
    const QString book = desk.path("coach.voronka");
    REQUIRE(cli({QStringLiteral("new"), book, QStringLiteral("--template"),
                 QStringLiteral("coach")})
                    .exitCode
            == 0);
    const ProgramRun imported =
            cli({QStringLiteral("import"), book,
                 desk.write("deals.csv", "title,stage\nTable,Qualified\n"), QStringLiteral("--map"),
                 desk.write("map.json", R"({"fields":{"title":"title","stage":"stage"},
                                            "confirm":true})"),
                 QStringLiteral("--json")});
    CHECK(imported.object()[u"imported"] == 1);
    CHECK(deal(book, 1)[u"stage"] == QStringLiteral("Qualified"));
}

TEST_CASE("What cannot be done is refused on one line with exit code 1", "[acceptance][deals]")
{
    const Desk desk;
    const QString book = smallBook(desk);
    const QStringList arguments = GENERATE_COPY(
            QStringList{QStringLiteral("move"), book, QStringLiteral("99"),
                        QStringLiteral("Offer")},
            QStringList{QStringLiteral("move"), book, QStringLiteral("1"),
                        QStringLiteral("Nowhere")},
            QStringList{QStringLiteral("move"), book, QStringLiteral("1"), QStringLiteral("New")},
            QStringList{QStringLiteral("reopen"), book, QStringLiteral("1")},
            QStringList{QStringLiteral("defer"), book, QStringLiteral("1"),
                        QStringLiteral("--until"), QStringLiteral("2001-01-01")},
            QStringList{QStringLiteral("report"), book, QStringLiteral("funnel"),
                        QStringLiteral("--manager"), QStringLiteral("Nobody")},
            QStringList{QStringLiteral("deals"), book, QStringLiteral("--stage"),
                        QStringLiteral("Nowhere")},
            QStringList{QStringLiteral("new"), book});
    const ProgramRun refused = cli(arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << refused.errors.toStdString());
    CHECK(refused.exitCode == 1);
    CHECK(refused.errors.startsWith("voronka-cli: "));
    CHECK(refused.errors.count('\n') == 1);
    CHECK(refused.output.isEmpty());
}

TEST_CASE("Wrong usage has exit code 2 and says what is right", "[acceptance][deals]")
{
    const Desk desk;
    const QString book = smallBook(desk);
    const QString fresh = desk.path("n.voronka");
    const QStringList arguments = GENERATE_COPY(
            QStringList{}, QStringList{QStringLiteral("dance")},
            QStringList{QStringLiteral("move"), book, QStringLiteral("1")},
            QStringList{QStringLiteral("win"), book, QStringLiteral("one")},
            QStringList{QStringLiteral("win"), book, QStringLiteral("1"), QStringLiteral("2")},
            QStringList{QStringLiteral("deals"), book, QStringLiteral("--colour")},
            QStringList{QStringLiteral("deals"), book, QStringLiteral("--status"),
                        QStringLiteral("asleep")},
            QStringList{QStringLiteral("report"), book, QStringLiteral("weather")},
            QStringList{QStringLiteral("report"), book, QStringLiteral("funnel"),
                        QStringLiteral("--from"), QStringLiteral("yesterday")},
            QStringList{QStringLiteral("sample"), book, QStringLiteral("--deals"),
                        QStringLiteral("0")},
            QStringList{QStringLiteral("new"), fresh, QStringLiteral("--template"),
                        QStringLiteral("nosuch")},
            QStringList{QStringLiteral("new"), fresh, QStringLiteral("--currency"),
                        QStringLiteral("XXX")});
    const ProgramRun refused = cli(arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << refused.errors.toStdString());
    CHECK(refused.exitCode == 2);
    CHECK(refused.errors.startsWith("voronka-cli: "));
    CHECK(refused.errors.count('\n') == 1);
}
