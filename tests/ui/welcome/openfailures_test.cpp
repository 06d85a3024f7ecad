#include "tests/support/catch.h"
#include "tests/ui/programfixture.h"
#include "ui/shell/bookactions.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>

using namespace voronka;

namespace {

struct BadFile
{
    const char *name;
    QByteArray (*make)(QByteArray goodBook);
    bool offersBackup;
};

const BadFile badFiles[] = {
        {"empty.voronka", [](QByteArray) { return QByteArray(); }, true},
        {"text.voronka", [](QByteArray) { return QByteArray(5000, 'x'); }, true},
        {"truncated.voronka", [](QByteArray book) { return book.first(book.size() / 3); }, true},
        {"corrupt.voronka",
         [](QByteArray book) { return book.replace(8192, 4096, QByteArray(4096, '\xff')); }, true},
        // user_version stands at byte 60 of the header, application_id at byte 68; big endian.
        {"newer.voronka",
         [](QByteArray book) { return book.replace(60, 4, QByteArray("\0\0\3\xe7", 4)); }, false},
        {"foreign.voronka",
         [](QByteArray book) { return book.replace(68, 4, QByteArray("\1\2\3\4", 4)); }, true},
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Each bad file has a message and a way out and is not touched", "[welcome][badinput]")
{
    ProgramFixture program;
    const QString good = program.makeBook(QStringLiteral("good.voronka"));
    const QByteArray book = contents(good);
    QStringList messages;
    for (const BadFile &bad : badFiles) {
        CAPTURE(bad.name);
        const QString path = program.path(QLatin1String(bad.name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bad.make(book));
        file.close();
        const QByteArray before = contents(path);

        program.window.bookActions().open(path);
        auto *box = program.dialog<QMessageBox>();
        REQUIRE(box);
        CHECK(box->text().contains(QLatin1String(bad.name)));
        CHECK(box->textFormat() == Qt::PlainText);
        // OK, another book, and where it may help, a backup.
        CHECK(box->buttons().size() == (bad.offersBackup ? 3 : 2));
        messages.append(box->text().remove(QLatin1String(bad.name)));
        box->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        CHECK_FALSE(program.session.isOpen());
        CHECK(contents(path) == before);
    }
    messages.removeDuplicates();
    CHECK(messages.size() == std::ssize(badFiles));
}

TEST_CASE_METHOD(ProgramFixture, "A missing book is forgotten and another can be chosen",
                 "[welcome][badinput]")
{
    window.bookActions().open(path(QStringLiteral("gone.voronka")));
    auto *box = dialog<QMessageBox>();
    REQUIRE(box);
    CHECK(box->text().contains(QStringLiteral("gone.voronka")));
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::ActionRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    CHECK(dialog<QFileDialog>());
    CHECK_FALSE(QFile::exists(path(QStringLiteral("gone.voronka"))));
}

TEST_CASE_METHOD(ProgramFixture, "A read-only book is shown and says that it is",
                 "[welcome][badinput]")
{
    const QString book = makeBook();
    QFile::setPermissions(book, QFile::ReadOwner);
    open(book);
    REQUIRE(session.isOpen());
    // Whoever may write everywhere may write here, too.
    if (!session.book().isWritable())
        CHECK(window.windowTitle().contains(QStringLiteral("read-only")));
}
