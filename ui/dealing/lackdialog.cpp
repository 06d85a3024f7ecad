#include "ui/dealing/lackdialog.h"

#include "ui/dealing/lackmodel.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace voronka {

LackDialog::LackDialog(std::vector<DealLack> lacks, QString stageName, size_t others,
                       QWidget *parent)
    : DealQuestion(
              [this, lacking = int(lacks.size()), others] {
                  return tr("%1 of %Ln deal(s)", "deals that lack something", lacking + int(others))
                          .arg(locale().toString(lacking));
              },
              parent),
      m_lacking(lacks.size()), m_others(others), m_stageName(std::move(stageName)),
      m_model(new LackModel(std::move(lacks), this)), m_table(new QTreeView(this))
{
    setObjectName(QStringLiteral("lackDialog"));
    m_table->setObjectName(QStringLiteral("lacks"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    body()->addWidget(m_table, 1);
    resize(620, 400);
    m_table->setFocus();
    retranslate();
}

void LackDialog::retranslate()
{
    DealQuestion::retranslate();
    const QString accept =
            m_others == 0 ? QString() : tr("Move the other %Ln deal(s)", nullptr, int(m_others));
    setQuestion(tr("Missing before the stage"),
                tr("%Ln deal(s) cannot enter “%1” yet", nullptr, int(m_lacking)).arg(m_stageName),
                accept);
    m_table->setAccessibleName(tr("Deals that lack something"));
    m_model->retranslate();
}

} // namespace voronka
