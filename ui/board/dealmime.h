#pragma once

#include "core/base/id.h"

#include <QMimeData>

#include <vector>

namespace voronka {

/// Deals on their way from one column to another. Only within this window: the ids mean nothing to
/// another book, and what comes from another program is never taken for it.
class DealMime : public QMimeData
{
    Q_OBJECT

public:
    explicit DealMime(std::vector<DealId> deals);

    const std::vector<DealId> &deals() const { return m_deals; }

    /// Null for anything else that is dragged.
    static const DealMime *from(const QMimeData *data)
    {
        return qobject_cast<const DealMime *>(data);
    }

private:
    std::vector<DealId> m_deals;
};

} // namespace voronka
