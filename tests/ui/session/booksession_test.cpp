#include "core/starter/newbook.h"
#include "core/storage/backup.h"
#include "core/storage/bookfile.h"
#include "tests/support/catch.h"
#include "ui/session/booksession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace voronka;

namespace {

BookSettings bookSettings()
{
    return {*currencyFromCode(u"UAH"), QTimeZone("Europe/Kyiv"), Language::English};
}

class SessionFixture
{
public:
    QString path(const QString &name) const { return folder.filePath(name); }

    QString madeBook(const QString &name)
    {
        REQUIRE(newBook(path(name), bookSettings(), *funnelTemplate(u"shop"), systemClock()));
        return path(name);
    }

    bool openWithFacts(const QString &file)
    {
        session.open(file);
        return QTest::qWaitFor([&] { return session.isOpen() && session.facts(); });
    }

    DealId addDeal(const QString &title)
    {
        DealDraft draft;
        draft.title = title;
        const auto id = session.dealDesk().create(draft);
        REQUIRE(id);
        return *id;
    }

    QTemporaryDir folder;
    BookSession session;
};

} // namespace

TEST_CASE_METHOD(SessionFixture, "A book is made from a template and opened", "[session]")
{
    QSignalSpy opened(&session, &BookSession::opened);
    session.create(path(QStringLiteral("new.voronka")), bookSettings(), QStringLiteral("coach"));
    REQUIRE(opened.wait());
    CHECK(session.name() == QStringLiteral("new"));
    CHECK(session.catalog().funnels.size() == 1);
    CHECK(session.catalog().settings == bookSettings());
}

TEST_CASE_METHOD(SessionFixture, "A file that is no book leaves the open book open", "[session]")
{
    REQUIRE(openWithFacts(madeBook(QStringLiteral("good.voronka"))));
    const QString bad = path(QStringLiteral("bad.voronka"));
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a book at all, but long enough to have a header of its own");
    file.close();

    QSignalSpy failed(&session, &BookSession::failed);
    session.open(bad);
    REQUIRE(failed.wait());
    CHECK(failed.first().at(0).value<Error>().kind == ErrorKind::NotABook);
    CHECK(session.name() == QStringLiteral("good"));
}

TEST_CASE_METHOD(SessionFixture, "The facts follow every commit", "[session]")
{
    REQUIRE(openWithFacts(madeBook(QStringLiteral("book.voronka"))));
    CHECK(session.facts()->size() == 0);

    QSignalSpy changed(&session, &BookSession::factsChanged);
    const DealId deal = addDeal(QStringLiteral("Kitchen"));
    CHECK(changed.count() == 1);
    REQUIRE(session.facts()->size() == 1);
    CHECK(session.facts()->row(0).position == 1);

    SECTION("a move")
    {
        const DealId ids[] = {deal};
        const auto stages = session.catalog().liveStages(session.catalog().funnels.front().id);
        REQUIRE(session.dealDesk().move(ids, stages[2]));
        CHECK(session.facts()->row(0).position == 3);

        REQUIRE(session.undo());
        CHECK(session.facts()->row(0).position == 1);
    }
    SECTION("a change of the stages, after which every position is another")
    {
        const FunnelId funnel = session.catalog().funnels.front().id;
        REQUIRE(session.funnelDesk().addStage(funnel, QStringLiteral("Before all"), 1));
        REQUIRE(QTest::qWaitFor([&] { return session.facts() != nullptr; }));
        CHECK(session.facts()->row(0).position == 2);
    }
}

TEST_CASE_METHOD(SessionFixture, "What another program wrote is read again", "[session]")
{
    const QString file = madeBook(QStringLiteral("book.voronka"));
    REQUIRE(openWithFacts(file));
    QSignalSpy changed(&session, &BookSession::changed);
    session.checkOutside();
    CHECK(changed.isEmpty());
    {
        auto other = openBook(file);
        REQUIRE(other);
        ListDesk desk(**other, systemClock());
        REQUIRE(desk.addManager(QStringLiteral("Оксана")));
    }
    session.checkOutside();
    REQUIRE(changed.count() == 1);
    CHECK(changed.first().at(0).value<Changes>().everything);
    REQUIRE(session.catalog().managers.size() == 1);
    CHECK(session.catalog().managers.front().name == QStringLiteral("Оксана"));
    CHECK(QTest::qWaitFor([&] { return session.facts() != nullptr; }));
}

