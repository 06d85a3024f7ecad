#include "ui/messages/busmessages.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>

namespace voronka {

namespace {

constexpr char interfaceName[] = "org.freedesktop.Notifications";
const QString serviceName = QLatin1String(interfaceName);
const QString objectPath = QStringLiteral("/org/freedesktop/Notifications");
const QString programName = QStringLiteral("voronka");
const QString clicked = QStringLiteral("default");

// Asked for a bus where there is none, libdbus would start one.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
            || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(serviceName, objectPath, serviceName,
                                          QLatin1String(method));
}

} // namespace

BusMessageSignals::BusMessageSignals(const QString &owner, const QDBusConnection &bus,
                                     QObject *parent)
    : QDBusAbstractInterface(owner, objectPath, interfaceName, bus, parent)
{
}

void BusMessages::setWanted(bool wanted)
{
    if (wanted && !m_capabilities && !m_isAsking && hasBus())
        ask();
}

void BusMessages::ask()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_isAsking = true;
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(call("GetCapabilities")), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *asked;
        if (reply.isError())
            return;
        m_capabilities = reply.value();
        listenTo(reply.reply().service());
    });
}

void BusMessages::tell(const QString &title, const QString &text)
{
    QDBusMessage message = call("Notify");
    message.setArguments(notification(title, text, *m_capabilities, m_last));
    auto *told =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(told, &QDBusPendingCallWatcher::finished, this, [this, told] {
        told->deleteLater();
        const QDBusPendingReply<uint> reply = *told;
        if (reply.isError()) {
            Q_EMIT refused();
            return;
        }
        m_last = reply.value();
        listenTo(reply.reply().service());
    });
}

// The service may have been started anew under another name.
void BusMessages::listenTo(const QString &owner)
{
    if (m_signals && m_signals->service() == owner)
        return;
    delete m_signals;
    m_signals = new BusMessageSignals(owner, QDBusConnection::sessionBus(), this);
    connect(m_signals, &BusMessageSignals::ActivationToken, this,
            [this](uint message, const QString &token) {
                // Qt takes it from there when the window is raised; without it Wayland does not.
                if (message == m_last)
                    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
            });
    connect(m_signals, &BusMessageSignals::ActionInvoked, this,
            [this](uint message, const QString &action) {
                if (message == m_last && action == clicked)
                    Q_EMIT activated();
            });
}

QVariantList notification(const QString &title, const QString &text,
                          const QStringList &capabilities, uint replaced)
{
    const bool isMarkup = capabilities.contains(QLatin1String("body-markup"));
    QStringList actions;
    // An action of this name is the click on the message itself; some show its words.
    if (capabilities.contains(QLatin1String("actions")))
        actions << clicked << QGuiApplication::applicationDisplayName();
    const QString file = QGuiApplication::desktopFileName();
    const QVariantMap hints{{QStringLiteral("desktop-entry"), file.isEmpty() ? programName : file}};
    constexpr int asLongAsUsual = -1;
    return {QGuiApplication::applicationDisplayName(), replaced, programName, title,
            isMarkup ? text.toHtmlEscaped() : text,    actions,  hints,       asLongAsUsual};
}

} // namespace voronka
