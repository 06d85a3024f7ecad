#include "tests/support/catch.h"
#include "tests/ui/clients/clientsfixture.h"
#include "ui/dealing/dealdialog.h"
#include "ui/dealpage/channelrow.h"
#include "ui/deals/dealtablemodel.h"
#include "ui/deals/statusdelegate.h"
#include "ui/tasks/dealstanding.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace voronka;

namespace {

class CardFixture : public ClientsFixture
{
public:
    CardFixture()
    {
        olena = addPerson(QStringLiteral("Olena Koval"), QStringLiteral("+380671234567"));
        page->setOpen([this](const QUrl &url) {
            opened << url.toString();
            return true;
        });
        page->showContact(olena);
        REQUIRE(isOnCard());
    }

    template<typename Widget>
    QList<Widget *> shown(const char *name) const
    {
        QList<Widget *> found;
        for (Widget *widget : page->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisibleTo(page))
                found << widget;
        }
        return found;
    }

    QString figure(int number) const
    {
        return find<QLabel>(qPrintable(QStringLiteral("userFigure%1").arg(number)))->text();
    }

    ContactId olena;
    QStringList opened;
};

} // namespace

TEST_CASE_METHOD(CardFixture, "A person has several telephones, e-mails and messengers",
                 "[clients]")
{
    QTest::mouseClick(find<QPushButton>("addChannel"), Qt::LeftButton);
    REQUIRE(channelValues().size() == 2);
    type(channelValues()[1], QStringLiteral("olena@example.com"));
    QTest::mouseClick(find<QPushButton>("addChannel"), Qt::LeftButton);
    auto *kind = shown<QComboBox>("channelKind")[2];
    kind->setFocus();
    kind->setCurrentIndex(kind->findData(int(ChannelKind::Telegram)));
    Q_EMIT kind->activated(kind->currentIndex());
    type(channelValues()[2], QStringLiteral("@olena"));
    CHECK(page->leave());
    const std::vector<Channel> wanted{{ChannelKind::Phone, QStringLiteral("+380671234567")},
                                      {ChannelKind::Email, QStringLiteral("olena@example.com")},
                                      {ChannelKind::Telegram, QStringLiteral("@olena")}};
    CHECK(person(olena).channels == wanted);

    QTest::mouseClick(shown<QToolButton>("removeChannel")[1], Qt::LeftButton);
    CHECK(person(olena).channels.size() == 2);
    CHECK(channelValues().size() == 2);
}

TEST_CASE_METHOD(CardFixture, "A telephone calls and opens the messengers that know it",
                 "[clients]")
{
    auto *open = shown<QToolButton>("openChannel").front();
    QTest::mouseClick(open, Qt::LeftButton, {}, {6, open->height() / 2});
    REQUIRE(open->menu());
    for (QAction *way : open->menu()->actions())
        way->trigger();
    CHECK(opened
          == QStringList{QStringLiteral("tel:+380671234567"), QStringLiteral("tel:+380671234567"),
                         QStringLiteral("https://t.me/+380671234567"),
                         QStringLiteral("viber://chat?number=%2B380671234567"),
                         QStringLiteral("https://wa.me/380671234567")});
}

