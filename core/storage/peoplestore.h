#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/model/contact.h"

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace voronka {

class Database;
class Transaction;

/// What the deals of a client add up to.
struct ClientFigures
{
    int deals = 0;
    int open = 0; ///< Open or deferred.
    int won = 0;
    int lost = 0;
    Money openSum;
    Money wonSum;
    Money repeatSum; ///< Of wonSum, what came after the first purchase.
    int touches = 0; ///< Calls, meetings, messages and e-mails that were done; no notes.
    std::optional<Instant> firstPurchase; ///< When the first deal was won.
    std::optional<Instant> lastPurchase;

    /// The share of the won sum that came after the first purchase, 0..1; nothing while nothing
    /// was earned.
    std::optional<double> repeatShare() const;

    friend bool operator==(const ClientFigures &, const ClientFigures &) = default;
};

/// A contact as one line of a list.
struct ContactLine
{
    Contact contact;
    QString companyName;
    ClientFigures figures;

    friend bool operator==(const ContactLine &, const ContactLine &) = default;
};

/// A company as one line of a list.
struct CompanyLine
{
    Company company;
    int people = 0;
    ClientFigures figures;

    friend bool operator==(const CompanyLine &, const CompanyLine &) = default;
};

/// What a list of contacts is sorted and filtered by: everything that is small, of everyone.
struct ContactSummary
{
    ContactId id;
    QString name;
    std::optional<CompanyId> company;
    std::optional<SourceId> source;
    Instant createdAt;
    int deals = 0;
    int open = 0;
    int won = 0;
    Money wonSum;
    std::optional<Instant> lastPurchase;
    std::vector<TagId> tags; ///< Ascending.

    friend bool operator==(const ContactSummary &, const ContactSummary &) = default;
};

struct CompanySummary
{
    CompanyId id;
    QString name;
    std::optional<SourceId> source;
    Instant createdAt;
    int people = 0;
    int deals = 0;
    int open = 0;
    int won = 0;
    Money wonSum;
    std::optional<Instant> lastPurchase;
    std::vector<TagId> tags; ///< Ascending.

    friend bool operator==(const CompanySummary &, const CompanySummary &) = default;
};

/// Contacts and companies with their channels and tags as rows. The deals of a company are those
/// that name it, and those of its people that name no company.
class PeopleStore
{
public:
    explicit PeopleStore(Database &database) : m_database(database) { }

    Result<Contact> contact(ContactId id);
    Result<Company> company(CompanyId id);
    /// Every contact or company with its name, by name; for choosing in a form.
    Result<std::vector<std::pair<ContactId, QString>>> contactNames();
    Result<std::vector<std::pair<CompanyId, QString>>> companyNames();

    /// In the order asked for; ids that no longer exist are left out. For a page of a list.
    Result<std::vector<ContactLine>> contactLines(std::span<const ContactId> ids);
    Result<std::vector<CompanyLine>> companyLines(std::span<const CompanyId> ids);

    /// Everyone, by id: one pass over the deals, so for a thread of its own in a large book.
    Result<std::vector<ContactSummary>> contactSummaries(std::stop_token stop = {});
    Result<std::vector<CompanySummary>> companySummaries(std::stop_token stop = {});

    Result<ClientFigures> figures(ContactId id);
    Result<ClientFigures> figures(CompanyId id);
    Result<std::vector<DealId>> deals(ContactId id); ///< The latest first.
    Result<std::vector<DealId>> deals(CompanyId id); ///< The latest first.
    Result<std::vector<ContactId>> contactsOf(CompanyId id); ///< By name.

    /// The first with exactly this name (and, for a contact, this company when one is given).
    Result<std::optional<CompanyId>> findCompany(const QString &name);
    Result<std::optional<ContactId>> findContact(const QString &name,
                                                 std::optional<CompanyId> company);

    /// A channel of a contact or of a company; exactly one of both.
    struct ChannelOwner
    {
        Channel channel;
        std::optional<ContactId> contact;
        std::optional<CompanyId> company;

        friend bool operator==(const ChannelOwner &, const ChannelOwner &) = default;
    };
    /// Who can be reached by this telephone, e-mail or messenger, however it was typed
    /// (isSameChannel()). Reads all channels of the book: DuplicateIndex answers as one types.
    Result<std::vector<ChannelOwner>> findByChannel(const Channel &channel);
    /// All channels of the book, by contact, company and position.
    Result<> forEachChannel(const std::function<Result<>(const ChannelOwner &)> &visit);

    /// All contacts or companies whole, by id; stops at the first Error.
    Result<> forEachContact(const std::function<Result<>(const Contact &)> &visit);
    Result<> forEachCompany(const std::function<Result<>(const Company &)> &visit);

    // Writing. The Transaction notes whom it concerns, and the deals that are shown with them.
    /// An id of 0 takes the next free one, which is returned.
    Result<ContactId> insert(Transaction &transaction, const Contact &contact);
    Result<CompanyId> insert(Transaction &transaction, const Company &company);
    Result<> update(Transaction &transaction, const Contact &contact);
    Result<> update(Transaction &transaction, const Company &company);

    /// With channels and tags. Deals stay, without this client, and so do the people of a company;
    /// touches and tasks that belong to a deal stay with the deal, the others go.
    Result<> remove(Transaction &transaction, ContactId id);
    Result<> remove(Transaction &transaction, CompanyId id);

    /// Deals, touches and tasks (for a company: deals and people) of `from` belong to `to`.
    Result<> handOver(Transaction &transaction, ContactId from, ContactId to);
    Result<> handOver(Transaction &transaction, CompanyId from, CompanyId to);

private:
    Database &m_database;
};

} // namespace voronka
