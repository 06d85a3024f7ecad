#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/process/duplicates.h"
#include "ui/clients/clientid.h"
#include "ui/session/job.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace voronka {

class BookSession;

/// What the list of clients is sorted by; everything else is read when it is seen.
struct RosterEntry
{
    ClientId id;
    int nameRank = 0; ///< Its place in the user's alphabet.
    int deals = 0;
    Money wonSum;
    std::optional<Instant> lastTouch;

    friend bool operator==(const RosterEntry &, const RosterEntry &) = default;
};

enum class ClientKind { All, People, Companies };
enum class ClientSortKey { Name, Deals, WonSum, LastTouch };

/// Everyone in the book, kept in memory while a page about clients is looked at, and read again in
/// the background after a change. With it comes the index that finds duplicates as one types.
class ClientRoster : public QObject
{
    Q_OBJECT

public:
    explicit ClientRoster(BookSession &session, QObject *parent = nullptr);
    ~ClientRoster() override;

    /// Reads while somebody looks; what changed meanwhile is read on coming back.
    void setWatched(bool watched);
    /// The alphabet by which names are sorted.
    void setLocale(const QLocale &locale);

    bool isThere() const { return m_roster != nullptr; }
    size_t size() const;
    const DuplicateIndex *duplicates() const;

    /// Whom a list shows, in order; `matches` keeps only those it says yes to. An absent touch
    /// comes before all others.
    std::vector<RosterEntry> list(ClientKind kind, ClientSortKey key, Qt::SortOrder order,
                                  const std::function<bool(ClientId)> &matches = {}) const;

Q_SIGNALS:
    void changed();
    void failed(const voronka::Error &error);

private:
    struct Roster;

    static Result<std::unique_ptr<Roster>> read(const QString &path, const QLocale &locale,
                                                std::stop_token stop);
    void markStale();
    void load();
    void forget();

    BookSession &m_session;
    QLocale m_locale;
    std::unique_ptr<Roster> m_roster;
    std::unique_ptr<Job> m_loading;
    bool m_watched = false;
    bool m_stale = true;
};

} // namespace voronka
