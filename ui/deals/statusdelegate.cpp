#include "ui/deals/statusdelegate.h"

#include "core/chart/charttheme.h"
#include "ui/deals/dealtablemodel.h"
#include "ui/tasks/dealstanding.h"
#include "ui/tasks/worksigns.h"
#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QPainter>

namespace voronka {

namespace {

constexpr int dotSize = 8;
constexpr int padding = 8; // As the style has beside the text of any item.
constexpr int gap = 6;

QColor statusColour(DealStatus status, const QPalette &palette)
{
    const ChartTheme &theme = isDark(palette) ? darkChartTheme() : lightChartTheme();
    switch (status) {
    case DealStatus::Open:
        return palette.color(QPalette::Link);
    case DealStatus::Deferred:
        return mutedText(palette);
    case DealStatus::Won:
        return theme.won;
    case DealStatus::Lost:
        return theme.lost;
    }
    Q_UNREACHABLE();
}

// A deferred deal is asleep: a ring. The shapes differ, so that colour alone says nothing.
void drawDot(QPainter *painter, const QRectF &dot, DealStatus status, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (status == DealStatus::Deferred) {
        painter->setPen(QPen(colour, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(dot);
    }
    painter->restore();
}

} // namespace

void ChosenRowDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_isChosen(index.row()))
        option->state |= QStyle::State_Selected;
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QVariant status = index.data(DealTableModel::StatusRole);
    if (!status.isValid())
        return;

    const bool selected = item.state & QStyle::State_Selected;
    const QColor textColour = item.palette.color(
            item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive,
            selected ? QPalette::HighlightedText : QPalette::Text);
    const DealStatus value = DealStatus(status.toInt());
    const QRect rect = item.rect.adjusted(padding, 0, -padding, 0);
    const QRectF dot(rect.left(), rect.center().y() - dotSize / 2 + 1, dotSize, dotSize);
    const bool late = index.data(DealTableModel::LateRole).toBool();
    const double lateness = index.data(DealTableModel::LatenessRole).toDouble();
    const QColor colour =
            late ? latenessColour(lateness, item.palette) : statusColour(value, item.palette);
    if (index.data(DealTableModel::RevivedRole).toBool())
        drawSign(painter, QStringLiteral("reopen"),
                 {rect.left() - (signSize - dotSize) / 2, rect.center().y() - signSize / 2 + 1},
                 colour);
    else
        drawDot(painter, dot, value, colour);
    const QRect textRect = rect.adjusted(dotSize + gap, 0, 0, 0);
    painter->setPen(textColour);
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));
}

void NextStepDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ChosenRowDelegate::initStyleOption(option, index);
    const QVariant state = index.data(DealTableModel::StepRole);
    const bool isOverdue = state == int(NextStep::State::Overdue);
    if (isOverdue || state == int(NextStep::State::Missing))
        option->palette.setColor(QPalette::Text,
                                 latenessColour(isOverdue ? 1 : 0, option->palette));
}

} // namespace voronka
