#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/storage/timeline.h"

namespace voronka {

/// The field in the user's language, for a timeline and in a sentence: "Amount".
QString fieldName(DealField field);

/// Gives the field the value from before that change, as a step of its own that can be undone;
/// changes of other fields stay. For tags: those taken away come back, those added go. Refused when
/// the deal, or what the field named, is gone, when it has that value anyhow, and by the rules of
/// editDeal().
Result<> takeBack(Book &book, const Clock &clock, const FieldChange &change);

} // namespace voronka
