#include "ui/dealpage/namefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace voronka {

NameField::NameField(QWidget *parent)
    : QLineEdit(parent), m_names(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setObjectName(QStringLiteral("userNames"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &NameField::pick);
}

void NameField::setEntry(std::optional<qint64> id, const QString &name)
{
    m_entry = id;
    m_entryName = name;
    if (text() != name)
        setText(name);
    setCursorPosition(0);
}

std::optional<qint64> NameField::entry() const
{
    return text().trimmed() == m_entryName ? m_entry : std::nullopt;
}

void NameField::setNames(const Names &names)
{
    m_names->clear();
    QList<QStandardItem *> items;
    items.reserve(qsizetype(names.size()));
    for (const auto &[id, name] : names) {
        auto *item = new QStandardItem(name);
        item->setData(id);
        items.append(item);
    }
    m_names->appendColumn(items);
    setCompleter(m_completer);
}

void NameField::forgetNames()
{
    m_asked = false;
}

void NameField::pick(const QModelIndex &index)
{
    setEntry(index.data(Qt::UserRole + 1).toLongLong(), index.data().toString());
    Q_EMIT picked();
}

void NameField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!m_asked && !isReadOnly()) {
        m_asked = true;
        Q_EMIT namesWanted();
    }
}

} // namespace voronka
