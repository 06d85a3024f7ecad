#include "tests/support/catch.h"
#include "tests/ui/clients/clientsfixture.h"
#include "ui/clients/clientnotice.h"
#include "ui/clients/duplicatesdialog.h"
#include "ui/clients/mergedialog.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace voronka;

namespace {

class DuplicatesFixture : public ClientsFixture
{
public:
    DuplicatesFixture()
    {
        olena = addPerson(QStringLiteral("Olena Koval"), QStringLiteral("+380 67 123 45 67"));
        listed(1);
    }

    ClientNotice *alike() const { return find<ClientNotice>("alike"); }
    bool warns() const
    {
        return QTest::qWaitFor([this] { return !alike()->text().isEmpty(); }, 5000);
    }
    void startPerson(const QString &name) const
    {
        action("newPerson")->trigger();
        type(find<QLineEdit>("name"), name);
    }
    void answer(const char *button) const
    {
        QTest::mouseClick(alike()->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }

    ContactId olena;
};

} // namespace

TEST_CASE_METHOD(DuplicatesFixture, "Who is typed a second time is told of the first", "[clients]")
{
    SECTION("by name")
    {
        startPerson(QStringLiteral("koval olena"));
        CHECK(warns());
        CHECK(alike()->text().contains(QStringLiteral("Olena Koval")));
        CHECK(alike()->text().contains(QStringLiteral("+380 67 123 45 67")));
    }
    SECTION("by telephone")
    {
        startPerson(QStringLiteral("Lena"));
        type(channelValues().front(), QStringLiteral("0671234567"));
        CHECK(warns());
    }
}

TEST_CASE_METHOD(DuplicatesFixture, "Nobody is told of themselves when they are saved", "[clients]")
{
    startPerson(QStringLiteral("Roman Kub"));
    channelValues().front()->setFocus();
    REQUIRE(QTest::qWaitFor([this] { return card->client().has_value(); }));
    listed(2);
    QTest::qWait(600); // Longer than the pause after which it looks.
    CHECK(alike()->text() == QString());
    // A double of somebody else is still told of.
    type(channelValues().front(), QStringLiteral("0671234567"));
    CHECK(warns());
}

TEST_CASE_METHOD(DuplicatesFixture, "From the warning the known one is opened", "[clients]")
{
    startPerson(QStringLiteral("Olena Koval"));
    REQUIRE(warns());
    answer("first");
    CHECK(card->client() == ClientId(olena));
}

TEST_CASE_METHOD(DuplicatesFixture, "From the warning both are merged as one step", "[clients]")
{
    startPerson(QStringLiteral("Olena Koval"));
    type(channelValues().front(), QStringLiteral("olena@example.com"));
    REQUIRE(warns());
    answer("second");
    auto *merge = dialog<MergeDialog>();
    REQUIRE(merge);
    QTest::mouseClick(merge->findChild<QPushButton *>(QStringLiteral("merge")), Qt::LeftButton);
    settle();
    CHECK(people().size() == 1);
    CHECK(card->client() == ClientId(olena));
    CHECK(person(olena).channels.size() == 2);
    REQUIRE(session.undo());
    CHECK(people().size() == 2);
}

TEST_CASE_METHOD(DuplicatesFixture, "Merging takes of every field the side that was chosen",
                 "[clients]")
{
    const ContactId other = addPerson(QStringLiteral("Olena K."), QStringLiteral("0671234567"));
    Contact with = person(other);
    with.note = QStringLiteral("prefers mornings");
    with.channels.push_back({ChannelKind::Email, QStringLiteral("olena@example.com")});
    REQUIRE(session.peopleDesk().edit(with));
    const DealId deal = addDeal(other, QStringLiteral("Cake"));

    std::unique_ptr<MergeDialog> merge(MergeDialog::make(session, olena, other, page));
    REQUIRE(merge);
    merge->show();
    merge->findChild<QRadioButton *>(QStringLiteral("userChoice0-1"))->click();
    QTest::mouseClick(merge->findChild<QPushButton *>(QStringLiteral("merge")), Qt::LeftButton);
    const Contact left = person(olena);
    CHECK(left.name == QStringLiteral("Olena K."));
    CHECK(left.note == QStringLiteral("prefers mornings"));
    CHECK(left.channels.size() == 2); // The same number in two writings is one.
    CHECK(session.book().deals().deal(deal)->contact == olena);
    CHECK(people().size() == 1);
    REQUIRE(session.undo());
    CHECK(people().size() == 2);
    CHECK(session.book().deals().deal(deal)->contact == other);
}

TEST_CASE_METHOD(DuplicatesFixture, "Merging keeps both notes unless one of them is chosen",
                 "[clients]")
{
    const ContactId other = addPerson(QStringLiteral("Olena K."), QStringLiteral("0671234567"));
    for (const auto &[id, note] : {std::pair(olena, QStringLiteral("likes oak")),
                                   std::pair(other, QStringLiteral("prefers mornings"))}) {
        Contact with = person(id);
        with.note = note;
        REQUIRE(session.peopleDesk().edit(with));
    }
    const QString both = QStringLiteral("likes oak\nprefers mornings");
    std::unique_ptr<MergeDialog> merge(MergeDialog::make(session, olena, other, page));
    REQUIRE(merge);
    merge->show();
    CHECK(merge->findChild<QLabel *>(QStringLiteral("userResult"))->text().contains(both));
    const int choice = GENERATE(0, 1, 2);
    const std::pair<const char *, QString> choices[]{
            {"bothNotes", both},
            {"userChoice4-0", QStringLiteral("likes oak")},
            {"userChoice4-1", QStringLiteral("prefers mornings")}};
    const auto &[chosen, note] = choices[choice];
    merge->findChild<QRadioButton *>(QLatin1String(chosen))->click();
    QTest::mouseClick(merge->findChild<QPushButton *>(QStringLiteral("merge")), Qt::LeftButton);
    CHECK(person(olena).note == note);
}

TEST_CASE_METHOD(DuplicatesFixture, "Who was told apart is not asked about again, until undone",
                 "[clients]")
{
    const ContactId other = addPerson(QStringLiteral("Olena Koval"), QStringLiteral("0509998877"));
    page->showContact(other);
    REQUIRE(warns());
    answer("third");
    CHECK(alike()->text().isEmpty());
    page->showContact(olena);
    QTest::qWait(600);
    CHECK(alike()->text().isEmpty());
    REQUIRE(session.undo());
    CHECK(warns());
}

TEST_CASE_METHOD(DuplicatesFixture, "In the list of duplicates a group is told apart for good",
                 "[clients]")
{
    addPerson(QStringLiteral("Olena K."), QStringLiteral("0671234567"));
    const auto groupsFound = [this] {
        action("findDuplicates")->trigger();
        auto *found = dialog<DuplicatesDialog>();
        REQUIRE(found);
        return found;
    };
    auto *found = groupsFound();
    auto *groups = found->findChild<QListWidget *>(QStringLiteral("userDuplicates"));
    REQUIRE(QTest::qWaitFor([groups] { return groups->count() == 1; }));
    QTest::mouseClick(found->findChild<QPushButton *>(QStringLiteral("tellApart")), Qt::LeftButton);
    CHECK(groups->count() == 0);
    CHECK(people().size() == 2);
    found->close();
    settle();

    found = groupsFound();
    groups = found->findChild<QListWidget *>(QStringLiteral("userDuplicates"));
    auto *merge = found->findChild<QPushButton *>(QStringLiteral("mergeGroup"));
    auto *state = found->findChild<QLabel *>(QStringLiteral("state"));
    REQUIRE(QTest::qWaitFor([&] { return state->text() == QStringLiteral("No duplicates found."); },
                            30'000));
    CHECK(groups->count() == 0);
    CHECK_FALSE(merge->isEnabled());
    found->close();
    settle();
}

TEST_CASE_METHOD(DuplicatesFixture, "The duplicates of the book are found and merged one by one",
                 "[clients]")
{
    addPerson(QStringLiteral("Olena K."), QStringLiteral("0671234567"));
    addPerson(QStringLiteral("Petro"), QStringLiteral("+380501112233"));
    action("findDuplicates")->trigger();
    auto *found = dialog<DuplicatesDialog>();
    REQUIRE(found);
    auto *groups = found->findChild<QListWidget *>(QStringLiteral("userDuplicates"));
    REQUIRE(QTest::qWaitFor([groups] { return groups->count() == 1; }));
    QTest::mouseClick(found->findChild<QPushButton *>(QStringLiteral("mergeGroup")),
                      Qt::LeftButton);
    auto *merge = dialog<MergeDialog>();
    REQUIRE(merge);
    QTest::mouseClick(merge->findChild<QPushButton *>(QStringLiteral("merge")), Qt::LeftButton);
    settle();
    CHECK(people().size() == 2);
    CHECK(groups->count() == 0);
    found->close();
    settle();
}
