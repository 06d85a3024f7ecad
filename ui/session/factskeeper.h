#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/facts/facts.h"
#include "core/facts/stays.h"
#include "core/model/catalog.h"
#include "core/model/changes.h"
#include "ui/session/job.h"

#include <QObject>

#include <memory>
#include <optional>

namespace voronka {

class Book;

/// Keeps the facts of the open book in step with its file: loads them in a thread with a connection
/// of its own, patches them after every commit, loads them again when positions or merged reasons
/// changed. The facts shown never disagree with the catalog: while they cannot be told from it,
/// there are none.
class FactsKeeper : public QObject
{
    Q_OBJECT

public:
    FactsKeeper(Book &book, Clock clock, QObject *parent = nullptr);
    ~FactsKeeper() override;

    /// Begins to load.
    void start();

    /// Null while loading.
    const Facts *facts() const { return m_facts.get(); }

    /// Null while loading; asking begins it. The stays are read anew after a change.
    const Stays *stays();

    /// To be told of every commit, after the catalog was read again.
    void apply(const Changes &changes);

Q_SIGNALS:
    void factsChanged();
    void staysChanged();
    void failed(const voronka::Error &error);

private:
    struct Basis;

    void load();
    void loadHere();
    void take(Result<Facts> facts);
    void patch(const std::vector<DealId> &deals);
    void forgetStays();

    Book &m_book;
    Clock m_clock;
    std::unique_ptr<Facts> m_facts;
    std::unique_ptr<Stays> m_stays;
    std::unique_ptr<Basis> m_basis; ///< What of the catalog the facts were resolved by.
    std::vector<DealId> m_changedMeanwhile; ///< Committed while a load was under way.
    bool m_loadAgain = false;
    bool m_staysAgain = false;
    std::unique_ptr<Job> m_loading;
    std::unique_ptr<Job> m_loadingStays;
};

} // namespace voronka
