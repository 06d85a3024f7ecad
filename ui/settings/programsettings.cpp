#include "ui/settings/programsettings.h"

#include "ui/filters/dateformat.h"
#include "ui/session/appsettings.h"
#include "ui/widgets/languagecombo.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/themeswitch.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace voronka {

ProgramSettings::ProgramSettings(AppSettings &settings, LanguageSwitch &languages,
                                 ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_languageLabel(new PlainLabel(this)), m_themeLabel(new PlainLabel(this)),
      m_language(new LanguageCombo(this)), m_theme(new QComboBox(this)),
      m_remindersTitle(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_remind(new QCheckBox(this)), m_messages(new QCheckBox(this)), m_tray(new QCheckBox(this)),
      m_quietLabel(new PlainLabel(this)), m_quietFrom(new QTimeEdit(this)),
      m_quietDash(new PlainLabel(this)), m_quietTo(new QTimeEdit(this))
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
    layout->addSpacing(24);
    layout->addLayout(makeReminders());
    layout->addStretch();
    retranslate();
}

QLayout *ProgramSettings::makeReminders()
{
    const Reminding reminding = m_settings.reminding();
    m_remind->setObjectName(QStringLiteral("remind"));
    m_remind->setChecked(reminding.isOn);
    m_messages->setObjectName(QStringLiteral("messages"));
    m_messages->setChecked(reminding.isMessageWanted);
    m_tray->setObjectName(QStringLiteral("tray"));
    m_tray->setChecked(reminding.isIconWanted);
    m_quietFrom->setObjectName(QStringLiteral("quietFrom"));
    m_quietFrom->setTime(reminding.quietFrom);
    m_quietTo->setObjectName(QStringLiteral("quietTo"));
    m_quietTo->setTime(reminding.quietTo);
    m_quietDash->setText(QStringLiteral("–"));
    m_quietLabel->setBuddy(m_quietFrom);
    for (QCheckBox *box : {m_remind, m_messages, m_tray})
        connect(box, &QCheckBox::toggled, this, &ProgramSettings::saveReminders);
    for (QTimeEdit *time : {m_quietFrom, m_quietTo})
        connect(time, &QTimeEdit::timeChanged, this, &ProgramSettings::saveReminders);
    auto *quiet = new QHBoxLayout;
    quiet->setSpacing(8);
    quiet->addWidget(m_quietFrom);
    quiet->addWidget(m_quietDash);
    quiet->addWidget(m_quietTo);
    quiet->addStretch(1);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(6);
    layout->addWidget(m_remindersTitle);
    layout->addWidget(m_remind);
    layout->addWidget(m_messages);
    layout->addWidget(m_tray);
    layout->addSpacing(6);
    layout->addWidget(m_quietLabel);
    layout->addLayout(quiet);
    return layout;
}

void ProgramSettings::saveReminders()
{
    m_settings.setReminding({m_remind->isChecked(), m_messages->isChecked(), m_quietFrom->time(),
                             m_quietTo->time(), m_tray->isChecked()});
    Q_EMIT remindingChanged();
}

void ProgramSettings::retranslate()
{
    m_title->setText(tr("This program"));
    m_remindersTitle->setText(tr("Reminders"));
    m_remind->setText(tr("Remind me when tasks and meetings are due"));
    m_messages->setText(tr("Show reminders as system messages"));
    m_tray->setText(tr("Keep an icon beside the clock"));
    m_quietLabel->setText(tr("No reminders between"));
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietTo->setAccessibleName(tr("Quiet until"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themeTitle(Theme(m_theme->itemData(i).toInt())));
    // Writing a time in another way is no change of it.
    for (QTimeEdit *time : {m_quietFrom, m_quietTo}) {
        const QSignalBlocker blocker(time);
        showInFormat(time, locale().timeFormat(QLocale::ShortFormat));
    }
}

void ProgramSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
