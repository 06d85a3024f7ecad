#pragma once

#include <QString>

namespace voronka {

/// The number of this program, as "1.2.3". The number stands in the project's CMakeLists.txt.
QString programVersion();

} // namespace voronka
