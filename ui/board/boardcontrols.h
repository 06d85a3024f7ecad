#pragma once

#include "core/model/catalog.h"
#include "core/reports/boardreport.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace voronka {

class DealFilterBox;
class ElidedLabel;
class PlainLabel;
class TypingPause;

/// The row above the board: which funnel, which deals, in which order.
class BoardControls : public QWidget
{
    Q_OBJECT

public:
    explicit BoardControls(QWidget *parent);

    void setCatalog(const Catalog &catalog);
    /// About the funnel chosen; nothing when the book has no live one.
    std::optional<BoardQuestion> question(QDate today) const;
    bool hidesEmpty() const;
    bool showsShelf() const;
    /// Whether less than all of the funnel's deals is asked for.
    bool isNarrowed() const;
    /// Shows all deals of the funnel again.
    void clearFilters();

    void setTotals(const QString &atWork, qint64 deferred);
    /// Which day it is for the period that is shown.
    void setToday(QDate today);
    void setAddable(bool addable);
    /// What a person typed over the cards belongs into the field.
    void typeText(const QString &text);
    void focusAdd();

    /// What the person sees again tomorrow: the funnel, the order, what is hidden; no filters.
    QByteArray state() const;
    void setState(const QByteArray &state);

Q_SIGNALS:
    void changed();
    void addRequested();
    /// The person is done with the field and goes on among the cards.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void connectFields();
    void tell();
    void showActive();
    void showDeferred();
    void retranslate();

    Catalog m_catalog;
    QDate m_today;
    qint64 m_deferredCount = 0;
    QPushButton *m_add;
    QComboBox *m_funnel;
    QLineEdit *m_text;
    TypingPause *m_typing;
    DealFilterBox *m_filters;
    QToolButton *m_clear;
    QComboBox *m_order;
    QToolButton *m_hideEmpty;
    QToolButton *m_shelf;
    PlainLabel *m_totals;
    ElidedLabel *m_active; ///< The filters that the form hides.
};

} // namespace voronka
