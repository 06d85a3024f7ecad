#include "ui/dealing/reasonlist.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace voronka {

namespace {

constexpr int digitCount = 9;
constexpr int digitMargin = 10;

/// Shows the digit that chooses a reason at its end, in the weaker colour.
class DigitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const int reserved = digitMargin * 2 + option.fontMetrics.horizontalAdvance(u'9');
        QStyleOptionViewItem narrowed = option;
        initStyleOption(&narrowed, index);
        // The fill goes under the digit too; only the text must end before it.
        const QString name = option.fontMetrics.elidedText(
                narrowed.text, Qt::ElideRight, option.rect.width() - reserved - digitMargin);
        narrowed.text = name;
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &narrowed, painter, widget);
        if (index.row() >= digitCount)
            return;
        painter->save();
        painter->setPen(mutedText(option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -digitMargin, 0),
                          Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return size + QSize(digitMargin * 3, 0);
    }
};

} // namespace

ReasonList::ReasonList(const Catalog &catalog, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new DigitDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const LossReason &reason : catalog.lossReasons) {
        if (reason.archived)
            continue;
        auto *item = new QListWidgetItem(reason.name, this);
        item->setData(Qt::UserRole, reason.id.value);
        item->setToolTip(plainToolTip(reason.name));
    }
}

std::optional<LossReasonId> ReasonList::reason() const
{
    if (!isChosen())
        return std::nullopt;
    const QVariant id = selectedItems().constFirst()->data(Qt::UserRole);
    return id.isValid() ? std::optional(LossReasonId(id.toLongLong())) : std::nullopt;
}

QString ReasonList::chosenName() const
{
    return isChosen() ? selectedItems().constFirst()->text() : QString();
}

void ReasonList::addNew(const QString &name)
{
    const QString trimmed = name.trimmed();
    for (int row = 0; row < count(); ++row) {
        if (item(row)->text().compare(trimmed, Qt::CaseInsensitive) == 0) {
            setCurrentRow(row);
            return;
        }
    }
    addItem(trimmed);
    setCurrentRow(count() - 1);
    scrollToItem(item(count() - 1));
}

void ReasonList::keyPressEvent(QKeyEvent *event)
{
    // By the text and not by the key: some layouts have digits on Shift.
    const QString text = event->text();
    const int digit = text.size() == 1 ? text.front().digitValue() : -1;
    const bool plain =
            !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (digit >= 1 && digit <= digitCount && plain) {
        if (digit <= count())
            setCurrentRow(digit - 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace voronka
