#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

namespace voronka {

/// A link from a deal to a file of the person's; the file itself stays where it is.
struct Attachment
{
    AttachmentId id;
    DealId deal;
    QString path; ///< Absolute, with forward slashes.
    QString title; ///< Empty: the file's name is shown.
    Instant addedAt;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace voronka
