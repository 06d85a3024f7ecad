#include "tests/ui/dealpage/dealpagefixture.h"
#include "ui/clients/clientspage.h"
#include "ui/dealing/dealdialog.h"
#include "ui/dealpage/channeldialog.h"
#include "ui/dealpage/gonenote.h"
#include "ui/naming/knownnote.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace voronka;

namespace {

class FieldsFixture : public DealPageFixture
{
public:
    FieldsFixture()
    {
        page->setOpen([this](const QUrl &url) {
            opened << url.toString();
            return true;
        });
    }
    void choose(const char *combo, const QString &text) const
    {
        auto *box = part<QComboBox>(combo);
        const int index = box->findText(text);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    QStringList chips() const
    {
        QStringList texts;
        for (const auto *chip : page->findChildren<QToolButton *>(QStringLiteral("userTag"))) {
            if (!chip->isHidden())
                texts << chip->text();
        }
        return texts;
    }
    std::vector<TagId> tags()
    {
        const auto found = session.book().deals().tags(kitchen);
        REQUIRE(found);
        return *found;
    }

    QStringList opened;
};

} // namespace

TEST_CASE_METHOD(FieldsFixture, "What is chosen is saved at once", "[dealpage][fields]")
{
    REQUIRE(session.listDesk().addManager(QStringLiteral("Оксана")));
    REQUIRE(session.listDesk().addSource(QStringLiteral("Fair")));
    choose("userManager", QStringLiteral("Оксана"));
    CHECK(stored().manager == session.catalog().managers.back().id);
    choose("userSource", QStringLiteral("Fair"));
    CHECK(stored().source == session.catalog().sources.back().id);
    part<QComboBox>("kind")->setFocus();
    press(Qt::Key_Down);
    CHECK(stored().kind == DealKind::Repeat);

    part<QCheckBox>("hasExpected")->click();
    CHECK(stored().expectedOn);
    auto *expected = part<QDateEdit>("expected");
    expected->setFocus();
    expected->setDate(QDate(2030, 5, 17));
    for (int section = 0; section < 3; ++section)
        leaveField(); // Tab goes through the day, the month and the year.
    CHECK_FALSE(expected->hasFocus());
    CHECK(stored().expectedOn == QDate(2030, 5, 17));
    part<QCheckBox>("hasExpected")->click();
    CHECK_FALSE(stored().expectedOn);
}

TEST_CASE_METHOD(FieldsFixture, "Tags are chips, known ones are completed and new ones added",
                 "[dealpage][fields]")
{
    const auto urgent = session.listDesk().addTag(QStringLiteral("Срочно"));
    REQUIRE(urgent);
    type("newTag", QStringLiteral("срочно"));
    press(Qt::Key_Return);
    CHECK(tags() == std::vector{*urgent});
    CHECK(chips() == QStringList{QStringLiteral("Срочно")});
    CHECK(session.catalog().tags.size() == 1);

    type("newTag", QStringLiteral("VIP & oak"));
    leaveField(); // No word is lost by going on.
    CHECK(session.catalog().tags.size() == 2);
    CHECK(tags().size() == 2);
    CHECK(line("newTag")->text().isEmpty());

    auto *chip = page->findChildren<QToolButton *>(QStringLiteral("userTag")).last();
    CHECK(chip->accessibleName().contains(QStringLiteral("VIP & oak")));
    QTest::keyClick(chip, Qt::Key_Space);
    settle();
    CHECK(tags() == std::vector{*urgent});
    REQUIRE(session.undo());
    settle();
    CHECK(chips().size() == 2);
}

TEST_CASE_METHOD(FieldsFixture, "The client is typed or chosen, and can be called",
                 "[dealpage][fields]")
{
    CHECK(line("contact")->text() == QStringLiteral("Olha"));
    auto *call = part<QToolButton>("userChannel");
    CHECK(call->text() == QStringLiteral("+380501234567"));
    QTest::mouseClick(call, Qt::LeftButton);
    CHECK(opened == QStringList{QStringLiteral("tel:+380501234567")});

    type("company", QStringLiteral("Дуб"));
    leaveField();
    REQUIRE(stored().company);
    CHECK(session.book().people().company(*stored().company)->name == QStringLiteral("Дуб"));
    const auto olha = stored().contact;

    type("contact", QStringLiteral("Petro"));
    leaveField();
    CHECK(stored().contact != olha);
    CHECK(session.book().people().contact(*stored().contact)->name == QStringLiteral("Petro"));

    type("contact", QString());
    press(Qt::Key_Delete);
    leaveField();
    CHECK_FALSE(stored().contact);
    CHECK_FALSE(part<QToolButton>("openContact")->isEnabled());
}

TEST_CASE_METHOD(FieldsFixture, "Of two people of one name the one chosen is kept",
                 "[dealpage][fields]")
{
    Contact second;
    second.name = QStringLiteral("Olha");
    const auto id = session.peopleDesk().add(second);
    REQUIRE(id);
    REQUIRE(QTest::qWaitFor([&] { return session.texts() != nullptr; }));
    auto *field = line("contact");
    type("contact", QStringLiteral("olh")); // In any case.
    QCompleter *completer = field->completer();
    REQUIRE(completer->popup()->isVisible());
    REQUIRE(completer->model()->rowCount() == 2);
    // The newer one is offered first.
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    CHECK(field->text() == QStringLiteral("Olha"));
    CHECK(stored().contact == *id);
    // Any other field leaves it so.
    type("title", QStringLiteral("Table"));
    leaveField();
    CHECK(stored().contact == *id);
}

TEST_CASE_METHOD(FieldsFixture, "A phone or an e-mail is added where it is missing",
                 "[dealpage][fields]")
{
    type("company", QStringLiteral("Дуб"));
    leaveField();
    const auto buttons = [&] {
        auto found = page->findChildren<QToolButton *>(QStringLiteral("addChannel"));
        found.removeIf([](const QToolButton *button) { return button->isHidden(); });
        return found;
    };
    REQUIRE(buttons().size() == 2);
    CHECK(buttons()[0]->text().isEmpty()); // Beside a telephone a sign is enough.
    CHECK_FALSE(buttons()[1]->text().isEmpty());
    const bool isCompany = GENERATE(true, false);
    buttons()[isCompany ? 1 : 0]->click();
    auto *question = dialog<ChannelDialog>();
    REQUIRE(question);
    auto *accept = question->findChild<QPushButton *>(QStringLiteral("accept"));
    CHECK_FALSE(accept->isEnabled());
    typeText(question->findChild<QLineEdit *>(QStringLiteral("email")),
             QStringLiteral("info@example.com"));
    QTest::mouseClick(accept, Qt::LeftButton);
    settle();
    PeopleStore &people = session.book().people();
    const auto channels = isCompany ? people.company(*stored().company)->channels
                                    : people.contact(*stored().contact)->channels;
    CHECK(channels.back() == Channel{ChannelKind::Email, QStringLiteral("info@example.com")});
    CHECK(channels.size() == (isCompany ? 1U : 2U));
    REQUIRE(session.undo());
    CHECK(buttons().size() == 2);
    session.book().setReadOnly(QStringLiteral("A CD."));
    Q_EMIT session.damaged({});
    CHECK(buttons().isEmpty());
}

TEST_CASE_METHOD(FieldsFixture, "A client who is new to the book comes with the deal in one step",
                 "[dealpage][fields]")
{
    const Deal before = stored();
    const char *field = GENERATE("contact", "company");
    type(field, QStringLiteral("Дуб"));
    leaveField();
    PeopleStore &people = session.book().people();
    CHECK(people.contactNames()->size() + people.companyNames()->size() == 2);
    CHECK(stored() != before);
    REQUIRE(session.undo());
    CHECK(stored() == before);
    CHECK(people.contactNames()->size() + people.companyNames()->size() == 1);
}

TEST_CASE_METHOD(FieldsFixture, "A tag that is new to the book comes with the deal in one step",
                 "[dealpage][fields]")
{
    type("newTag", QStringLiteral("Срочно"));
    leaveField();
    CHECK(tags().size() == 1);
    REQUIRE(session.undo());
    CHECK(tags().empty());
    CHECK(session.catalog().tags.empty());
}

TEST_CASE_METHOD(FieldsFixture,
                 "A name that the book has is not saved before it is told who is meant",
                 "[dealpage][fields]")
{
    Contact petro;
    petro.name = QStringLiteral("Petro");
    petro.channels = {{ChannelKind::Phone, QStringLiteral("+380 67 123 45 67")}};
    const auto known = session.peopleDesk().add(petro);
    REQUIRE(known);
    REQUIRE(QTest::qWaitFor([&] { return session.texts() != nullptr; }));
    const auto olha = stored().contact;
    const auto people = [&] { return session.book().people().contactNames()->size(); };
    type("contact", QStringLiteral("petro"));
    // Escape in the field itself would put back what was there.
    if (QWidget *popup = line("contact")->completer()->popup(); popup->isVisible())
        QTest::keyClick(popup, Qt::Key_Escape);
    CHECK(line("contact")->text() == QStringLiteral("petro"));
    leaveField();
    CHECK(stored().contact == olha);
    const auto notes = page->findChildren<KnownNote *>(); // The other is that of the company.
    KnownNote *note = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        const auto asking = std::ranges::find_if(notes, &QWidget::isVisible);
        note = asking == notes.end() ? nullptr : *asking;
        return note != nullptr;
    }));
    CHECK(note->findChild<QLabel *>(QStringLiteral("userKnown"))
                  ->text()
                  .contains(QStringLiteral("“Petro”, +380 67 123 45 67")));

    SECTION("The known one")
    {
        QTest::mouseClick(note->findChild<QPushButton *>(QStringLiteral("useKnown")),
                          Qt::LeftButton);
        CHECK(stored().contact == *known);
        CHECK(line("contact")->text() == QStringLiteral("Petro"));
        CHECK(people() == 2);
    }
    SECTION("Somebody else")
    {
        QTest::mouseClick(note->findChild<QPushButton *>(QStringLiteral("addAnyway")),
                          Qt::LeftButton);
        CHECK(people() == 3);
        CHECK(stored().contact != *known);
        CHECK(stored().contact != olha);
    }
    SECTION("Who leaves the page has typed somebody new")
    {
        CHECK(page->leave());
        CHECK(people() == 3);
        CHECK(stored().contact != *known);
    }
    SECTION("Another name")
    {
        type("contact", QStringLiteral("Petro Ivanenko"));
        leaveField();
        CHECK(people() == 3);
    }
    CHECK_FALSE(note->isVisible());
    CHECK(session.book().people().contact(*known)->channels.size() == 1);
    if (people() == 3)
        REQUIRE(session.undo());
    CHECK(people() == 2);
}

