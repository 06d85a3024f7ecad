#pragma once

#include "core/process/erasure.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QPlainTextEdit;
class QPushButton;

namespace voronka {

class PlainLabel;

/// Asked before a person is erased: what goes, that it cannot be undone, and which copies of the
/// book still hold them. It is answered by ticking that it was understood.
class EraseQuestion : public QDialog
{
    Q_OBJECT

public:
    EraseQuestion(const ErasurePreview &preview, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fitHeight();
    QStringList consequences() const;
    void retranslate();

    ErasurePreview m_preview;
    PlainLabel *m_question;
    PlainLabel *m_goes;
    PlainLabel *m_forEver;
    PlainLabel *m_backupsTitle;
    QPlainTextEdit *m_backups;
    QCheckBox *m_understood;
    QDialogButtonBox *m_buttons;
    QPushButton *m_erase;
};

} // namespace voronka
