#pragma once

#include "core/base/instant.h"
#include "core/base/language.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace voronka {

/// Which colours the window takes.
enum class Theme { System, Light, Dark };

/// How the program reminds of what is due.
struct Reminding
{
    bool isOn = true;
    bool isMessageWanted = true; ///< Messages of the system beside the line in the window.
    // Nothing is told between the two; equal: always told.
    QTime quietFrom = QTime(21, 0);
    QTime quietTo = QTime(8, 0);
    bool isIconWanted = false; ///< Beside the clock, also while nothing is told.

    bool isQuietAt(QTime time) const;

    friend bool operator==(const Reminding &, const Reminding &) = default;
};

/// What the program remembers of this person on this machine. Nothing about a book: that is in
/// the book. `main` says where the file is, so that tests never touch the person's own.
class AppSettings
{
public:
    explicit AppSettings(const QString &iniFile);

    /// Nothing: the person has not chosen yet.
    std::optional<Language> language() const;
    void setLanguage(Language language);

    Theme theme() const;
    void setTheme(Theme theme);

    /// Books opened lately, the last one first; those that are gone are left out.
    QStringList recentBooks() const;
    void addRecentBook(const QString &path);
    void forgetRecentBook(const QString &path);

    /// The book that was open when the program was left; empty when there was none.
    QString bookLeftOpen() const;
    void setBookLeftOpen(const QString &path);

    /// When this book was last open on this machine.
    std::optional<Instant> lastSeen(const QString &book) const;
    void setLastSeen(const QString &book, Instant at);

    Reminding reminding() const;
    void setReminding(const Reminding &reminding);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// For pages that keep their own state (column widths, splitters), by a name of theirs.
    QByteArray pageState(const QString &page) const;
    void setPageState(const QString &page, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace voronka
