#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "ui/naming/namefield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace voronka;

namespace {

/// A field that offers three people, two of them of one name.
class NameFieldFixture
{
public:
    NameFieldFixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(next);
        field->setSource([this](const QString &typed) {
            asked << typed;
            return std::vector<NameField::Choice>{
                    {1, QStringLiteral("Иван Петров"), QStringLiteral("111")},
                    {2, QStringLiteral("Иван Петров"), QStringLiteral("222")},
                    {3, QStringLiteral("Иванна"), {}}};
        });
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    QAbstractItemView *offered() const { return field->completer()->popup(); }
    void press(Qt::Key key) const
    {
        QTest::keyClick(offered()->isVisible() ? static_cast<QWidget *>(offered()) : field, key);
    }

    QWidget window;
    NameField *field = new NameField;
    QPushButton *next = new QPushButton;
    QStringList asked;
};

} // namespace

TEST_CASE_METHOD(NameFieldFixture, "A name that is typed is left as it is and is no entry",
                 "[naming]")
{
    const auto typed = GENERATE(as<const char *>(), "Иван", "Иван Петров");
    typeText(field, QString::fromUtf8(typed));
    REQUIRE(offered()->isVisible());
    CHECK(field->text() == QString::fromUtf8(typed));
    CHECK_FALSE(field->entry());
    press(Qt::Key_Escape);
    CHECK(field->text() == QString::fromUtf8(typed));
    CHECK_FALSE(field->entry());
}

TEST_CASE_METHOD(NameFieldFixture, "Of those with one name the one that was taken is kept",
                 "[naming]")
{
    typeText(field, QStringLiteral("ив"));
    CHECK(asked.back() == QStringLiteral("ив"));
    CHECK(offered()->model()->index(1, 0).data().toString() == QStringLiteral("Иван Петров  222"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    SECTION("with Enter")
    {
        press(Qt::Key_Return);
        CHECK_FALSE(offered()->isVisible());
    }
    SECTION("by leaving the list")
    {
        press(Qt::Key_Escape);
    }
    CHECK(field->text() == QStringLiteral("Иван Петров"));
    CHECK(field->entry() == 2);
    field->end(false);
    typeText(field, QStringLiteral("а"));
    CHECK_FALSE(field->entry());
}

TEST_CASE_METHOD(NameFieldFixture, "Back from the list nobody is taken", "[naming]")
{
    typeText(field, QStringLiteral("Иван Петров"));
    press(Qt::Key_Down);
    CHECK(field->entry() == 1);
    press(Qt::Key_Up);
    CHECK(field->text() == QStringLiteral("Иван Петров"));
    CHECK_FALSE(field->entry());
}

TEST_CASE_METHOD(NameFieldFixture, "An entry is there as long as its name stands in the field",
                 "[naming]")
{
    field->setEntry(7, QStringLiteral(" Olha "));
    CHECK(field->entry() == 7);
    field->setText(QStringLiteral("Olha"));
    CHECK(field->entry() == 7);
    field->clear();
    CHECK_FALSE(field->entry());
    field->setEntry(std::nullopt, QString());
    CHECK_FALSE(field->entry());
}
