#include "ui/clients/tagchips.h"

#include "ui/filters/flowlayout.h"
#include "ui/session/booksession.h"
#include "ui/widgets/tagchip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace voronka {

namespace {

constexpr int fieldWidth = 150;

} // namespace

TagChips::TagChips(BookSession &session, QWidget *parent)
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
    connect(m_field, &QLineEdit::textEdited, this, &TagChips::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &TagChips::finished);
    // The completer writes the name into the field after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TagChips::finished, Qt::QueuedConnection);
    retranslate();
}

void TagChips::setTags(const std::vector<TagId> &tags)
{
    m_tags = tags;
    std::ranges::sort(m_tags);
    fill();
}

void TagChips::setEditable(bool editable)
{
    m_editable = editable;
    m_field->setVisible(editable);
    for (QToolButton *chip : m_chips)
        chip->setEnabled(editable);
}

void TagChips::fill()
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
        m_chips.push_back(makeChip(tag));
    layout()->addWidget(m_field);
    orderTabs();
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

void TagChips::setTabStart(QWidget *before)
{
    m_tabStart = before;
    orderTabs();
}

void TagChips::orderTabs()
{
    QWidget *before = m_tabStart;
    for (QWidget *chip : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_field);
}

QToolButton *TagChips::makeChip(TagId tag)
{
    const QString name = m_session.catalog().tagName(tag);
    auto *chip = new TagChip(name, tr("Remove the tag “%1”").arg(name), this);
    chip->setEnabled(m_editable);
    connect(chip, &QToolButton::clicked, this, [this, tag] { remove(tag); });
    layout()->addWidget(chip);
    chip->show();
    return chip;
}

void TagChips::remove(TagId tag)
{
    std::erase(m_tags, tag);
    fill();
    Q_EMIT edited();
    Q_EMIT finished();
}

bool TagChips::isPending() const
{
    return !m_field->text().trimmed().isEmpty();
}

void TagChips::forgetTyped()
{
    m_field->clear();
}

Result<> TagChips::takeTyped()
{
    const QString name = m_field->text().trimmed();
    if (name.isEmpty())
        return {};
    const auto &tags = m_session.catalog().tags;
    const auto known = std::ranges::find_if(tags, [&name](const Tag &tag) {
        return !tag.archived && tag.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    const Result<TagId> tag =
            known != tags.end() ? Result<TagId>(known->id) : m_session.listDesk().addTag(name);
    if (!tag)
        return std::unexpected(tag.error());
    m_field->clear();
    if (std::ranges::find(m_tags, *tag) == m_tags.end())
        m_tags.insert(std::ranges::upper_bound(m_tags, *tag), *tag);
    fill();
    return {};
}

void TagChips::retranslate()
{
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    if (m_session.isOpen())
        fill();
}

void TagChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace voronka
