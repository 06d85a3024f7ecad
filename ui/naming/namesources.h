#pragma once

#include "ui/naming/namefield.h"

namespace voronka {

class BookSession;

// What a NameField offers; nothing while the texts of the book are loaded.

NameField::Source contactsOf(BookSession &session);
NameField::Source dealsOf(BookSession &session);

} // namespace voronka
