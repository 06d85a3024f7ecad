#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace voronka {

/// A way in which the system shows a message outside of the window.
class MessageWay : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Messages will be told, or none any more. A way that has something to prepare or to ask does
    /// so, and nobody waits for it.
    virtual void setWanted(bool wanted) = 0;
    /// Whether the system has it, as far as is known by now.
    virtual bool isThere() const = 0;
    /// Plain text. A message takes the place of the one before.
    virtual void tell(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    /// A message was clicked.
    void activated();
    /// The last message was not shown after all.
    void refused();
};

class SystemTray;

/// Those that a system may have, the best first, beside the icon that the window has in any case;
/// none where nobody sees a window. They belong to the owner of the icon.
std::vector<MessageWay *> waysToTell(SystemTray *tray);

/// Tells by the first way that the system has; where one fails, by the next.
class SystemMessages : public QObject
{
    Q_OBJECT

public:
    /// The best way first.
    SystemMessages(const std::vector<MessageWay *> &ways, QObject *parent);

    void setWanted(bool wanted);
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void activated();
    /// There is no way, or nobody wants it: the window tells by itself.
    void untold();

private:
    void tellFrom(size_t first);

    std::vector<MessageWay *> m_ways;
    bool m_isWanted = false;
    size_t m_trying = 0;
    QString m_title;
    QString m_text;
};

} // namespace voronka
