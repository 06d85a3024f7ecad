#include "ui/messages/systemtray.h"

#include "ui/widgets/icons.h"

#include <QSystemTrayIcon>

namespace voronka {

namespace {

/// The icon takes its message with it.
constexpr std::chrono::seconds shownFor{20};

} // namespace

SystemTray::SystemTray(QObject *parent) : MessageWay(parent)
{
    m_told.setSingleShot(true);
    m_told.setInterval(shownFor);
    connect(&m_told, &QTimer::timeout, this, [this] { showIcon(m_isIconWanted); });
}

void SystemTray::setIconWanted(bool wanted)
{
    m_isIconWanted = wanted;
    showIcon(wanted || m_told.isActive());
}

void SystemTray::setWanted(bool wanted)
{
    if (wanted)
        return;
    m_told.stop();
    showIcon(m_isIconWanted);
}

bool SystemTray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void SystemTray::showIcon(bool shown)
{
    const bool isPossible = shown && QSystemTrayIcon::isSystemTrayAvailable();
    if (isPossible == (m_icon != nullptr))
        return;
    if (!isPossible) {
        // It may be in the middle of telling that it was clicked.
        m_icon->hide();
        std::exchange(m_icon, nullptr)->deleteLater();
        return;
    }
    m_icon = new QSystemTrayIcon(programIcon(), this);
    m_icon->setToolTip(QStringLiteral("Voronka"));
    connect(m_icon, &QSystemTrayIcon::activated, this, &SystemTray::activated);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &SystemTray::activated);
    m_icon->show();
}

void SystemTray::tell(const QString &title, const QString &text)
{
    m_told.start();
    showIcon(true);
    if (m_icon)
        m_icon->showMessage(title, text, programIcon());
    else
        Q_EMIT refused();
}

} // namespace voronka
