#include "tests/ui/dealpage/dealpagefixture.h"
#include "ui/dealpage/gonenote.h"
#include "ui/tasks/entrydialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace voronka;

namespace {

using Check = QStringList (*)(const QWidget &);

/// The page in each of its states at the smallest size of the window.
class WalkFixture : public DealPageFixture
{
public:
    WalkFixture()
    {
        Contact contact = *session.book().people().contact(*stored().contact);
        contact.channels.push_back({ChannelKind::Email, QStringLiteral("olha@example.org")});
        REQUIRE(session.peopleDesk().edit(contact));
        Activity call;
        call.deal = kitchen;
        call.text = QStringLiteral("Wants oak");
        call.durationMinutes = 15;
        call.at = session.now();
        REQUIRE(session.activityDesk().add(call));
        REQUIRE(session.activityDesk().attach(kitchen, session.path()));
        const auto tag = session.listDesk().addTag(QStringLiteral("oak"));
        REQUIRE(tag);
        REQUIRE(session.dealDesk().setTags(kitchen, std::array{*tag}));
        Task task;
        task.deal = kitchen;
        task.title = QStringLiteral("Send the offer");
        task.dueOn = QDate(2020, 1, 1);
        REQUIRE(session.activityDesk().add(task));
        window.resize(window.minimumSize());
    }

    QStringList walk(Check check)
    {
        QStringList found = look(check);
        for (int kind = 0; kind < 6; ++kind) {
            part<QToolButton>(("entryKind" + QByteArray::number(kind)).constData())->click();
            found += look(check);
        }
        type("amount", QStringLiteral("much"));
        leaveField();
        found += look(check);
        type("amount", QStringLiteral("500"));
        leaveField();
        REQUIRE(session.dealDesk().win(kitchen));
        found += look(check);
        REQUIRE(session.dealDesk().remove(std::array{kitchen}));
        found += look(check);
        REQUIRE(session.undo());
        return found;
    }

private:
    QStringList look(Check check)
    {
        // A new language makes its layouts anew from the inside to the outside.
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        return check(*page);
    }
};

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
}

} // namespace

TEST_CASE_METHOD(WalkFixture, "The deal page shows no text that was not translated",
                 "[dealpage][walk]")
{
    const PseudoTranslator pseudo;
    CHECK(walk(&untranslatedTexts) == QStringList());
}

TEST_CASE_METHOD(WalkFixture, "No text of the deal page is clipped when it is 40 per cent longer",
                 "[dealpage][walk]")
{
    const PseudoTranslator pseudo(PseudoTranslator::Length::Padded);
    CHECK(walk(&clippedTexts) == QStringList());
}

TEST_CASE_METHOD(WalkFixture, "No text of the deal page is clipped in any language",
                 "[dealpage][walk]")
{
    languages.use(
            GENERATE(Language::English, Language::Russian, Language::Ukrainian, Language::Tagalog));
    CAPTURE(languageName(languages.current()));
    CHECK(walk(&clippedTexts) == QStringList());
    CHECK(window.size() == window.minimumSize());
}

TEST_CASE_METHOD(WalkFixture, "Every control of the deal page has a name for who cannot see it",
                 "[dealpage][walk]")
{
    QStringList nameless;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const bool inside = widget->parentWidget()
                && (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                    || qobject_cast<const QComboBox *>(widget->parentWidget())
                    || widget->parentWidget()->inherits("QAbstractScrollAreaScrollBarContainer"));
        if (!isControl(widget) || inside || widget->isHidden()
            || widget->inherits("QComboBoxPrivateContainer") || widget->isWindow()
            || widget->window() != &window)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            nameless << QString::fromLatin1(widget->metaObject()->className())
                            + widget->objectName();
    }
    CHECK(nameless == QStringList());
}

TEST_CASE_METHOD(WalkFixture, "The Tab key goes through the page as it is read", "[dealpage][walk]")
{
    part<QToolButton>("back")->setFocus();
    QStringList order;
    for (int i = 0; i < 80; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        if (!page->isAncestorOf(focus))
            break;
        if (order.contains(focus->objectName()) && focus->objectName() == QLatin1String("back"))
            break;
        order << focus->objectName();
        press(Qt::Key_Tab);
    }
    const QStringList expected{QStringLiteral("back"),        QStringLiteral("title"),
                               QStringLiteral("userStep"),    QStringLiteral("contact"),
                               QStringLiteral("company"),     QStringLiteral("amount"),
                               QStringLiteral("hasExpected"), QStringLiteral("userManager"),
                               QStringLiteral("userSource"),  QStringLiteral("userRegion"),
                               QStringLiteral("kind"),        QStringLiteral("newTag"),
                               QStringLiteral("note"),        QStringLiteral("addFile"),
                               QStringLiteral("nextSale"),    QStringLiteral("referral"),
                               QStringLiteral("entryKind0"),  QStringLiteral("entryText"),
                               QStringLiteral("userTimeline")};
    QStringList seen;
    for (const QString &name : order) {
        if (expected.contains(name))
            seen << name;
    }
    CHECK(seen == expected);
}
