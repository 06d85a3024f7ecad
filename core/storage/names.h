#pragma once

#include "core/model/activity.h"
#include "core/model/contact.h"
#include "core/model/deal.h"
#include "core/model/dealmove.h"
#include "core/model/stagedemand.h"

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>

namespace voronka {

/// The texts that stand for an enumeration in the book, in the order of its values. The schema's
/// CHECK constraints list the same texts.
template<typename Enum>
struct StoredNames;

template<>
struct StoredNames<DealStatus>
{
    static constexpr std::array list{QLatin1String("open"), QLatin1String("deferred"),
                                     QLatin1String("won"), QLatin1String("lost")};
};

template<>
struct StoredNames<DealKind>
{
    static constexpr std::array list{QLatin1String("new"), QLatin1String("repeat"),
                                     QLatin1String("referral")};
};

template<>
struct StoredNames<MoveKind>
{
    static constexpr std::array list{QLatin1String("created"),  QLatin1String("moved"),
                                     QLatin1String("won"),      QLatin1String("lost"),
                                     QLatin1String("deferred"), QLatin1String("resumed"),
                                     QLatin1String("reopened"), QLatin1String("transferred")};
};

template<>
struct StoredNames<ActivityKind>
{
    static constexpr std::array list{QLatin1String("call"), QLatin1String("meeting"),
                                     QLatin1String("message"), QLatin1String("email"),
                                     QLatin1String("note")};
};

template<>
struct StoredNames<RequiredField>
{
    static constexpr std::array list{QLatin1String("amount"),  QLatin1String("contact"),
                                     QLatin1String("company"), QLatin1String("phone"),
                                     QLatin1String("email"),   QLatin1String("expectedOn"),
                                     QLatin1String("manager"), QLatin1String("source"),
                                     QLatin1String("region"),  QLatin1String("note")};
};

template<>
struct StoredNames<ChannelKind>
{
    static constexpr std::array list{QLatin1String("phone"),    QLatin1String("email"),
                                     QLatin1String("telegram"), QLatin1String("viber"),
                                     QLatin1String("whatsapp"), QLatin1String("other")};
};

template<typename Enum>
QString storedName(Enum value)
{
    return StoredNames<Enum>::list[size_t(value)];
}

/// A text that is none of them cannot come from a book that passed quick_check, which tests the
/// CHECK constraints; it is read as the first.
template<typename Enum>
Enum fromStoredName(QStringView text)
{
    const auto &list = StoredNames<Enum>::list;
    const auto it = std::find(list.begin(), list.end(), text);
    return it == list.end() ? Enum{} : Enum(it - list.begin());
}

} // namespace voronka
