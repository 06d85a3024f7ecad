#pragma once

#include "ui/dealing/dealchoice.h"

namespace voronka {

class BookSession;
class ColumnsView;

/// The cards chosen on a board, which are those of the active column. All of them are in the funnel
/// of the board and at work or asleep, so that nothing is read of them, however many they are.
class BoardChoice : public DealChoice
{
public:
    using FunnelShown = std::function<std::optional<FunnelId>()>;

    BoardChoice(const BookSession &session, const ColumnsView &view, FunnelShown funnel)
        : m_session(session), m_view(view), m_funnel(std::move(funnel))
    {
    }

    size_t count() const override;
    std::vector<DealId> ids() const override;
    bool areUnfinished() const override { return count() > 0; }
    std::optional<FunnelId> funnel() const override;
    std::optional<DealLine> only() const override;

private:
    const BookSession &m_session;
    const ColumnsView &m_view;
    FunnelShown m_funnel;
};

} // namespace voronka
