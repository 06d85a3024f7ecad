#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace voronka {

/// Shows messages of the system beside the clock, where the system has such a place and the owner
/// wants it.
class SystemTray : public QObject
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent) : QObject(parent) { }

    void setWanted(bool wanted);
    /// False when there is no such place: tell it in another way.
    bool tell(const QString &title, const QString &text);

Q_SIGNALS:
    /// The icon or a message was clicked.
    void activated();

private:
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace voronka
