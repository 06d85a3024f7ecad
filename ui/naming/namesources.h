#pragma once

#include "core/model/contact.h"
#include "ui/naming/namefield.h"

namespace voronka {

class BookSession;

// What a NameField offers; nothing while the texts of the book are loaded.

NameField::Source contactsOf(BookSession &session);
NameField::Source companiesOf(BookSession &session);
NameField::Source dealsOf(BookSession &session);

/// Who in the book may be the one that is typed, most alike first: by name, telephone or address.
std::vector<NameField::Choice> knownLike(BookSession &session, const Contact &typed);
std::vector<NameField::Choice> knownLike(BookSession &session, const Company &typed);

} // namespace voronka
