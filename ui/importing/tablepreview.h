#pragma once

#include "core/base/error.h"
#include "core/exchange/encoding.h"

#include <QByteArray>
#include <QChar>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace voronka {

/// What a person must see of a table to say what its columns mean.
struct TablePreview
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter = u',';
    QStringList headers;
    qint64 rowCount = 0; ///< Without the headers.
    std::vector<QStringList> firstRows;
    /// The different values of each column in order of appearance; empty for a column that has more
    /// than could be stages.
    std::vector<QStringList> values;
};

/// Reads the whole table once. An encoding or a delimiter that is not given is found.
Result<TablePreview> previewTable(const QByteArray &bytes, std::optional<TextEncoding> encoding,
                                  std::optional<QChar> delimiter, const std::stop_token &stop);

} // namespace voronka
