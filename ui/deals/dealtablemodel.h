#pragma once

#include "core/base/language.h"
#include "core/reports/deallist.h"
#include "core/storage/dealstore.h"

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
    enum Column { Title, Client, Stage, Status, Amount, NextStep, Manager, Created, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole, ///< Of the whole line, a DealStatus.
        LateRole, ///< Of the whole line, whether it stands in its stage beyond the limit.
    };

    explicit DealTableModel(BookSession &session, QObject *parent = nullptr);

    /// Replaces the whole list.
    void setDeals(std::vector<DealId> deals);
    const std::vector<DealId> &deals() const { return m_deals; }
    /// The deals are the same; what their lines say may have changed.
    void refresh();
    void setLanguage(Language language);

    /// Nothing when the deal is gone or cannot be read.
    std::optional<DealLine> line(int row) const;

    /// By what a column sorts; nothing for those that do not.
    static std::optional<DealSortKey> sortKey(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const DealLine *cachedLine(int row) const;
    QString text(const DealLine &line, int column) const;
    QString statusText(const Deal &deal) const;
    bool isLate(const Deal &deal) const;
    QString day(std::optional<Instant> instant) const;

    BookSession &m_session;
    std::vector<DealId> m_deals;
    Language m_language = Language::English;
    mutable std::map<int, std::vector<DealLine>> m_pages;
};

QString dealStatusText(DealStatus status);

} // namespace voronka