TEST_CASE_METHOD(FieldsFixture, "The names of the client lead to their own page",
                 "[dealpage][fields]")
{
    QSignalSpy people(page, &DealPage::contactRequested);
    QTest::mouseClick(part<QToolButton>("openContact"), Qt::LeftButton);
    CHECK(people.size() == 1);
    CHECK(window.findChild<ClientsPage *>()->isVisible());
}

TEST_CASE_METHOD(FieldsFixture, "The next sale and a referral follow the deal",
                 "[dealpage][fields]")
{
    const bool next = GENERATE(true, false);
    QTest::mouseClick(part<QPushButton>(next ? "nextSale" : "referral"), Qt::LeftButton);
    auto *form = dialog<DealDialog>();
    REQUIRE(form);
    auto *title = form->findChild<QLineEdit *>(QStringLiteral("title"));
    title->selectAll();
    typeText(title, QStringLiteral("Table"));
    QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    settle();
    const auto followers = session.book().deals().followers(kitchen);
    REQUIRE(followers);
    REQUIRE(followers->size() == 1);
    const Deal table = stored(followers->front());
    CHECK(table.kind == (next ? DealKind::Repeat : DealKind::Referral));
    CHECK(table.parent == kitchen);
    CHECK((table.contact == stored().contact) == next);

    // The new deal is shown, and leads back to the first.
    CHECK(line("title")->text() == QStringLiteral("Table"));
    auto *links = part<QListWidget>("userLinkedDeals");
    REQUIRE(links->count() == 1);
    CHECK(links->item(0)->text().contains(QStringLiteral("Kitchen")));
    links->setFocus();
    links->setCurrentRow(0);
    press(Qt::Key_Return);
    CHECK(line("title")->text() == QStringLiteral("Kitchen"));
    CHECK(links->item(0)->text().contains(QStringLiteral("Table")));
}

