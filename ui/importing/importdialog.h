#pragma once

#include "core/exchange/dealimport.h"
#include "ui/importing/tablepreview.h"
#include "ui/session/job.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QStackedWidget;

namespace voronka {

class BookSession;
class ImportResultPage;
class ImportSetupPage;
class PlainLabel;

/// Brings the deals of a table into the open book: reads it, asks what its columns mean, imports it
/// as one step that can be undone, says what was taken. Reading and importing have threads of
/// their own.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(BookSession &session, const QString &path, QWidget *parent);
    ~ImportDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void read(std::optional<TextEncoding> encoding, std::optional<QChar> delimiter);
    void showPreview(const Result<TablePreview> &preview);
    void import();
    void showResult(Result<ImportResult> result);
    void enable();
    void retranslate();

    BookSession &m_session;
    QString m_path;
    QByteArray m_bytes;
    std::unique_ptr<Job> m_reading;
    bool m_importing = false;
    PlainLabel *m_wait;
    ImportSetupPage *m_setup;
    ImportResultPage *m_result;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons;
    QPushButton *m_import;
};

} // namespace voronka
