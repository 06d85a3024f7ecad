#pragma once

#include "core/exchange/dealimport.h"
#include "core/model/catalog.h"
#include "ui/importing/tablepreview.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace voronka {

class PlainLabel;
class StageMeanings;

/// The first rows of the table, and what the person says about it: how it is written, which column
/// brings what, what the stages mean, which funnel takes the deals.
class ImportSetupPage : public QWidget
{
    Q_OBJECT

public:
    ImportSetupPage(const Catalog &catalog, const QString &fileName, QWidget *parent = nullptr);

    void setPreview(const TablePreview &preview);
    /// As far as the person or the preview has said; `fileName` and `language` are the caller's.
    ImportOptions options() const;
    /// A stage column is all that an import cannot do without when the funnel is new.
    bool hasFields() const;

    std::optional<TextEncoding> encoding() const;
    std::optional<QChar> delimiter() const;

Q_SIGNALS:
    /// Encoding or delimiter: the table must be read again.
    void readingChanged();
    void fieldsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeReading();
    void fillTable();
    QComboBox *makeFieldCombo(const QString &header);
    std::optional<ImportField> fieldAt(int column) const;
    void showStageValues();
    void retranslate();

    TablePreview m_preview;
    ImportMap m_guess;
    PlainLabel *m_summary;
    PlainLabel *m_encodingLabel;
    PlainLabel *m_delimiterLabel;
    PlainLabel *m_funnelLabel;
    PlainLabel *m_columnsLabel;
    PlainLabel *m_stagesLabel;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_funnel;
    QTableWidget *m_table;
    StageMeanings *m_stages;
};

} // namespace voronka
