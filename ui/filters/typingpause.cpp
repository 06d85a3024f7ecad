#include "ui/filters/typingpause.h"

#include <QLineEdit>
#include <QTimer>

namespace voronka {

namespace {

/// Shorter than it takes to notice, longer than between two letters of a fast hand.
constexpr int restMs = 60;

} // namespace

TypingPause::TypingPause(QLineEdit *field) : QObject(field), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    connect(field, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_timer, &QTimer::timeout, this, &TypingPause::typed);
}

void TypingPause::skip()
{
    m_timer->stop();
}

void TypingPause::finish()
{
    if (!m_timer->isActive())
        return;
    m_timer->stop();
    Q_EMIT typed();
}

} // namespace voronka
