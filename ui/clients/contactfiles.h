#pragma once

#include "core/base/error.h"
#include "core/exchange/dealimport.h"
#include "core/exchange/vcard.h"
#include "ui/clients/clientid.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace voronka {

class BookSession;

/// People as files: address books in and out, and everything about one of them. Asks for the file,
/// works in the background with progress and Cancel, and tells in one sentence what was done.
class ContactFiles : public QObject
{
    Q_OBJECT

public:
    ContactFiles(BookSession &session, QWidget *page);

    void chooseAndImport();
    void importFile(const QString &path);
    void exportCards(const std::vector<ClientId> &clients, VCardVersion version);
    void exportTable(const std::vector<ClientId> &clients);
    void exportDossier(ContactId person, const QString &name);

Q_SIGNALS:
    void done(const QString &message);

private:
    using Write = std::function<Result<qint64>(Book &book)>;

    void chooseTarget(const QString &title, const QString &name, const QString &filter,
                      const QString &suffix, const std::function<void(const QString &)> &write);
    void write(const QString &path, Write write);
    void showImported(const ImportResult &result);
    void showRejects(const ImportResult &result);

    BookSession &m_session;
    QWidget *m_page;
};

/// "12 people added, 3 completed." as one line for the foot of a page.
QString importSentence(const ImportResult &result);

} // namespace voronka
