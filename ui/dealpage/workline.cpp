#include "ui/dealpage/workline.h"

#include "core/chart/charttheme.h"
#include "ui/tasks/worksigns.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>

namespace voronka {

namespace {

constexpr int gap = 6; ///< Between a sign and its text.
constexpr int space = 20; ///< Between two things that are told.

} // namespace

WorkLine::WorkLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("userWorkLine"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void WorkLine::show(const NextStep &step, const DealProgress &progress)
{
    m_step = step;
    m_touches = progress.touches;
    m_isRevived = progress.isRevived;
    retranslate();
}

QString WorkLine::touchesText() const
{
    return tr("%1 of %2 touches").arg(m_touches).arg(touchesToWin);
}

void WorkLine::retranslate()
{
    QStringList told;
    if (m_step.state == NextStep::State::Overdue)
        told << tr("Overdue: %1").arg(m_step.text);
    else if (!m_step.text.isEmpty())
        told << m_step.text;
    told << touchesText();
    if (m_isRevived)
        told << tr("Revived: it had been lost before");
    setAccessibleName(told.join(QStringLiteral("; ")));
    setToolTip(plainToolTip(told.join(u'\n')));
    update();
}

QSize WorkLine::sizeHint() const
{
    return {400, std::max(fontMetrics().height(), signSize) + 2};
}

QSize WorkLine::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

// The step has what room the rest leaves: of it alone the end may be cut.
void WorkLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const auto sign = [&](const char *name, int x, const QColor &colour) {
        drawSign(&painter, QLatin1String(name), {x, (height() - signSize) / 2}, colour);
    };
    const auto text = [&](const QString &shown, int x, int room, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QRect(x, 0, room, height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(shown, Qt::ElideRight, room));
    };
    const QString revived = m_isRevived ? tr("Revived") : QString();
    const int dots = int(touchDotsSize().width());
    const int touchesWidth = dots + gap + metrics.horizontalAdvance(touchesText()) + 2;
    const int revivedWidth =
            m_isRevived ? space + signSize + gap + metrics.horizontalAdvance(revived) + 2 : 0;
    int x = 0;
    if (!m_step.text.isEmpty()) {
        const NextStep::State state = m_step.state;
        const bool warns = state != NextStep::State::Planned;
        const QColor colour = warns
                ? latenessColour(state == NextStep::State::Overdue ? 1 : 0, palette())
                : palette().color(QPalette::WindowText);
        const int room = width() - signSize - gap - space - touchesWidth - revivedWidth;
        sign(warns ? "warning" : "task", x, colour);
        text(m_step.text, x + signSize + gap, room, colour);
        x += signSize + gap + std::min(room, metrics.horizontalAdvance(m_step.text) + 2) + space;
    }
    drawTouchDots(&painter, {qreal(x), height() / 2.0}, m_touches, palette());
    text(touchesText(), x + dots + gap, touchesWidth, mutedText(palette()));
    x += touchesWidth + space;
    if (m_isRevived) {
        const QColor won = (isDark(palette()) ? darkChartTheme() : lightChartTheme()).won;
        sign("reopen", x, won);
        text(revived, x + signSize + gap, revivedWidth, won);
    }
}

void WorkLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
