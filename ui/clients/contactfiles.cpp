#include "ui/clients/contactfiles.h"

#include "core/exchange/bookexport.h"
#include "core/exchange/contactimport.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/persondossier.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/jobdialog.h"
#include "ui/widgets/languageswitch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace voronka {

namespace {

/// The file tells them all; a message that fills the screen tells nothing.
constexpr size_t toldRejects = 10;

ExportedClients sorted(const std::vector<ClientId> &clients)
{
    ExportedClients sorted;
    for (const ClientId &client : clients) {
        if (const auto *contact = std::get_if<ContactId>(&client))
            sorted.contacts.push_back(*contact);
        else
            sorted.companies.push_back(std::get<CompanyId>(client));
    }
    return sorted;
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::MissingFile,
                       ContactFiles::tr("“%1” cannot be read: %2. Choose another file.")
                               .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return file.readAll();
}

/// A file name from the owner's text: without what a file system takes for something else.
QString fileNameFor(QString name)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u' ';
    }
    constexpr qsizetype longest = 60;
    return name.simplified().left(longest).trimmed();
}

} // namespace

QString importSentence(const ImportResult &result)
{
    QStringList parts{
            ContactFiles::tr("%n client(s) added.", nullptr, int(result.imported)),
    };
    if (result.updated > 0)
        parts << ContactFiles::tr("%n existing client(s) updated.", nullptr, int(result.updated));
    if (result.rejected > 0)
        parts << ContactFiles::tr("%n row(s) not imported.", nullptr, int(result.rejected));
    return parts.join(u' ');
}

ContactFiles::ContactFiles(BookSession &session, QWidget *page)
    : QObject(page), m_session(session), m_page(page)
{
}

void ContactFiles::chooseAndImport()
{
    chooseContacts(m_page, tr("Import contacts"),
                   [this](const QString &path) { importFile(path); });
}

void ContactFiles::importFile(const QString &path)
{
    ImportOptions options;
    options.fileName = QFileInfo(path).fileName();
    options.language = shownLanguage(*m_page);
    Job *job = m_session.work(
            [path, options,
             clock = m_session.clock()](Book &book, std::stop_token stop,
                                        const Job::Progress &progress) -> Result<ImportResult> {
                const auto bytes = readAll(path);
                if (!bytes)
                    return std::unexpected(bytes.error());
                return importContacts(book, *bytes, options, clock, stop, progress);
            },
            [this](const Result<ImportResult> &result) {
                if (result)
                    showImported(*result);
                else
                    showError(m_page, result.error());
            });
    new JobDialog(job, tr("Importing the contacts…"), m_page);
}

void ContactFiles::showImported(const ImportResult &result)
{
    Q_EMIT done(importSentence(result));
    if (!result.rejects.empty())
        showRejects(result);
}

void ContactFiles::showRejects(const ImportResult &result)
{
    QStringList reasons;
    for (const RejectedRow &row : result.rejects) {
        if (size_t(reasons.size()) == toldRejects) {
            reasons << QStringLiteral("…");
            break;
        }
        reasons << tr("Line %1: %2").arg(row.line).arg(row.reason);
    }
    auto *box = new QMessageBox(QMessageBox::Information, QStringLiteral("Voronka"),
                                importSentence(result), QMessageBox::Close, m_page);
    box->setObjectName(QStringLiteral("userImported"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(reasons.join(u'\n'));
    QPushButton *save =
            box->addButton(tr("Save these rows to correct them…"), QMessageBox::ActionRole);
    connect(save, &QPushButton::clicked, this, [this, result] {
        chooseTarget(tr("Save the rows that were not imported"), tr("rows not imported"),
                     csvFilter(), QStringLiteral("csv"), [this, result](const QString &path) {
                         showIfFailed(m_page, writeRejects(result, path));
                     });
    });
    box->open();
}

// What is there already is replaced only when the person says so.
void ContactFiles::chooseTarget(const QString &title, const QString &name, const QString &filter,
                                const QString &suffix,
                                const std::function<void(const QString &)> &write)
{
    const QString suggestion = QStringLiteral("%1.%2").arg(fileNameFor(name), suffix);
    chooseNewFile(m_page, title, suggestion, filter, suffix, [this, write](const QString &path) {
        if (!QFileInfo::exists(path)) {
            write(path);
            return;
        }
        auto *question = new QMessageBox(
                QMessageBox::Question, QString(),
                tr("%1 already exists. Replace it?").arg(QDir::toNativeSeparators(path)),
                QMessageBox::Yes | QMessageBox::No, m_page);
        question->setAttribute(Qt::WA_DeleteOnClose);
        question->setTextFormat(Qt::PlainText);
        connect(question, &QMessageBox::finished, this, [write, path](int answer) {
            if (answer == QMessageBox::Yes)
                write(path);
        });
        question->open();
    });
}

void ContactFiles::write(const QString &path, Write write)
{
    Job *job = m_session.work(
            [write = std::move(write)](Book &book, std::stop_token, const Job::Progress &) {
                return write(book);
            },
            [this, path](const Result<qint64> &written) {
                if (!written) {
                    showError(m_page, written.error());
                    return;
                }
                Q_EMIT done(tr("%n client(s) written to “%1”.", nullptr, int(*written))
                                    .arg(QDir::toNativeSeparators(path)));
            });
    new JobDialog(job, tr("Writing the contacts…"), m_page);
}

void ContactFiles::exportCards(const std::vector<ClientId> &clients, VCardVersion version)
{
    chooseTarget(tr("Export contacts for an address book"), tr("contacts"), cardFilter(),
                 QStringLiteral("vcf"),
                 [this, clients = sorted(clients), version](const QString &path) {
                     write(path, [path, clients, version](Book &book) {
                         return exportContactCards(book, path, version, clients);
                     });
                 });
}

void ContactFiles::exportTable(const std::vector<ClientId> &clients)
{
    chooseTarget(tr("Export contacts as a table"), tr("contacts"), csvFilter(),
                 QStringLiteral("csv"), [this, clients = sorted(clients)](const QString &path) {
                     const QChar delimiter = spreadsheetDelimiter(shownLanguage(*m_page));
                     write(path, [path, clients, delimiter](Book &book) {
                         return exportContacts(book, path, delimiter, clients);
                     });
                 });
}

void ContactFiles::exportDossier(ContactId person, const QString &name)
{
    chooseTarget(tr("Everything about this person"), name, tr("Web pages (*.html)"),
                 QStringLiteral("html"), [this, person](const QString &path) {
                     const auto written =
                             writePersonDossier(m_session.book(), person, path, m_session.now());
                     if (!written)
                         showError(m_page, written.error());
                     else
                         Q_EMIT done(tr("Everything about this person was written to “%1”.")
                                             .arg(QDir::toNativeSeparators(path)));
                 });
}

} // namespace voronka
