#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace voronka {

using FileChosen = std::function<void(const QString &path)>;

// Ask for a file without blocking the caller; nothing happens when the person cancels.

/// An existing book (or a backup of one).
void chooseBook(QWidget *parent, const QString &title, const QString &folder, FileChosen done);

/// An existing table of text.
void chooseTable(QWidget *parent, const QString &title, FileChosen done);

/// An existing address book or table of contacts.
void chooseContacts(QWidget *parent, const QString &title, FileChosen done);

/// A name for a new file; `suffix` without the dot is added when none is typed. An existing file is
/// not asked about: what writes it refuses or asks.
void chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion,
                   const QString &filter, const QString &suffix, FileChosen done);

/// "Books (*.voronka)", for chooseNewFile().
QString bookFilter();
QString csvFilter();
QString cardFilter();
QString calendarFilter();

} // namespace voronka
