#pragma once

#include "core/base/error.h"
#include "ui/clients/clientid.h"
#include "ui/clients/clientrecord.h"
#include "ui/widgets/opener.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace voronka {

class BookSession;
class ChannelRow;
class ClientActions;
class ClientDeals;
class ClientForm;
class ClientRoster;
class ClientStory;
class DuplicateWatch;
class ElidedLabel;
class EntryActions;
class FiguresBox;
class ClientNotice;

/// The page of a person or a company. There is no Save: what is typed is saved when a field is
/// left, when the page is, and before the book is closed. What cannot be saved stays on the page.
class ClientCard : public QWidget
{
    Q_OBJECT

public:
    ClientCard(BookSession &session, ClientRoster &roster, ClientActions &actions,
               QWidget *parent = nullptr);
    ~ClientCard() override;

    /// The caller has left() the one before.
    void showClient(ClientId client);
    void startPerson();
    void startCompany();
    /// Forgets the client and what is typed.
    void forget();

    /// Saves what is typed. False when it could not be: why is told on the page.
    bool leave();
    /// Nothing while the client is not in the book.
    std::optional<ClientId> client() const { return m_client; }
    /// What opens telephone numbers and addresses; tests put their own.
    void setOpen(const OpenUrl &open);

Q_SIGNALS:
    void backRequested();
    void clientRequested(voronka::ClientId client);
    void dealRequested(voronka::DealId deal);
    void clientChanged();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeForm();
    QWidget *makeRight();
    void makeEntries();
    void connectAll();
    void start(bool person, const ClientRecord &stored, std::optional<ClientId> client);
    bool isDirty() const;
    Result<> save();
    bool trySave();
    void discard();
    void onEdited();
    void onChanged();
    void refresh();
    void refreshFacts();
    void showPeople();
    void showTitle();
    void showError(const Error &error);
    void openChannel(const Channel &channel);
    void retranslate();

    BookSession &m_session;
    ClientActions &m_actions;
    EntryActions *m_entries;
    OpenUrl m_open = systemOpenUrl();
    std::optional<ClientId> m_client;
    bool m_person = true;
    bool m_showing = false;
    bool m_saving = false;
    ClientRecord m_stored; ///< As the book has it, or empty for a new one.
    QPushButton *m_back;
    ElidedLabel *m_title;
    QPushButton *m_newDeal;
    QToolButton *m_more;
    ChannelRow *m_channels;
    ClientNotice *m_unsaved;
    ClientNotice *m_alike;
    DuplicateWatch *m_watch;
    ClientForm *m_form;
    FiguresBox *m_figures;
    QTabWidget *m_tabs;
    ClientDeals *m_deals;
    ClientStory *m_story;
    QListWidget *m_people;
};

} // namespace voronka
