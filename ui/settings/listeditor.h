#pragma once

#include "ui/settings/listsource.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace voronka {

/// Edits any of the owner's lists: add below, rename in place (F2 or a double click), put in order
/// by mouse, buttons or Alt+Up and Alt+Down, archive and restore, or remove (Del) where nothing
/// is kept. Every change is made at once and can be undone.
class ListEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ListEditor(QWidget *parent = nullptr);

    void setSource(ListSource source);
    /// Reads the list again; the current entry stays current.
    void reload();
    void clear();

    std::optional<qint64> current() const;
    void setCurrent(qint64 id);
    /// Shows the notes and colours of the rows as they are now, without touching what is being
    /// edited.
    void refreshNotes();
    /// What the list holds, for who cannot see it.
    void setListName(const QString &name);
    /// What the field for a new name says.
    void setNewNameHint(const QString &hint);
    /// A further button in the row of buttons, for what only this list can do.
    QToolButton *addButton(const QString &iconName);

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &iconName, void (ListEditor::*slot)());
    void makeLayout();
    void makeShortcuts();
    void fill();
    QListWidgetItem *makeItem(const ListRow &row) const;
    QIcon dot(const QColor &colour) const;
    bool isArchived(const QListWidgetItem *item) const;
    void addTyped();
    void renameCurrent();
    void moveUp();
    void moveDown();
    void moveBy(int rows);
    void toggleArchived();
    void removeCurrent();
    void offerRemoval();
    void storeOrder();
    void storeName(QListWidgetItem *item);
    void apply(const Result<> &done);
    void enableButtons();
    void retranslate();

    ListSource m_source;
    QListWidget *m_list;
    QLineEdit *m_newName;
    QToolButton *m_add;
    QToolButton *m_rename;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_archive;
    QToolButton *m_remove; ///< In its place where nothing is kept.
    QCheckBox *m_showArchived;
    QHBoxLayout *m_buttons;
    QString m_newNameHint; ///< Empty: the usual one.
    QString m_listName; ///< Likewise.
};

} // namespace voronka
