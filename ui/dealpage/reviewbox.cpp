#include "ui/dealpage/reviewbox.h"

#include "core/chart/charttext.h"
#include "ui/filters/flowlayout.h"
#include "ui/session/booksession.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace voronka {

ReviewBox::ReviewBox(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_heading(new PlainLabel(PlainLabel::Role::Heading, this)), m_state(new PlainLabel(this)),
      m_asked(new QPushButton(this)), m_received(new QPushButton(this)), m_text(new QLineEdit(this))
{
    build();
    retranslate();
}

void ReviewBox::build()
{
    m_state->setObjectName(QStringLiteral("reviewState"));
    m_asked->setObjectName(QStringLiteral("reviewAsked"));
    m_asked->setIcon(icon(QStringLiteral("message")));
    m_received->setObjectName(QStringLiteral("reviewReceived"));
    m_received->setIcon(icon(QStringLiteral("star")));
    m_text->setObjectName(QStringLiteral("reviewText"));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_asked);
    row->addWidget(m_received);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(m_heading);
    layout->addWidget(m_state);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(m_asked, &QPushButton::clicked, this, [this] {
        DealReview review = m_review;
        review.askedAt = m_session.now();
        note(review);
    });
    connect(m_received, &QPushButton::clicked, this, [this] {
        DealReview review = m_review;
        review.receivedAt = m_session.now();
        note(review);
        m_text->setFocus();
    });
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (isPending())
            note(m_review);
    });
}

// With what is typed, which stays in its field when that is refused.
void ReviewBox::note(const DealReview &review)
{
    DealReview typed = review;
    typed.text = m_text->text().trimmed();
    if (const Result<> done = m_session.activityDesk().setReview(typed); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT saved();
}

bool ReviewBox::isPending() const
{
    return m_isWon && m_text->text().trimmed() != m_review.text;
}

Result<> ReviewBox::save()
{
    if (!isPending())
        return {};
    DealReview typed = m_review;
    typed.text = m_text->text().trimmed();
    return m_session.activityDesk().setReview(typed);
}

void ReviewBox::discard()
{
    m_text->setText(m_review.text);
}

void ReviewBox::showDeal(const Deal &deal)
{
    const bool keepsTyped = deal.id == m_review.deal && isPending();
    const auto review = m_session.book().activities().review(deal.id);
    m_isWon = deal.status == DealStatus::Won;
    m_review = review.value_or(DealReview{deal.id, {}, {}, {}});
    if (!keepsTyped)
        m_text->setText(m_review.text);
    setVisible(m_isWon);
    retranslate();
}

void ReviewBox::setEditable(bool editable)
{
    m_editable = editable;
    retranslate();
}

void ReviewBox::retranslate()
{
    m_heading->setText(tr("Review"));
    m_asked->setText(tr("I asked for one"));
    m_asked->setToolTip(tr("The client was asked for a review today"));
    m_received->setText(tr("I received it"));
    m_received->setToolTip(tr("The review was received today"));
    m_text->setPlaceholderText(tr("What the client said, or a link to it"));
    m_text->setAccessibleName(tr("What the client said"));
    m_asked->setVisible(m_editable && !m_review.askedAt && !m_review.receivedAt);
    m_received->setVisible(m_editable && !m_review.receivedAt);
    m_text->setVisible(m_review.receivedAt || !m_review.text.isEmpty());
    m_text->setReadOnly(!m_editable);
    if (!m_session.isOpen())
        return;
    const auto day = [this](Instant at) {
        return chartDay(m_session.days().day(at), shownLanguage(*this));
    };
    m_state->setText(m_review.receivedAt ? tr("Received on %1").arg(day(*m_review.receivedAt))
                             : m_review.askedAt ? tr("Asked on %1").arg(day(*m_review.askedAt))
                                                : tr("Not asked yet"));
}

void ReviewBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
