#pragma once

#include "core/base/error.h"
#include "core/model/changes.h"
#include "core/model/contact.h"
#include "core/storage/factsloader.h"

#include <QByteArray>
#include <QFlags>

#include <span>
#include <stop_token>
#include <vector>

namespace voronka {

class Book;
class Database;

/// In what two clients agree.
enum class Agreement {
    Phone = 1, ///< Also of a messenger; national and international writing are the same.
    Email = 2,
    Messenger = 4,
    Name = 8, ///< The same words in any order and case, ё as е; without Ltd, ТОВ, ИП ...
    SimilarName = 16, ///< One letter differs, and the company or the birthday is the same.
};
Q_DECLARE_FLAGS(Agreements, Agreement)
Q_DECLARE_OPERATORS_FOR_FLAGS(Agreements)

/// A client who may be the one that is being typed.
template<typename IdType>
struct Duplicate
{
    IdType id;
    QString name;
    Agreements agrees;

    friend bool operator==(const Duplicate &, const Duplicate &) = default;
};

/// Clients who may be the same; the more they agree the earlier they stand.
template<typename IdType>
struct DuplicateGroup
{
    std::vector<IdType> ids; ///< Ascending, at least two.
    Agreements agrees; ///< Of all of them.

    friend bool operator==(const DuplicateGroup &, const DuplicateGroup &) = default;
};

/// Where the clients of a book agree: the folded names and channels of everyone, sorted. Some 10 MB
/// at 100,000 clients. Load it in a thread of its own; ask it as one types.
class DuplicateIndex
{
public:
    /// Cancelled when `stop` asks for it.
    static Result<DuplicateIndex> load(Database &database, std::stop_token stop = {});

    /// Reads again who changed. After Changes::everything load() is to be called instead.
    Result<> patch(Database &database, const Changes &changes);

    /// Who in the book may be this one, most alike first, at most `most`; without the entry itself
    /// and without those it was told apart from, when it has an id. Names are read from the book.
    Result<std::vector<Duplicate<ContactId>>> candidates(Book &book, const Contact &entry,
                                                         qsizetype most = 5) const;
    Result<std::vector<Duplicate<CompanyId>>> candidates(Book &book, const Company &entry,
                                                         qsizetype most = 5) const;

private:
    /// One key of one client. The number is a hash: what agrees is compared again.
    struct Key
    {
        quint64 hash;
        qint64 client; ///< The contact's id, or the company's negated.

        friend auto operator<=>(const Key &, const Key &) = default;
    };

    void add(std::span<const quint64> hashes, qint64 client);
    void remove(std::span<const qint64> clients); ///< Ascending.
    void sort();
    /// Who shares most keys, most first; contacts or companies.
    std::vector<qint64> sharing(std::span<const quint64> hashes, bool companies, qint64 self) const;
    template<typename Person>
    Result<std::vector<Duplicate<decltype(Person::id)>>> alike(Book &book, const Person &entry,
                                                               qsizetype most) const;

    std::vector<Key> m_keys; ///< Sorted.
};

/// Every group of contacts of the book that may be the same person, for a thread of its own. Those
/// who were told apart (PeopleDesk::setDistinct()) are in no group together.
Result<std::vector<DuplicateGroup<ContactId>>>
findDuplicateContacts(Database &database, std::stop_token stop = {}, const Progress &progress = {});
Result<std::vector<DuplicateGroup<CompanyId>>>
findDuplicateCompanies(Database &database, std::stop_token stop = {},
                       const Progress &progress = {});

/// In what two clients agree; nothing when they are different ones.
Agreements agreementOf(const Contact &a, const Contact &b);
Agreements agreementOf(const Company &a, const Company &b);

/// The words of a name that are compared, folded and in a fixed order; without those that only say
/// what kind of company it is. Equal for names that are the same to a person.
QByteArray comparedName(const QString &name);

/// What the one that stays has after a merge, as a proposal to be looked at: its own fields, those
/// that it lacks from the other, the channels and tags of both, the earlier creation.
Contact mergedProposal(const Contact &stays, const Contact &goes);
Company mergedProposal(const Company &stays, const Company &goes);

} // namespace voronka
