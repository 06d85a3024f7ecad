#include "ui/widgets/voronkastyle.h"

#include "core/chart/charttheme.h"
#include "ui/widgets/datekeys.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/stylepainting.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace voronka {

namespace {

constexpr int fieldHeight = 30;
constexpr int scrollBarWidth = 12;
constexpr int arrowWidth = 24;
constexpr int textIndent = 5; ///< Between the edge of a field and its text, beyond Fusion's.

bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
            && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

VoronkaStyle::VoronkaStyle() : QProxyStyle(QStringLiteral("Fusion")), m_dateKeys(new DateKeys(this))
{
}

// Here and not in each form, because no date field may be without it.
void VoronkaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QDateTimeEdit *>(widget))
        widget->installEventFilter(m_dateKeys);
}

void VoronkaStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(m_dateKeys);
    QProxyStyle::unpolish(widget);
}

int VoronkaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin: // Beside the text of an item; combo boxes count it too.
        return qobject_cast<const QAbstractItemView *>(widget)
                ? 7
                : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int VoronkaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return int(hairline(option->palette).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize VoronkaStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += 12;
        result.setHeight(qMax(result.height(), fieldHeight));
        break;
    case CT_SpinBox:
        result.rwidth() += textIndent;
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(qMax(result.height(), fieldHeight));
        break;
    case CT_ComboBox:
        result.setHeight(qMax(result.height(), fieldHeight));
        result.rwidth() += 12;
        break;
    case CT_ToolButton:
        result.setHeight(qMax(result.height(), fieldHeight));
        result.setWidth(qMax(result.width() + (opensMenu(option) ? 16 : 4), fieldHeight));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), 28));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(qMax(result.height(), 28));
        }
        break;
    case CT_TabBarTab:
        result += QSize(8, 0);
        result.setHeight(qMax(result.height(), 32));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), 30));
        break;
    default:
        break;
    }
    return result;
}

QRect VoronkaStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Text in a field begins where that of a combo box does.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0
            ? rect.adjusted(textIndent, 0, -textIndent, 0)
            : rect;
}

QRect VoronkaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ScrollBar) {
        // No arrow buttons: the whole bar is groove.
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        if (subControl == SC_ScrollBarGroove)
            return whole;
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return whole;
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? whole.width() : whole.height();
        const int range = bar->maximum - bar->minimum;
        const int slider = range == 0
                ? length
                : qBound(qMin(32, length),
                         int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep)),
                         length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - slider, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return visualRect(bar->direction, whole,
                              horizontal ? QRect(whole.x() + from, whole.y(), size, whole.height())
                                         : QRect(whole.x(), whole.y() + from, whole.width(), size));
        };
        if (subControl == SC_ScrollBarSlider)
            return part(start, slider);
        return subControl == SC_ScrollBarSubPage ? part(0, start)
                                                 : part(start + slider, length - start - slider);
    }
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField) {
        const QRect field = QProxyStyle::subControlRect(control, option, subControl, widget);
        return option->direction == Qt::RightToLeft ? field.adjusted(0, 0, -textIndent, 0)
                                                    : field.adjusted(textIndent, 0, 0, 0);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        return visualRect(option->direction, whole, whole.adjusted(8, 2, -arrowWidth, -2));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void VoronkaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawPanel(painter, option->rect, edge(option),
                      hasState(option, State_Enabled) ? option->palette.brush(QPalette::Base)
                                                      : option->palette.brush(QPalette::Window));
        }
        return;
    case PE_FrameTabBarBase:
        drawTabBase(option, painter);
        return;
    case PE_FrameTabWidget: // What is in it has a frame of its own.
        return;
    case PE_Frame:
        // The viewport inside is square, so a large corner would show its tip.
        drawPanel(painter, option->rect, edge(option), Qt::NoBrush, 2);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_IndicatorHeaderArrow:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp: {
        bool up = element == PE_IndicatorArrowUp;
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            up = header->sortIndicator == QStyleOptionHeader::SortDown; // Qt's ascending.
        drawChevron(painter, option->rect, up ? Direction::Up : Direction::Down,
                    arrowColour(option));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// Fusion cuts a long name in the middle of a letter.
QStyleOptionComboBox VoronkaStyle::withEllipsis(const QStyleOptionComboBox &combo,
                                                const QWidget *widget) const
{
    QStyleOptionComboBox fitted = combo;
    const QRect field = proxy()->subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget);
    const int icon = combo.currentIcon.isNull() ? 0 : combo.iconSize.width() + 4;
    fitted.currentText =
            combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, field.width() - icon);
    return fitted;
}

void VoronkaStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (isAccented(option) && !isQuiet(widget)) {
            QStyleOptionButton light = *qstyleoption_cast<const QStyleOptionButton *>(option);
            light.palette.setColor(QPalette::ButtonText, accentText());
            light.icon = inAccentText(light, widget);
            QProxyStyle::drawControl(element, &light, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            QStyleOptionToolButton centred = *button;
            centred.rect = centredLabel(*button);
            QProxyStyle::drawControl(element, &centred, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QStyleOptionComboBox fitted = withEllipsis(*combo, widget);
            QProxyStyle::drawControl(element, &fitted, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_Splitter:
        drawSplitter(option, painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_ProgressBarGroove:
        drawPanel(painter, option->rect, Qt::NoPen,
                  mixed(option->palette.color(QPalette::Window), outline(option->palette), 0.5));
        return;
    case CE_ProgressBarContents:
        // Without a known end, Fusion's moving stripes say that something is going on.
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            drawProgress(option, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void VoronkaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ToolButton:
        if (opensMenu(option)) {
            drawMenuButton(option, painter, widget);
            return;
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void VoronkaStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                                const QWidget *) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool editable = combo && combo->editable;
    drawPanel(painter, option->rect, edge(option),
              editable ? option->palette.color(QPalette::Base) : buttonFill(option));
    const QRect arrow = visualRect(option->direction, option->rect,
                                   QRect(option->rect.right() - arrowWidth, option->rect.top(),
                                         arrowWidth, option->rect.height()));
    drawChevron(painter, arrow, Direction::Down, arrowColour(option));
}

void VoronkaStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    drawPanel(painter, option->rect, edge(option),
              hasState(option, State_Enabled) ? option->palette.brush(QPalette::Base)
                                              : option->palette.brush(QPalette::Window));
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, Direction direction) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
        const bool hot = option->activeSubControls == part && hasState(option, State_Enabled);
        drawChevron(painter, rect, direction,
                    hot ? option->palette.color(QPalette::Text) : arrowColour(option));
    };
    arrow(SC_SpinBoxUp, Direction::Up);
    arrow(SC_SpinBoxDown, Direction::Down);
}

// The label in the middle of what the arrow leaves, the arrow in the middle of its own place.
void VoronkaStyle::drawMenuButton(const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    constexpr int place = 18;
    drawButtonPanel(option, painter, widget);
    QStyleOptionToolButton label = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect =
            visualRect(option->direction, option->rect, option->rect.adjusted(2, 0, -place, 0));
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect arrow(option->rect.right() - place, option->rect.top(), place - 4,
                      option->rect.height());
    drawChevron(painter, visualRect(option->direction, option->rect, arrow), Direction::Down,
                arrowColour(option));
}

void VoronkaStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRectF slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    slider = slider.adjusted(3, 3, -3, -3);
    const bool hot = hasState(option, State_MouseOver) || hasState(option, State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(option->palette.color(QPalette::Base),
                            option->palette.color(QPalette::Text), hot ? 0.45 : 0.25));
    painter->drawRoundedRect(slider, 3, 3);
    painter->restore();
}

} // namespace voronka
