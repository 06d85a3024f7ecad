#pragma once

#include "ui/find/finditem.h"

#include <QAbstractListModel>

namespace voronka {

/// What was found, with a heading before each section. Headings cannot be chosen.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole, ///< A pointer to the FindItem; null for a heading.
        SectionRole, ///< The FindSection as a number.
    };

    using QAbstractListModel::QAbstractListModel;

    /// In the order of their sections.
    void setItems(std::vector<FindItem> items);

    /// Null for a heading.
    const FindItem *item(const QModelIndex &index) const;
    /// The row that stands for the same thing, whatever it is called now; -1 when there is none.
    int rowOf(const FindItem &item) const;
    /// The next row that can be chosen from `row` on, going down or up by `step`; -1 when there is
    /// none.
    int choosable(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        FindSection section = FindSection::Commands;
        int item = -1; ///< -1: a heading.
    };

    std::vector<FindItem> m_items;
    std::vector<Row> m_rows;
};

} // namespace voronka
