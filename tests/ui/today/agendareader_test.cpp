#include "tests/support/catch.h"
#include "tests/ui/shopbook.h"
#include "ui/session/booksession.h"
#include "ui/today/agendareader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace voronka;

namespace {

constexpr qint64 minuteMs = 60'000;

/// Somebody looks at the day of a book, with a clock that stands until it is moved.
class AgendaReaderFixture
{
public:
    AgendaReaderFixture()
    {
        openShopBook(session, path);
        QObject::connect(&reader, &AgendaReader::failed, &reader, [this] { ++failures; });
        reader.setWatched(true);
        REQUIRE(reader.agenda());
    }

    /// No question about tasks is answered, as when the stick with the book was pulled out.
    void setReadable(bool readable)
    {
        REQUIRE(session.book().database().execute(
                readable ? QStringLiteral("ALTER TABLE task_away RENAME TO task")
                         : QStringLiteral("ALTER TABLE task RENAME TO task_away")));
    }
    /// The reader looks at the clock each second.
    static void letItLook(int times) { QTest::qWait(1000 * times + 200); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.voronka"));
    Instant now = Instant::fromDateTime(
            QDateTime(QDate(2026, 3, 27), QTime(23, 59, 59), QTimeZone("Europe/Kyiv")));
    BookSession session{[this] { return now; }};
    AgendaReader reader{session};
    int failures = 0;
};

} // namespace

TEST_CASE_METHOD(AgendaReaderFixture, "A book that cannot be read is told of once",
                 "[today][agenda]")
{
    setReadable(false);
    now = {now.msUtc + 2000}; // Midnight has passed: the day is to be read anew.
    letItLook(3);
    CHECK(failures == 1);
    now = {now.msUtc + minuteMs};
    letItLook(1);
    CHECK(failures == 1);
    // It is there again, and nobody has to change anything to see it.
    setReadable(true);
    now = {now.msUtc + minuteMs};
    letItLook(1);
    CHECK(reader.agenda()->changesAt > now);
    // The next time it is gone is another one.
    setReadable(false);
    now = {now.msUtc + 24 * 60 * minuteMs};
    letItLook(2);
    CHECK(failures == 2);
}
