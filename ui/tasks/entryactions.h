#pragma once

#include "core/base/id.h"
#include "ui/widgets/entrykind.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QDialog;
class QKeySequence;
class QMenu;
class QWidget;

namespace voronka {

class BookSession;

/// Writes down what happened with a client, or plans it, on whatever page the deal or the person is
/// chosen: Alt with a digit is a call, a meeting, a message, an e-mail, a note made now; with Shift
/// as well it is planned.
class EntryActions : public QObject
{
    Q_OBJECT

public:
    /// Whom it is about; one of the two is enough.
    struct Subject
    {
        std::optional<DealId> deal = {};
        std::optional<ContactId> contact = {};
    };
    using Chosen = std::function<std::optional<Subject>()>;
    using Start = std::function<void(EntryKind kind, bool isPlanned)>;

    EntryActions(BookSession &session, Chosen chosen, QWidget *page);

    /// In place of a form over the page, where the page has fields for it.
    void setStart(Start start) { m_start = std::move(start); }
    /// For a menu of the page, and for a button.
    QMenu *menu() const { return m_menu; }
    /// Enables what applies to what is chosen now.
    void update();
    void retranslate();

private:
    struct Entry
    {
        QAction *action;
        EntryKind kind;
        bool isPlanned;
    };

    void make(EntryKind kind, bool isPlanned, const char *name, const QKeySequence &key);
    void start(EntryKind kind, bool isPlanned);
    void openForm(EntryKind kind, bool isPlanned);
    void open(QDialog *dialog);

    BookSession &m_session;
    Chosen m_chosen;
    Start m_start;
    QWidget *m_page;
    QMenu *m_menu;
    std::vector<Entry> m_entries;
};

} // namespace voronka
