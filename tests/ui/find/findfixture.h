#pragma once

#include "ui/find/finddialog.h"
#include "ui/find/findmodel.h"
#include "ui/session/booksession.h"

#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace voronka {

/// A window with a menu over a small book, and the dialog that finds everything in both.
class FindFixture
{
public:
    FindFixture();

    /// What a person types, in any alphabet.
    void type(const QString &text) const;
    void press(Qt::Key key) const;
    /// The entry of that number of the menu that the command found has opened.
    void pick(const char *menu, int entry) const;

    /// The rows of the list, headings in brackets.
    QStringList rows() const;
    QString current() const;
    const FindItem *currentItem() const;

    QTemporaryDir folder;
    BookSession session;
    QMainWindow window;
    QWidget *page; ///< Whose actions are found beside those of the menus.
    FindDialog dialog;
    QLineEdit *edit;
    QListView *list;

    ContactId anna;
    CompanyId factory;
    DealId kitchen; ///< "Кухня", of Anna.
    DealId markup; ///< "<b>Окна</b>", of the factory.

private:
    void fillBook();
};

} // namespace voronka
