#include "ui/settings/programsettings.h"

#include "ui/widgets/languagecombo.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/themeswitch.h"

#include <QEvent>
#include <QVBoxLayout>

namespace voronka {

ProgramSettings::ProgramSettings(LanguageSwitch &languages, ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_languageLabel(new PlainLabel(this)), m_themeLabel(new PlainLabel(this)),
      m_language(new LanguageCombo(this)), m_theme(new QComboBox(this))
{
    m_language->setObjectName(QStringLiteral("userLanguageName"));
    m_language->follow(languages);
    m_theme->setObjectName(QStringLiteral("theme"));
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_theme->addItem(QString(), int(theme));
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto show = [this](Theme theme) {
        m_theme->setCurrentIndex(m_theme->findData(int(theme)));
    };
    show(themes.current());
    connect(&themes, &ThemeSwitch::changed, this, show);
    connect(m_theme, &QComboBox::activated, &themes,
            [this, &themes] { themes.use(Theme(m_theme->currentData().toInt())); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language, 0, Qt::AlignLeft);
    layout->addSpacing(12);
    layout->addWidget(m_themeLabel);
    layout->addWidget(m_theme, 0, Qt::AlignLeft);
    layout->addStretch();
    retranslate();
}

void ProgramSettings::retranslate()
{
    m_title->setText(tr("Language and colours"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themeTitle(Theme(m_theme->itemData(i).toInt())));
}

void ProgramSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
