#include "ui/settings/settingspage.h"

#include "ui/settings/booksettings.h"
#include "ui/settings/funnelsettings.h"
#include "ui/settings/listsettings.h"
#include "ui/settings/lossreasonsettings.h"
#include "ui/settings/programsettings.h"
#include "ui/settings/workinghoursform.h"
#include "ui/widgets/pagemargins.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace voronka {

SettingsPage::SettingsPage(BookSession &session, AppSettings &settings, LanguageSwitch &languages,
                           ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent), m_funnels(new FunnelSettings(session)), m_sections(new QListWidget(this)),
      m_stack(new QStackedWidget(this))
{
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_sections->viewport()->setAutoFillBackground(false);
    addSection(m_funnels);
    addSection(new LossReasonSettings(session));
    addSection(new ListSettings(session, PlainList::Managers));
    addSection(new ListSettings(session, PlainList::Sources));
    addSection(new ListSettings(session, PlainList::Regions));
    addSection(new WorkingHoursForm(session));
    addSection(new BookSettingsForm(session));
    auto *program = new ProgramSettings(settings, languages, themes);
    connect(program, &ProgramSettings::remindingChanged, this, &SettingsPage::remindingChanged);
    addSection(program);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(pageMargins);
    layout->setSpacing(24);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::takeSection);
    connect(m_funnels, &FunnelSettings::planningChanged, this, &SettingsPage::planningChanged);
    retranslate();
    m_sections->setCurrentRow(0);
}

void SettingsPage::addSection(QWidget *content)
{
    m_stack->addWidget(content);
    m_sections->addItem(QString());
}

// Undo belongs to a draft while there is one, so it is not left behind in a section that is hidden.
void SettingsPage::takeSection(int index)
{
    if (index == m_stack->currentIndex())
        return;
    if (leave()) {
        m_stack->setCurrentIndex(index);
        return;
    }
    // Later: the list is in the middle of a click.
    QMetaObject::invokeMethod(
            this, [this] { m_sections->setCurrentRow(m_stack->currentIndex()); },
            Qt::QueuedConnection);
}

bool SettingsPage::leave()
{
    return m_funnels->leave();
}

void SettingsPage::undoPlanned()
{
    m_funnels->undoPlanned();
}

int SettingsPage::sectionCount() const
{
    return m_stack->count();
}

void SettingsPage::showSection(int index)
{
    m_sections->setCurrentRow(index);
}

void SettingsPage::addFunnel()
{
    showSection(m_stack->indexOf(m_funnels));
    m_funnels->addFunnel();
}

void SettingsPage::retranslate()
{
    const QStringList names{tr("Funnels and stages"),
                            tr("Loss reasons"),
                            tr("Managers"),
                            tr("Sources"),
                            tr("Regions"),
                            tr("Working hours"),
                            tr("This book"),
                            tr("This program")};
    for (int i = 0; i < names.size(); ++i)
        m_sections->item(i)->setText(names[i]);
    m_sections->setAccessibleName(tr("Settings"));
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + 24);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
