#pragma once

#include "core/base/error.h"
#include "core/process/erasure.h"
#include "ui/clients/clientid.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace voronka {

class BookSession;
class ContactFiles;

/// What can be done with clients, those chosen in the list or the one on the page. What can be
/// undone is done at once; what cannot is asked before.
class ClientActions : public QObject
{
    Q_OBJECT

public:
    using Clients = std::function<std::vector<ClientId>()>;

    /// `chosen` are those that an action is about, `shown` those that an export takes.
    ClientActions(BookSession &session, Clients chosen, Clients shown, QWidget *page);

    QAction *newPerson() const { return m_newPerson; }
    QAction *newDeal() const { return m_newDeal; }
    /// About the whole list, after "New person".
    std::vector<QAction *> forAll() const;
    /// About the chosen ones.
    std::vector<QAction *> forChosen() const;

    /// Enables what applies now. Insert is a new person in the list, a new deal on a page.
    void update(bool isOnPage);
    void retranslate();
    void merge(ClientId stays, ClientId goes);

Q_SIGNALS:
    void personRequested();
    void companyRequested();
    void clientRequested(voronka::ClientId client);
    /// The client is about to go: nothing typed about them is to be kept.
    void leaving(voronka::ClientId client);
    void merged(voronka::ClientId client);
    /// One sentence about what was done.
    void done(const QString &message);

private:
    using Slot = void (ClientActions::*)();

    QAction *make(const char *name, const char *iconName, const QKeySequence &key, Slot slot);
    void makeExportMenu();
    std::optional<ClientId> one() const;
    QString nameOf(ClientId client) const;
    void requestPerson();
    void requestCompany();
    void importContacts();
    void findDuplicates();
    void addDeal();
    void mergeChosen();
    void saveEverything();
    void erase();
    void askToErase(ContactId person, const ErasurePreview &preview);
    void eraseNow(ContactId person);
    void remove();

    BookSession &m_session;
    Clients m_chosen;
    Clients m_shown;
    QWidget *m_page;
    ContactFiles *m_files;
    QAction *m_newPerson;
    QAction *m_newCompany;
    QAction *m_import;
    QAction *m_export;
    QMenu *m_exportMenu;
    QAction *m_exportCards;
    QAction *m_exportCards4;
    QAction *m_exportTable;
    QAction *m_duplicates;
    QAction *m_newDeal;
    QAction *m_merge;
    QAction *m_everything;
    QAction *m_erase;
    QAction *m_remove;
};

} // namespace voronka
