#include "tests/ui/find/findfixture.h"

#include "core/starter/newbook.h"
#include "tests/support/catch.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace voronka {

FindFixture::FindFixture()
    : page(new QWidget), dialog(
                                 session,
                                 [this] {
                                     const QList<QAction *> menus = window.menuBar()->actions();
                                     std::vector<QAction *> actions;
                                     for (const QAction *menu : menus) {
                                         for (QAction *action : menu->menu()->actions())
                                             actions.push_back(action);
                                     }
                                     for (QAction *action : page->actions())
                                         actions.push_back(action);
                                     return actions;
                                 },
                                 &window),
      edit(dialog.findChild<QLineEdit *>()), list(dialog.findChild<QListView *>())
{
    const QString path = folder.filePath(QStringLiteral("book.voronka"));
    const BookSettings settings{usualCurrency(Language::English), QTimeZone("Europe/Kyiv"),
                                Language::English};
    REQUIRE(newBook(path, settings, *funnelTemplate(u"shop"), systemClock()));
    session.open(path);
    REQUIRE(QTest::qWaitFor(
            [this] { return session.isOpen() && session.facts() && session.texts(); }));
    fillBook();
    window.setCentralWidget(page);
    window.resize(960, 600);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
}

void FindFixture::fillBook()
{
    Contact contact;
    contact.name = QStringLiteral("Анна Ґалаґан");
    contact.channels = {{ChannelKind::Email, QStringLiteral("anna@mail.example")},
                        {ChannelKind::Phone, QStringLiteral("+380 (67) 123-45-67")}};
    anna = session.peopleDesk().add(contact).value();
    Company company;
    company.name = QStringLiteral("Завод «Пётр»");
    factory = session.peopleDesk().add(company).value();

    DealDraft draft;
    draft.title = QStringLiteral("Кухня");
    draft.amount = {150'000};
    draft.contact = anna;
    kitchen = session.dealDesk().create(draft).value();
    draft.title = QStringLiteral("<b>Окна</b>");
    draft.contact.reset();
    draft.company = factory;
    markup = session.dealDesk().create(draft).value();

    Task task;
    task.title = QStringLiteral("Замерить стену");
    task.dueOn = QDate(2030, 1, 15);
    task.deal = kitchen;
    REQUIRE(session.activityDesk().add(task));
}

void FindFixture::type(const QString &text) const
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void FindFixture::press(Qt::Key key) const
{
    QTest::keyClick(edit, key);
}

void FindFixture::pick(const char *name, int entry) const
{
    auto *menu = page->findChild<QMenu *>(QLatin1String(name));
    REQUIRE(menu);
    REQUIRE(QTest::qWaitFor([menu] { return menu->isVisible(); }));
    REQUIRE(menu->actions().size() >= entry);
    menu->setActiveAction(menu->actions()[entry - 1]);
    QTest::keyClick(menu, Qt::Key_Return);
}

QStringList FindFixture::rows() const
{
    QStringList rows;
    const auto *model = qobject_cast<const FindModel *>(list->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString text = index.data().toString();
        rows << (model->item(index) ? text : u'[' + text + u']');
    }
    return rows;
}

QString FindFixture::current() const
{
    return list->currentIndex().data().toString();
}

const FindItem *FindFixture::currentItem() const
{
    return qobject_cast<const FindModel *>(list->model())->item(list->currentIndex());
}

} // namespace voronka
