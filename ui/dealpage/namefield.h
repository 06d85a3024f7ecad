#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace voronka {

/// A field for the name of a client: typed, or chosen among those that the book has, which are
/// asked for when they are first needed. Of two with one name the one that was chosen is kept.
class NameField : public QLineEdit
{
    Q_OBJECT

public:
    using Names = std::vector<std::pair<qint64, QString>>;

    explicit NameField(QWidget *parent = nullptr);

    /// What is shown is entry `id` of the book, or nothing.
    void setEntry(std::optional<qint64> id, const QString &name);
    /// The entry as long as its name stands there.
    std::optional<qint64> entry() const;
    /// The names to choose from, in alphabetical order.
    void setNames(const Names &names);
    void forgetNames();

Q_SIGNALS:
    /// The names are wanted; asked once until forgetNames().
    void namesWanted();
    /// A name was chosen, not typed.
    void picked();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void pick(const QModelIndex &index);

    std::optional<qint64> m_entry;
    QString m_entryName;
    bool m_asked = false;
    QStandardItemModel *m_names;
    QCompleter *m_completer;
};

} // namespace voronka
