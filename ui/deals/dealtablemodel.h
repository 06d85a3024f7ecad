#pragma once

#include "core/base/language.h"
#include "core/base/workinghours.h"
#include "core/storage/dealstore.h"
#include "ui/deals/dealcells.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace voronka {

class BookSession;

/// The deals of a list, by their ids in order; the lines themselves are fetched a page at a time
/// when the view asks for them, so that a million deals cost a vector of numbers.
class DealTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = DealCells::Column;
    using enum DealCells::Column;
    enum Role {
        StatusRole = Qt::UserRole, ///< Of the whole line, a DealStatus.
        LateRole, ///< Of the whole line, whether it stands in its stage beyond the limit.
        LatenessRole, ///< Of the whole line, how far beyond: StageTime::lateness.
        StepRole, ///< Of the whole line, a NextStep::State.
        RevivedRole, ///< Of the whole line, whether it was won after it had been lost.
    };

    explicit DealTableModel(BookSession &session, QObject *parent = nullptr);

    /// Replaces the whole list.
    void setDeals(std::vector<DealId> deals);
    /// Shows the beginning of a list of `count` deals; the other rows are empty until complete().
    void begin(std::vector<DealId> deals, size_t count);
    /// The whole of the list that began, in the same order.
    void complete(std::vector<DealId> deals);
    bool isComplete() const { return m_deals.size() == m_count; }
    /// As far as they are known.
    const std::vector<DealId> &deals() const { return m_deals; }
    /// The deals are the same; what their lines say may have changed.
    void refresh();
    void setLanguage(Language language);

    /// Nothing when the deal is gone or cannot be read.
    std::optional<DealLine> line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const DealRow *cachedRow(int row) const;
    QVariant answer(const DealRow &row, int column, int role) const;

    BookSession &m_session;
    std::vector<DealId> m_deals;
    size_t m_count = 0;
    Language m_language = Language::English;
    mutable std::map<int, std::vector<DealRow>> m_pages;
    mutable std::optional<WorkingClock> m_clock; ///< Forgotten with the pages.
};

} // namespace voronka
