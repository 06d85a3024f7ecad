#pragma once

#include "core/base/language.h"
#include "ui/find/finditem.h"

namespace voronka {

class BookSession;
class WorkingClock;
struct DealRow;

/// Looks through the texts of the open book and reads from the file the few that are shown. There
/// must be a book; while its texts are loaded nothing is found.
class Finder
{
public:
    Finder(BookSession &session, Language language) : m_session(session), m_language(language) { }

    /// Deals, people, companies and tasks, at most `limit` of each, the best first.
    std::vector<FindItem> find(const QString &typed, size_t limit);

    /// These things as they are now, without those that are gone; for what was opened lately.
    std::vector<FindItem> describe(const std::vector<FindTarget> &targets);

private:
    std::vector<DealId> dealsOfClients(const QString &typed, const std::vector<ContactId> &people,
                                       const std::vector<CompanyId> &companies, size_t limit) const;
    void addDeals(std::vector<FindItem> &items, const std::vector<DealId> &ids);
    void addPeople(std::vector<FindItem> &items, const std::vector<ContactId> &ids);
    void addCompanies(std::vector<FindItem> &items, const std::vector<CompanyId> &ids);
    void addTasks(std::vector<FindItem> &items, size_t limit);
    void add(std::vector<FindItem> &items, FindItem item) const;
    QString describeOne(const FindTarget &target);
    FindItem dealItem(const DealRow &row, const WorkingClock &clock) const;

    BookSession &m_session;
    Language m_language; ///< For sums and days.
    SearchQuery m_query;
};

} // namespace voronka
