#include "ui/shell/systemtray.h"

#include "ui/widgets/icons.h"

#include <QSystemTrayIcon>

namespace voronka {

void SystemTray::setWanted(bool wanted)
{
    const bool isPossible = wanted && QSystemTrayIcon::isSystemTrayAvailable();
    if (isPossible == (m_icon != nullptr))
        return;
    if (!isPossible) {
        delete std::exchange(m_icon, nullptr);
        return;
    }
    m_icon = new QSystemTrayIcon(programIcon(), this);
    m_icon->setToolTip(QStringLiteral("Voronka"));
    connect(m_icon, &QSystemTrayIcon::activated, this, &SystemTray::activated);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &SystemTray::activated);
    m_icon->show();
}

bool SystemTray::tell(const QString &title, const QString &text)
{
    if (!m_icon || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(title, text, programIcon());
    return true;
}

} // namespace voronka
