#pragma once

#include "core/exchange/dealimport.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace voronka {

class PlainLabel;

/// What an import did: counts, what was decided for the owner, and the rows that were not taken.
class ImportResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultPage(QWidget *parent = nullptr);

    void setResult(ImportResult result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRejects();
    void saveRejects();
    void retranslate();

    ImportResult m_result;
    PlainLabel *m_title;
    PlainLabel *m_counts;
    PlainLabel *m_warnings;
    PlainLabel *m_rejectsLabel;
    QTableWidget *m_rejects;
    QPushButton *m_save;
};

} // namespace voronka
