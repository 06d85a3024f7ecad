#pragma once

#include "core/base/language.h"

#include <QMenu>

#include <map>

namespace voronka {

class LanguageSwitch;

/// The languages, each written in itself.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(LanguageSwitch &languages, QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::map<Language, QAction *> m_languages;
};

} // namespace voronka
