#pragma once

#include "core/base/money.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace voronka {

class PlainLabel;

/// Confirms what a deal was won for.
class WinDialog : public QDialog
{
    Q_OBJECT

public:
    WinDialog(Money amount, const Currency &currency, const QString &what, QWidget *parent);

    /// Only after the dialog was accepted.
    Money amount() const { return m_amount; }

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Money m_amount;
    Currency m_currency;
    QString m_what;
    PlainLabel *m_question;
    QLineEdit *m_edit;
};

} // namespace voronka