TEST_CASE_METHOD(CardFixture, "What is no number and no address cannot be opened", "[clients]")
{
    auto *value = channelValues().front();
    value->selectAll();
    type(value, QStringLiteral("javascript:alert(1)"));
    CHECK_FALSE(shown<QToolButton>("openChannel").front()->isEnabled());
    for (auto *button : page->findChild<ChannelRow *>()->findChildren<QToolButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(opened.isEmpty());
}

TEST_CASE_METHOD(CardFixture, "A company is chosen by its name, or added with a new one",
                 "[clients]")
{
    const CompanyId bakery = addCompany(QStringLiteral("Bakery"));
    REQUIRE(QTest::qWaitFor([this] { return session.texts() != nullptr; }));
    auto *company = find<QLineEdit>("company");
    SECTION("known, in any case")
    {
        type(company, QStringLiteral("bakery"));
        CHECK(page->leave());
        CHECK(person(olena).company == bakery);
        CHECK(company->text() == QStringLiteral("Bakery"));
        // And from there to the company, where she is.
        QTest::mouseClick(find<QToolButton>("openCompany"), Qt::LeftButton);
        CHECK(card->client() == ClientId(bakery));
        auto *known = find<QListWidget>("userPeople");
        REQUIRE(known->count() == 1);
        Q_EMIT known->itemActivated(known->item(0));
        CHECK(card->client() == ClientId(olena));
    }
    SECTION("new")
    {
        type(company, QStringLiteral("Mill"));
        CHECK(page->leave());
        REQUIRE(person(olena).company);
        CHECK(session.book().people().company(*person(olena).company)->name
              == QStringLiteral("Mill"));
    }
    SECTION("none")
    {
        CHECK_FALSE(person(olena).company);
    }
}

TEST_CASE_METHOD(CardFixture, "Birthday, source and tags are saved", "[clients]")
{
    REQUIRE(session.listDesk().addSource(QStringLiteral("Fair")));
    auto *has = find<QCheckBox>("hasBirthday");
    has->setChecked(true);
    find<QDateEdit>("birthday")->setDate({1990, 5, 17});
    auto *source = find<QComboBox>("userSource");
    source->setCurrentIndex(source->findText(QStringLiteral("Fair")));
    Q_EMIT source->activated(source->currentIndex());
    auto *tag = find<QLineEdit>("newTag");
    type(tag, QStringLiteral("wholesale"));
    press(tag, Qt::Key_Return);
    Contact saved = person(olena);
    CHECK(saved.birthday == QDate(1990, 5, 17));
    CHECK(session.catalog().sourceName(saved.source.value_or(SourceId()))
          == QStringLiteral("Fair"));
    REQUIRE(saved.tags.size() == 1);
    CHECK(session.catalog().tagName(saved.tags.front()) == QStringLiteral("wholesale"));

    QTest::mouseClick(shown<QToolButton>("userTag").front(), Qt::LeftButton);
    CHECK(person(olena).tags.empty());
}

TEST_CASE_METHOD(CardFixture, "A client's deals stand on the page with what they add up to",
                 "[clients]")
{
    addDeal(olena, QStringLiteral("Cake"), 30'000);
    addDeal(olena, QStringLiteral("Bread"), 10'000);
    addDeal(olena, QStringLiteral("Pie"));
    auto *deals = find<QTableView>("userClientDeals");
    REQUIRE(deals->model()->rowCount() == 3);
    CHECK(figure(0) == QStringLiteral("3"));
    CHECK(figure(1).contains(QStringLiteral("400")));
    CHECK(figure(2).contains(QStringLiteral("200")));
    CHECK(figure(3) == QStringLiteral("25%"));

    QList<DealId> requested;
    QObject::connect(page, &ClientsPage::dealRequested, page,
                     [&requested](DealId deal) { requested << deal; });
    deals->setFocus();
    deals->selectRow(0);
    press(deals, Qt::Key_Return);
    REQUIRE(requested.size() == 1);
    CHECK(session.book().deals().deal(requested.front())->title == QStringLiteral("Pie"));
}

TEST_CASE_METHOD(CardFixture, "A client's deals tell what is to be done next, and what is overdue",
                 "[clients]")
{
    Task task;
    task.title = QStringLiteral("Call back");
    task.deal = addDeal(olena, QStringLiteral("Pie"));
    task.dueOn = session.days().day(session.now()).addDays(-3);
    REQUIRE(session.activityDesk().add(task));
    auto *deals = find<QTableView>("userClientDeals");
    CHECK_FALSE(deals->isColumnHidden(DealTableModel::NextStep));
    const QModelIndex step = deals->model()->index(0, DealTableModel::NextStep);
    CHECK(step.data().toString().contains(QStringLiteral("Call back")));
    CHECK(step.data(DealTableModel::StepRole) == int(NextStep::State::Overdue));
    CHECK(qobject_cast<NextStepDelegate *>(deals->itemDelegateForColumn(DealTableModel::NextStep)));
}

TEST_CASE_METHOD(CardFixture, "A new deal begins with the client", "[clients]")
{
    addDeal(olena, QStringLiteral("Cake"), 30'000);
    card->setFocus();
    press(card, Qt::Key_Insert);
    auto *form = dialog<DealDialog>();
    REQUIRE(form);
    type(form->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral("Bread"));
    form->accept();
    settle();
    const auto deals = session.book().people().deals(olena);
    REQUIRE(deals);
    REQUIRE(deals->size() == 2);
    const auto deal = session.book().deals().deal(deals->front());
    REQUIRE(deal);
    CHECK(deal->title == QStringLiteral("Bread"));
    CHECK(deal->kind == DealKind::Repeat);
}

TEST_CASE_METHOD(CardFixture, "A call is written down where the story is read", "[clients]")
{
    find<QTabWidget>("tabs")->setCurrentIndex(1);
    auto *entry = find<QPlainTextEdit>("entryText");
    type(entry, QStringLiteral("asked for a discount"));
    press(entry, Qt::Key_Return, Qt::ControlModifier);
    CHECK(entry->toPlainText().isEmpty());
    CHECK(figure(4) == QStringLiteral("1"));
    REQUIRE(session.undo());
    CHECK(figure(4) == QStringLiteral("0"));
}

TEST_CASE_METHOD(CardFixture, "A meeting is planned without a deal by one key", "[clients]")
{
    card->setFocus();
    press(card, Qt::Key_2, Qt::AltModifier | Qt::ShiftModifier);
    auto *entry = find<QPlainTextEdit>("entryText");
    REQUIRE(entry->hasFocus());
    type(entry, QStringLiteral("at the fair"));
    press(entry, Qt::Key_Return, Qt::ControlModifier);
    const auto planned = session.book().activities().activities(olena);
    REQUIRE(planned);
    REQUIRE(planned->size() == 1);
    CHECK(planned->front().kind == ActivityKind::Meeting);
    CHECK_FALSE(planned->front().done);
    CHECK_FALSE(planned->front().deal);
    CHECK(figure(4) == QStringLiteral("0"));
}

TEST_CASE_METHOD(CardFixture, "How often a client buys is told once it is known", "[clients]")
{
    auto *rhythm = find<QLabel>("rhythm");
    CHECK_FALSE(rhythm->isVisible());
    const QDate today = session.days().day(session.now());
    for (const int daysAgo : {100, 58, 16}) {
        DealDraft draft;
        draft.title = QStringLiteral("Cake");
        draft.contact = olena;
        draft.createdAt = session.days().noon(today.addDays(-daysAgo - 1));
        const auto id = session.dealDesk().create(draft);
        REQUIRE(id);
        WinDetails won;
        won.wonOn = today.addDays(-daysAgo);
        REQUIRE(session.dealDesk().win(*id, won));
    }
    CHECK(rhythm->isVisible());
    CHECK(rhythm->text().contains(QStringLiteral("42 days")));
}

TEST_CASE_METHOD(CardFixture, "A client is deleted from the page at once and comes back by undo",
                 "[clients]")
{
    action("removeClient")->trigger();
    CHECK_FALSE(isOnCard());
    CHECK(people().empty());
    REQUIRE(session.undo());
    CHECK(person(olena).name == QStringLiteral("Olena Koval"));
}
