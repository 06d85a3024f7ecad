#pragma once

#include "core/exchange/dealimport.h"

namespace voronka {

/// Imports contacts (and companies) from the bytes of a vCard file or of a CSV file, told apart by
/// what is in them, as one undo step.
///
/// A contact that the book has already is found by its id in the other system, by a telephone or
/// e-mail together with the name, or by the name alone where it is the only one and no number
/// speaks against it. It is given what it lacks (channels, company, birthday, source, note, tags);
/// nothing it has is overwritten. A row without name, telephone and e-mail is rejected.
///
/// `options.map` may name the fields contact, company, phone, email, source, note, externalId.
/// Of `options.map` the rest, and of the result `formats`, are for deals. `headers` and `rejects`
/// of a vCard file are the fields of the cards.
Result<ImportResult> importContacts(Book &book, const QByteArray &bytes,
                                    const ImportOptions &options, const Clock &clock,
                                    std::stop_token stop = {},
                                    const std::function<void(double)> &progress = {});

} // namespace voronka
