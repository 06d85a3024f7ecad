#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QWidget>

#include <vector>

class QCompleter;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace voronka {

class BookSession;

/// The tags of a deal as chips, and a field that adds one: known names are offered, a new one is
/// added to the book's list. Every change is saved at once.
class TagEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TagEdit(BookSession &session, QWidget *parent = nullptr);

    void setTags(DealId deal, const std::vector<TagId> &tags);
    void setEditable(bool editable);

    /// A tag is typed that was not added.
    bool isPending() const;
    /// Adds the tag that is typed.
    Result<> save();
    void discard();
    QString typed() const;
    void setTyped(const QString &text);

Q_SIGNALS:
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QToolButton *makeChip(TagId tag, const QString &name);
    void add();
    void remove(TagId tag);
    void retranslate();

    BookSession &m_session;
    DealId m_deal;
    std::vector<TagId> m_tags;
    bool m_editable = true;
    bool m_adding = false;
    std::vector<QToolButton *> m_chips;
    QLineEdit *m_field;
    QStringListModel *m_names;
};

} // namespace voronka
