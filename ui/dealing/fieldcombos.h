#pragma once

#include "core/base/error.h"

#include <QComboBox>

#include <optional>

namespace voronka {

/// A combo box over a list of the owner's, as wide as its row however long the names are.
inline QComboBox *makeCombo(const char *name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    return combo;
}

/// For a name that is typed, or chosen among those that the book has.
inline QComboBox *makeNameField(const char *name, QWidget *parent)
{
    QComboBox *combo = makeCombo(name, parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    return combo;
}

/// The names that a name field proposes, with their ids. Without them it is typed.
template<typename Names>
void fillNames(QComboBox *combo, const Result<Names> &names)
{
    if (!names)
        return;
    for (const auto &[id, name] : *names)
        combo->addItem(name, id.value);
    combo->setEditText(QString());
}

/// Who is meant by what stands in a name field, as the book finds names; nothing: nobody yet.
template<typename IdType>
std::optional<IdType> knownId(const QComboBox *combo)
{
    const int index = combo->findText(combo->currentText().trimmed(),
                                      Qt::MatchExactly | Qt::MatchCaseSensitive);
    return index < 0 ? std::nullopt : std::optional(IdType(combo->itemData(index).toLongLong()));
}

} // namespace voronka
