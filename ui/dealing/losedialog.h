#pragma once

#include "core/model/catalog.h"
#include "core/process/dealactions.h"
#include "ui/dealing/dealquestion.h"

#include <QDate>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace voronka {

class ReasonList;

/// Why deals are lost, and whether to think of the client again. It cannot be accepted without a
/// reason; nothing is saved before that, a new reason neither.
class LoseDialog : public DealQuestion
{
    Q_OBJECT

public:
    /// `today` is the day as the book counts its days.
    LoseDialog(const Catalog &catalog, QDate today, std::function<QString()> what, QWidget *parent);

    void accept() override;

    /// Only with a reason chosen. That of a new one is not set: see newReason().
    LossDetails details() const;
    /// The name of a reason that the book does not have yet; empty when it has the chosen one.
    QString newReason() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void addReason();
    void typeReason(const QString &text);
    void chooseReason();
    void proposeReminder();
    void showReminder();
    void retranslate() override;

    const std::vector<LossReason> m_known;
    const QTimeZone m_zone;
    const QDate m_today;
    ReasonList *m_reasons;
    QLineEdit *m_newReason;
    QToolButton *m_add;
    PlainLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
    QCheckBox *m_remind;
    QSpinBox *m_days;
    PlainLabel *m_day;
    bool m_isReminderChosen = false; ///< By the person, so that a reason no longer proposes it.
};

} // namespace voronka
