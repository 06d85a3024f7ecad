#include "core/base/language.h"

#include <QStringList>

namespace voronka {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::Russian:
        return QStringLiteral("ru");
    case Language::Ukrainian:
        return QStringLiteral("uk");
    case Language::Tagalog:
        return QStringLiteral("tl");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    qsizetype end = 0;
    while (end < code.size() && code[end].isLetter())
        ++end;
    const QString base = code.first(end).toString().toLower();
    if (base == u"en")
        return Language::English;
    if (base == u"ru")
        return Language::Russian;
    if (base == u"uk")
        return Language::Ukrainian;
    if (base == u"tl" || base == u"fil")
        return Language::Tagalog;
    return std::nullopt;
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::Russian:
        return QStringLiteral("Русский");
    case Language::Ukrainian:
        return QStringLiteral("Українська");
    case Language::Tagalog:
        return QStringLiteral("Tagalog");
    }
    Q_UNREACHABLE();
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Russia);
    case Language::Ukrainian:
        return QLocale(QLocale::Ukrainian, QLocale::Ukraine);
    case Language::Tagalog:
        return QLocale(QLocale::Filipino, QLocale::Philippines);
    }
    Q_UNREACHABLE();
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &code : wanted) {
        if (const auto language = languageFromCode(code))
            return *language;
    }
    return Language::English;
}

} // namespace voronka
