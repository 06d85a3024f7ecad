#include "ui/shell/bookactions.h"

#include "core/starter/newbook.h"
#include "core/storage/backup.h"
#include "core/storage/bookfile.h"
#include "ui/importing/importdialog.h"
#include "ui/session/appsettings.h"
#include "ui/session/booksession.h"
#include "ui/welcome/newbookdialog.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/jobdialog.h"
#include "ui/widgets/languageswitch.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace voronka {

namespace {

/// Failures of the file itself, which a backup may mend.
bool mayBeRestored(ErrorKind kind)
{
    return kind == ErrorKind::DamagedBook || kind == ErrorKind::NotABook
            || kind == ErrorKind::MissingFile || kind == ErrorKind::ForeignSchema;
}

/// One sample a language (which names it) and day: its dates are relative to the day it was made,
/// and what somebody tried out in it stays.
QString samplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString name =
            BookActions::tr("Sample %1").arg(QDate::currentDate().toString(Qt::ISODate));
    return folder.filePath(QStringLiteral("%1.%2").arg(name, bookSuffix));
}

} // namespace

BookActions::BookActions(BookSession &session, AppSettings &settings,
                         const LanguageSwitch &languages, std::function<bool()> mayLeave,
                         QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_languages(languages),
      m_mayLeave(std::move(mayLeave)), m_window(window)
{
    connect(&session, &BookSession::opened, this, &BookActions::onOpened);
    connect(&session, &BookSession::restored, this, &BookActions::onRestored);
    connect(&session, &BookSession::failed, this, &BookActions::onFailed);
    connect(&session, &BookSession::damaged, this,
            [this](const Error &error) { showError(m_window, error); });
    connect(&session, &BookSession::troubled, this,
            [this](const Error &error) { showError(m_window, error); });
}

void BookActions::newBook()
{
    if (m_mayLeave())
        askForNewBook(QString());
}

void BookActions::askForNewBook(const QString &importPath)
{
    auto *dialog = new NewBookDialog(m_session, m_languages.current(),
                                     importPath.isEmpty() ? NewBookDialog::Purpose::Start
                                                          : NewBookDialog::Purpose::Import,
                                     m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, importPath] {
        if (!importPath.isEmpty())
            showImport(importPath);
    });
    m_newBook = dialog;
    dialog->open();
}

void BookActions::chooseAndOpen()
{
    chooseBook(m_window, tr("Open a book"),
               QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
               [this](const QString &path) { open(path); });
}

void BookActions::open(const QString &path)
{
    if (m_mayLeave())
        showJob(m_session.open(QFileInfo(path).absoluteFilePath()), tr("Opening the book…"));
}

void BookActions::openSample()
{
    const Language language = m_languages.current();
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!m_mayLeave())
        return;
    QDir().mkpath(QFileInfo(path).path());
    SampleOptions options;
    options.settings = {usualCurrency(language), QTimeZone::systemTimeZone(), language};
    showJob(m_session.makeSample(path, options), tr("Creating the sample book…"));
}

void BookActions::closeBook()
{
    if (m_mayLeave())
        m_session.close();
}

void BookActions::chooseAndImport()
{
    chooseTable(m_window, tr("Import deals from a table"),
                [this](const QString &path) { importFile(path); });
}

void BookActions::importFile(const QString &path)
{
    if (!m_session.isOpen())
        askForNewBook(path);
    else if (m_mayLeave())
        showImport(path);
}

void BookActions::showImport(const QString &path)
{
    auto *dialog = new ImportDialog(m_session, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookActions::chooseAndBackUp()
{
    const QFileInfo book(m_session.path());
    const QString suggestion = book.dir().filePath(
            QStringLiteral("%1 %2.%3")
                    .arg(book.completeBaseName(), QDate::currentDate().toString(Qt::ISODate),
                         bookSuffix));
    chooseNewFile(
            m_window, tr("Back up the book"), suggestion, bookFilter(), bookSuffix,
            [this](const QString &path) {
                Job *job = m_session.work(
                        [path, now = m_session.now()](Book &own, std::stop_token,
                                                      const Job::Progress &) {
                            return backupBook(own, now, path);
                        },
                        [this](const Result<BackupResult> &made) {
                            if (!made) {
                                showError(m_window, made.error());
                                return;
                            }
                            tell(tr("The book was backed up to “%1” and the backup was checked.")
                                         .arg(QDir::toNativeSeparators(made->path)));
                        });
                showJob(job, tr("Copying the book…"));
            });
}

void BookActions::chooseAndRestore()
{
    if (m_mayLeave())
        chooseBackupOf(m_session.isOpen() ? m_session.path() : m_lastBook);
}

void BookActions::chooseBackupOf(const QString &book)
{
    const QFileInfo file(book);
    const QString backups =
            file.dir().filePath(file.completeBaseName() + QLatin1String(" backups"));
    chooseBook(m_window, tr("Choose the backup to restore"),
               QFileInfo::exists(backups) ? backups : file.path(),
               [this, book](const QString &path) {
                   // Nothing to replace: the backup is looked at as a book of its own.
                   if (book.isEmpty())
                       open(path);
                   else
                       showJob(m_session.restore(path, book), tr("Restoring the book…"));
               });
}

void BookActions::showJob(Job *job, const QString &text)
{
    new JobDialog(job, text, m_window);
}

void BookActions::onOpened()
{
    m_lastBook = m_session.path();
    m_settings.addRecentBook(m_lastBook);
}

// A restore that was a mistake is taken back with one click.
void BookActions::onRestored(const QString &aside)
{
    QMessageBox *box =
            tell(tr("The backup was restored. The book as it was before is kept in “%1”.")
                         .arg(QDir::toNativeSeparators(aside)));
    QPushButton *back = box->addButton(tr("Undo the restore"), QMessageBox::ActionRole);
    connect(back, &QPushButton::clicked, this, [this, aside] {
        showJob(m_session.restore(aside, m_lastBook), tr("Restoring the book…"));
    });
}

QMessageBox *BookActions::tell(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, QStringLiteral("Voronka"), text,
                                QMessageBox::Ok, m_window);
    box->setObjectName(QStringLiteral("tellBox"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

void BookActions::onFailed(const Error &error, const QString &path)
{
    if (m_newBook)
        return;
    QMessageBox *box = showError(m_window, error);
    if (!box)
        return;
    if (error.kind == ErrorKind::MissingFile)
        m_settings.forgetRecentBook(path);
    QPushButton *another = box->addButton(tr("Open another book…"), QMessageBox::ActionRole);
    connect(another, &QPushButton::clicked, this, &BookActions::chooseAndOpen);
    if (mayBeRestored(error.kind)) {
        QPushButton *backup = box->addButton(tr("Restore a backup…"), QMessageBox::ActionRole);
        connect(backup, &QPushButton::clicked, this, [this, path] { chooseBackupOf(path); });
    }
}

} // namespace voronka
