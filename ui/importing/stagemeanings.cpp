#include "ui/importing/stagemeanings.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace voronka {

StageMeanings::StageMeanings(QWidget *parent)
    : QWidget(parent), m_values(new QTableWidget(0, 2, this)), m_lostInLabel(new PlainLabel(this)),
      m_reasonLabel(new PlainLabel(this)),
      m_reasonAbout(new PlainLabel(PlainLabel::Role::Muted, this)), m_lostIn(new QComboBox(this)),
      m_reason(new QComboBox(this)), m_confirm(new QCheckBox(this))
{
    m_values->setObjectName(QStringLiteral("userStageValues"));
    m_values->setTabKeyNavigation(false);
    m_values->verticalHeader()->hide();
    m_values->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_values->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_values->verticalHeader()->setDefaultSectionSize(34);
    m_values->setSelectionMode(QAbstractItemView::NoSelection);
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lostIn->setObjectName(QStringLiteral("userLostIn"));
    m_reason->setObjectName(QStringLiteral("userLossReason"));
    m_reason->setEditable(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_values, 1);
    for (QLabel *label : {m_lostInLabel, m_reasonLabel})
        label->setWordWrap(true);
    layout->addWidget(m_lostInLabel);
    layout->addWidget(m_lostIn);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_reasonAbout);
    m_confirm->setObjectName(QStringLiteral("confirmDemands"));
    m_confirm->hide();
    layout->addWidget(m_confirm);
    retranslate();
}

QComboBox *StageMeanings::makeKindCombo(StageMeaning::Kind kind)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("stageKind"));
    for (int i = 0; i < 3; ++i)
        combo->addItem(QString());
    combo->setCurrentIndex(int(kind));
    connect(combo, &QComboBox::activated, this, &StageMeanings::showStages);
    return combo;
}

void StageMeanings::setValues(const QStringList &values, const ImportMap &guess)
{
    m_values->setRowCount(int(values.size()));
    for (int row = 0; row < values.size(); ++row) {
        m_values->setItem(row, 0, new QTableWidgetItem(values[row]));
        m_values->setCellWidget(row, 1,
                                makeKindCombo(guess.stages.value(foldedName(values[row])).kind));
    }
    showStages();
    retranslate();
}

void StageMeanings::setLossReasons(const QStringList &names)
{
    m_reason->clear();
    m_reason->addItems(names);
    m_reason->setCurrentIndex(-1);
}

void StageMeanings::setAsksToConfirm(bool asks)
{
    m_confirm->setVisible(asks);
}

StageMeaning::Kind StageMeanings::kindAt(int row) const
{
    const auto *combo = static_cast<const QComboBox *>(m_values->cellWidget(row, 1));
    return StageMeaning::Kind(combo->currentIndex());
}

QStringList StageMeanings::stageNames() const
{
    QStringList names;
    for (int row = 0; row < m_values->rowCount(); ++row) {
        if (kindAt(row) == StageMeaning::Kind::Stage)
            names.append(m_values->item(row, 0)->text());
    }
    return names;
}

void StageMeanings::showStages()
{
    const QString before = m_lostIn->currentText();
    m_lostIn->clear();
    m_lostIn->addItems(stageNames());
    m_lostIn->setCurrentIndex(qMax(0, m_lostIn->findText(before)));
}

void StageMeanings::write(ImportMap &map) const
{
    map.stages.clear();
    for (int row = 0; row < m_values->rowCount(); ++row) {
        const StageMeaning::Kind kind = kindAt(row);
        const QString value = m_values->item(row, 0)->text();
        if (kind == StageMeaning::Kind::Won)
            map.stages.insert(foldedName(value), {kind, QString()});
        if (kind == StageMeaning::Kind::Lost)
            map.stages.insert(foldedName(value), {kind, m_lostIn->currentText()});
        if (kind == StageMeaning::Kind::Stage)
            map.stages.insert(foldedName(value), {kind, value});
    }
    map.stageOrder = stageNames();
    map.lossReason = m_reason->currentText().trimmed();
    map.confirm = m_confirm->isChecked();
}

void StageMeanings::retranslate()
{
    m_values->setHorizontalHeaderLabels({tr("In the table"), tr("Means")});
    for (int row = 0; row < m_values->rowCount(); ++row) {
        auto *combo = static_cast<QComboBox *>(m_values->cellWidget(row, 1));
        combo->setItemText(0, tr("A stage"));
        combo->setItemText(1, tr("Won"));
        combo->setItemText(2, tr("Lost"));
    }
    m_values->setAccessibleName(tr("In the table"));
    m_lostInLabel->setText(tr("Stage where lost deals were lost"));
    m_reasonLabel->setText(tr("Reason for lost deals without one"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonAbout->setText(tr("Without a reason, such rows are not imported."));
    m_reason->lineEdit()->setPlaceholderText(tr("Choose or type a reason"));
    m_confirm->setText(tr("Treat required confirmations as given"));
    m_confirm->setToolTip(plainToolTip(
            tr("Everything that stages require to be confirmed counts as confirmed for open deals. "
               "Otherwise, open deals that lack a confirmation are not imported.")));
}

void StageMeanings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
