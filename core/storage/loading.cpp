#include "core/storage/loading.h"

#include <QCoreApplication>

#include <algorithm>

namespace voronka {

namespace {

struct LoadingText
{
    Q_DECLARE_TR_FUNCTIONS(LoadingText)
};

} // namespace

Loading::Loading(qint64 lastDeal, std::stop_token stop, const Progress &progress)
    : m_lastDeal(lastDeal), m_stop(std::move(stop)), m_progress(progress)
{
}

Result<Loading> Loading::start(Database &database, std::stop_token stop, const Progress &progress)
{
    const Result<qint64> last =
            database.integer(QStringLiteral("SELECT ifnull(max(id), 0) FROM deal"));
    if (!last)
        return std::unexpected(last.error());
    Loading loading(*last, std::move(stop), progress);
    if (const Result<> going = loading.look(0); !going)
        return std::unexpected(going.error());
    return loading;
}

size_t Loading::expectedDeals() const
{
    // A foreign hand may have given one deal an enormous id.
    constexpr qint64 plausible = 4'000'000;
    return size_t(std::clamp<qint64>(m_lastDeal, 0, plausible));
}

Result<> Loading::look(qint64 deal)
{
    if (m_stop.stop_requested()) {
        return failure(ErrorKind::Cancelled,
                       LoadingText::tr("Reading the deals was stopped; nothing was changed."));
    }
    if (m_progress && m_lastDeal > 0)
        m_progress(double(deal) / double(m_lastDeal));
    return {};
}

} // namespace voronka
