#pragma once

#include "ui/dealing/dealchoice.h"
#include "ui/deals/dealsums.h"

#include <optional>

class QItemSelectionModel;

namespace voronka {

class BookSession;
class DealLister;
class DealTableModel;

/// The rows chosen in the table of deals. Knows of a million of them what the actions and the foot
/// ask without reading one.
class ListChoice : public DealChoice
{
public:
    ListChoice(BookSession &session, DealTableModel &model, DealLister &lister,
               const QItemSelectionModel &selection)
        : m_session(session), m_model(model), m_lister(lister), m_selection(selection)
    {
    }

    std::vector<RowRange> rows() const;
    /// Chooses rows in more pieces than the selection of the table could be painted in, until
    /// something is selected there.
    void keep(std::vector<RowRange> rows);
    /// False when none were kept.
    bool release();
    bool isKept(int row) const;
    /// Nothing while the facts are loaded.
    std::optional<DealsTogether> together() const;
    /// The list or the facts are others now.
    void forgetSums() { m_sums.reset(); }

    size_t count() const override;
    std::vector<DealId> ids() const override;
    bool areUnfinished() const override;
    std::optional<FunnelId> funnel() const override;
    std::optional<DealLine> only() const override;

private:
    bool isListed() const;

    BookSession &m_session;
    DealTableModel &m_model;
    DealLister &m_lister;
    const QItemSelectionModel &m_selection;
    std::vector<RowRange> m_kept;
    mutable std::optional<DealSums> m_sums;
};

} // namespace voronka
