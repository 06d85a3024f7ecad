#pragma once

#include "core/base/id.h"

#include <variant>

namespace voronka {

/// A person or a company.
using ClientId = std::variant<ContactId, CompanyId>;

inline bool isPerson(ClientId id)
{
    return std::holds_alternative<ContactId>(id);
}

} // namespace voronka
