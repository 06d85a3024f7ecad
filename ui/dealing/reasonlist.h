#pragma once

#include "core/model/catalog.h"

#include <QListWidget>

namespace voronka {

/// The loss reasons to choose from. The digits 1 to 9, shown beside the first nine, choose one; so
/// do the first letters of its name in any alphabet, the arrows and the mouse. A reason that the
/// book does not have yet may be added at the end.
class ReasonList : public QListWidget
{
    Q_OBJECT

public:
    ReasonList(const Catalog &catalog, QWidget *parent);

    /// Nothing while none is chosen, or while the chosen one is not in the book yet.
    std::optional<LossReasonId> reason() const;
    /// The name of the chosen one, of a new one too; empty while none is chosen.
    QString chosenName() const;
    bool isChosen() const { return !selectedItems().isEmpty(); }
    /// Adds it and chooses it; one that has the name already is chosen.
    void addNew(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QListWidgetItem *add(const QString &name);
};

} // namespace voronka
