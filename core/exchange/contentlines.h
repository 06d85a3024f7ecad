#pragma once

#include <QByteArray>
#include <QString>

// The lines of which vCard and iCalendar files are made; no other folder includes it.

namespace voronka {

/// A text as the value of a property: \\, \; \, and \n stand for signs that would end it. Other
/// control characters are left out.
QString escapedText(const QString &text);

/// Adds a line of at most 75 bytes and its continuations, which begin with a space. No letter is
/// cut.
void addFolded(QByteArray &out, const QByteArray &line);

} // namespace voronka
