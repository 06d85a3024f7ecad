#pragma once

#include "core/base/language.h"

#include <QJsonDocument>
#include <QStringList>

namespace voronka {

/// Reads a JSON file that is compiled into the program. A missing or broken one is a broken build
/// and nothing the owner could put right: the program ends, saying which.
QJsonDocument readJsonResource(const QString &path);

/// The texts of an array, in order.
QStringList textsOf(const QJsonValue &array);

} // namespace voronka
