#include "ui/dealing/lackmodel.h"

#include "ui/widgets/plainlabel.h"

namespace voronka {

LackModel::LackModel(std::vector<DealLack> lacks, QObject *parent)
    : QAbstractTableModel(parent), m_lacks(std::move(lacks))
{
}

int LackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lacks.size());
}

int LackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LackModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const DealLack &lack = m_lacks[size_t(index.row())];
    QString text = lack.title;
    if (index.column() == MissingColumn) {
        QStringList missing;
        for (const StageRequirement &requirement : lack.missing)
            missing << describeRequirement(requirement);
        text = missing.join(QStringLiteral("; "));
    }
    return role == Qt::DisplayRole ? text : plainToolTip(text);
}

QVariant LackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == DealColumn ? tr("Deal") : tr("Missing");
}

void LackModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lacks.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace voronka
