#pragma once

#include <QComboBox>
#include <QSignalBlocker>

#include <optional>

namespace voronka {

/// Of the entry that asks for what has none; ids are greater.
inline constexpr qlonglong noneData = 0;

/// Fills a combo box with a list's entries after a first one that means "any" or "none", and one
/// for what has none where `noneText` names it. Archived entries come last only where they are
/// wanted. The choice is kept when the entry is still there.
template<typename Items>
void fillNameCombo(QComboBox *combo, const Items &items, const QString &firstText,
                   bool withArchived, const QString &noneText = {})
{
    const QSignalBlocker blocker(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(firstText);
    if (!noneText.isEmpty())
        combo->addItem(noneText, noneData);
    for (bool archived : {false, true}) {
        if (archived && !withArchived)
            break;
        for (const auto &item : items) {
            if (item.archived == archived)
                combo->addItem(item.name, item.id.value);
        }
    }
    const int index = chosen.isValid() ? combo->findData(chosen) : 0;
    combo->setCurrentIndex(std::max(0, index));
}

/// The chosen entry; nothing for the first and for that of none.
template<typename IdType>
std::optional<IdType> chosenId(const QComboBox *combo)
{
    const qlonglong chosen = combo->currentData().toLongLong();
    return chosen != noneData ? std::optional(IdType(chosen)) : std::nullopt;
}

inline bool isNoneChosen(const QComboBox *combo)
{
    const QVariant chosen = combo->currentData();
    return chosen.isValid() && chosen.toLongLong() == noneData;
}

template<typename IdType>
void chooseId(QComboBox *combo, std::optional<IdType> id)
{
    combo->setCurrentIndex(id ? std::max(0, combo->findData(id->value)) : 0);
}

inline void chooseNone(QComboBox *combo)
{
    combo->setCurrentIndex(std::max(0, combo->findData(noneData)));
}

} // namespace voronka
