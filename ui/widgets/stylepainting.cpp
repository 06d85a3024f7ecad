#include "ui/widgets/stylepainting.h"

#include "core/chart/charttheme.h"
#include "ui/widgets/palettes.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace voronka {

bool hasState(const QStyleOption *option, QStyle::StateFlag state)
{
    return option->state & state;
}

QPen edge(const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const bool focus =
            hasState(option, QStyle::State_HasFocus) && hasState(option, QStyle::State_Enabled);
    return focus ? QPen(palette.color(QPalette::Link), 1.6) : QPen(outline(palette), 1);
}

QColor buttonFill(const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const QColor plain = palette.color(QPalette::Button);
    if (!hasState(option, QStyle::State_Enabled))
        return mixed(plain, palette.color(QPalette::Window), 0.6);
    const QColor text = palette.color(QPalette::ButtonText);
    if (hasState(option, QStyle::State_Sunken) || hasState(option, QStyle::State_On))
        return mixed(plain, text, 0.14);
    return hasState(option, QStyle::State_MouseOver) ? mixed(plain, text, 0.05) : plain;
}

QColor arrowColour(const QStyleOption *option)
{
    return hasState(option, QStyle::State_Enabled)
            ? mutedText(option->palette)
            : option->palette.color(QPalette::Disabled, QPalette::Text);
}

bool isQuiet(const QWidget *widget)
{
    return widget && widget->property("quiet").toBool();
}

bool isAccented(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
            && hasState(option, QStyle::State_Enabled);
}

QIcon inAccentText(const QStyleOptionButton &button, const QWidget *widget)
{
    if (button.icon.isNull())
        return {};
    QPixmap pixmap =
            button.icon.pixmap(button.iconSize, widget ? widget->devicePixelRatioF() : 1.0);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), accentText());
    return pixmap;
}

void drawPanel(QPainter *painter, const QRect &rect, const QPen &pen, const QBrush &fill,
               qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal inset = qMax(pen.widthF(), 1.0) / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (isQuiet(widget)) {
        const bool touched = hasState(option, QStyle::State_MouseOver)
                || hasState(option, QStyle::State_Sunken) || hasState(option, QStyle::State_On);
        const bool focus = hasState(option, QStyle::State_HasFocus);
        if (touched || focus)
            drawPanel(painter, option->rect, focus ? edge(option) : QPen(Qt::NoPen),
                      touched ? hoverFill(option->palette) : QBrush(Qt::NoBrush));
        return;
    }
    if (isAccented(option)) {
        QColor fill = accent(option->palette);
        if (hasState(option, QStyle::State_Sunken))
            fill = mixed(fill, Qt::black, 0.2);
        else if (hasState(option, QStyle::State_MouseOver))
            fill = mixed(fill, Qt::black, 0.08);
        drawPanel(painter, option->rect, QPen(fill, 1), fill);
        if (hasState(option, QStyle::State_HasFocus))
            drawPanel(painter, option->rect.adjusted(2, 2, -2, -2), QPen(accentText(), 1),
                      Qt::NoBrush);
        return;
    }
    drawPanel(painter, option->rect, edge(option), buttonFill(option));
}

// Fusion's edge is a shade of the window, which nearly vanishes in the dark.
void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = hasState(option, QStyle::State_Enabled);
    const bool filled = enabled && !hasState(option, QStyle::State_Off);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(filled ? QPen(accent(option->palette)) : edge(option));
    painter->setBrush(filled ? accent(option->palette) : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(enabled ? accentText() : option->palette.color(QPalette::Text), 1.8,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (hasState(option, QStyle::State_On))
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.32)});
    if (hasState(option, QStyle::State_NoChange))
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = hasState(option, QStyle::State_Enabled);
    const bool chosen = hasState(option, QStyle::State_On);
    const bool filled = enabled && chosen;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(filled ? QPen(accent(option->palette)) : edge(option));
    painter->setBrush(filled ? accent(option->palette) : option->palette.color(QPalette::Base));
    painter->drawEllipse(circle);
    if (chosen) {
        const qreal inset = circle.width() * 0.3;
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? accentText() : option->palette.color(QPalette::Text));
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void drawChevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &colour)
{
    const QPointF centre = rect.center();
    const qreal half = 3.5;
    const qreal rise = direction == Direction::Down ? 2 : -2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{centre.x() - half, centre.y() - rise},
                                    {centre.x(), centre.y() + rise},
                                    {centre.x() + half, centre.y() - rise}});
    painter->restore();
}

void drawTab(const QStyleOption *option, QPainter *painter)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const QPalette &palette = tab->palette;
    const bool isChosen = hasState(tab, QStyle::State_Selected);
    const bool isHot = hasState(tab, QStyle::State_MouseOver) && !isChosen;
    if (isHot || hasState(tab, QStyle::State_HasFocus))
        drawPanel(painter, tab->rect.adjusted(1, 2, -1, -4), Qt::NoPen,
                  mixed(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.07));
    if (isChosen) {
        constexpr int thickness = 2;
        painter->fillRect(QRect(tab->rect.left() + 4, tab->rect.bottom() + 1 - thickness,
                                tab->rect.width() - 8, thickness),
                          palette.color(QPalette::Link));
    }
}

void drawTabBase(const QStyleOption *option, QPainter *painter)
{
    painter->setPen(hairline(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

QRect centredLabel(const QStyleOptionToolButton &button)
{
    // As QCommonStyle puts them side by side.
    constexpr int gap = 4;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + gap;
    const int spare = (button.rect.width() - icon - text) / 2;
    return spare > 0 ? button.rect.adjusted(spare, 0, -spare + 1, 0) : button.rect;
}

void drawSplitter(const QStyleOption *option, QPainter *painter)
{
    const QRect rect = option->rect;
    painter->setPen(hairline(option->palette));
    if (hasState(option, QStyle::State_Horizontal))
        painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
    else
        painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(hairline(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawProgress(const QStyleOption *option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const qreal share = qreal(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    QRect done = option->rect;
    done.setWidth(qRound(done.width() * qBound(0.0, share, 1.0)));
    if (done.width() > 2 * cornerRadius)
        drawPanel(painter, done, Qt::NoPen, accent(option->palette));
}

} // namespace voronka