TEST_CASE_METHOD(SessionFixture, "Time in stage is loaded when it is asked for", "[session]")
{
    REQUIRE(openWithFacts(madeBook(QStringLiteral("book.voronka"))));
    addDeal(QStringLiteral("Kitchen"));
    QSignalSpy ready(&session, &BookSession::staysChanged);
    CHECK(session.stays() == nullptr);
    REQUIRE(ready.wait());
    const Stays *stays = session.stays();
    REQUIRE(stays);
    CHECK(stays->entries.size() == 1);
}

TEST_CASE_METHOD(SessionFixture, "A sample that is cancelled leaves nothing behind", "[session]")
{
    QSignalSpy failed(&session, &BookSession::failed);
    SampleOptions options;
    options.deals = 1'000'000;
    options.settings = bookSettings();
    const QString file = path(QStringLiteral("sample.voronka"));
    Job *job = session.makeSample(file, options);
    job->cancel();
    REQUIRE(failed.wait(60'000));
    CHECK(failed.first().at(0).value<Error>().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(file));
    CHECK_FALSE(session.isOpen());
}

TEST_CASE_METHOD(SessionFixture, "A bad backup leaves the open book open", "[session][badinput]")
{
    const QString file = madeBook(QStringLiteral("book.voronka"));
    REQUIRE(openWithFacts(file));
    QFile bad(path(QStringLiteral("bad.voronka")));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("not a book");
    bad.close();

    QSignalSpy failed(&session, &BookSession::failed);
    session.restore(bad.fileName(), file);
    REQUIRE(failed.wait());
    REQUIRE(QTest::qWaitFor([&] { return session.isOpen(); }));
    CHECK(session.path() == file);
    CHECK(failed.count() == 1);
}

TEST_CASE_METHOD(SessionFixture, "A backup takes the place of the open book", "[session]")
{
    const QString file = madeBook(QStringLiteral("book.voronka"));
    REQUIRE(openWithFacts(file));
    const QString backup = path(QStringLiteral("copy.voronka"));
    REQUIRE(backupBook(session.book(), session.now(), backup));
    addDeal(QStringLiteral("After the backup"));

    QSignalSpy opened(&session, &BookSession::opened);
    session.restore(backup, file);
    REQUIRE(opened.wait());
    CHECK(session.path() == file);
    CHECK(session.book().deals().count() == 0);
}

TEST_CASE_METHOD(SessionFixture,
                 "A change that waits for the check of a large book can be given up", "[session]")
{
    const QString file = madeBook(QStringLiteral("large.voronka"));
    {
        const auto large = openBook(file);
        REQUIRE(large);
        // More than is checked before it is shown.
        REQUIRE((*large)->database().execute(QStringLiteral(
                "INSERT INTO setting (key, value) VALUES ('x', hex(zeroblob(20000000)))")));
    }
    // Another program holds the file while it is to be checked.
    std::unique_ptr<Database> other;
    bool isHeld = false;
    QObject::connect(&session, &BookSession::opened, &session, [&] {
        if (auto opened = Database::openFile(file, Database::Access::ReadWrite)) {
            other = std::move(*opened);
            isHeld = other->execute(QStringLiteral("BEGIN EXCLUSIVE")).has_value();
        }
    });
    session.open(file);
    REQUIRE(QTest::qWaitFor([this] { return session.isOpen(); }));
    REQUIRE(isHeld);
    QSignalSpy began(&session, &BookSession::awaitingBegan);
    QSignalSpy ended(&session, &BookSession::awaitingEnded);
    // As a field does that is left for the dialog that tells of it.
    std::optional<Result<TagId>> second;
    QObject::connect(
            &session, &BookSession::awaitingBegan, &session,
            [&] {
                QTimer::singleShot(1500, &session, &BookSession::giveUpAwaiting);
                second = session.listDesk().addTag(QStringLiteral("Second"));
            },
            Qt::QueuedConnection);
    const auto given = session.listDesk().addTag(QStringLiteral("VIP"));
    REQUIRE_FALSE(given);
    CHECK(given.error().kind == ErrorKind::Cancelled);
    REQUIRE(second);
    REQUIRE_FALSE(*second);
    CHECK(second->error().kind == ErrorKind::Cancelled);
    CHECK(began.count() == 1);
    CHECK(ended.count() == 1);

    REQUIRE(other->execute(QStringLiteral("ROLLBACK")));
    QObject::disconnect(&session, &BookSession::awaitingBegan, &session, nullptr);
    REQUIRE(session.listDesk().addTag(QStringLiteral("VIP")));
    CHECK(session.catalog().tags.size() == 1);
}
