#include "ui/importing/importresultpage.h"

#include "ui/widgets/errorbox.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace voronka {

namespace {

/// The file has them all; on the screen nobody reads more.
constexpr size_t shownRejects = 500;

} // namespace

ImportResultPage::ImportResultPage(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(PlainLabel::Role::Title, this)),
      m_counts(new PlainLabel(this)), m_warnings(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_rejectsLabel(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_rejects(new QTableWidget(0, 2, this)), m_save(new QPushButton(this))
{
    m_counts->setWordWrap(true);
    m_warnings->setObjectName(QStringLiteral("userWarnings"));
    m_rejects->setObjectName(QStringLiteral("userRejects"));
    m_rejects->setTabKeyNavigation(false);
    m_rejects->verticalHeader()->hide();
    m_rejects->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rejects->horizontalHeader()->setStretchLastSection(true);
    m_rejects->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rejects->setWordWrap(true);
    connect(m_save, &QPushButton::clicked, this, &ImportResultPage::saveRejects);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addWidget(m_warnings);
    layout->addWidget(m_rejectsLabel);
    layout->addWidget(m_rejects, 1);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch();
    retranslate();
}

void ImportResultPage::setResult(ImportResult result)
{
    m_result = std::move(result);
    showRejects();
    retranslate();
}

void ImportResultPage::showRejects()
{
    const bool any = !m_result.rejects.empty();
    m_rejectsLabel->setVisible(any);
    m_rejects->setVisible(any);
    m_save->setVisible(any);
    m_rejects->setRowCount(int(qMin(m_result.rejects.size(), shownRejects)));
    for (int row = 0; row < m_rejects->rowCount(); ++row) {
        const RejectedRow &reject = m_result.rejects[size_t(row)];
        m_rejects->setItem(row, 0, new QTableWidgetItem(QString::number(reject.line)));
        m_rejects->setItem(row, 1, new QTableWidgetItem(reject.reason));
    }
    m_rejects->resizeRowsToContents();
}

void ImportResultPage::saveRejects()
{
    chooseNewFile(this, tr("Save the rows that were not imported"), tr("rows not imported.csv"),
                  csvFilter(), QStringLiteral("csv"), [this](const QString &path) {
                      showIfFailed(this, writeRejects(m_result, path));
                  });
}

void ImportResultPage::retranslate()
{
    m_title->setText(tr("Your deals are in the book"));
    QStringList counts{tr("%n deal(s) added.", nullptr, int(m_result.imported))};
    if (m_result.updated > 0)
        counts.append(tr("%n deal(s) updated.", nullptr, int(m_result.updated)));
    if (m_result.rejected > 0)
        counts.append(tr("%n row(s) not imported.", nullptr, int(m_result.rejected)));
    counts.append(tr("The whole import can be undone from the Edit menu."));
    m_counts->setText(counts.join(u'\n'));
    m_warnings->setText(m_result.warnings.join(u'\n'));
    m_warnings->setVisible(!m_result.warnings.isEmpty());
    m_rejectsLabel->setText(tr("Rows that were not imported"));
    m_rejects->setAccessibleName(m_rejectsLabel->text());
    m_rejects->setHorizontalHeaderLabels({tr("Line"), tr("Why")});
    m_save->setText(tr("Save these rows to correct them…"));
}

void ImportResultPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
