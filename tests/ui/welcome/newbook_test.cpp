#include "core/starter/templates.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/programfixture.h"
#include "ui/welcome/actioncard.h"
#include "ui/welcome/newbookdialog.h"
#include "ui/welcome/welcomepage.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace voronka;

namespace {

/// The cards in the order in which the page shows them.
ActionCard *card(const ProgramFixture &program, int index)
{
    return program.window.findChildren<ActionCard *>()[index];
}

void press(const QDialog *dialog, QDialogButtonBox::ButtonRole role)
{
    auto *box = dialog->findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

NewBookDialog *openNewBook(const ProgramFixture &program)
{
    QTest::mouseClick(card(program, 0), Qt::LeftButton);
    auto *dialog = program.dialog<NewBookDialog>();
    REQUIRE(dialog);
    dialog->setFolder(program.folder.path());
    return dialog;
}

} // namespace

TEST_CASE_METHOD(ProgramFixture, "The welcome page makes a book from a template", "[welcome]")
{
    NewBookDialog *dialog = openNewBook(*this);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("userBookName"));
    name->selectAll();
    typeText(name, QStringLiteral("Кухни"));
    auto *templates = dialog->findChild<QListWidget *>(QStringLiteral("userTemplates"));
    templates->setCurrentRow(6);
    press(dialog, QDialogButtonBox::AcceptRole);

    REQUIRE(QTest::qWaitFor([&] { return session.isOpen(); }));
    CHECK(session.path() == path(QStringLiteral("Кухни.voronka")));
    REQUIRE(session.catalog().funnels.size() == 1);
    CHECK(session.catalog().funnels.front().name == funnelTemplates()[6].name[Language::English]);
    CHECK(session.catalog().settings.currency.code == QStringLiteral("USD"));
    CHECK_FALSE(session.catalog().lossReasons.empty());
    CHECK(settings.recentBooks() == QStringList(session.path()));
}

TEST_CASE_METHOD(ProgramFixture, "Enter does what the focused card offers", "[welcome]")
{
    QTest::keyClick(card(*this, 0), Qt::Key_Return);
    CHECK(dialog<NewBookDialog>());
}

TEST_CASE_METHOD(ProgramFixture, "The proposed name is one that no book has yet", "[welcome]")
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    REQUIRE(documents.mkpath(QStringLiteral(".")));
    for (const QString &name :
         {QStringLiteral("My sales.voronka"), QStringLiteral("My sales 2.voronka")}) {
        QFile taken(documents.filePath(name));
        REQUIRE(taken.open(QIODevice::WriteOnly));
    }
    NewBookDialog *dialog = openNewBook(*this);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("userBookName"));
    CHECK(name->text() == QStringLiteral("My sales 3"));
    QFile::remove(documents.filePath(QStringLiteral("My sales.voronka")));
    QFile::remove(documents.filePath(QStringLiteral("My sales 2.voronka")));
}

TEST_CASE_METHOD(ProgramFixture, "A name that is taken keeps the form as it was typed", "[welcome]")
{
    const QString taken = path(QStringLiteral("Taken.voronka"));
    QFile file(taken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();

    NewBookDialog *dialog = openNewBook(*this);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("userBookName"));
    name->selectAll();
    typeText(name, QStringLiteral("Taken"));
    press(dialog, QDialogButtonBox::AcceptRole);

    const QString message = takeMessage();
    CHECK(message.contains(QStringLiteral("Taken")));
    CHECK(dialog->isVisible());
    CHECK(name->text() == QStringLiteral("Taken"));
    CHECK_FALSE(session.isOpen());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("precious"));
}

TEST_CASE_METHOD(ProgramFixture, "A name without a letter cannot be confirmed", "[welcome]")
{
    NewBookDialog *dialog = openNewBook(*this);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("userBookName"));
    name->selectAll();
    typeText(name, QStringLiteral("   "));
    auto *box = dialog->findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
            CHECK_FALSE(button->isEnabled());
    }
}

TEST_CASE_METHOD(ProgramFixture, "The sample is one click away", "[welcome]")
{
    QTest::mouseClick(card(*this, 1), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return session.isOpen() && session.facts(); }, 30'000));
    CHECK(session.facts()->size() >= 400);
}
