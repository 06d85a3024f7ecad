#include "ui/dealpage/quickentry.h"

#include "core/process/entrydraft.h"
#include "ui/filters/flowlayout.h"
#include "ui/session/booksession.h"
#include "ui/tasks/entryfields.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace voronka {

QuickEntry::QuickEntry(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_kinds(new QButtonGroup(this)),
      m_fields(new EntryFields(this)), m_save(new QPushButton(m_fields->details()))
{
    build();
    retranslate();
    showDetails();
}

void QuickEntry::build()
{
    m_save->setObjectName(QStringLiteral("saveEntry"));
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addKinds();
    layout->addWidget(m_fields);
    m_fields->details()->layout()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &QuickEntry::save);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &QuickEntry::save);
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        m_fields->setKind(EntryKind(kind));
        m_fields->textEdit()->setFocus();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { onFocusChanged(now); });
}

// Its fields lose the focus when they go, after everything of this class has gone.
QuickEntry::~QuickEntry()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void QuickEntry::addKinds()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setSpacing(2);
    for (const EntryKind kind : allEntryKinds) {
        auto *button = new QToolButton(row);
        button->setObjectName(QStringLiteral("entryKind%1").arg(int(kind)));
        button->setIcon(icon(entryKindIcon(kind)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(kind == m_fields->kind());
        button->setProperty("quiet", true);
        button->setFocusPolicy(Qt::TabFocus);
        m_kinds->addButton(button, int(kind));
        layout->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    this->layout()->addWidget(row);
}

void QuickEntry::show(std::optional<DealId> deal, std::optional<ContactId> contact)
{
    m_deal = deal;
    m_contact = contact;
    m_kept.clear();
    if (m_session.isOpen())
        m_fields->setCatalog(m_session.catalog());
    m_fields->clear(m_session.now());
    showDetails();
}

void QuickEntry::showDeal(DealId deal)
{
    show(deal, {});
    const auto draft = entryDraft(m_session.book(), deal);
    if (!draft) {
        Q_EMIT failed(draft.error());
        return;
    }
    m_kept = *draft;
    putBack(*draft);
}

void QuickEntry::showContact(ContactId contact)
{
    show({}, contact);
}

void QuickEntry::clear()
{
    show({}, {});
}

void QuickEntry::setEditable(bool editable)
{
    setEnabled(editable);
}

void QuickEntry::start(EntryKind kind, bool isPlanned)
{
    m_kinds->button(int(kind))->click();
    m_fields->setPlanned(isPlanned, m_session.now());
}

QString QuickEntry::draft() const
{
    const QJsonObject draft = m_fields->draft();
    return draft.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void QuickEntry::putBack(const QString &draft)
{
    m_fields->setDraft(QJsonDocument::fromJson(draft.toUtf8()).object(), m_session.now());
    if (!draft.isEmpty())
        m_kinds->button(int(m_fields->kind()))->setChecked(true);
    showDetails();
}

bool QuickEntry::isPending() const
{
    return draft() != m_kept;
}

Result<> QuickEntry::keepDraft()
{
    if (!isPending() || !m_deal)
        return {};
    const QString text = draft();
    if (const Result<> kept = setEntryDraft(m_session.book(), *m_deal, text); !kept)
        return kept;
    m_kept = text;
    return {};
}

void QuickEntry::discard()
{
    putBack(m_kept);
}

void QuickEntry::save()
{
    if (!isEnabled())
        return;
    if (const Result<> done = saveEntry(); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_fields->clear(m_session.now());
    showDetails();
    // The words are in the book as an entry now; as a draft they would come back once more.
    if (const Result<> kept = keepDraft(); !kept)
        Q_EMIT failed(kept.error());
    else
        Q_EMIT saved();
}

Result<> QuickEntry::saveTyped()
{
    if (m_fields->isEmpty() || (!m_deal && !m_contact))
        return {};
    if (const Result<> done = saveEntry(); !done)
        return done;
    m_fields->clear(m_session.now());
    showDetails();
    return keepDraft();
}

Result<> QuickEntry::saveEntry()
{
    ActivityDesk &desk = m_session.activityDesk();
    const auto add = [&desk](const auto &entry) -> Result<> {
        const auto added = desk.add(entry);
        return added ? Result<>() : std::unexpected(added.error());
    };
    if (m_fields->kind() == EntryKind::Task) {
        Task task;
        task.deal = m_deal;
        task.contact = m_contact;
        return add(m_fields->task(task));
    }
    Activity activity;
    activity.deal = m_deal;
    activity.contact = m_contact;
    return add(m_fields->activity(activity, m_session.now()));
}

// A popup of a field, such as its calendar, is a window of its own and takes the focus for a while.
bool QuickEntry::isOpenFor(const QWidget *focus) const
{
    if (!focus || focus->window() != window())
        return m_isOpen;
    return focus == this || isAncestorOf(focus);
}

void QuickEntry::onFocusChanged(const QWidget *now)
{
    const bool wasOpen = m_isOpen;
    m_isOpen = isOpenFor(now);
    const bool left = wasOpen && (!m_isOpen || !now);
    if (left && m_session.isOpen()) {
        if (const Result<> kept = keepDraft(); !kept)
            Q_EMIT failed(kept.error());
    }
    showDetails();
}

void QuickEntry::showDetails()
{
    m_fields->details()->setVisible(m_isOpen || !m_fields->isEmpty());
}

void QuickEntry::retranslate()
{
    for (const EntryKind kind : allEntryKinds) {
        QAbstractButton *button = m_kinds->button(int(kind));
        button->setText(entryKindText(kind));
        button->setAccessibleName(entryKindText(kind));
        button->setToolTip(tr("%1 (%2)", "what, its key")
                                   .arg(entryKindText(kind),
                                        QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(kind)))
                                                .toString(QKeySequence::NativeText)));
    }
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (%1)")
                               .arg(QKeySequence(Qt::CTRL | Qt::Key_Return)
                                            .toString(QKeySequence::NativeText)));
}

void QuickEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
