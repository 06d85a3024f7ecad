#pragma once

#include "core/model/catalog.h"
#include "core/reports/question.h"

#include <QToolButton>

class QComboBox;
class QFormLayout;
class QFrame;
class QPushButton;

namespace voronka {

class MoneyEdit;

/// A button that opens a small form for the filters of reports and lists: manager, source, region,
/// kind, tag, amount. It tells on itself how many are set.
class DealFilterBox : public QToolButton
{
    Q_OBJECT

public:
    explicit DealFilterBox(QWidget *parent = nullptr);

    /// The entries to choose from; retired ones too, for history has them.
    void setCatalog(const Catalog &catalog);

    DealFilter filter() const;
    /// Sets the filters; an entry that is not there to choose counts as any.
    void setFilter(const DealFilter &filter);
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void addRow(QWidget *field);
    void edited();
    void openForm();
    void showCount();
    void retranslate();

    Catalog m_catalog;
    QFrame *m_form;
    QFormLayout *m_rows;
    QComboBox *m_manager;
    QComboBox *m_source;
    QComboBox *m_region;
    QComboBox *m_kind;
    QComboBox *m_tag;
    MoneyEdit *m_amountFrom;
    MoneyEdit *m_amountTo;
    QPushButton *m_clear;
};

/// "New", "Repeat", "Referral" in the language of the window.
QString dealKindText(DealKind kind);

} // namespace voronka
