#pragma once

#include "core/base/currency.h"
#include "core/base/money.h"
#include "core/base/period.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace voronka::cli {

/// One line to standard output, UTF-8. A control character in a name does nothing to the terminal:
/// a space stands for it.
void printLine(const QString &line);

/// "voronka-cli: message" to standard error, on one line whatever the message holds.
void printFailure(const QString &message);

/// Whether standard output took everything that was printed.
bool outputIsComplete();

/// One JSON document to standard output.
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);

/// Columns padded to equal width; the first is left-aligned, the others right-aligned.
void printTable(const QStringList &headers, const std::vector<QStringList> &rows);

QJsonValue jsonDay(std::optional<QDate> day); ///< ISO, or null.
QJsonValue jsonShare(std::optional<double> share); ///< A number, or null.
QJsonValue jsonText(const QString &text); ///< null for an empty text.

} // namespace voronka::cli
