#include "ui/clients/clientactions.h"

#include "ui/clients/contactfiles.h"
#include "ui/clients/duplicatesdialog.h"
#include "ui/clients/erasequestion.h"
#include "ui/clients/mergedialog.h"
#include "ui/dealing/dealdialog.h"
#include "ui/session/booksession.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/jobdialog.h"

#include <QAction>
#include <QMenu>

namespace voronka {

ClientActions::ClientActions(BookSession &session, Clients chosen, Clients shown, QWidget *page)
    : QObject(page), m_session(session), m_chosen(std::move(chosen)), m_shown(std::move(shown)),
      m_page(page), m_files(new ContactFiles(session, page)), m_exportMenu(new QMenu(page))
{
    using Self = ClientActions;
    m_newPerson = make("newPerson", "contact", QKeySequence(Qt::Key_Insert), &Self::requestPerson);
    m_newCompany = make("newCompany", "company", QKeySequence(Qt::ALT | Qt::Key_Insert),
                        &Self::requestCompany);
    m_import = make("importContacts", "import", {}, &Self::importContacts);
    m_export = make("exportContacts", "export", {}, nullptr);
    m_duplicates = make("findDuplicates", "copy", {}, &Self::findDuplicates);
    m_newDeal = make("newDealForClient", "add", {}, &Self::addDeal);
    m_merge = make("mergeClients", "merge", {}, &Self::mergeChosen);
    m_everything = make("everythingAboutPerson", "save", {}, &Self::saveEverything);
    m_erase = make("erasePerson", "trash", {}, &Self::erase);
    m_remove = make("removeClient", "delete", QKeySequence(Qt::Key_Delete), &Self::remove);
    makeExportMenu();
    connect(m_files, &ContactFiles::done, this, &ClientActions::done);
}

QAction *ClientActions::make(const char *name, const char *iconName, const QKeySequence &key,
                             Slot slot)
{
    auto *action = new QAction(icon(QLatin1String(iconName)), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    m_page->addAction(action);
    return action;
}

void ClientActions::makeExportMenu()
{
    const auto addCards = [this](const char *name, VCardVersion version) {
        QAction *action = m_exportMenu->addAction(
                QString(), this, [this, version] { m_files->exportCards(m_shown(), version); });
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_exportCards = addCards("exportCards", VCardVersion::V3);
    m_exportCards4 = addCards("exportCards4", VCardVersion::V4);
    m_exportTable =
            m_exportMenu->addAction(QString(), this, [this] { m_files->exportTable(m_shown()); });
    m_exportTable->setObjectName(QStringLiteral("exportTable"));
    m_export->setMenu(m_exportMenu);
}

std::vector<QAction *> ClientActions::forAll() const
{
    return {m_newCompany, m_import, m_export, m_duplicates};
}

std::vector<QAction *> ClientActions::forChosen() const
{
    return {m_newDeal, m_merge, m_everything, m_remove, m_erase};
}

std::optional<ClientId> ClientActions::one() const
{
    const std::vector<ClientId> chosen = m_chosen();
    return chosen.size() == 1 ? std::optional(chosen.front()) : std::nullopt;
}

void ClientActions::update(bool isOnPage)
{
    const bool isOpen = m_session.isOpen();
    const bool canWrite = isOpen && m_session.book().isWritable();
    const std::vector<ClientId> chosen = isOpen ? m_chosen() : std::vector<ClientId>();
    const bool isOne = chosen.size() == 1;
    const bool isOnePerson = isOne && isPerson(chosen.front());
    const QKeySequence insert(Qt::Key_Insert);
    m_newPerson->setShortcut(isOnPage ? QKeySequence() : insert);
    m_newDeal->setShortcut(isOnPage ? insert : QKeySequence());
    // There Del belongs to what is in the page: an entry of the story, a tag, a list.
    m_remove->setShortcut(isOnPage ? QKeySequence() : QKeySequence(Qt::Key_Delete));
    for (QAction *action : {m_newPerson, m_newCompany, m_import})
        action->setEnabled(canWrite);
    m_export->setEnabled(isOpen);
    m_duplicates->setEnabled(isOpen);
    m_newDeal->setEnabled(canWrite && isOne);
    m_merge->setEnabled(canWrite && chosen.size() == 2
                        && isPerson(chosen[0]) == isPerson(chosen[1]));
    m_everything->setEnabled(isOnePerson);
    m_erase->setEnabled(canWrite && isOnePerson);
    m_remove->setEnabled(canWrite && isOne);
}

QString ClientActions::nameOf(ClientId client) const
{
    PeopleStore &people = m_session.book().people();
    if (const auto *contact = std::get_if<ContactId>(&client)) {
        const auto found = people.contact(*contact);
        return found ? found->name : QString();
    }
    const auto found = people.company(std::get<CompanyId>(client));
    return found ? found->name : QString();
}

void ClientActions::requestPerson()
{
    Q_EMIT personRequested();
}

void ClientActions::requestCompany()
{
    Q_EMIT companyRequested();
}

void ClientActions::importContacts()
{
    m_files->chooseAndImport();
}

void ClientActions::findDuplicates()
{
    auto *dialog = new DuplicatesDialog(m_session, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DuplicatesDialog::openRequested, this, &ClientActions::clientRequested);
    dialog->open();
}

// Who bought before buys again.
void ClientActions::addDeal()
{
    const auto client = one();
    if (!client)
        return;
    PeopleStore &people = m_session.book().people();
    DealDraft draft;
    Result<ClientFigures> figures;
    if (const auto *contact = std::get_if<ContactId>(&*client)) {
        draft.contact = *contact;
        if (const auto found = people.contact(*contact)) {
            draft.company = found->company;
            draft.source = found->source;
        }
        figures = people.figures(*contact);
    } else {
        draft.company = std::get<CompanyId>(*client);
        figures = people.figures(*draft.company);
    }
    if (figures && figures->won > 0)
        draft.kind = DealKind::Repeat;
    auto *dialog = new DealDialog(m_session, draft, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DealDialog::saved, this, [this] { Q_EMIT done(tr("The deal was added.")); });
    dialog->open();
}

void ClientActions::mergeChosen()
{
    const std::vector<ClientId> chosen = m_chosen();
    if (chosen.size() == 2)
        merge(chosen[0], chosen[1]);
}

void ClientActions::merge(ClientId stays, ClientId goes)
{
    auto *dialog = MergeDialog::make(m_session, stays, goes, m_page);
    if (!dialog)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this](ClientId client) {
        Q_EMIT merged(client);
        Q_EMIT done(tr("The two clients were merged."));
    });
    dialog->open();
}

void ClientActions::saveEverything()
{
    const auto client = one();
    if (const auto *person = client ? std::get_if<ContactId>(&*client) : nullptr)
        m_files->exportDossier(*person, nameOf(*client));
}

void ClientActions::erase()
{
    const auto client = one();
    const auto *contact = client ? std::get_if<ContactId>(&*client) : nullptr;
    if (!contact)
        return;
    const ContactId person = *contact;
    Job *job =
            m_session.work([person](Book &book, std::stop_token,
                                    const Job::Progress &) { return previewErasure(book, person); },
                           [this, person](const Result<ErasurePreview> &preview) {
                               if (preview)
                                   askToErase(person, *preview);
                               else
                                   showError(m_page, preview.error());
                           });
    new JobDialog(job, tr("Looking for everything about the person…"), m_page);
}

void ClientActions::askToErase(ContactId person, const ErasurePreview &preview)
{
    auto *question = new EraseQuestion(preview, m_page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, person] { eraseNow(person); });
    question->open();
}

