#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"
#include "tests/ui/deals/dealsfixture.h"
#include "ui/dealing/dealdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace voronka;

namespace {

class FormFixture : public DealsFixture
{
public:
    void openForm(const char *action = "addDeal")
    {
        trigger(action);
        form = dialog<DealDialog>();
        REQUIRE(form);
    }
    template<typename Widget>
    Widget *field(const char *name) const
    {
        return form->findChild<Widget *>(QLatin1String(name));
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = field<QLineEdit>(name);
        edit->selectAll();
        typeText(edit, text);
    }
    void press(QDialogButtonBox::StandardButton button) const
    {
        QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
        settle();
    }

    QPointer<DealDialog> form;
};

} // namespace

TEST_CASE_METHOD(FormFixture, "A deal is added through the form", "[deals][form]")
{
    REQUIRE(session.listDesk().addManager(QStringLiteral("Оксана")));
    QTest::keyClick(table, Qt::Key_Insert);
    form = dialog<DealDialog>();
    REQUIRE(form);
    type("title", QStringLiteral("Кухня <b>дуб</b> & стіл"));
    type("amount", QStringLiteral("1,234.50"));
    field<QLineEdit>("userContact")->setText(QStringLiteral("Ольга"));
    field<QLineEdit>("userCompany")->setText(QStringLiteral("Дуб"));
    type("phone", QStringLiteral("+380501234567"));
    field<QComboBox>("userStage")->setCurrentIndex(1);
    field<QComboBox>("userManager")->setCurrentIndex(1);
    field<QComboBox>("kind")->setCurrentIndex(1);
    field<QCheckBox>("hasExpected")->click();
    field<QDateEdit>("expected")->setDate(QDate(2030, 5, 17));
    field<QPlainTextEdit>("note")->setPlainText(QStringLiteral("call first"));
    press(QDialogButtonBox::Save);
    CHECK(form.isNull());

    REQUIRE(model->rowCount() == 1);
    const auto line = model->line(0);
    REQUIRE(line);
    CHECK(line->deal.title == QStringLiteral("Кухня <b>дуб</b> & стіл"));
    CHECK(line->deal.amount == Money{123450});
    CHECK(line->contactName == QStringLiteral("Ольга"));
    CHECK(line->companyName == QStringLiteral("Дуб"));
    CHECK(line->deal.stage == stages()[1]);
    CHECK(line->deal.manager);
    CHECK(line->deal.kind == DealKind::Repeat);
    CHECK(line->deal.expectedOn == QDate(2030, 5, 17));
    CHECK(line->deal.note == QStringLiteral("call first"));
    CHECK(chosen() == std::vector{line->deal.id});
    undo();
    CHECK(model->rowCount() == 0);
}

TEST_CASE_METHOD(FormFixture, "A form without a title is refused and stays as typed",
                 "[deals][form]")
{
    openForm();
    type("amount", QStringLiteral("500"));
    press(QDialogButtonBox::Save);
    CHECK_FALSE(takeMessage().isEmpty());
    REQUIRE(form);
    CHECK(form->isVisible());
    CHECK(field<QLineEdit>("amount")->text() == QStringLiteral("500"));
    CHECK(model->rowCount() == 0);

    type("title", QStringLiteral("Table"));
    type("amount", QStringLiteral("much"));
    press(QDialogButtonBox::Save);
    CHECK_FALSE(takeMessage().isEmpty());
    CHECK(model->rowCount() == 0);
}

TEST_CASE_METHOD(FormFixture, "Editing shows what the deal holds and changes only that",
                 "[deals][form]")
{
    DealDraft draft;
    draft.title = QStringLiteral("Kitchen");
    draft.amount = {50000};
    draft.note = QStringLiteral("first\nsecond");
    const auto id = session.dealDesk().create(draft, {{}, QStringLiteral("Olha"), {}, {}});
    REQUIRE(id);
    const Deal before = deal(*id);
    choose({*id});
    QTest::keyClick(table, Qt::Key_F2);
    form = dialog<DealDialog>();
    REQUIRE(form);
    CHECK(field<QLineEdit>("title")->text() == QStringLiteral("Kitchen"));
    CHECK(field<QLineEdit>("userContact")->text() == QStringLiteral("Olha"));
    CHECK_FALSE(field<QComboBox>("userStage")->isVisible());
    type("title", QStringLiteral("Kitchen and table"));
    press(QDialogButtonBox::Save);

    Deal expected = before;
    expected.title = QStringLiteral("Kitchen and table");
    CHECK(deal(*id) == expected);
    CHECK(chosen() == std::vector{*id});
}

TEST_CASE_METHOD(FormFixture, "Leaving a changed form asks before anything is thrown away",
                 "[deals][form]")
{
    openForm();
    press(QDialogButtonBox::Cancel);
    CHECK(form.isNull()); // Nothing was typed, so nothing is asked.

    openForm();
    type("title", QStringLiteral("Table"));
    QTest::keyClick(form, Qt::Key_Escape);
    auto *question = form->findChild<QMessageBox *>();
    REQUIRE(question);
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    settle();
    REQUIRE(form);
    CHECK(field<QLineEdit>("title")->text() == QStringLiteral("Table"));

    press(QDialogButtonBox::Cancel);
    QTest::mouseClick(form->findChild<QMessageBox *>()->button(QMessageBox::Discard),
                      Qt::LeftButton);
    settle();
    CHECK(form.isNull());
    CHECK(model->rowCount() == 0);
}

TEST_CASE_METHOD(FormFixture, "The form follows the language and keeps the amount",
                 "[deals][form][languages]")
{
    openForm();
    type("title", QStringLiteral("Table"));
    type("amount", QStringLiteral("1,234"));
    languages.use(Language::Russian);
    settle();
    CHECK(field<QDateEdit>("expected")->displayFormat() == QStringLiteral("dd.MM.yyyy"));
    press(QDialogButtonBox::Save);
    REQUIRE(model->rowCount() == 1);
    CHECK(model->line(0)->deal.amount == Money{123400});
}

TEST_CASE_METHOD(FormFixture, "A form goes with the book that is closed", "[deals][form]")
{
    openForm();
    type("title", QStringLiteral("Table"));
    session.close();
    settle();
    CHECK(form.isNull());
}

TEST_CASE_METHOD(FormFixture, "A book that cannot be written can be looked at only",
                 "[deals][form]")
{
    const DealId id = add(QStringLiteral("Kitchen"));
    session.book().setReadOnly(QStringLiteral("A CD."));
    choose({id});
    Q_EMIT session.changed({});
    table->clearSelection();
    choose({id});
    for (const char *action :
         {"addDeal", "moveDeal", "winDeal", "loseDeal", "deferDeal", "removeDeal", "reopenDeal"})
        CHECK_FALSE(isEnabled(action));
    openForm("editDeal");
    CHECK_FALSE(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    type("title", QStringLiteral("Table"));
    press(QDialogButtonBox::Cancel);
    CHECK(form.isNull());
    CHECK(deal(id).title == QStringLiteral("Kitchen"));
}
