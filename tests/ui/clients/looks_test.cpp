#include "core/starter/samplebook.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/clients/clientsfixture.h"
#include "ui/clients/duplicatesdialog.h"
#include "ui/clients/erasequestion.h"
#include "ui/clients/mergedialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace voronka;

namespace {

using Check = QStringList (*)(const QWidget &);

class LooksFixture : public ClientsFixture
{
public:
    LooksFixture()
    {
        olena = addPerson(QStringLiteral("Olena Koval"), QStringLiteral("+380671234567"));
        other = addPerson(QStringLiteral("Olena K."), QStringLiteral("067 123 45 67"));
        addDeal(olena, QStringLiteral("Cake"), 30'000);
        listed(2);
    }

    QStringList walk(Check check)
    {
        QStringList found = look(*page, check);
        page->showContact(olena);
        auto *tabs = find<QTabWidget>("tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            found += look(*page, check);
        }
        action("newCompany")->trigger();
        found += look(*page, check);
        press(card, Qt::Key_Escape);
        return found + walkDialogs(check);
    }

private:
    static QStringList look(QWidget &shown, Check check)
    {
        shown.show();
        shown.resize(shown.minimumSize());
        (void)QTest::qWaitForWindowExposed(&shown);
        QCoreApplication::processEvents();
        return check(shown);
    }

    QStringList walkDialogs(Check check)
    {
        const std::unique_ptr<MergeDialog> merge(MergeDialog::make(session, olena, other, page));
        REQUIRE(merge);
        DuplicatesDialog duplicates(session, page);
        EraseQuestion erase({QStringLiteral("Olena"),
                             3,
                             1,
                             4,
                             2,
                             12,
                             {QStringLiteral("/backups/book.voronka")}},
                            page);
        QStringList found;
        for (QDialog *dialog :
             {static_cast<QDialog *>(merge.get()), static_cast<QDialog *>(&duplicates),
              static_cast<QDialog *>(&erase)})
            found += look(*dialog, check);
        return found;
    }

    ContactId olena;
    ContactId other;
};

bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus
            && (qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget)
                || qobject_cast<const QAbstractSpinBox *>(widget)
                || qobject_cast<const QAbstractItemView *>(widget));
}

QStringList namelessControls(const QWidget &page)
{
    QStringList found;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool inside = widget->objectName().startsWith(QLatin1String("qt_"));
        const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (isControl(widget) && widget->isVisibleTo(&page) && !inside && !named)
            found << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

} // namespace

TEST_CASE_METHOD(LooksFixture, "Every text about clients goes through translation", "[clients]")
{
    const PseudoTranslator pseudo;
    QStringList found = walk(untranslatedTexts);
    // Qt names the arrows of a tab bar once, in the language of that moment.
    found.removeIf([](const QString &text) {
        return text.contains(QLatin1String("ScrollLeftButton"))
                || text.contains(QLatin1String("ScrollRightButton"));
    });
    CHECK(found == QStringList());
}

TEST_CASE_METHOD(LooksFixture, "The clients fit the smallest window in every language", "[clients]")
{
    const Language language =
            GENERATE(Language::English, Language::Russian, Language::Ukrainian, Language::Tagalog);
    languages.use(language);
    QCoreApplication::processEvents();
    CHECK(walk(clippedTexts) == QStringList());
}

TEST_CASE_METHOD(LooksFixture, "The clients fit the smallest window in longer words", "[clients]")
{
    const PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    CHECK(walk(clippedTexts) == QStringList());
}

TEST_CASE_METHOD(LooksFixture, "Every control about clients has an accessible name", "[clients]")
{
    CHECK(walk([](const QWidget &shown) {
              const auto *page = shown.findChild<ClientsPage *>();
              return namelessControls(page ? *page : shown);
          })
          == QStringList());
}

TEST_CASE_METHOD(LooksFixture, "Tab leads over the page of a client from top to bottom",
                 "[clients]")
{
    action("newPerson")->trigger();
    QStringList order;
    QWidget *widget = find<QLineEdit>("name");
    for (int steps = 0; steps < 40 && order.count(widget->objectName()) < 1; ++steps) {
        order << widget->objectName();
        do
            widget = widget->nextInFocusChain();
        while (!widget->isVisibleTo(page) || !(widget->focusPolicy() & Qt::TabFocus)
               || !widget->isEnabled() || widget->objectName().startsWith(QLatin1String("qt_"))
               || !page->isAncestorOf(widget));
    }
    const QStringList fields{QStringLiteral("name"),          QStringLiteral("company"),
                             QStringLiteral("channelKind"),   QStringLiteral("channelValue"),
                             QStringLiteral("removeChannel"), QStringLiteral("addChannel"),
                             QStringLiteral("hasBirthday"),   QStringLiteral("userSource"),
                             QStringLiteral("newTag"),        QStringLiteral("note")};
    QStringList seen;
    for (const QString &one : order) {
        if (fields.contains(one))
            seen << one;
    }
    CHECK(seen == fields);
}
