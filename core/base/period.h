#pragma once

#include <QDate>

#include <optional>

namespace voronka {

/// A span of whole days, both ends included; an absent end is open.
struct Period
{
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool isAll() const { return !from && !to; }
    bool contains(QDate day) const { return (!from || day >= *from) && (!to || day <= *to); }

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace voronka
