#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/dealing/dealdialog.h"
#include "ui/dealing/deferdialog.h"
#include "ui/dealing/losedialog.h"
#include "ui/dealing/windialog.h"

#include <QLabel>

using namespace voronka;

namespace {

using Check = QStringList (*)(const QWidget &);

/// Every dialog of the page with a title as long as people make them.
class DialogsFixture : public DealsFixture
{
public:
    DialogsFixture()
    {
        choose({add(QStringLiteral("Очень длинное название сделки, ").repeated(6),
                    99'999'999'999)});
    }
    QStringList walk(Check check)
    {
        QCoreApplication::processEvents();
        QStringList found = check(*page);
        found += look<DealDialog>("addDeal", check);
        found += look<DealDialog>("editDeal", check);
        found += look<WinDialog>("winDeal", check);
        found += look<LoseDialog>("loseDeal", check);
        return found + look<DeferDialog>("deferDeal", check);
    }

private:
    template<typename Dialog>
    QStringList look(const char *action, Check check)
    {
        trigger(action);
        auto *shown = dialog<Dialog>();
        REQUIRE(shown);
        QCoreApplication::processEvents();
        const QStringList found = check(*shown);
        shown->close();
        settle();
        return found;
    }
};

} // namespace

TEST_CASE_METHOD(DialogsFixture, "Every text of the dialogs goes through translation",
                 "[deals][languages][walk]")
{
    const PseudoTranslator pseudo;
    CHECK(walk(&untranslatedTexts) == QStringList());
}

TEST_CASE_METHOD(DialogsFixture, "Nothing is clipped when texts are 40 per cent longer",
                 "[deals][languages][walk]")
{
    const PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    CHECK(walk(&clippedTexts) == QStringList());
}

TEST_CASE_METHOD(DialogsFixture, "Nothing is clipped in any language", "[deals][languages][walk]")
{
    languages.use(
            GENERATE(Language::English, Language::Russian, Language::Ukrainian, Language::Tagalog));
    settle();
    CAPTURE(languageName(languages.current()));
    CHECK(walk(&clippedTexts) == QStringList());
}

TEST_CASE_METHOD(DealsFixture, "An open question changes its language", "[deals][languages]")
{
    choose({add(QStringLiteral("Kitchen")), add(QStringLiteral("Table"))});
    trigger("loseDeal");
    auto *question = dialog<LoseDialog>();
    REQUIRE(question);
    const PseudoTranslator pseudo;
    QCoreApplication::processEvents();
    CHECK(untranslatedTexts(*question) == QStringList());
    // How many deals it is about is a sentence of ours too.
    CHECK(question->findChild<QWidget *>(QStringLiteral("userSubject"))
                  ->accessibleName()
                  .contains(u'⟦'));
}

TEST_CASE_METHOD(DealsFixture, "The owner's text is never taken for markup", "[deals]")
{
    const QString title = QStringLiteral("<b>A & B</b>");
    choose({add(title)});
    trigger("winDeal");
    auto *question = dialog<WinDialog>();
    REQUIRE(question);
    CHECK(question->findChild<QWidget *>(QStringLiteral("userSubject"))->accessibleName() == title);
    for (const QLabel *label : page->findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
    for (const QLabel *label : question->findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}
