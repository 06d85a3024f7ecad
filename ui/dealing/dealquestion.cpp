#include "ui/dealing/dealquestion.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

DealQuestion::DealQuestion(std::function<QString()> what, QWidget *parent)
    : QDialog(parent), m_what(std::move(what)),
      m_question(new PlainLabel(PlainLabel::Role::Heading, this)), m_subject(new ElidedLabel(this)),
      m_body(new QVBoxLayout), m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_accept(new QPushButton(this))
{
    // Of its own, because the texts of standard buttons are Qt's.
    m_buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    m_question->setWordWrap(true);
    m_subject->setObjectName(QStringLiteral("userSubject"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(m_question);
    layout->addWidget(m_subject);
    layout->addSpacing(8);
    layout->addLayout(m_body, 1);
    layout->addSpacing(12);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DealQuestion::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DealQuestion::setSave(std::function<Result<>()> save)
{
    m_save = [save = std::move(save)](const Saved &saved) { saved(save()); };
}

void DealQuestion::accept()
{
    // A second press finds the answer being saved, or saved and the question gone.
    if (!m_accept->isEnabled() || m_isSaving || !isVisible())
        return;
    if (!m_save) {
        QDialog::accept();
        return;
    }
    m_isSaving = true;
    m_save([self = QPointer(this)](const Result<> &saved) {
        if (self)
            self->finishSaving(saved);
    });
    if (m_isSaving)
        hide();
}

void DealQuestion::finishSaving(const Result<> &saved)
{
    m_isSaving = false;
    if (saved) {
        QDialog::accept();
        return;
    }
    open(); // Does nothing but show it again where it was out of sight.
    showError(this, saved.error());
}

void DealQuestion::setAcceptable(bool acceptable)
{
    m_accept->setEnabled(acceptable);
}

QPushButton *DealQuestion::addWayOut(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    m_buttons->addButton(button, QDialogButtonBox::ResetRole);
    return button;
}

void DealQuestion::setQuestion(const QString &title, const QString &question, const QString &accept)
{
    setWindowTitle(title);
    m_question->setText(question);
    m_accept->setText(accept);
    // The box would show again, without a word on it, what is only hidden.
    if (accept.isEmpty()) {
        m_buttons->removeButton(m_accept);
        m_accept->setParent(this);
        m_accept->hide();
    }
}

void DealQuestion::retranslate()
{
    m_subject->setText(m_what());
}

// Buttons that wrap in this language need another line of it.
void DealQuestion::showEvent(QShowEvent *event)
{
    if (hasHeightForWidth())
        resize(width(), std::max(height(), heightForWidth(width())));
    QDialog::showEvent(event);
}

void DealQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace voronka
