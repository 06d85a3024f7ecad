#pragma once

#include "ui/clients/clientfields.h"
#include "ui/clients/clientid.h"

#include <QObject>

#include <optional>

class QTimer;

namespace voronka {

class BookSession;
class ClientRoster;
class ClientNotice;

/// Looks while a client is typed whether the book has them already, and says so in a line with the
/// ways out: to open that one, to merge both, or to say that they are different.
class DuplicateWatch : public QObject
{
    Q_OBJECT

public:
    DuplicateWatch(BookSession &session, const ClientRoster &roster, ClientNotice *line);

    /// What is typed now. Without an id the client is not in the book yet.
    void look(std::optional<ClientId> id, bool person, const ClientFields &fields);
    /// Another client: what was said about the last one is no longer true.
    void startOver();
    void retranslate();

Q_SIGNALS:
    void openRequested(voronka::ClientId client);
    void mergeRequested(voronka::ClientId client);

private:
    struct Alike
    {
        ClientId id;
        QString name;
        QString address; ///< A telephone number or what else tells them apart.
    };

    void search();
    template<typename Client>
    std::optional<Alike> findAlike(const Client &typed);
    void show();
    void tellApart();

    BookSession &m_session;
    const ClientRoster &m_roster;
    ClientNotice *m_line;
    QTimer *m_timer;
    std::optional<ClientId> m_id;
    bool m_person = true;
    ClientFields m_fields;
    std::optional<Alike> m_alike;
};

} // namespace voronka
