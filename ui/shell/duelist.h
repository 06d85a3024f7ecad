#pragma once

#include "core/base/localdays.h"
#include "core/reports/agenda.h"

#include <QDialog>

class QListWidget;

namespace voronka {

class PlainLabel;

/// One list of what is due or came while the owner was away. A line leads to its deal or client.
class DueList : public QDialog
{
    Q_OBJECT

public:
    enum class Reason { Due, Away };

    DueList(Reason reason, std::vector<Agenda::Item> items, const LocalDays &days, QWidget *parent);

    const std::vector<Agenda::Item> &items() const { return m_items; }
    /// What was chosen stays so. A list with nothing left closes.
    void setItems(std::vector<Agenda::Item> items);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void contactRequested(voronka::ContactId contact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(int chosen);
    void openRow(int row);
    void retranslate();

    Reason m_reason;
    std::vector<Agenda::Item> m_items;
    LocalDays m_days;
    PlainLabel *m_heading;
    QListWidget *m_list;
};

} // namespace voronka
