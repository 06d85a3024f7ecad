#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMessageBox;
class QWidget;

namespace voronka {

class AppSettings;
class BookSession;
class Job;
class LanguageSwitch;

/// What a person may do with books as files: the File menu, the welcome page, dropping a file on
/// the window and the argument of the program all come here. It shows the dialogs and the way out
/// when something cannot be done.
class BookActions : public QObject
{
    Q_OBJECT

public:
    BookActions(BookSession &session, AppSettings &settings, const LanguageSwitch &languages,
                QWidget *window);

    void newBook();
    void chooseAndOpen();
    void open(const QString &path);
    void openSample();
    void closeBook();

    /// Into the open book; without one, a new book is made for it first.
    void chooseAndImport();
    void importFile(const QString &path);

    void chooseAndBackUp();
    void chooseAndRestore();

private:
    void askForNewBook(const QString &importPath);
    void showImport(const QString &path);
    void chooseBackupOf(const QString &book);
    void showJob(Job *job, const QString &text);
    void onOpened();
    void onRestored(const QString &aside);
    QMessageBox *tell(const QString &text);
    void onFailed(const Error &error, const QString &path);

    BookSession &m_session;
    AppSettings &m_settings;
    const LanguageSwitch &m_languages;
    QWidget *m_window;
    QPointer<QDialog> m_newBook; ///< It shows its failures itself.
    QString m_lastBook; ///< What a restore would replace when no book is open.
};

} // namespace voronka
