#include "ui/widgets/tagchip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace voronka {

namespace {

constexpr int widestName = 180;
constexpr int margin = 10; ///< Before the name.
constexpr int gap = 6; ///< Between the name and the cross.
constexpr int crossSize = 12;
constexpr int endMargin = 8; ///< After the cross.

} // namespace

TagChip::TagChip(const QString &name, const QString &purpose, QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("userTag"));
    QString shown = fontMetrics().elidedText(name, Qt::ElideRight, widestName);
    setText(shown.replace(u'&', QStringLiteral("&&")));
    setIcon(voronka::icon(QStringLiteral("lost")));
    setIconSize({crossSize, crossSize});
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(purpose);
    setToolTip(plainToolTip(purpose));
}

QSize TagChip::sizeHint() const
{
    const int name = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {margin + name + gap + crossSize + endMargin, QToolButton::sizeHint().height()};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    // The style draws the button; its own place for text is at the very edge.
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const QRect cross(width() - endMargin - crossSize, (height() - crossSize) / 2, crossSize,
                      crossSize);
    const QRect name(margin, 0, cross.left() - gap - margin, height());
    painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), name),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic, palette(),
                         isEnabled(), text(), QPalette::ButtonText);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), cross), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace voronka
