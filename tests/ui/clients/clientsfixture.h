#pragma once

#include "core/model/contact.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientlist.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/clienttablemodel.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/themeswitch.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace voronka {

/// The clients page alone, as large as the smallest window leaves it, on a book with the stages of
/// the shop template and nobody in it yet.
class ClientsFixture
{
public:
    ClientsFixture();
    ~ClientsFixture();

    /// Until the book is open with its facts.
    void open(const QString &path);
    QString bookPath() const { return folder.filePath(QStringLiteral("book.voronka")); }
    /// The dialog of that class that is shown now; waits for it for a while.
    template<typename Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&found] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *one = qobject_cast<Dialog *>(widget); one && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }

    ContactId addPerson(const QString &name, const QString &phone = {},
                        std::optional<CompanyId> company = {});
    CompanyId addCompany(const QString &name);
    /// Won when an amount is given.
    DealId addDeal(ContactId contact, const QString &title, qint64 wonMinor = 0);
    Contact person(ContactId id);
    std::vector<std::pair<ContactId, QString>> people();

    /// The names in the list from the top, once it shows as many.
    QStringList listed(int count) const;
    QAction *action(const char *name) const;
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }
    /// The one that is on the screen: rows that were removed may still be there.
    QList<QLineEdit *> channelValues() const;
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(QWidget *widget, const QString &text) const;
    bool isOnCard() const { return card->isVisible(); }
    /// Until a dialog that was closed is gone.
    static void settle();

    QTemporaryDir folder;
    AppSettings settings;
    ThemeSwitch themes;
    LanguageSwitch languages;
    BookSession session;
    ClientsPage *page;
    ClientList *list;
    ClientCard *card;
    QTableView *table;
    ClientTableModel *model;
};

} // namespace voronka