void ClientActions::eraseNow(ContactId person)
{
    Q_EMIT leaving(person);
    Job *job = m_session.work(
            [person, now = m_session.now()](Book &book, std::stop_token, const Job::Progress &) {
                return erasePerson(book, person, now);
            },
            [this](const Result<ErasurePreview> &erased) {
                if (!erased)
                    showError(m_page, erased.error());
                else if (erased->backups.isEmpty())
                    Q_EMIT done(tr("The person was erased."));
                else
                    Q_EMIT done(tr("The person was erased. %n backup(s) still hold them.", nullptr,
                                   int(erased->backups.size())));
            });
    new JobDialog(job, tr("Erasing the person and rewriting the file…"), m_page);
}

void ClientActions::remove()
{
    const auto client = one();
    if (!client)
        return;
    const QString name = nameOf(*client);
    Q_EMIT leaving(*client);
    const Result<> removed =
            std::visit([this](auto id) { return m_session.peopleDesk().remove(id); }, *client);
    if (removed)
        Q_EMIT done(tr("“%1” was deleted. Ctrl+Z brings it back.").arg(name));
    else
        showError(m_page, removed.error());
}

void ClientActions::retranslate()
{
    const std::pair<QAction *, QString> texts[] = {
            {m_newPerson, tr("New person")},
            {m_newCompany, tr("New company")},
            {m_import, tr("Import…")},
            {m_export, tr("Export")},
            {m_exportCards, tr("For an address book (vCard)…")},
            {m_exportCards4, tr("For a new address book (vCard 4.0)…")},
            {m_exportTable, tr("As a table (CSV)…")},
            {m_duplicates, tr("Duplicates…")},
            {m_newDeal, tr("New deal")},
            {m_merge, tr("Merge…")},
            {m_everything, tr("Everything about this person…")},
            {m_erase, tr("Erase this person…")},
            {m_remove, tr("Delete")},
    };
    for (const auto &[action, text] : texts) {
        action->setText(text);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    }
}

} // namespace voronka
