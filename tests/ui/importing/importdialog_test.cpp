#include "core/starter/newbook.h"
#include "tests/support/catch.h"
#include "tests/ui/programfixture.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/stagemeanings.h"
#include "ui/shell/bookactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>

using namespace voronka;

namespace {

class ImportFixture : public ProgramFixture
{
public:
    ImportDialog *import(const QByteArray &table) { return importInto(makeBook(), table); }
    ImportDialog *importInto(const QString &book, const QByteArray &table)
    {
        QFile file(path(QStringLiteral("deals.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        open(book);
        window.bookActions().importFile(file.fileName());
        return dialog<ImportDialog>();
    }
    QString demandingBook()
    {
        const QString book = path(QStringLiteral("coach.voronka"));
        const BookSettings settings{usualCurrency(Language::English), QTimeZone("Europe/Kyiv"),
                                    Language::English};
        REQUIRE(newBook(book, settings, *funnelTemplate(u"coach"), systemClock()));
        return book;
    }
    static QPushButton *importButton(const ImportDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(QStringLiteral("import"));
    }
};

} // namespace

TEST_CASE_METHOD(ImportFixture, "A table is understood, imported and undone as one step",
                 "[import]")
{
    ImportDialog *dialog = import("id;title;stage;amount\n"
                                  "1;Kitchen;Measured;1 234,50\n"
                                  "2;Wardrobe;Won;99,00\n"
                                  "3;Table;Lost;10,00\n");
    REQUIRE(dialog);
    QPushButton *button = importButton(dialog);
    REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }));
    CHECK(button->isDefault());
    CHECK(dialog->focusWidget() == button);
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("userTable"));
    CHECK(table->columnCount() == 4);
    CHECK(table->item(1, 1)->text() == QStringLiteral("Kitchen"));
    // Won and Lost are outcomes, which leaves one stage.
    auto *meanings = dialog->findChild<QTableWidget *>(QStringLiteral("userStageValues"));
    REQUIRE(meanings->rowCount() == 3);
    CHECK(static_cast<QComboBox *>(meanings->cellWidget(0, 1))->currentIndex() == 0);
    CHECK(static_cast<QComboBox *>(meanings->cellWidget(1, 1))->currentIndex() == 1);
    CHECK(static_cast<QComboBox *>(meanings->cellWidget(2, 1))->currentIndex() == 2);

    SECTION("a lost row without a reason is not taken")
    {
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return session.book().deals().count() == 2; }));
        auto *rejects = dialog->findChild<QTableWidget *>(QStringLiteral("userRejects"));
        CHECK(QTest::qWaitFor([&] { return rejects->rowCount() == 1; }));
        CHECK(rejects->item(0, 0)->text() == QStringLiteral("4"));
    }
    SECTION("with a reason every row is")
    {
        dialog->findChild<QComboBox *>(QStringLiteral("userLossReason"))->setCurrentIndex(0);
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return session.book().deals().count() == 3; }));
        REQUIRE(QTest::qWaitFor([&] { return session.facts() && session.facts()->size() == 3; }));
        REQUIRE(session.undo());
        CHECK(session.book().deals().count() == 0);
    }
}

TEST_CASE_METHOD(ImportFixture, "What stages ask is confirmed for all rows or rejects them",
                 "[import][demands]")
{
    ImportDialog *dialog = importInto(demandingBook(),
                                      "id;title;stage\n"
                                      "1;Kitchen;Leads\n"
                                      "2;Table;Qualified\n");
    REQUIRE(dialog);
    QPushButton *button = importButton(dialog);
    REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }));
    auto *confirm = dialog->findChild<QCheckBox *>(QStringLiteral("confirmDemands"));
    REQUIRE(confirm->isVisible());
    const auto hasImported = [&](int count) {
        return QTest::qWaitFor([&] { return session.book().deals().count() == count; });
    };
    SECTION("left out, the row comes back with what is missing")
    {
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(hasImported(1));
        auto *rejects = dialog->findChild<QTableWidget *>(QStringLiteral("userRejects"));
        REQUIRE(QTest::qWaitFor([&] { return rejects->rowCount() == 1; }));
        CHECK(rejects->item(0, 0)->text() == QStringLiteral("3"));
    }
    SECTION("confirmed, it is imported")
    {
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Space);
        QTest::mouseClick(button, Qt::LeftButton);
        CHECK(hasImported(2));
    }
}

TEST_CASE_METHOD(ImportFixture, "A table of headers only has its message", "[import][badinput]")
{
    REQUIRE(import("id;title;stage\n"));
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(session.book().deals().count() == 0);
}

TEST_CASE_METHOD(ImportFixture, "A table is read again in another encoding", "[import]")
{
    // "Имя" in cp1251.
    ImportDialog *dialog = import("id;title\n1;\xc8\xec\xff\n");
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return importButton(dialog)->isEnabled(); }));
    auto *encoding = dialog->findChild<QComboBox *>(QStringLiteral("userEncoding"));
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("userTable"));
    REQUIRE(table->columnCount() == 2);
    REQUIRE(table->rowCount() == 2);
    encoding->setCurrentIndex(encoding->findText(QStringLiteral("cp1251")));
    Q_EMIT encoding->activated(encoding->currentIndex());
    CHECK(QTest::qWaitFor([&] {
        const QTableWidgetItem *name = table->item(1, 1);
        return name && name->text() == QStringLiteral("Имя");
    }));
}
