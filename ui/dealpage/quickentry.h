#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/widgets/entrykind.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QPushButton;

namespace voronka {

class BookSession;
class EntryFields;

/// Above the timeline of a deal or a person: writes down a call, a meeting, a message, a note or a
/// task in a few keystrokes. Ctrl+Enter or the button saves. What is typed about a deal and not
/// saved is kept in the book as a draft of that deal when the field is left, and shown again when
/// the deal is.
class QuickEntry : public QWidget
{
    Q_OBJECT

public:
    explicit QuickEntry(BookSession &session, QWidget *parent = nullptr);
    ~QuickEntry() override;

    /// Another deal, with its draft.
    void showDeal(DealId deal);
    /// A person without any deal. Of one there is no draft: saveTyped() is called before leaving.
    void showContact(ContactId contact);
    /// Neither: the book is about to be closed.
    void clear();
    void setEditable(bool editable);
    /// Begins to write.
    void start(EntryKind kind, bool isPlanned = false);

    /// Something is typed that is neither saved nor kept.
    bool isPending() const;
    Result<> keepDraft();
    /// As an entry; nothing happens when nothing is typed.
    Result<> saveTyped();
    /// What is typed, with its kind, to be put back later; empty when nothing is.
    QString draft() const;
    void putBack(const QString &draft);
    void discard();

Q_SIGNALS:
    void saved();
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addKinds();
    void show(std::optional<DealId> deal, std::optional<ContactId> contact);
    void save();
    Result<> saveEntry();
    void onFocusChanged(const QWidget *now);
    void showDetails();
    bool isOpenFor(const QWidget *focus) const;
    void retranslate();

    BookSession &m_session;
    std::optional<DealId> m_deal;
    std::optional<ContactId> m_contact; ///< Without a deal.
    QString m_kept; ///< The draft that the book has.
    bool m_isOpen = false; ///< The focus is here, so the details are shown.
    QButtonGroup *m_kinds;
    EntryFields *m_fields;
    QPushButton *m_save;
};

} // namespace voronka
