#pragma once

#include "core/base/id.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace voronka {

class BookSession;
class PlainLabel;
class TemplateChooser;

/// Adds a funnel to the open book: a ready-made one, or one with a single stage and a name.
class NewFunnelDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewFunnelDialog(BookSession &session, QWidget *parent);

Q_SIGNALS:
    void added(voronka::FunnelId funnel);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add();
    void retranslate();

    BookSession &m_session;
    TemplateChooser *m_templates;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_add;
};

} // namespace voronka
