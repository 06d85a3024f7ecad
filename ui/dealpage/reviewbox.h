#pragma once

#include "core/base/error.h"
#include "core/model/deal.h"
#include "core/model/dealreview.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace voronka {

class BookSession;
class PlainLabel;

/// Whether the client of a won deal was asked for a review and what she said. The words are saved
/// when their field is left.
class ReviewBox : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewBox(BookSession &session, QWidget *parent = nullptr);

    /// Hides itself for a deal that is not won.
    void showDeal(const Deal &deal);
    void setEditable(bool editable);

    bool isPending() const;
    Result<> save();
    void discard();

Q_SIGNALS:
    void saved();
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void note(const DealReview &review);
    void retranslate();

    BookSession &m_session;
    DealReview m_review; ///< As the book has it.
    bool m_isWon = false;
    bool m_editable = true;
    PlainLabel *m_heading;
    PlainLabel *m_state;
    QPushButton *m_asked;
    QPushButton *m_received;
    QLineEdit *m_text;
};

} // namespace voronka
