#include "ui/shell/helpmenu.h"

#include "ui/shell/aboutdialog.h"

#include <QEvent>

namespace voronka {

HelpMenu::HelpMenu(QWidget *window) : QMenu(window)
{
    const auto show = [window](AboutDialog::Topic topic) {
        auto *dialog = new AboutDialog(topic, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    m_about = addAction(QString(), this, [show] { show(AboutDialog::Topic::Program); });
    m_about->setMenuRole(QAction::AboutRole);
    m_licences = addAction(QString(), this, [show] { show(AboutDialog::Topic::Licences); });
    retranslate();
}

void HelpMenu::retranslate()
{
    setTitle(tr("&Help"));
    m_about->setText(tr("&About Voronka"));
    m_licences->setText(tr("&Licences"));
}

void HelpMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace voronka
