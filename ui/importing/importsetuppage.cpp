#include "ui/importing/importsetuppage.h"

#include "ui/importing/fieldtitles.h"
#include "ui/importing/stagemeanings.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace voronka {

namespace {

constexpr TextEncoding encodings[] = {
        TextEncoding::Utf8,   TextEncoding::Utf8Bom, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
        TextEncoding::Cp1251, TextEncoding::Cp866,   TextEncoding::Koi8U};
constexpr QChar delimiters[] = {u',', u';', u'\t', u'|'};
constexpr int skipped = -1;

QStringList liveReasons(const Catalog &catalog)
{
    QStringList names;
    for (const LossReason &reason : catalog.lossReasons) {
        if (!reason.archived)
            names.append(reason.name);
    }
    return names;
}

bool asksToConfirm(const Catalog &catalog)
{
    return std::ranges::any_of(catalog.requirements, [](const StageRequirement &requirement) {
        return !requirement.field;
    });
}

} // namespace

ImportSetupPage::ImportSetupPage(const Catalog &catalog, const QString &fileName, QWidget *parent)
    : QWidget(parent), m_summary(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_encodingLabel(new PlainLabel(this)), m_delimiterLabel(new PlainLabel(this)),
      m_funnelLabel(new PlainLabel(this)),
      m_columnsLabel(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_stagesLabel(new PlainLabel(PlainLabel::Role::Heading, this)),
      m_encoding(new QComboBox(this)), m_delimiter(new QComboBox(this)),
      m_funnel(new QComboBox(this)), m_table(new QTableWidget(this)),
      m_stages(new StageMeanings(this))
{
    m_funnel->setObjectName(QStringLiteral("userFunnel"));
    m_funnel->setEditable(true);
    for (const Funnel &funnel : catalog.funnels) {
        if (!funnel.archived)
            m_funnel->addItem(funnel.name);
    }
    if (m_funnel->count() == 0)
        m_funnel->setEditText(QFileInfo(fileName).completeBaseName());
    m_stages->setLossReasons(liveReasons(catalog));
    m_stages->setAsksToConfirm(asksToConfirm(catalog));
    m_table->setObjectName(QStringLiteral("userTable"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_stages->setMinimumWidth(260);

    auto *left = new QVBoxLayout;
    left->addWidget(m_columnsLabel);
    left->addWidget(m_table, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_stagesLabel);
    right->addWidget(m_stages, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(makeReading());
    layout->addLayout(columns, 1);
    retranslate();
}

QWidget *ImportSetupPage::makeReading()
{
    m_encoding->setObjectName(QStringLiteral("userEncoding"));
    for (const TextEncoding encoding : encodings)
        m_encoding->addItem(encodingName(encoding), int(encoding));
    for (const QChar delimiter : delimiters)
        m_delimiter->addItem(QString(), delimiter);
    connect(m_encoding, &QComboBox::activated, this, &ImportSetupPage::readingChanged);
    connect(m_delimiter, &QComboBox::activated, this, &ImportSetupPage::readingChanged);

    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_funnelLabel);
    layout->addWidget(m_funnel, 1);
    layout->addSpacing(12);
    layout->addWidget(m_encodingLabel);
    layout->addWidget(m_encoding);
    layout->addSpacing(12);
    layout->addWidget(m_delimiterLabel);
    layout->addWidget(m_delimiter);
    return line;
}

void ImportSetupPage::setPreview(const TablePreview &preview)
{
    m_preview = preview;
    m_guess = guessImportMap(preview.headers);
    m_encoding->setCurrentIndex(m_encoding->findData(int(preview.encoding)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(preview.delimiter));
    fillTable();
    showStageValues();
    retranslate();
}

// The first row of the table asks what the column is; the file's own rows follow.
void ImportSetupPage::fillTable()
{
    const int columns = int(m_preview.headers.size());
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(int(m_preview.firstRows.size()) + 1);
    m_table->setHorizontalHeaderLabels(m_preview.headers);
    for (int column = 0; column < columns; ++column) {
        m_table->setCellWidget(0, column, makeFieldCombo(m_preview.headers[column]));
        for (int row = 0; row < int(m_preview.firstRows.size()); ++row) {
            m_table->setItem(row + 1, column,
                             new QTableWidgetItem(m_preview.firstRows[size_t(row)].value(column)));
        }
    }
    m_table->setRowHeight(0, 36);
    m_table->horizontalHeader()->setDefaultSectionSize(170);
}

QComboBox *ImportSetupPage::makeFieldCombo(const QString &header)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("field"));
    combo->addItem(QString(), skipped);
    for (size_t i = 0; i < importFieldCount; ++i)
        combo->addItem(QString(), int(i));
    const auto guess = m_guess.fields.constFind(header);
    combo->setCurrentIndex(guess == m_guess.fields.cend() ? 0 : combo->findData(int(*guess)));
    connect(combo, &QComboBox::activated, this, [this] {
        showStageValues();
        Q_EMIT fieldsChanged();
    });
    return combo;
}

std::optional<ImportField> ImportSetupPage::fieldAt(int column) const
{
    const auto *combo = static_cast<const QComboBox *>(m_table->cellWidget(0, column));
    const int field = combo->currentData().toInt();
    return field == skipped ? std::nullopt : std::optional(ImportField(field));
}

void ImportSetupPage::showStageValues()
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (fieldAt(column) == ImportField::Stage) {
            m_stages->setValues(m_preview.values[size_t(column)], m_guess);
            m_stages->setEnabled(true);
            return;
        }
    }
    m_stages->setValues({}, m_guess);
    m_stages->setEnabled(false);
}

bool ImportSetupPage::hasFields() const
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (fieldAt(column))
            return true;
    }
    return false;
}

std::optional<TextEncoding> ImportSetupPage::encoding() const
{
    return TextEncoding(m_encoding->currentData().toInt());
}

std::optional<QChar> ImportSetupPage::delimiter() const
{
    return m_delimiter->currentData().toChar();
}

ImportOptions ImportSetupPage::options() const
{
    ImportMap map;
    map.funnel = m_funnel->currentText().trimmed();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (const auto field = fieldAt(column))
            map.fields.insert(m_preview.headers[column], *field);
    }
    m_stages->write(map);
    ImportOptions options;
    options.map = map;
    options.encoding = encoding();
    options.delimiter = delimiter();
    return options;
}

void ImportSetupPage::retranslate()
{
    m_summary->setText(
            tr("%n row(s). Choose what each column holds; columns left out are not imported.",
               nullptr, int(m_preview.rowCount)));
    m_table->setAccessibleName(m_summary->text());
    m_encodingLabel->setText(tr("Encoding"));
    m_delimiterLabel->setText(tr("Separator"));
    m_funnelLabel->setText(tr("Into the funnel"));
    m_columnsLabel->setText(tr("Columns"));
    m_stagesLabel->setText(tr("Stages"));
    for (int i = 0; i < m_delimiter->count(); ++i)
        m_delimiter->setItemText(i, delimiterTitle(m_delimiter->itemData(i).toChar()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *combo = static_cast<QComboBox *>(m_table->cellWidget(0, column));
        combo->setItemText(0, tr("Leave out"));
        for (size_t i = 0; i < importFieldCount; ++i)
            combo->setItemText(int(i) + 1, importFieldTitle(ImportField(i)));
    }
}

void ImportSetupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
