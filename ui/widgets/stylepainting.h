#pragma once

#include <QIcon>
#include <QPen>
#include <QStyle>

class QBrush;
class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;

namespace voronka {

/// The parts that VoronkaStyle puts its controls together from, in the colours of the option.

constexpr qreal cornerRadius = 5;

bool hasState(const QStyleOption *option, QStyle::StateFlag state);

/// The line around a field or a button, in the colour of the focus when it has that.
QPen edge(const QStyleOption *option);
QColor buttonFill(const QStyleOption *option);
QColor arrowColour(const QStyleOption *option);

/// A button without a frame until the mouse is over it.
bool isQuiet(const QWidget *widget);
/// The default button of its window.
bool isAccented(const QStyleOption *option);
/// The icon of a button on the accent colour, in the colour of its text.
QIcon inAccentText(const QStyleOptionButton &button, const QWidget *widget);

enum class Direction { Up, Down };

void drawPanel(QPainter *painter, const QRect &rect, const QPen &pen, const QBrush &fill,
               qreal corner = cornerRadius);
void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawRadioButton(const QStyleOption *option, QPainter *painter);
void drawChevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &colour);
/// A tab has no frame: its text, and a line below the one that is chosen.
void drawTab(const QStyleOption *option, QPainter *painter);
void drawTabBase(const QStyleOption *option, QPainter *painter);
/// Where icon and text of a button stand in its middle; Qt begins them at its edge.
QRect centredLabel(const QStyleOptionToolButton &button);
void drawSplitter(const QStyleOption *option, QPainter *painter);
void drawHeaderSection(const QStyleOption *option, QPainter *painter);
void drawProgress(const QStyleOption *option, QPainter *painter);

} // namespace voronka
