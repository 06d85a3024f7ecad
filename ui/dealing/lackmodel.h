#pragma once

#include "core/process/demands.h"

#include <QAbstractTableModel>

namespace voronka {

/// Deals and what each of them lacks, in the language of the moment.
class LackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DealColumn, MissingColumn, ColumnCount };

    LackModel(std::vector<DealLack> lacks, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    std::vector<DealLack> m_lacks;
};

} // namespace voronka
