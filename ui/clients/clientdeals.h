#pragma once

#include "core/base/error.h"
#include "ui/clients/clientid.h"

#include <QStackedWidget>

#include <optional>

class QPushButton;
class QTableView;

namespace voronka {

class BookSession;
class DealTableModel;
class PlainLabel;

/// All deals of a client, the latest first: what they are, where they stand, what they bring and
/// what is to be done next.
class ClientDeals : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ClientDeals(BookSession &session, QWidget *parent = nullptr);

    /// Nothing: a client who is not in the book yet has no deals.
    Result<> showDeals(std::optional<ClientId> client);
    int count() const;
    void setEditable(bool editable);

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void newRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void retranslate();

    BookSession &m_session;
    DealTableModel *m_model;
    QTableView *m_table;
    PlainLabel *m_nothing;
    QPushButton *m_add;
    bool m_isNew = true;
    bool m_editable = true;
};

} // namespace voronka
