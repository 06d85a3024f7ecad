#include "ui/board/dealmime.h"

namespace voronka {

// Without a format there would be nothing to offer to the system, which then begins no drag.
DealMime::DealMime(std::vector<DealId> deals) : m_deals(std::move(deals))
{
    setData(QStringLiteral("application/x-voronka-deals"), QByteArray::number(int(m_deals.size())));
}

} // namespace voronka
