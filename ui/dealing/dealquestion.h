#pragma once

#include "core/base/error.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace voronka {

class ElidedLabel;
class PlainLabel;

/// What is asked before something is done to deals: a question, the deals it is about, and the
/// answer. It closes when the answer was saved; a refusal is shown over it and nothing typed is
/// lost.
class DealQuestion : public QDialog
{
    Q_OBJECT

public:
    /// `what` names the deal, or says how many there are, in the language of the moment.
    DealQuestion(std::function<QString()> what, QWidget *parent);

    /// Told what came of saving.
    using Saved = std::function<void(const Result<> &)>;

    /// What accepting does.
    void setSave(std::function<Result<>()> save);
    /// The same where it may take long: it calls its argument once, now or later. Until then the
    /// question is out of sight, and after a refusal it is back with all that was typed.
    void setSaveLater(std::function<void(Saved)> save) { m_save = std::move(save); }

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// Where the answer goes.
    QVBoxLayout *body() { return m_body; }
    void setAcceptable(bool acceptable);
    /// A further button, for what may be done instead.
    QPushButton *addWayOut(const char *name);
    /// Called again by those who override it, at the end of their constructor too.
    virtual void retranslate();
    /// Without a text for accepting there is nothing but to cancel.
    void setQuestion(const QString &title, const QString &question, const QString &accept);

private:
    void finishSaving(const Result<> &saved);

    std::function<QString()> m_what;
    std::function<void(Saved)> m_save;
    bool m_isSaving = false;
    PlainLabel *m_question;
    ElidedLabel *m_subject;
    QVBoxLayout *m_body;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
};

} // namespace voronka
