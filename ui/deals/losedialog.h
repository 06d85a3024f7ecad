#pragma once

#include "core/model/catalog.h"
#include "core/process/dealactions.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QPlainTextEdit;

namespace voronka {

class PlainLabel;

/// Why deals are lost. There is no OK without a reason; nothing is saved before it.
class LoseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` names the deal, or says how many there are.
    LoseDialog(const Catalog &catalog, const QString &what, QWidget *parent);

    /// Only after the dialog was accepted.
    LossDetails details() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void enableOk();
    void retranslate();

    QString m_what;
    PlainLabel *m_question;
    QListWidget *m_reasons;
    PlainLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
    QDialogButtonBox *m_buttons;
};

} // namespace voronka
