#include "ui/board/columnheader.h"

#include "core/chart/charttheme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace voronka {

namespace {

constexpr int barHeight = 4;
constexpr int side = 12;
constexpr int top = 12;
constexpr int lineGap = 4;
constexpr int bottom = 8;
constexpr int buttonSize = 24;

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent) : QWidget(parent), m_add(new QToolButton(this))
{
    setObjectName(QStringLiteral("userColumnHeader"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_add->setObjectName(QStringLiteral("addHere"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setProperty("quiet", true);
    m_add->setFocusPolicy(Qt::NoFocus); // The Insert key does the same.
    connect(m_add, &QToolButton::clicked, this, &ColumnHeader::addRequested);
    retranslate();
}

void ColumnHeader::set(const ColumnHead &head)
{
    m_head = head;
    m_add->setVisible(head.stage.has_value());
    retranslate();
    update();
}

void ColumnHeader::setAddable(bool addable)
{
    m_add->setEnabled(addable);
}

QSize ColumnHeader::sizeHint() const
{
    return {120, top + 2 * fontMetrics().height() + lineGap + bottom};
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_add->setGeometry(width() - buttonSize - 6, top - 4, buttonSize, buttonSize);
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_head.colour);
    painter.drawRoundedRect(QRectF(side, 0, width() - 2 * side, barHeight).adjusted(0, -2, 0, 0), 2,
                            2);

    const QFontMetrics bold(nameFont(font()));
    QRect line(side, top, width() - 2 * side, fontMetrics().height());
    if (m_add->isVisibleTo(this))
        line.setRight(m_add->x() - 4);
    const int countWidth = fontMetrics().horizontalAdvance(m_head.count);
    const QString name =
            bold.elidedText(m_head.name, Qt::ElideRight, line.width() - countWidth - 8);
    painter.setFont(nameFont(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    painter.drawText(line.adjusted(bold.horizontalAdvance(name) + 8, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_head.count);

    line = QRect(side, line.bottom() + 1 + lineGap, width() - 2 * side, line.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_head.sum);
    if (m_head.limit.isEmpty())
        return;
    const int room = line.width() - fontMetrics().horizontalAdvance(m_head.sum) - 12;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_head.limit, Qt::ElideRight, room));
}

QString ColumnHeader::spoken() const
{
    QStringList parts{m_head.name, tr("deals: %1").arg(m_head.count), m_head.sum};
    if (!m_head.limit.isEmpty())
        parts << m_head.limit;
    return parts.join(QStringLiteral(", "));
}

void ColumnHeader::retranslate()
{
    setAccessibleName(spoken());
    setToolTip(plainToolTip(spoken()));
    const QString add =
            tr("New deal in “%1” (%2)")
                    .arg(m_head.name,
                         QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText));
    m_add->setToolTip(plainToolTip(add));
    m_add->setAccessibleName(add);
}

void ColumnHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
