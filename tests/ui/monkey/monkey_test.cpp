#include "core/starter/newbook.h"
#include "core/starter/samplebook.h"
#include "core/storage/check.h"
#include "core/storage/factsloader.h"
#include "tests/support/catch.h"
#include "tests/ui/monkey/monkey.h"
#include "tests/ui/programfixture.h"

#include <QDesktopServices>
#include <QTimeZone>

using namespace voronka;

namespace {

// Takes what the program would hand to the browser or the mail program.
class NoOutside : public QObject
{
    Q_OBJECT

public:
    NoOutside()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~NoOutside() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

public Q_SLOTS:
    void take(const QUrl &) { }

private:
    const QStringList schemes{QStringLiteral("http"),  QStringLiteral("https"),
                              QStringLiteral("tel"),   QStringLiteral("mailto"),
                              QStringLiteral("viber"), QStringLiteral("file")};
};

int wantedEvents()
{
    bool isNumber = false;
    const int events = qEnvironmentVariableIntValue("VORONKA_MONKEY_EVENTS", &isNumber);
    return isNumber ? events : 2000;
}

void requireSound(BookSession &session)
{
    const auto report = checkBook(session.book());
    REQUIRE(report);
    CHECK(report->problems == QStringList());
    (void)QTest::qWaitFor([&] { return session.facts() != nullptr; });
    const auto fresh = loadFacts(session.book().database(), session.catalog());
    REQUIRE(fresh);
    const Facts &kept = *session.facts();
    REQUIRE(kept.size() == fresh->size());
    for (size_t row = 0; row < kept.size(); ++row)
        REQUIRE(kept.row(row) == fresh->row(row));
}

} // namespace

// VORONKA_MONKEY_EVENTS asks for more than a quick look; ./dev monkey does so under the sanitizers.
TEST_CASE_METHOD(ProgramFixture, "A monkey at the keys and the mouse breaks nothing", "[monkey]")
{
    const NoOutside noOutside;
    const QString book = path(QStringLiteral("monkey.voronka"));
    SampleOptions options;
    options.deals = 80;
    options.settings = {usualCurrency(Language::Ukrainian), QTimeZone("Europe/Kyiv"),
                        Language::Ukrainian};
    REQUIRE(makeSampleBook(book, options, systemClock()));
    constexpr int atOnce = 500;
    Monkey monkey(window, 20261121);
    for (int done = 0; done < wantedEvents(); done += atOnce) {
        if (!session.isOpen())
            open(book);
        REQUIRE(session.isOpen());
        monkey.play(atOnce);
        CAPTURE(done);
        if (session.isOpen())
            requireSound(session);
    }
}

#include "monkey_test.moc"
