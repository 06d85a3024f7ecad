#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/book.h"

#include <QStringList>

namespace voronka {

/// What erasing a person will do, to be said before it is done.
struct ErasurePreview
{
    QString name;
    int deals = 0; ///< Stay for the statistics, without the client.
    int neutralTitles = 0; ///< Of these, whose title names the person and is replaced.
    int touches = 0; ///< Lose their text, or go when they belong to no deal.
    int tasks = 0;
    int stepsLost = 0; ///< Steps of the undo list that cannot be undone any more.
    QStringList backups; ///< Copies beside the book that still hold the person; paths.
};

Result<ErasurePreview> previewErasure(Book &book, ContactId id);

/// Erases a person from the book: the contact with channels and tags, the texts of touches and
/// tasks, the name in titles and notes, and all of it from the history. It cannot be undone: the
/// undo list ends before the latest step that held the person. Then the file is written anew, so
/// that its bytes do not hold the person either; with a large book that takes seconds. Backups
/// stay as they are: they are in the result, to be deleted by the owner.
///
/// Other people of the same name stay as they are. The history tells when somebody was erased, and
/// not whom.
Result<ErasurePreview> erasePerson(Book &book, ContactId id, Instant now);

} // namespace voronka
