#include "tests/ui/clients/clientsfixture.h"

#include "core/starter/newbook.h"
#include "core/starter/templates.h"
#include "tests/support/catch.h"
#include "tests/support/uiwalk.h"

#include <QAction>

namespace voronka {

namespace {

/// What the side bar and the menu leave of a window of 960 x 600.
constexpr QSize smallestPage(760, 574);

} // namespace

ClientsFixture::ClientsFixture()
    : settings(folder.filePath(QStringLiteral("voronka.ini"))), themes(settings),
      languages(settings, Language::English), page(new ClientsPage(session)),
      list(page->findChild<ClientList *>()), card(page->findChild<ClientCard *>()),
      table(list->findChild<QTableView *>(QStringLiteral("userClients"))),
      model(list->findChild<ClientTableModel *>())
{
    const BookSettings book{usualCurrency(Language::English), QTimeZone("Europe/Kyiv"),
                            Language::English};
    REQUIRE(newBook(bookPath(), book, *funnelTemplate(u"shop"), systemClock()));
    open(bookPath());
    page->setMinimumSize(smallestPage);
    page->resize(smallestPage);
    page->show();
    (void)QTest::qWaitForWindowExposed(page);
    page->activateWindow();
}

ClientsFixture::~ClientsFixture()
{
    delete page;
}

void ClientsFixture::open(const QString &path)
{
    session.open(path);
    REQUIRE(QTest::qWaitFor([this] { return session.isOpen() && session.facts(); }));
}

ContactId ClientsFixture::addPerson(const QString &name, const QString &phone,
                                    std::optional<CompanyId> company)
{
    Contact contact;
    contact.name = name;
    contact.company = company;
    if (!phone.isEmpty())
        contact.channels = {{ChannelKind::Phone, phone}};
    const auto id = session.peopleDesk().add(contact);
    REQUIRE(id);
    return *id;
}

CompanyId ClientsFixture::addCompany(const QString &name)
{
    Company company;
    company.name = name;
    const auto id = session.peopleDesk().add(company);
    REQUIRE(id);
    return *id;
}

DealId ClientsFixture::addDeal(ContactId contact, const QString &title, qint64 wonMinor)
{
    DealDraft draft;
    draft.title = title;
    draft.contact = contact;
    draft.amount = {wonMinor};
    const auto id = session.dealDesk().create(draft);
    REQUIRE(id);
    if (wonMinor > 0)
        REQUIRE(session.dealDesk().win(*id));
    return *id;
}

Contact ClientsFixture::person(ContactId id)
{
    const auto contact = session.book().people().contact(id);
    REQUIRE(contact);
    return *contact;
}

std::vector<std::pair<ContactId, QString>> ClientsFixture::people()
{
    const auto names = session.book().people().contactNames();
    REQUIRE(names);
    return *names;
}

QStringList ClientsFixture::listed(int count) const
{
    (void)QTest::qWaitFor([&] { return model->rowCount() == count; });
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, ClientTableModel::Name).data().toString();
    return names;
}

QAction *ClientsFixture::action(const char *name) const
{
    auto *found = page->findChild<QAction *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

QList<QLineEdit *> ClientsFixture::channelValues() const
{
    QList<QLineEdit *> values;
    for (QLineEdit *edit : page->findChildren<QLineEdit *>(QStringLiteral("channelValue"))) {
        if (edit->isVisibleTo(page))
            values << edit;
    }
    return values;
}

void ClientsFixture::press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(widget, key, modifiers);
}

void ClientsFixture::type(QWidget *widget, const QString &text) const
{
    widget->setFocus();
    typeText(widget, text);
}

void ClientsFixture::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace voronka
