#pragma once

#include "ui/board/cardface.h"
#include "ui/dealing/rowranges.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>
#include <span>
#include <vector>

namespace voronka {

/// The cards of one column: as many rows as the column has deals, the ids of which are asked for
/// as far as somebody looks, and the cards themselves a page at a time.
class CardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DealRole = Qt::UserRole, ///< The id, as qint64.
    };

    /// Reads the cards of a page; those of deals that are gone are left out.
    using Reader = std::function<std::vector<Card>(std::span<const DealId> deals)>;
    /// The first deals of the column, at most `limit`.
    using Deals = std::function<std::vector<DealId>(size_t limit)>;
    /// Writes a card's texts as they are at this moment.
    using Writer = std::function<CardFace(const Card &card)>;

    CardModel(Reader reader, Writer writer, QObject *parent = nullptr);

    /// Other deals, of which `first` are the first. False when they are the same as before, and
    /// then nothing was reset.
    bool setDeals(qint64 count, std::vector<DealId> first, Deals deals);
    /// What these cards say may have changed.
    void forget(const std::vector<DealId> &deals);
    void forgetAll();

    /// Nothing when the deal is gone or cannot be read.
    std::optional<DealId> deal(int row) const;
    const Card *card(int row) const;
    std::optional<CardFace> face(int row) const;
    /// The rows of these deals, as far as they are in this column.
    std::vector<RowRange> rowsOf(std::span<const DealId> deals) const;
    /// The same, as far as they are among the first `looked` rows.
    std::vector<RowRange> rowsOf(std::span<const DealId> deals, size_t looked) const;
    /// How many deals were looked at since the column was shown.
    size_t known() const { return m_deals.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void know(size_t count) const;

    Reader m_reader;
    Writer m_writer;
    Deals m_more;
    int m_count = 0;
    mutable std::vector<DealId> m_deals; ///< The first of m_count.
    mutable QHash<DealId, Card> m_cards;
};

} // namespace voronka
