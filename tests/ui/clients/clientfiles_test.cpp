#include "tests/support/catch.h"
#include "tests/ui/clients/clientsfixture.h"
#include "ui/clients/erasequestion.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace voronka;

namespace {

class FilesFixture : public ClientsFixture
{
public:
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QAction *exportEntry(const char *name) const
    {
        for (QAction *entry : action("exportContacts")->menu()->actions()) {
            if (entry->objectName() == QLatin1String(name))
                return entry;
        }
        return nullptr;
    }
    void choose(const QString &file) const
    {
        auto *files = dialog<QFileDialog>();
        REQUIRE(files);
        Q_EMIT files->fileSelected(file);
        files->close();
    }
    static QByteArray written(const QString &file)
    {
        QByteArray bytes;
        (void)QTest::qWaitFor([&] {
            QFile read(file);
            bytes = read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
            return !bytes.isEmpty();
        });
        return bytes;
    }
    void openCard(ContactId person) const
    {
        page->showContact(person);
        REQUIRE(isOnCard());
    }
};

} // namespace

TEST_CASE_METHOD(FilesFixture, "An address book comes in and goes out through the window",
                 "[clients][files]")
{
    QFile cards(path("in.vcf"));
    REQUIRE(cards.open(QIODevice::WriteOnly));
    cards.write("BEGIN:VCARD\r\nVERSION:2.1\r\n"
                "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D0=BB=D0=B5=D0=BD=D0=B0\r\n"
                "TEL;CELL:+380671234567\r\nEND:VCARD\r\n");
    cards.close();
    action("importContacts")->trigger();
    choose(path("in.vcf"));
    CHECK(listed(1) == QStringList{QStringLiteral("Олена")});

    const auto [entry, version] = GENERATE(Catch::Generators::table<const char *, const char *>(
            {{"exportCards", "VERSION:3.0"}, {"exportCards4", "VERSION:4.0"}}));
    exportEntry(entry)->trigger();
    choose(path("out.vcf"));
    const QByteArray out = written(path("out.vcf"));
    CHECK(out.contains(version));
    CHECK(out.contains("FN:Олена"));
    CHECK(out.contains("+380671234567"));
}

TEST_CASE_METHOD(FilesFixture, "The table is written as the spreadsheets of the language read it",
                 "[clients][files]")
{
    addPerson(QStringLiteral("Олена"), QStringLiteral("+380671234567"));
    addCompany(QStringLiteral("Дуб"));
    listed(2);
    const auto [language, delimiter] = GENERATE(Catch::Generators::table<Language, const char *>(
            {{Language::English, ","}, {Language::Ukrainian, ";"}}));
    languages.use(language);
    exportEntry("exportTable")->trigger();
    choose(path("out.csv"));
    const QByteArray out = written(path("out.csv"));
    CHECK(out.contains(QByteArray("Олена") + delimiter));
    CHECK(out.contains(QByteArray(delimiter) + "Дуб" + delimiter));
    languages.use(Language::English);
}

TEST_CASE_METHOD(FilesFixture, "Everything about a person is one file", "[clients][files]")
{
    const ContactId olena = addPerson(QStringLiteral("Олена <b>"), QStringLiteral("+380671234567"));
    addDeal(olena, QStringLiteral("Торт"));
    openCard(olena);
    action("everythingAboutPerson")->trigger();
    choose(path("all.html"));
    const QByteArray out = written(path("all.html"));
    CHECK(out.contains("+380671234567"));
    CHECK(out.contains("Торт"));
    CHECK_FALSE(out.contains("<b>"));
}

TEST_CASE_METHOD(FilesFixture, "A person is erased only after it was understood",
                 "[clients][files]")
{
    const ContactId olena =
            addPerson(QStringLiteral("Кобилянська"), QStringLiteral("+380671234567"));
    const DealId cake = addDeal(olena, QStringLiteral("Торт для Кобилянської"));
    openCard(olena);
    action("erasePerson")->trigger();
    auto *question = dialog<EraseQuestion>();
    REQUIRE(question);
    auto *erase = question->findChild<QPushButton *>(QStringLiteral("erase"));
    CHECK_FALSE(erase->isEnabled());
    SECTION("and not when it is left")
    {
        question->reject();
        settle();
        CHECK(people().size() == 1);
    }
    SECTION("and then leaves nothing in the file")
    {
        question->findChild<QCheckBox *>(QStringLiteral("understood"))->click();
        REQUIRE(erase->isEnabled());
        erase->click();
        REQUIRE(QTest::qWaitFor([this] { return people().empty(); }));
        CHECK_FALSE(session.book().deals().deal(cake)->contact);
        CHECK_FALSE(
                session.book().deals().deal(cake)->title.contains(QStringLiteral("Кобилянськ")));
        session.close();
        const QByteArray bytes = written(bookPath());
        REQUIRE(bytes.startsWith("SQLite format 3"));
        CHECK_FALSE(bytes.contains("Кобилянськ"));
    }
    settle();
}

TEST_CASE_METHOD(FilesFixture, "Del on a client's page deletes no client", "[clients]")
{
    const ContactId olena = addPerson(QStringLiteral("Олена"));
    addPerson(QStringLiteral("Петро"));
    listed(2);
    openCard(olena);
    QWidget *focus = find<QWidget>("tabs");
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_Delete);
    CHECK(people().size() == 2);
    CHECK(action("removeClient")->isEnabled()); // It is in the menu all the same.

    press(card, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([this] { return !isOnCard(); }));
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(people().size() == 1);
}
