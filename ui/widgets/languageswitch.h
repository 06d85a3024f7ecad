#pragma once

#include "core/base/translator.h"
#include "ui/session/appsettings.h"

#include <QObject>

class QWidget;

namespace voronka {

/// The language of the running program: words through the Translator, numbers and dates through the
/// QLocale of every window. Open windows follow at once.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    /// Starts with `wanted`, else with what was chosen last, else with the system's.
    LanguageSwitch(AppSettings &settings, std::optional<Language> wanted = {},
                   QObject *parent = nullptr);

    Language current() const { return m_translator.current(); }
    /// Changes it and remembers the choice.
    void use(Language language);

Q_SIGNALS:
    void changed(voronka::Language language);

private:
    void apply(Language language);

    AppSettings &m_settings;
    Translator m_translator;
};

/// The language in which a widget shows numbers and dates, from its locale.
Language shownLanguage(const QWidget &widget);

} // namespace voronka
