#pragma once

#include "core/base/error.h"
#include "ui/clients/clientid.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace voronka {

class BookSession;
class PlainLabel;
class QuickEntry;
class TimelineEdits;
class TimelineView;
struct TimelineEntry;

/// What happened with a client, and above it the quick entry of what happens now or is planned. A
/// company is called through its people: it has no entry of its own.
class ClientStory : public QWidget
{
    Q_OBJECT

public:
    explicit ClientStory(BookSession &session, QWidget *parent = nullptr);

    void showClient(ClientId client);
    /// A client who is not in the book yet has no story.
    void clear();
    void refresh();
    void setEditable(bool editable);
    /// Writes down what is typed. When it cannot be, it stays there.
    Result<> save();
    bool isPending() const;
    void forgetTyped();
    QuickEntry *entry() const { return m_entry; }

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void open(const TimelineEntry &entry);
    void retranslate();

    BookSession &m_session;
    std::optional<ClientId> m_client;
    QuickEntry *m_entry;
    TimelineView *m_timeline;
    TimelineEdits *m_edits;
    QStackedWidget *m_stack;
    PlainLabel *m_nothing;
    bool m_editable = true;
};

} // namespace voronka
