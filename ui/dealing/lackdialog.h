#pragma once

#include "core/process/demands.h"
#include "ui/dealing/dealquestion.h"

class QTreeView;

namespace voronka {

class LackModel;

/// Of several deals that were to go on together, those that lack something, and what. The others
/// can be moved without them.
class LackDialog : public DealQuestion
{
    Q_OBJECT

public:
    /// `others` is how many lack nothing.
    LackDialog(std::vector<DealLack> lacks, QString stageName, size_t others, QWidget *parent);

private:
    void retranslate() override;

    const size_t m_lacking;
    const size_t m_others;
    const QString m_stageName;
    LackModel *m_model;
    QTreeView *m_table;
};

} // namespace voronka
