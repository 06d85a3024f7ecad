#include "ui/session/appsettings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace voronka {

namespace {

constexpr int maxRecentBooks = 8;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString recentKey = QStringLiteral("recent");
const QString leftOpenKey = QStringLiteral("window/book");
const QString remindingKey = QStringLiteral("reminders/on");
const QString messagesKey = QStringLiteral("reminders/messages");
const QString trayKey = QStringLiteral("reminders/tray");
const QString quietFromKey = QStringLiteral("reminders/quietFrom");
const QString quietToKey = QStringLiteral("reminders/quietTo");
const QString geometryKey = QStringLiteral("window/geometry");

// A path as a key: without slashes, which make groups.
QString seenKey(const QString &book)
{
    const QByteArray path = QFileInfo(book).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    return QStringLiteral("seen/") + QString::fromLatin1(hash);
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

} // namespace

bool Reminding::isQuietAt(QTime time) const
{
    if (quietFrom <= quietTo)
        return time >= quietFrom && time < quietTo;
    return time >= quietFrom || time < quietTo;
}

AppSettings::AppSettings(const QString &iniFile) : m_settings(iniFile, QSettings::IniFormat) { }

std::optional<Language> AppSettings::language() const
{
    return languageFromCode(m_settings.value(languageKey).toString());
}

void AppSettings::setLanguage(Language language)
{
    m_settings.setValue(languageKey, languageCode(language));
}

Theme AppSettings::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return Theme::System;
}

void AppSettings::setTheme(Theme theme)
{
    m_settings.setValue(themeKey, themeName(theme));
}

QStringList AppSettings::recentBooks() const
{
    QStringList books = m_settings.value(recentKey).toStringList();
    books.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return books;
}

void AppSettings::addRecentBook(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList books = recentBooks();
    books.removeAll(absolute);
    books.prepend(absolute);
    m_settings.setValue(recentKey, QStringList(books.first(qMin(books.size(), maxRecentBooks))));
}

void AppSettings::forgetRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(recentKey, books);
}

QString AppSettings::bookLeftOpen() const
{
    return m_settings.value(leftOpenKey).toString();
}

void AppSettings::setBookLeftOpen(const QString &path)
{
    m_settings.setValue(leftOpenKey, path);
    m_settings.sync();
}

std::optional<Instant> AppSettings::lastSeen(const QString &book) const
{
    const QVariant at = m_settings.value(seenKey(book));
    return at.isValid() ? std::optional(Instant{at.toLongLong()}) : std::nullopt;
}

void AppSettings::setLastSeen(const QString &book, Instant at)
{
    m_settings.setValue(seenKey(book), at.msUtc);
}

Reminding AppSettings::reminding() const
{
    const Reminding usual;
    const auto time = [this](const QString &key, QTime otherwise) {
        const QTime stored = QTime::fromString(m_settings.value(key).toString(), Qt::ISODate);
        return stored.isValid() ? stored : otherwise;
    };
    return {m_settings.value(remindingKey, usual.isOn).toBool(),
            m_settings.value(messagesKey, usual.isMessageWanted).toBool(),
            time(quietFromKey, usual.quietFrom), time(quietToKey, usual.quietTo),
            m_settings.value(trayKey, usual.isIconWanted).toBool()};
}

void AppSettings::setReminding(const Reminding &reminding)
{
    m_settings.setValue(remindingKey, reminding.isOn);
    m_settings.setValue(messagesKey, reminding.isMessageWanted);
    m_settings.setValue(trayKey, reminding.isIconWanted);
    m_settings.setValue(quietFromKey, reminding.quietFrom.toString(Qt::ISODate));
    m_settings.setValue(quietToKey, reminding.quietTo.toString(Qt::ISODate));
}

QByteArray AppSettings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void AppSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray AppSettings::pageState(const QString &page) const
{
    return m_settings.value(QStringLiteral("pages/") + page).toByteArray();
}

void AppSettings::setPageState(const QString &page, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("pages/") + page, state);
}

} // namespace voronka
