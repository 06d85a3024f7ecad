#pragma once

#include "core/base/localdays.h"

#include <QDialog>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace voronka {

class PlainLabel;

/// When a deferred deal wakes, with quick choices, and what is to be asked then.
class DeferDialog : public QDialog
{
    Q_OBJECT

public:
    /// Times are those of the book's zone.
    DeferDialog(const LocalDays &days, Instant now, const QString &what, QWidget *parent);

    Instant until() const;
    QString comment() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeQuickChoices();
    void retranslate();

    const LocalDays &m_days;
    QDate m_today;
    QString m_what;
    PlainLabel *m_question;
    QDateTimeEdit *m_until;
    std::vector<QPushButton *> m_quick;
    PlainLabel *m_commentLabel;
    QLineEdit *m_comment;
};

} // namespace voronka
