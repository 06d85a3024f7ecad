#include "ui/naming/namefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace voronka {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

} // namespace

NameField::NameField(QWidget *parent)
    : QLineEdit(parent), m_choices(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_choices, this))
{
    // What is offered was found already, in any case and anywhere in the name.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(nameRole);
    m_completer->popup()->setObjectName(QStringLiteral("userNames"));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &NameField::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &NameField::pick);
    // Its name stands in the field from then on, also when the list is left by a click elsewhere.
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::highlighted), this,
            &NameField::take);
}

// A form puts its label above it when the two do not fit beside each other.
QSize NameField::minimumSizeHint() const
{
    constexpr int frameAndCursor = 16;
    const QSize least = QLineEdit::minimumSizeHint();
    const int hint = fontMetrics().horizontalAdvance(placeholderText()) + frameAndCursor;
    return {std::max(least.width(), hint), least.height()};
}

void NameField::setEntry(std::optional<qint64> id, const QString &name)
{
    m_entry = id;
    m_entryName = name.trimmed();
    if (text() != name)
        setText(name);
    setCursorPosition(0);
}

std::optional<qint64> NameField::entry() const
{
    return text().trimmed() == m_entryName ? m_entry : std::nullopt;
}

void NameField::offer(const QString &typed)
{
    m_choices->clear();
    if (!m_source || typed.trimmed().isEmpty())
        return;
    for (const Choice &choice : m_source(typed)) {
        auto *item = new QStandardItem(choice.detail.isEmpty() ? choice.name
                                                               : choice.name + QStringLiteral("  ")
                                                       + choice.detail);
        item->setData(choice.id, idRole);
        item->setData(choice.name, nameRole);
        item->setEditable(false);
        m_choices->appendRow(item);
    }
}

void NameField::take(const QModelIndex &index)
{
    m_entry = index.isValid() ? std::optional(index.data(idRole).toLongLong()) : std::nullopt;
    m_entryName = index.data(nameRole).toString().trimmed();
}

void NameField::pick(const QModelIndex &index)
{
    setEntry(index.data(idRole).toLongLong(), index.data(nameRole).toString());
    Q_EMIT picked();
}

} // namespace voronka
