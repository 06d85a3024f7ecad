#include "core/exchange/contactimport.h"

#include "core/exchange/contactrows.h"
#include "core/model/channelkey.h"
#include "core/process/duplicates.h"
#include "core/process/listdesk.h"
#include "core/process/peopledesk.h"
#include "core/storage/backup.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct ContactImportText
{
    Q_DECLARE_TR_FUNCTIONS(ContactImportText)
};

constexpr size_t rowsPerPulse = 200;

std::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled,
                   ContactImportText::tr("The import was stopped. The book is as it was."));
}

/// Whether both have channels of this kind and none of them is the same.
bool contradict(const std::vector<Channel> &a, const std::vector<Channel> &b, ChannelKind kind)
{
    const auto ofKind = [kind](const Channel &channel) { return channel.kind == kind; };
    if (std::ranges::none_of(a, ofKind) || std::ranges::none_of(b, ofKind))
        return false;
    return std::ranges::none_of(a, [&](const Channel &one) {
        return one.kind == kind && std::ranges::any_of(b, [&](const Channel &other) {
                   return isSameChannel(one, other);
               });
    });
}

bool shareChannel(const std::vector<Channel> &a, const std::vector<Channel> &b)
{
    return std::ranges::any_of(a, [&](const Channel &one) {
        return std::ranges::any_of(b,
                                   [&](const Channel &other) { return isSameChannel(one, other); });
    });
}

/// Finds who is in the book already. Everyone is kept by name: an import is compared in memory.
class KnownContacts
{
public:
    Result<> load(PeopleStore &people)
    {
        return people.forEachContact([this](const Contact &contact) -> Result<> {
            add(contact);
            return {};
        });
    }

    void add(const Contact &contact)
    {
        m_contacts.insert(contact.id, contact);
        std::vector<ContactId> &namesakes = m_byName[comparedName(contact.name)];
        if (std::ranges::find(namesakes, contact.id) == namesakes.end())
            namesakes.push_back(contact.id);
        if (!contact.externalId.isEmpty())
            m_byExternalId.insert(contact.externalId, contact.id);
    }

    bool isEmpty() const { return m_contacts.isEmpty(); }

    /// The rule is told at importContacts().
    std::optional<Contact> find(const Contact &entry) const
    {
        if (!entry.externalId.isEmpty()) {
            const auto known = m_byExternalId.constFind(entry.externalId);
            if (known != m_byExternalId.constEnd())
                return m_contacts.value(*known);
        }
        const std::vector<ContactId> namesakes = m_byName.value(comparedName(entry.name));
        for (const ContactId id : namesakes) {
            const Contact &known = *m_contacts.constFind(id);
            if (shareChannel(known.channels, entry.channels))
                return known;
        }
        if (namesakes.size() != 1)
            return {};
        const Contact &only = *m_contacts.constFind(namesakes.front());
        const bool other = (only.company && entry.company && only.company != entry.company)
                || (only.birthday && entry.birthday && only.birthday != entry.birthday)
                || (!only.externalId.isEmpty() && !entry.externalId.isEmpty())
                || contradict(only.channels, entry.channels, ChannelKind::Phone)
                || contradict(only.channels, entry.channels, ChannelKind::Email);
        return other ? std::nullopt : std::optional(only);
    }

private:
    QHash<ContactId, Contact> m_contacts;
    QHash<QByteArray, std::vector<ContactId>> m_byName;
    QHash<QString, ContactId> m_byExternalId;
};

/// Brings the contacts of a file into the book, inside one transaction.
class ContactWriter
{
public:
    ContactWriter(Transaction &transaction, Instant now)
        : m_transaction(transaction), m_now(now) { }

    Result<> load() { return m_known.load(people()); }

    enum class Outcome { Imported, Updated };

    Result<Outcome> write(const PlannedContact &planned)
    {
        if (planned.isCompany)
            return writeCompany(planned);
        const auto entry = entryOf(planned);
        if (!entry)
            return std::unexpected(entry.error());
        if (const auto known = m_known.find(*entry))
            return update(*known, *entry);
        const auto added = addContact(m_transaction, *entry, m_now);
        if (!added)
            return std::unexpected(added.error());
        const auto stored = people().contact(*added);
        if (!stored)
            return std::unexpected(stored.error());
        m_known.add(*stored);
        return Outcome::Imported;
    }

private:
    PeopleStore &people() { return m_transaction.book().people(); }

    Result<std::vector<TagId>> tagsOf(const PlannedContact &planned)
    {
        std::vector<TagId> tags;
        for (const QString &name : planned.tags) {
            const auto tag = tagNamed(m_transaction, name);
            if (!tag)
                return std::unexpected(tag.error());
            tags.push_back(*tag);
        }
        return tags;
    }

    Result<Contact> entryOf(const PlannedContact &planned)
    {
        Contact entry;
        entry.name = planned.name;
        entry.channels = planned.channels;
        entry.birthday = planned.birthday;
        entry.note = planned.note;
        entry.externalId = planned.externalId;
        if (!planned.company.isEmpty()) {
            const auto company = companyNamed(m_transaction, planned.company, m_now);
            if (!company)
                return std::unexpected(company.error());
            entry.company = *company;
        }
        if (!planned.source.isEmpty()) {
            const auto source = sourceNamed(m_transaction, planned.source);
            if (!source)
                return std::unexpected(source.error());
            entry.source = *source;
        }
        auto tags = tagsOf(planned);
        if (!tags)
            return std::unexpected(tags.error());
        entry.tags = std::move(*tags);
        return entry;
    }

