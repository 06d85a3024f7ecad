#pragma once

#include "core/base/error.h"

#include <QString>

namespace voronka {

/// What becomes of an attached file that is asked for.
enum class FileTrust {
    Open, ///< A document, a picture, a folder: the system shows it.
    Ask, ///< It may be a program, or is of a kind we do not know: only when the person says so.
};

/// Looks at the file itself, through links. Refused with a sentence when it is not there.
Result<FileTrust> lookAtFile(const QString &path);

} // namespace voronka
