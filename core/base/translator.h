#pragma once

#include "core/base/language.h"

#include <QTranslator>

#include <memory>

namespace voronka {

/// Puts one language at a time into the running program. The old one leaves and the new one comes
/// before control returns to the event loop, so that windows are asked to retranslate once.
class Translator
{
public:
    Translator() = default;
    ~Translator();
    Translator(const Translator &) = delete;
    Translator &operator=(const Translator &) = delete;

    /// False when the translations are not in the program (a broken build); the language that was
    /// in use stays.
    bool use(Language language);
    Language current() const { return m_current; }

private:
    std::unique_ptr<QTranslator> m_translator;
    Language m_current = Language::English;
};

} // namespace voronka