TEST_CASE_METHOD(FieldsFixture, "A linked deal tells what is to be done next, and what is overdue",
                 "[dealpage][fields]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Table");
    draft.parent = kitchen;
    Task task;
    task.title = QStringLiteral("Call back");
    task.deal = *session.dealDesk().create(draft);
    const QDate today = session.days().day(session.now());
    task.dueOn = today.addDays(2);
    const auto id = session.activityDesk().add(task);
    REQUIRE(id);
    const auto shown = [this] {
        show(kitchen);
        const auto *links = part<QListWidget>("userLinkedDeals");
        REQUIRE(links->count() == 1);
        return std::pair(links->item(0)->text(), links->item(0)->foreground());
    };
    const auto planned = shown();
    CHECK(planned.first.contains(QStringLiteral("Call back")));
    CHECK_FALSE(planned.first.contains(QStringLiteral("Overdue")));
    CHECK(planned.second == QBrush());
    REQUIRE(session.activityDesk().reschedule(*id, today.addDays(-1), {}));
    const auto overdue = shown();
    CHECK(overdue.first.contains(QStringLiteral("Overdue")));
    CHECK(overdue.second != QBrush());
}

TEST_CASE_METHOD(FieldsFixture, "A deal is linked to an earlier one and unlinked again",
                 "[dealpage][fields]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Table");
    const auto table = session.dealDesk().create(draft);
    REQUIRE(table);
    REQUIRE(QTest::qWaitFor([&] {
        return session.texts()
                && !session.texts()->deals.find(SearchQuery(QStringLiteral("tab")), 1).empty();
    }));
    auto *link = part<NameField>("linkTo");
    auto *unlink = part<QPushButton>("unlink");
    CHECK(link->isVisible());
    CHECK_FALSE(unlink->isVisible());
    link->setFocus();
    typeText(link, QStringLiteral("tab"));
    auto *offered = link->completer()->popup();
    REQUIRE(QTest::qWaitFor([&] { return offered->isVisible(); }));
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    settle();
    CHECK(stored().parent == *table);
    CHECK_FALSE(link->isVisible());
    CHECK(part<QListWidget>("userLinkedDeals")->item(0)->text().contains(QStringLiteral("Table")));

    QTest::mouseClick(unlink, Qt::LeftButton);
    settle();
    CHECK_FALSE(stored().parent);
    CHECK(link->isVisible());
    CHECK(link->text().isEmpty());
    REQUIRE(session.undo());
    CHECK(stored().parent == *table);
}

