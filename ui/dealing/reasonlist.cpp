#include "ui/dealing/reasonlist.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/trailingtext.h"

#include <QKeyEvent>

namespace voronka {

namespace {

constexpr int digitCount = 9;

} // namespace

ReasonList::ReasonList(const Catalog &catalog, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new TrailingTextDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const LossReason &reason : catalog.lossReasons) {
        if (reason.archived)
            continue;
        add(reason.name)->setData(Qt::UserRole, reason.id.value);
    }
}

QListWidgetItem *ReasonList::add(const QString &name)
{
    auto *item = new QListWidgetItem(name, this);
    item->setToolTip(plainToolTip(name));
    if (count() <= digitCount)
        item->setData(TrailingTextDelegate::textRole, QString::number(count()));
    return item;
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
    add(trimmed);
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
