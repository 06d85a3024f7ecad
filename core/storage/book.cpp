#include "core/storage/book.h"

#include "core/storage/bookschema.h"

#include <utility>

namespace voronka {

Book::Book(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_deals(*m_database), m_funnels(*m_database),
      m_lists(*m_database), m_people(*m_database), m_activities(*m_database), m_history(*m_database)
{
}

Book::~Book() = default;

Result<> Book::reloadCatalog()
{
    Catalog fresh;
    Result<> result;
    const auto read = [&result](auto &part, auto &&query) {
        if (!result)
            return;
        if (auto answer = query())
            part = std::move(*answer);
        else
            result = std::unexpected(answer.error());
    };
    read(fresh.settings, [this] { return m_lists.settings(); });
    read(fresh.funnels, [this] { return m_funnels.funnels(); });
    read(fresh.stages, [this] { return m_funnels.stages(); });
    read(fresh.requirements, [this] { return m_funnels.requirements(); });
    read(fresh.stageTasks, [this] { return m_funnels.stageTasks(); });
    read(fresh.lossReasons, [this] { return m_lists.lossReasons(); });
    read(fresh.managers, [this] { return m_lists.managers(); });
    read(fresh.sources, [this] { return m_lists.sources(); });
    read(fresh.regions, [this] { return m_lists.regions(); });
    read(fresh.tags, [this] { return m_lists.tags(); });
    if (!result)
        return result;
    // The first change of a transaction keeps what a rollback has to bring back.
    if (m_inTransaction && !m_catalogBefore)
        m_catalogBefore = std::move(m_catalog);
    m_catalog = std::move(fresh);
    return {};
}

Result<> Book::verify()
{
    if (m_verified)
        return {};
    const Result<> sound = m_verification ? m_verification() : checkQuickly(*m_database);
    if (!sound)
        return sound;
    m_verified = true;
    return {};
}

Result<bool> Book::changedOutside()
{
    const Result<qint64> version = m_database->integer(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return std::unexpected(version.error());
    const qint64 before = std::exchange(m_dataVersion, *version);
    return before != 0 && before != *version;
}

void Book::onCommitted(std::function<void(const Changes &)> listener)
{
    m_listeners.push_back(std::move(listener));
}

void Book::committed(const Changes &changes)
{
    // A copy, because a listener may add another.
    const auto listeners = m_listeners;
    for (const auto &listener : listeners)
        listener(changes);
}

} // namespace voronka
