#pragma once

#include "core/base/error.h"
#include "core/model/deal.h"
#include "ui/naming/namefield.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace voronka {

class BookSession;
struct DealRow;
struct StandingContext;

/// The deal that this one follows, which can be chosen and taken away, and those that followed it,
/// with what is to be done about them next; and what begins another.
class LinkedDeals : public QWidget
{
    Q_OBJECT

public:
    explicit LinkedDeals(BookSession &session, QWidget *parent = nullptr);

    void showDeal(const Deal &deal);
    void setEditable(bool editable);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void nextSaleRequested();
    void referralRequested();
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void addRow(const DealRow &row, const StandingContext &context);
    void showParts();
    void follow(std::optional<DealId> parent);
    void retranslate();

    BookSession &m_session;
    std::optional<Deal> m_deal;
    QListWidget *m_list;
    QPushButton *m_next;
    QPushButton *m_referral;
    QPushButton *m_unlink;
    NameField *m_link;
    bool m_editable = false;
};

} // namespace voronka
