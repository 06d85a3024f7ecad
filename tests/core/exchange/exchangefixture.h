#pragma once

#include "core/exchange/dealimport.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// A file of tests/core/exchange/data.
QByteArray testFile(const QString &name);

/// A file of the folder with real input, which is no part of the repository: nothing where it is
/// absent. The folder is named by VORONKA_TEST_DATA, else it stands beside the repository.
std::optional<QByteArray> sharedFile(const QString &name);
QString sharedFolder();

/// A book in memory without funnels; its days are those of Kyiv.
std::unique_ptr<voronka::Book> emptyBook(const QString &currency = QStringLiteral("USD"));

/// Noon UTC of 1 June 2024.
voronka::Instant importMoment();

/// Imports at importMoment(); an empty map lets the import guess.
voronka::Result<voronka::ImportResult> importText(voronka::Book &book, const QString &csv,
                                                  const QByteArray &map,
                                                  voronka::ImportOptions options = {});

/// "title | stage | status | amount", one line a deal in the order of their ids.
QStringList dealLines(voronka::Book &book);
voronka::Deal dealTitled(voronka::Book &book, const QString &title);
/// "created Engaging", "lost Engaging", ... of a deal in order.
QStringList moveLines(voronka::Book &book, voronka::DealId id);
/// "line: reason".
QStringList rejectLines(const voronka::ImportResult &result);
