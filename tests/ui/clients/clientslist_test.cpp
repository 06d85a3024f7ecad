#include "core/model/activity.h"
#include "tests/support/catch.h"
#include "tests/ui/clients/clientsfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>

using namespace voronka;

namespace {

class ListFixture : public ClientsFixture
{
public:
    ListFixture()
    {
        bakery = addCompany(QStringLiteral("Хлібниця"));
        olena = addPerson(QStringLiteral("Олена Коваль"), QStringLiteral("+380 67 123-45-67"),
                          bakery);
        petro = addPerson(QStringLiteral("Петро Сич"), QStringLiteral("+380 50 765-43-21"));
        anna = addPerson(QStringLiteral("anna Bell"));
        addDeal(petro, QStringLiteral("Table"), 50'000);
        addDeal(olena, QStringLiteral("Bread"), 20'000);
        addDeal(olena, QStringLiteral("Cake"));
        // Until all that was added is in the list.
        (void)QTest::qWaitFor([this] {
            return model->rowCount() == 4
                    && model->clients()[1].deals + model->clients()[2].deals == 3;
        });
    }

    QString cell(const QString &name, int column) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, ClientTableModel::Name).data().toString() == name)
                return model->index(row, column).data().toString();
        }
        return QStringLiteral("nobody");
    }

    void sort(int column) const
    {
        const QHeaderView *header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 12, header->height() / 2});
    }

    CompanyId bakery;
    ContactId olena;
    ContactId petro;
    ContactId anna;
};

} // namespace

TEST_CASE_METHOD(ListFixture, "The list names people and companies with what they brought",
                 "[clients]")
{
    CHECK(listed(4)
          == QStringList{QStringLiteral("anna Bell"), QStringLiteral("Олена Коваль"),
                         QStringLiteral("Петро Сич"), QStringLiteral("Хлібниця")});
    const QString olenas = QStringLiteral("Олена Коваль");
    CHECK(cell(olenas, ClientTableModel::Company) == QStringLiteral("Хлібниця"));
    CHECK(cell(olenas, ClientTableModel::Phone) == QStringLiteral("+380 67 123-45-67"));
    CHECK(cell(olenas, ClientTableModel::Deals) == QStringLiteral("2"));
    CHECK(cell(olenas, ClientTableModel::WonSum).contains(QStringLiteral("200")));
    // Those of her people are the company's.
    CHECK(cell(QStringLiteral("Хлібниця"), ClientTableModel::Deals) == QStringLiteral("2"));
    CHECK(cell(QStringLiteral("anna Bell"), ClientTableModel::Deals).isEmpty());
}

TEST_CASE_METHOD(ListFixture, "The list is cut to people, to companies and to what is typed",
                 "[clients]")
{
    QTest::mouseClick(find<QToolButton>("people"), Qt::LeftButton);
    CHECK(listed(3).size() == 3);
    QTest::mouseClick(find<QToolButton>("companies"), Qt::LeftButton);
    CHECK(listed(1) == QStringList{QStringLiteral("Хлібниця")});
    QTest::mouseClick(find<QToolButton>("all"), Qt::LeftButton);

    REQUIRE(QTest::qWaitFor([this] { return session.texts() != nullptr; }));
    auto *filter = find<QLineEdit>("filter");
    type(filter, QStringLiteral("КОВАЛЬ"));
    CHECK(listed(1) == QStringList{QStringLiteral("Олена Коваль")});
    press(filter, Qt::Key_Escape);
    CHECK(listed(4).size() == 4);
    type(filter, QStringLiteral("507654321"));
    CHECK(listed(1) == QStringList{QStringLiteral("Петро Сич")});
    filter->clear();
    type(filter, QStringLiteral("nobody at all"));
    CHECK(listed(0).isEmpty());
    press(filter, Qt::Key_Escape);
    CHECK(filter->text().isEmpty());
    CHECK(listed(4).size() == 4);
}

TEST_CASE_METHOD(ListFixture, "The list is sorted by name, sum and last touch", "[clients]")
{
    Activity call;
    call.contact = petro;
    call.at = session.now();
    REQUIRE(session.activityDesk().add(call));
    REQUIRE(QTest::qWaitFor([this] {
        return std::ranges::any_of(model->clients(), [](const RosterEntry &entry) {
            return entry.lastTouch.has_value();
        });
    }));
    sort(ClientTableModel::LastTouch);
    sort(ClientTableModel::LastTouch);
    CHECK(listed(4).front() == QStringLiteral("Петро Сич"));
    sort(ClientTableModel::WonSum);
    CHECK(listed(4).back() == QStringLiteral("Петро Сич"));
    sort(ClientTableModel::WonSum);
    CHECK(listed(4).front() == QStringLiteral("Петро Сич"));
    // By a telephone nothing is sorted.
    sort(ClientTableModel::Phone);
    CHECK(listed(4).front() == QStringLiteral("Петро Сич"));
    sort(ClientTableModel::Name);
    CHECK(listed(4).front() == QStringLiteral("anna Bell"));
}

TEST_CASE_METHOD(ListFixture, "Enter opens the page of a client and Esc leads back to them",
                 "[clients]")
{
    table->setFocus();
    table->selectRow(2);
    press(table, Qt::Key_Return);
    REQUIRE(isOnCard());
    CHECK(card->client() == ClientId(petro));
    press(card, Qt::Key_Escape);
    CHECK_FALSE(isOnCard());
    CHECK(list->chosen() == std::vector<ClientId>{petro});
}

TEST_CASE_METHOD(ListFixture, "A client deleted from the list comes back by undo", "[clients]")
{
    table->selectRow(0);
    table->setFocus();
    press(table, Qt::Key_Delete);
    CHECK(listed(3).front() == QStringLiteral("Олена Коваль"));
    REQUIRE(session.undo());
    CHECK(listed(4).front() == QStringLiteral("anna Bell"));
}

TEST_CASE_METHOD(ListFixture, "What a list can do follows what is chosen", "[clients]")
{
    table->clearSelection();
    CHECK_FALSE(action("removeClient")->isEnabled());
    CHECK_FALSE(action("mergeClients")->isEnabled());
    table->selectRow(3);
    CHECK(action("removeClient")->isEnabled());
    CHECK_FALSE(action("erasePerson")->isEnabled()); // A company is no person.
    table->selectRow(0);
    CHECK(action("erasePerson")->isEnabled());
    table->selectionModel()->select(model->index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    CHECK(action("mergeClients")->isEnabled());
    CHECK_FALSE(action("removeClient")->isEnabled());
}

TEST_CASE_METHOD(ClientsFixture, "An empty list says what it is for and begins the first client",
                 "[clients]")
{
    REQUIRE(QTest::qWaitFor([this] {
        return list->findChild<QWidget *>(QStringLiteral("emptyNote"))
                ->findChild<QPushButton *>()
                ->isVisible();
    }));
    QTest::mouseClick(
            list->findChild<QWidget *>(QStringLiteral("emptyNote"))->findChild<QPushButton *>(),
            Qt::LeftButton);
    CHECK(isOnCard());
    CHECK(find<QLineEdit>("name")->hasFocus());
}
