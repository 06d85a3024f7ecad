#pragma once

#include "ui/messages/systemmessages.h"

#include <QTimer>

class QSystemTrayIcon;

namespace voronka {

/// The icon beside the clock, where the system has such a place: always there for an owner who
/// wants it, and for any other only while it tells something.
class SystemTray : public MessageWay
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent);

    void setIconWanted(bool wanted);

    void setWanted(bool wanted) override;
    bool isThere() const override;
    void tell(const QString &title, const QString &text) override;

private:
    void showIcon(bool shown);

    bool m_isIconWanted = false;
    QSystemTrayIcon *m_icon = nullptr;
    QTimer m_told; ///< Runs as long as a message is on the screen.
};

} // namespace voronka
