#pragma once

#include "core/model/catalog.h"
#include "core/reports/question.h"
#include "ui/filters/furtherfilter.h"

#include <QToolButton>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QFrame;
class QPushButton;

namespace voronka {

class MoneyEdit;
class PeriodBox;

/// A button that opens a small form for the filters of reports and lists: manager, source, region,
/// kind, tag, amount, and where there is no report the further ones. It tells on itself how many
/// are set.
class DealFilterBox : public QToolButton
{
    Q_OBJECT

public:
    /// What is filtered: a report has a period and outcomes of its own, a board no deal that is
    /// closed.
    enum class Scope { Report, Board, List };

    explicit DealFilterBox(QWidget *parent = nullptr, Scope scope = Scope::Report);

    /// The entries to choose from; retired ones too, for history has them.
    void setCatalog(const Catalog &catalog);

    DealFilter filter() const;
    FurtherFilter further() const; ///< Nothing for a report.
    /// Sets the filters; an entry that is not there to choose counts as any.
    void setFilter(const DealFilter &filter, const FurtherFilter &further = {});
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameFields();
    void buildForm();
    void addFields(std::initializer_list<QWidget *> fields);
    void connectForm();
    std::vector<QComboBox *> combos() const;
    void setFurther(const FurtherFilter &further);
    void edited();
    void openForm();
    void fitForm();
    void showCount();
    void fillLists();
    void chooseReason(std::optional<LossReasonId> reason);
    void retranslate();

    Scope m_scope;
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
    QComboBox *m_reason;
    QComboBox *m_day;
    PeriodBox *m_period;
    QCheckBox *m_withoutNextStep;
    QPushButton *m_clear;
};

/// "New", "Repeat", "Referral" in the language of the window.
QString dealKindText(DealKind kind);

} // namespace voronka
