#pragma once

#include "core/storage/dealstore.h"
#include "tests/ui/programfixture.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealtablemodel.h"

#include <QTableView>

namespace voronka {

/// The deals page of a book with the stages of the shop template and no deals yet.
class DealsFixture : public ProgramFixture
{
public:
    DealsFixture();

    DealId add(const QString &title, qint64 minor = 0);
    Deal deal(DealId id);
    std::vector<StageId> stages() const;

    QStringList listed() const; ///< The titles in the list, from the top.
    void choose(const std::vector<DealId> &ids) const;
    std::vector<DealId> chosen() const;
    QAction *action(const char *name) const; ///< Of this page.
    void trigger(const char *name) const;
    bool isEnabled(const char *name) const;
    void undo() const;
    void redo() const;
    /// Until a dialog that was closed is gone.
    static void settle();

    DealsPage *page;
    QTableView *table;
    DealTableModel *model;
};

} // namespace voronka
