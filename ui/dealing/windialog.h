#pragma once

#include "core/model/catalog.h"
#include "core/process/dealdesk.h"
#include "core/process/rhythm.h"
#include "ui/dealing/dealquestion.h"

#include <QDate>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace voronka {

class MoneyEdit;

/// Confirms what a deal was won for and when, and may plan the next sale to the same client: on the
/// day that is suggested, unless another is chosen.
class WinDialog : public DealQuestion
{
    Q_OBJECT

public:
    /// When to think of the next sale after one won on that day.
    using Suggest = std::function<NextSaleSuggestion(QDate wonOn)>;

    /// `today` and `createdOn` are days as the book counts them.
    WinDialog(const Deal &deal, const Catalog &catalog, QDate createdOn, QDate today,
              Suggest suggest, QWidget *parent);

    /// An empty field is an amount of 0.
    Result<WinDetails> details() const;
    /// Nothing when none is to be planned.
    std::optional<NextSale> nextSale() const;

private:
    void makeLayout();
    void takeSuggestion();
    void planNext(bool planned);
    QString why() const;
    void retranslate() override;

    const Currency m_currency;
    const QTimeZone m_zone;
    const QDate m_today;
    const Suggest m_suggest;
    NextSaleSuggestion m_suggestion;
    bool m_contactIsTheirs = false; ///< The person chose the day.
    PlainLabel *m_amountLabel;
    MoneyEdit *m_amount;
    PlainLabel *m_dayLabel;
    QDateEdit *m_day;
    QCheckBox *m_plan;
    QWidget *m_next; ///< What is asked about the next sale.
    PlainLabel *m_titleLabel;
    QLineEdit *m_title;
    PlainLabel *m_contactLabel;
    QDateEdit *m_contactDay;
    PlainLabel *m_why; ///< Then and not on another day.
};

} // namespace voronka
