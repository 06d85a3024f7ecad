#include "core/base/version.h"

namespace voronka {

QString programVersion()
{
    return QStringLiteral(VORONKA_VERSION);
}

} // namespace voronka
