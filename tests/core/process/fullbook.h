#pragma once

#include "core/storage/trash.h"
#include "tests/core/process/processbook.h"

namespace voronka {

std::vector<TrashItem> trash(Book &book);

/// A deal with all that can hang on one, of a person of a company, and another that follows it.
class FullBook : public ProcessBook
{
public:
    FullBook();

    void touch(std::optional<DealId> deal, std::optional<ContactId> contact);
    Result<> restore(const TrashItem &item) { return restoreFromTrash(*book, item, now); }
    Result<> removeKitchen() { return deals.remove(std::array{kitchen}); }

    CompanyId dubrava;
    ContactId maria;
    TagId oak;
    DealId kitchen;
    DealId second;
};

} // namespace voronka
