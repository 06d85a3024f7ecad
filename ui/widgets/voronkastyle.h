#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace voronka {

class DateKeys;

/// Fusion without its gradients and bevels: flat fields and buttons with round corners, thin scroll
/// bars, more air. All colours come from the palette, so a new palette is all a theme needs.
///
/// A push button that is the default of its window is filled with the accent colour. A tool button
/// or a push button with the property "quiet" has no frame until the mouse is over it.
class VoronkaStyle : public QProxyStyle
{
    Q_OBJECT

public:
    VoronkaStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget *widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    QStyleOptionComboBox withEllipsis(const QStyleOptionComboBox &combo,
                                      const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                      const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionComplex *option, QPainter *painter,
                        const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;

    DateKeys *m_dateKeys;
};

} // namespace voronka
