#include "tests/support/catch.h"
#include "ui/filters/typingpause.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace voronka;

namespace {

class TypingFixture
{
public:
    QLineEdit field;
    TypingPause *pause = new TypingPause(&field);
    QSignalSpy typed{pause, &TypingPause::typed};
};

} // namespace

TEST_CASE_METHOD(TypingFixture, "A word typed fast is told once, when the typing rests",
                 "[filters][typing]")
{
    for (const QString &text : {QStringLiteral("к"), QStringLiteral("ку"), QStringLiteral("кух")})
        field.setText(text);
    CHECK(typed.count() == 0);
    REQUIRE(QTest::qWaitFor([this] { return typed.count() > 0; }));
    QTest::qWait(150);
    CHECK(typed.count() == 1);
}

TEST_CASE_METHOD(TypingFixture, "What was typed can be told at once or not at all",
                 "[filters][typing]")
{
    pause->finish();
    CHECK(typed.count() == 0);
    field.setText(QStringLiteral("a"));
    pause->finish();
    CHECK(typed.count() == 1);
    field.setText(QStringLiteral("b"));
    pause->skip();
    pause->finish();
    QTest::qWait(150);
    CHECK(typed.count() == 1);
}
