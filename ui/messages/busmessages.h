#pragma once

#include "ui/messages/systemmessages.h"

#include <QDBusAbstractInterface>
#include <QStringList>

#include <optional>

namespace voronka {

/// What the service that shows messages tells of them. Only for the unique name of its owner: for
/// any other Qt would ask the bus who that is, and wait.
class BusMessageSignals : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    BusMessageSignals(const QString &owner, const QDBusConnection &bus, QObject *parent);

Q_SIGNALS:
    // As the service spells them.
    void ActionInvoked(uint message, const QString &action);
    void ActivationToken(uint message, const QString &token);
};

/// Messages through org.freedesktop.Notifications on the session bus: on free desktops, with and
/// without a place for icons. Nothing here waits for an answer.
class BusMessages : public MessageWay
{
    Q_OBJECT

public:
    using MessageWay::MessageWay;

    void setWanted(bool wanted) override;
    bool isThere() const override { return m_capabilities.has_value(); }
    void tell(const QString &title, const QString &text) override;

private:
    void ask();
    void listenTo(const QString &owner);

    bool m_isAsking = false;
    std::optional<QStringList> m_capabilities; ///< What the service has answered that it can do.
    uint m_last = 0; ///< The message before; 0 without one.
    BusMessageSignals *m_signals = nullptr;
};

/// What Notify is called with. The body is markup where the service takes it for that.
QVariantList notification(const QString &title, const QString &text,
                          const QStringList &capabilities, uint replaced);

} // namespace voronka