    Result<Outcome> update(const Contact &known, Contact entry)
    {
        entry.createdAt = known.createdAt;
        // What it has stays as it is; a note that it has is no place for another.
        if (!known.note.isEmpty())
            entry.note.clear();
        const Contact completed = mergedProposal(known, entry);
        if (const auto edited = editContact(m_transaction, completed); !edited)
            return std::unexpected(edited.error());
        m_known.add(completed);
        return Outcome::Updated;
    }

    Result<Outcome> writeCompany(const PlannedContact &planned)
    {
        const auto present = people().findCompany(planned.name);
        if (!present)
            return std::unexpected(present.error());
        const auto id = companyNamed(m_transaction, planned.name, m_now);
        if (!id)
            return std::unexpected(id.error());
        const auto known = people().company(*id);
        if (!known)
            return std::unexpected(known.error());
        auto tags = tagsOf(planned);
        if (!tags)
            return std::unexpected(tags.error());
        Company entry;
        entry.channels = planned.channels;
        entry.note = known->note.isEmpty() ? planned.note : QString();
        entry.externalId = planned.externalId;
        entry.createdAt = known->createdAt;
        entry.tags = std::move(*tags);
        const auto edited = editCompany(m_transaction, mergedProposal(*known, entry));
        if (!edited)
            return std::unexpected(edited.error());
        return *present ? Outcome::Updated : Outcome::Imported;
    }

    Transaction &m_transaction;
    Instant m_now;
    KnownContacts m_known;
};

void count(ImportResult &result)
{
    std::ranges::stable_sort(result.rejects, {}, &RejectedRow::line);
    result.rejected = qint64(result.rejects.size());
    result.read = result.imported + result.updated + result.rejected;
}

// What concerns one row only; everything else ends the import.
bool isRowsOwn(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::BadInput
            || error.kind == ErrorKind::NotFound;
}

Result<> writeAll(ContactWriter &writer, const std::vector<PlannedContact> &contacts,
                  const std::function<bool(double)> &pulse, ImportResult &result)
{
    for (size_t i = 0; i < contacts.size(); ++i) {
        if (i % rowsPerPulse == 0 && !pulse(double(i) / double(contacts.size())))
            return cancelled();
        const auto outcome = writer.write(contacts[i]);
        if (outcome)
            ++(*outcome == ContactWriter::Outcome::Imported ? result.imported : result.updated);
        else if (isRowsOwn(outcome.error()))
            result.rejects.push_back(
                    {contacts[i].line, contacts[i].cells, outcome.error().message});
        else
            return std::unexpected(outcome.error());
    }
    count(result);
    return {};
}

/// An import can be undone, but a copy from before it costs little and outlives the undo list.
Result<> backupBefore(Book &book, Instant now)
{
    if (book.database().isInMemory())
        return {};
    const auto contacts = book.people().contactNames();
    if (!contacts)
        return std::unexpected(contacts.error());
    const auto deals = book.deals().count();
    if (!deals)
        return std::unexpected(deals.error());
    if (contacts->empty() && *deals == 0)
        return {};
    const auto made = backupBook(book, now);
    return made ? Result<>() : std::unexpected(made.error());
}

Result<> writeBook(Book &book, const ContactRows &rows, const ImportOptions &options, Instant now,
                   const std::function<bool(double)> &pulse, ImportResult &result)
{
    auto transaction =
            Transaction::begin(book, {QStringLiteral("import.contacts"), options.fileName}, now);
    if (!transaction)
        return std::unexpected(transaction.error());
    ImportBatch batch;
    batch.at = now;
    batch.fileName = options.fileName;
    const auto batchId = book.deals().insert(*transaction, batch);
    if (!batchId)
        return std::unexpected(batchId.error());
    ContactWriter writer(*transaction, now);
    if (const auto loaded = writer.load(); !loaded)
        return loaded;
    if (const auto written = writeAll(writer, rows.contacts, pulse, result); !written)
        return written;
    if (options.beforeCommit) {
        if (const auto agreed = options.beforeCommit(result); !agreed)
            return agreed;
    }
    if (options.dryRun || result.imported + result.updated == 0)
        return {};
    batch.id = *batchId;
    batch.imported = result.imported;
    batch.updated = result.updated;
    batch.rejected = result.rejected;
    if (const auto counted = book.deals().update(*transaction, batch); !counted)
        return counted;
    if (!pulse(1))
        return cancelled();
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    result.batch = *batchId;
    return {};
}

} // namespace

Result<ImportResult> importContacts(Book &book, const QByteArray &bytes,
                                    const ImportOptions &options, const Clock &clock,
                                    std::stop_token stop,
                                    const std::function<void(double)> &progress)
{
    auto rows = readContactRows(bytes, options);
    if (!rows)
        return std::unexpected(rows.error());
    ImportResult result;
    result.encoding = rows->encoding;
    result.delimiter = rows->delimiter;
    result.headers = rows->headers;
    result.rejects = std::move(rows->rejects);
    result.warnings = rows->warnings;
    result.formats = rows->formats;
    count(result);
    const auto pulse = [&](double share) {
        if (progress)
            progress(share);
        return !stop.stop_requested();
    };
    const Instant now = clock();
    if (!options.dryRun) {
        if (const auto safe = backupBefore(book, now); !safe)
            return std::unexpected(safe.error());
    }
    if (const auto written = writeBook(book, *rows, options, now, pulse, result); !written)
        return std::unexpected(written.error());
    return result;
}

} // namespace voronka
