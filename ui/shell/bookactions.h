#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QPointer>

#include <functional>

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
    /// `mayLeave` saves what is typed on the page shown; false when that does not succeed, and then
    /// the open book stays.
    BookActions(BookSession &session, AppSettings &settings, const LanguageSwitch &languages,
                std::function<bool()> mayLeave, QWidget *window);

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
    std::function<bool()> m_mayLeave;
    QWidget *m_window;
    QPointer<QDialog> m_newBook; ///< It shows its failures itself.
    QString m_lastBook; ///< What a restore would replace when no book is open.
};

} // namespace voronka
