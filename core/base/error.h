#pragma once

#include <QString>

#include <expected>

namespace voronka {

/// What kind of refusal or failure it was, for callers that offer a way out.
enum class ErrorKind {
    Refused, ///< A rule says no; the message says what to do.
    NotFound, ///< No such deal, stage, name.
    BadInput, ///< A value, a file or a row cannot be understood.
    MissingFile,
    NotABook, ///< Empty, text, another program's file.
    DamagedBook, ///< Truncated, a corrupt page, a wrong check.
    ForeignSchema, ///< A table, trigger or view that is not ours.
    NewerBook, ///< Written by a later Voronka.
    ReadOnlyBook,
    LockedBook,
    DiskFull,
    Storage, ///< Any other failure of SQLite or the file system.
    Cancelled, ///< The user stopped it; nothing was changed.
};

/// One clear sentence in the user's language, made where the failure is known: it says what, where
/// and what to do.
struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T = void>
using Result = std::expected<T, Error>;

/// Shorthand for the failing branch of a Result.
inline std::unexpected<Error> failure(ErrorKind kind, QString message)
{
    return std::unexpected(Error{kind, std::move(message)});
}

} // namespace voronka
