#pragma once

#include "core/model/catalog.h"
#include "core/reports/deallist.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace voronka {

class DealFilterBox;
class ElidedLabel;

/// The row above the list: which deals it shows. A list asked for by the funnel page stands instead
/// of the filters until it is closed.
class DealsControls : public QWidget
{
    Q_OBJECT

public:
    explicit DealsControls(QWidget *parent = nullptr);

    void setCatalog(const Catalog &catalog);
    DealListFilter filter() const;
    /// Shows all deals again.
    void reset();

    /// Shows the title of a list of exactly some deals in place of the filters; empty: the filters.
    void setOnly(const QString &title);

Q_SIGNALS:
    void changed();
    /// The list of exactly some deals was closed.
    void onlyClosed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillStages();
    void retranslate();

    Catalog m_catalog;
    QString m_title;
    QWidget *m_filters;
    QComboBox *m_status;
    QComboBox *m_funnel;
    QComboBox *m_stage;
    DealFilterBox *m_deals;
    QWidget *m_only;
    ElidedLabel *m_onlyTitle;
    QPushButton *m_showAll;
};

} // namespace voronka
