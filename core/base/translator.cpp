#include "core/base/translator.h"

#include "resources/resources.h"

#include <QCoreApplication>

namespace voronka {

Translator::~Translator()
{
    if (m_translator && QCoreApplication::instance())
        QCoreApplication::removeTranslator(m_translator.get());
}

bool Translator::use(Language language)
{
    initResources();
    auto next = std::make_unique<QTranslator>();
    // Not load(QLocale): Qt knows Tagalog as Filipino and would look for voronka_fil.
    if (!next->load(QStringLiteral(":/i18n/voronka_%1.qm").arg(languageCode(language))))
        return false;
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::move(next);
    QCoreApplication::installTranslator(m_translator.get());
    m_current = language;
    return true;
}

} // namespace voronka
