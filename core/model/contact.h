#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace voronka {

enum class ChannelKind : quint8 {
    Phone = 0,
    Email = 1,
    Telegram = 2,
    Viber = 3,
    WhatsApp = 4,
    Other = 5,
};

/// One way to reach a person or a company.
struct Channel
{
    ChannelKind kind = ChannelKind::Phone;
    QString value; ///< As typed; comparison folds it (phones by digits).

    friend bool operator==(const Channel &, const Channel &) = default;
};

struct Company
{
    CompanyId id;
    QString name;
    std::vector<Channel> channels;
    QString note;
    QString externalId;
    Instant createdAt;
    std::optional<SourceId> source;
    std::vector<TagId> tags; ///< Ascending.

    friend bool operator==(const Company &, const Company &) = default;
};

struct Contact
{
    ContactId id;
    QString name;
    std::optional<CompanyId> company;
    std::vector<Channel> channels;
    std::optional<QDate> birthday;
    std::optional<SourceId> source;
    QString note;
    QString externalId;
    Instant createdAt;
    std::vector<TagId> tags; ///< Ascending.

    friend bool operator==(const Contact &, const Contact &) = default;
};

} // namespace voronka
