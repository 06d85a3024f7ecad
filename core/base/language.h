#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace voronka {

/// The languages Voronka speaks. Every text the user sees exists in all of them.
enum class Language { English, Russian, Ukrainian, Tagalog };

inline constexpr std::array allLanguages{Language::English, Language::Russian, Language::Ukrainian,
                                         Language::Tagalog};

/// "en", "ru", "uk", "tl": the codes used in files, settings and on the command line.
QString languageCode(Language language);

/// Reads a code; also accepts what systems call them ("ru_RU", "fil", "tl_PH"). Nothing for others.
std::optional<Language> languageFromCode(QStringView code);

/// The language's own name: English, Русский, Українська, Tagalog. Never translated.
QString languageName(Language language);

/// How this language writes numbers and dates. Qt calls Tagalog Filipino, fil_PH.
QLocale localeOf(Language language);

/// The first language of the system that Voronka speaks, else English.
Language systemLanguage();

} // namespace voronka
