#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

namespace voronka {

class Book;

/// Everything the book holds about a person, for giving it to them: the contact, channels, deals
/// with their moves, touches, tasks, links to files, and what the history still keeps. To `path`:
/// ".json" for programs, ".html" for reading (in the language of the program).
Result<> writePersonDossier(Book &book, ContactId id, const QString &path, Instant now);

} // namespace voronka
