#pragma once

#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/themeswitch.h"

#include <QDialog>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

namespace voronka {

/// The whole program as main() wires it, with settings and books in a folder that goes away.
class ProgramFixture
{
public:
    ProgramFixture();

    QString path(const QString &fileName) const { return folder.filePath(fileName); }

    /// Makes a book beside the program, with the stages of the shop template.
    QString makeBook(const QString &fileName = QStringLiteral("book.voronka")) const;
    /// Through the window, until it is open with its facts.
    void open(const QString &path);

    /// The dialog of that class that is shown now; waits for it for a while.
    template<typename Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *one = qobject_cast<Dialog *>(widget); one && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    /// The text of the message shown, which is then closed; empty when there is none.
    QString takeMessage() const;

    QTemporaryDir folder;
    AppSettings settings;
    ThemeSwitch themes;
    LanguageSwitch languages;
    BookSession session;
    MainWindow window;
};

} // namespace voronka
