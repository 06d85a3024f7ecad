#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function and must not stand inside a namespace.
static void initAll()
{
    Q_INIT_RESOURCE(voronka_data);
    Q_INIT_RESOURCE(voronka_i18n);
}

namespace voronka {

void initResources()
{
    static const bool once = (initAll(), true);
    Q_UNUSED(once)
}

} // namespace voronka
