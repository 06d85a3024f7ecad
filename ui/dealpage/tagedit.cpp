#include "ui/dealpage/tagedit.h"

#include "ui/filters/flowlayout.h"
#include "ui/session/booksession.h"
#include "ui/widgets/tagchip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStringListModel>

#include <algorithm>
#include <array>

namespace voronka {

namespace {

constexpr int fieldWidth = 130;

} // namespace

TagEdit::TagEdit(BookSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_field(new QLineEdit(this)),
      m_names(new QStringListModel(this))
{
    auto *layout = new FlowLayout(this);
    layout->setSpacing(4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_field->setObjectName(QStringLiteral("newTag"));
    m_field->setMinimumWidth(fieldWidth);
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(QStringLiteral("userTagNames"));
    m_field->setCompleter(completer);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &TagEdit::add);
    // The completer writes the name into the field after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::add,
            Qt::QueuedConnection);
    retranslate();
}

void TagEdit::setTags(DealId deal, const std::vector<TagId> &tags)
{
    m_deal = deal;
    m_tags = tags;
    fill();
}

void TagEdit::setEditable(bool editable)
{
    m_editable = editable;
    m_field->setVisible(editable);
    for (QToolButton *chip : m_chips)
        chip->setEnabled(editable);
}

void TagEdit::fill()
{
    const bool hadFocus = std::ranges::any_of(m_chips, &QToolButton::hasFocus);
    for (QToolButton *chip : m_chips) {
        // One of them may be in its own click.
        chip->hide();
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    layout()->removeWidget(m_field);
    for (const TagId tag : m_tags)
        m_chips.push_back(makeChip(tag, m_session.catalog().tagName(tag)));
    layout()->addWidget(m_field);
    QWidget *before = m_field->previousInFocusChain();
    for (QToolButton *chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
    }
    QStringList names;
    for (const Tag &tag : m_session.catalog().tags) {
        if (!tag.archived && std::ranges::find(m_tags, tag.id) == m_tags.end())
            names << tag.name;
    }
    m_names->setStringList(names);
    if (hadFocus)
        m_field->setFocus();
    updateGeometry();
}

QToolButton *TagEdit::makeChip(TagId tag, const QString &name)
{
    auto *chip = new TagChip(name, tr("Remove the tag “%1”").arg(name), this);
    chip->setEnabled(m_editable);
    connect(chip, &QToolButton::clicked, this, [this, tag] { remove(tag); });
    layout()->addWidget(chip);
    chip->show();
    return chip;
}

bool TagEdit::isPending() const
{
    return !typed().isEmpty();
}

QString TagEdit::typed() const
{
    return m_field->text().trimmed();
}

void TagEdit::setTyped(const QString &text)
{
    m_field->setText(text);
}

void TagEdit::discard()
{
    m_field->clear();
}

void TagEdit::add()
{
    if (m_adding || !isPending())
        return;
    if (const Result<> saved = save(); !saved)
        Q_EMIT failed(saved.error());
}

Result<> TagEdit::save()
{
    if (!isPending())
        return {};
    const QScopedValueRollback adding(m_adding, true);
    const Result<> added = m_session.dealDesk().addTag(std::array{m_deal}, typed());
    if (added)
        m_field->clear();
    return added;
}

void TagEdit::remove(TagId tag)
{
    std::vector<TagId> tags = m_tags;
    std::erase(tags, tag);
    if (const Result<> set = m_session.dealDesk().setTags(m_deal, tags); !set)
        Q_EMIT failed(set.error());
}

void TagEdit::retranslate()
{
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    if (m_session.isOpen())
        fill();
}

void TagEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
