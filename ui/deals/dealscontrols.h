#pragma once

#include "core/model/catalog.h"
#include "ui/deals/listconditions.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace voronka {

class BookSession;
class DealFilterBox;
class ElidedLabel;
class SavedFiltersButton;
class TypingPause;

/// The row above the list: which deals it shows. A list asked for by the funnel page stands instead
/// of the filters until it is closed.
class DealsControls : public QWidget
{
    Q_OBJECT

public:
    explicit DealsControls(BookSession &session, QWidget *parent = nullptr);

    void setCatalog(const Catalog &catalog);
    ListConditions conditions() const;
    DealListFilter filter() const;
    void setConditions(const ListConditions &conditions);
    /// Shows all deals again.
    void reset();

    /// Shows the title of a list of exactly some deals in place of the filters; empty: the filters.
    void setOnly(const QString &title);

Q_SIGNALS:
    void changed();
    /// The list of exactly some deals was closed.
    void onlyClosed();
    /// One sentence about what was done.
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFilters();
    void connectFilters();
    void fillStages();
    void tell();
    void showActive();
    void retranslate();

    BookSession &m_session;
    Catalog m_catalog;
    QString m_title;
    QWidget *m_filters;
    QLineEdit *m_text;
    TypingPause *m_typing;
    QComboBox *m_status;
    QComboBox *m_funnel;
    QComboBox *m_stage;
    DealFilterBox *m_deals;
    SavedFiltersButton *m_saved;
    QToolButton *m_clear;
    ElidedLabel *m_active; ///< The filters that the form hides.
    QWidget *m_only;
    ElidedLabel *m_onlyTitle;
    QPushButton *m_showAll;
};

} // namespace voronka
