#include "ui/naming/knownnote.h"

#include "ui/session/booksession.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace voronka {

namespace {

// Short enough to be seen while the next field is begun, long enough not to flicker at each letter.
constexpr int typingMs = 250;

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setProperty("quiet", true);
    return button;
}

} // namespace

KnownNote::KnownNote(BookSession &session, NameField *field, Search search, Answers answers,
                     QWidget *parent)
    : QWidget(parent), m_field(field), m_search(std::move(search)), m_answers(answers),
      m_timer(new QTimer(this)), m_text(new PlainLabel(PlainLabel::Role::Muted, this)),
      m_menu(new QMenu(this)), m_use(makeButton("useKnown", this)),
      m_add(makeButton("addAnyway", this))
{
    m_text->setObjectName(QStringLiteral("userKnown"));
    m_text->setWordWrap(true);
    m_menu->setObjectName(QStringLiteral("userKnownNames"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(typingMs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_use);
    layout->addWidget(m_add);
    comeAfter(field);
    connect(m_timer, &QTimer::timeout, this, &KnownNote::lookNow);
    connect(field, &QLineEdit::textChanged, this, &KnownNote::lookSoon);
    connect(field, &NameField::picked, this, &KnownNote::lookSoon);
    // What was typed before they were loaded was compared with nobody.
    connect(&session, &BookSession::textsChanged, this, &KnownNote::lookSoon);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_known.size() == 1)
            use(NameField::Choice(m_known.front()));
    });
    connect(m_add, &QPushButton::clicked, this, &KnownNote::addRequested);
    say();
}

void KnownNote::comeAfter(QWidget *field)
{
    setTabOrder(field, m_use);
    setTabOrder(m_use, m_add);
}

void KnownNote::lookSoon()
{
    m_timer->start();
}

void KnownNote::lookNow()
{
    m_timer->stop();
    auto known = m_search();
    if (known == m_known)
        return;
    m_known = std::move(known);
    say();
}

void KnownNote::forget()
{
    m_timer->stop();
    m_known.clear();
    say();
}

void KnownNote::use(const NameField::Choice &choice)
{
    m_field->setFocus();
    m_field->setEntry(choice.id, choice.name);
    Q_EMIT m_field->picked();
    lookNow();
}

void KnownNote::fillMenu()
{
    m_menu->clear();
    for (const NameField::Choice &choice : m_known) {
        QString text = choice.detail.isEmpty() ? choice.name
                                               : choice.name + QStringLiteral("  ") + choice.detail;
        QAction *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        // By value: the menu is filled anew when the field tells what was taken.
        connect(
                action, &QAction::triggered, this, [this, choice] { use(choice); },
                Qt::QueuedConnection);
    }
}

void KnownNote::say()
{
    const bool isOne = m_known.size() == 1;
    if (isAsking()) {
        const NameField::Choice &first = m_known.front();
        const QString text = !isOne
                ? tr("The book already has “%1” and others like that.").arg(first.name)
                : first.detail.isEmpty()
                ? tr("The book already has “%1”.").arg(first.name)
                : tr("The book already has “%1”, %2.").arg(first.name, first.detail);
        m_text->setText(text);
        m_text->setAccessibleName(text);
        fillMenu();
        m_use->setMenu(isOne ? nullptr : m_menu);
    }
    m_use->setText(m_known.size() > 1 ? tr("Choose…") : tr("Use it"));
    m_add->setText(tr("Add as new"));
    m_add->setVisible(m_answers == Answers::UseOrAdd);
    setVisible(isAsking());
}

void KnownNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QWidget::changeEvent(event);
}

} // namespace voronka
