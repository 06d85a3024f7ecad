#pragma once

#include "core/base/error.h"
#include "core/model/contact.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace voronka {

class BookSession;

/// The tags of a client as chips that a click removes, and a field that adds one: those of the book
/// are offered, a new name is added to the book's list when the client is saved.
class TagChips : public QWidget
{
    Q_OBJECT

public:
    explicit TagChips(BookSession &session, QWidget *parent = nullptr);

    void setTags(const std::vector<TagId> &tags);
    std::vector<TagId> tags() const { return m_tags; } ///< Ascending.
    void setEditable(bool editable);
    /// Tab leads from there into the first chip, whichever that is.
    void setTabStart(QWidget *before);

    /// Takes over the name that is typed and not yet a chip. When it cannot be added, it stays.
    Result<> takeTyped();
    bool isPending() const;
    void forgetTyped();

Q_SIGNALS:
    void edited();
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QToolButton *makeChip(TagId tag);
    void remove(TagId tag);
    void orderTabs();
    void retranslate();

    BookSession &m_session;
    std::vector<TagId> m_tags;
    std::vector<QToolButton *> m_chips;
    QLineEdit *m_field;
    QStringListModel *m_names;
    QWidget *m_tabStart = nullptr;
    bool m_editable = true;
};

} // namespace voronka
