#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace voronka {

enum class TextEncoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Cp1251, Cp866, Koi8U };

/// "UTF-8", "UTF-8-BOM", "UTF-16LE", "UTF-16BE", "cp1251", "cp866", "KOI8-U".
QString encodingName(TextEncoding encoding);

/// Also "utf8", "windows-1251", "win1251", "utf-16", ... in any case.
std::optional<TextEncoding> encodingFromName(QStringView name);

/// Byte order mark, NUL bytes of one parity (UTF-16), strict UTF-8, then a vote of letter
/// frequencies among the Cyrillic code pages.
TextEncoding detectEncoding(QByteArrayView bytes);

/// The text without its byte order mark. BadInput, with the offset, where the bytes are no such
/// text.
Result<QString> decodeText(QByteArrayView bytes, TextEncoding encoding);

} // namespace voronka
