#pragma once

#include "core/exchange/importmap.h"

#include <QString>

namespace voronka {

/// What a field is called for the person who says which column brings it.
QString importFieldTitle(ImportField field);

/// What a delimiter is called.
QString delimiterTitle(QChar delimiter);

} // namespace voronka
