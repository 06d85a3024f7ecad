#pragma once

#include "core/base/error.h"
#include "ui/clients/clientid.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace voronka {

class BookSession;
class PlainLabel;
class TimelineView;
struct TimelineEntry;

/// What happened with a client, and a line that writes down one more call or note. A company is
/// called through its people: it has no line of its own.
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
    /// Writes down what is typed in the line. When it cannot be, it stays there.
    Result<> save();
    bool isPending() const;
    void forgetTyped();

Q_SIGNALS:
    void dealRequested(voronka::DealId deal);
    void failed(const voronka::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void add();
    void open(const TimelineEntry &entry);
    void remove(const TimelineEntry &entry);
    void tell(const Result<> &done);
    void retranslate();

    BookSession &m_session;
    std::optional<ClientId> m_client;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QPushButton *m_add;
    TimelineView *m_timeline;
    QStackedWidget *m_stack;
    PlainLabel *m_nothing;
    bool m_editable = true;
};

} // namespace voronka
