#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace voronka {

/// A field for the name of a client: typed, or chosen among those that the book has and that are
/// like what is typed. Of two with one name the one that was chosen is kept; a name that was typed
/// and not chosen is no entry of the book, whoever else has it.
class NameField : public QLineEdit
{
    Q_OBJECT

public:
    struct Choice
    {
        qint64 id = 0;
        QString name;
        QString detail; ///< Tells those of one name apart.

        friend bool operator==(const Choice &, const Choice &) = default;
    };
    /// The few best for what is typed.
    using Source = std::function<std::vector<Choice>(const QString &typed)>;

    explicit NameField(QWidget *parent = nullptr);

    void setSource(Source source) { m_source = std::move(source); }
    /// What is shown is entry `id` of the book, or nothing.
    void setEntry(std::optional<qint64> id, const QString &name);
    /// The entry as long as its name stands there.
    std::optional<qint64> entry() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A name was chosen, not typed.
    void picked();

private:
    void offer(const QString &typed);
    void take(const QModelIndex &index);
    void pick(const QModelIndex &index);

    Source m_source;
    std::optional<qint64> m_entry;
    QString m_entryName; ///< As it stands in the field.
    QStandardItemModel *m_choices;
    QCompleter *m_completer;
};

} // namespace voronka
