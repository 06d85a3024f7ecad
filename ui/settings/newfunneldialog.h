#pragma once

#include "core/base/id.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace voronka {

class BookSession;
class PlainLabel;
class TemplateChooser;

/// Adds a funnel to the open book under the name that is typed: a ready-made one, whose own name is
/// proposed, or one with a single stage.
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
    void proposeName();
    void add();
    void retranslate();

    BookSession &m_session;
    TemplateChooser *m_templates;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    QString m_proposed; ///< The name of the template that was chosen last.
    QPushButton *m_add;
};

} // namespace voronka