TEST_CASE_METHOD(FieldsFixture, "A deal that was deleted says so and can be brought back",
                 "[dealpage][fields]")
{
    const std::array deals{kitchen};
    REQUIRE(session.dealDesk().remove(deals));
    auto *gone = page->findChild<GoneNote *>();
    CHECK(gone->isVisible());
    CHECK(page->leave());
    SECTION("From the page")
    {
        QTest::mouseClick(part<QPushButton>("bringBack"), Qt::LeftButton);
        CHECK(session.book().deals().deal(kitchen));
        CHECK_FALSE(gone->isVisible());
        CHECK(line("title")->text() == QStringLiteral("Kitchen"));
    }
    SECTION("By Undo")
    {
        REQUIRE(session.undo());
        CHECK_FALSE(gone->isVisible());
    }
    SECTION("Back")
    {
        QTest::mouseClick(part<QPushButton>("goneBack"), Qt::LeftButton);
        CHECK_FALSE(isShown());
    }
}

TEST_CASE_METHOD(FieldsFixture, "Words for a deal deleted meanwhile are there when it comes back",
                 "[dealpage][fields]")
{
    type("title", QStringLiteral("Table"));
    const std::array deals{kitchen};
    REQUIRE(session.dealDesk().remove(deals));
    CHECK_FALSE(page->leave());
    CHECK_FALSE(takeMessage().isEmpty());
    REQUIRE(session.undo());
    CHECK(line("title")->text() == QStringLiteral("Table"));
    CHECK(page->leave());
    CHECK(stored().title == QStringLiteral("Table"));
}
