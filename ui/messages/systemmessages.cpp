#include "ui/messages/systemmessages.h"

#include "ui/messages/systemtray.h"

#include <QGuiApplication>

#ifdef QT_DBUS_LIB
#include "ui/messages/busmessages.h"
#endif

namespace voronka {

std::vector<MessageWay *> waysToTell(SystemTray *tray)
{
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return {};
    std::vector<MessageWay *> ways;
#ifdef QT_DBUS_LIB
    ways.push_back(new BusMessages(tray->parent()));
#endif
    ways.push_back(tray);
    return ways;
}

SystemMessages::SystemMessages(const std::vector<MessageWay *> &ways, QObject *parent)
    : QObject(parent), m_ways(ways)
{
    for (size_t i = 0; i < m_ways.size(); ++i) {
        connect(m_ways[i], &MessageWay::activated, this, &SystemMessages::activated);
        connect(m_ways[i], &MessageWay::refused, this, [this, i] {
            if (m_trying == i)
                tellFrom(i + 1);
        });
    }
}

void SystemMessages::setWanted(bool wanted)
{
    m_isWanted = wanted;
    for (MessageWay *way : m_ways)
        way->setWanted(wanted);
}

void SystemMessages::tell(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    tellFrom(0);
}

void SystemMessages::tellFrom(size_t first)
{
    m_trying = first;
    while (m_isWanted && m_trying < m_ways.size() && !m_ways[m_trying]->isThere())
        ++m_trying;
    if (m_isWanted && m_trying < m_ways.size())
        m_ways[m_trying]->tell(m_title, m_text);
    else
        Q_EMIT untold();
}

} // namespace voronka
