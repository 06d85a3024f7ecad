#pragma once

#include <QComboBox>

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

} // namespace voronka
