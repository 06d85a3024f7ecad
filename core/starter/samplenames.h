#pragma once

#include "core/base/language.h"
#include "core/model/activity.h"

#include <QStringList>

#include <array>
#include <vector>

namespace voronka {

struct SamplePerson
{
    QString name;
    QString mailbox; ///< The name in Latin letters, for an address: "olena.bilyk".
};

struct SampleProduct
{
    QString title; ///< "Kitchen, oak"
    double price = 1; ///< In typical deals: a kitchen costs more than a shelf.
};

/// Made-up names for one language: people, companies, what they buy, where they are, how they
/// came, what is said to them. Kept in resources/samples/*.json. The lists whose entries the
/// generator treats differently have the same length and order in every language.
struct SampleNames
{
    QString funnel;
    QString shopFunnel;
    std::vector<SamplePerson> people;
    QStringList companies;
    std::vector<SampleProduct> products;
    std::vector<SampleProduct> orders; ///< What the small shop sells.
    QStringList managers; ///< From the most to the least able.
    QStringList sources; ///< Website, referral, three networks, exhibition, cold call, shop window.
    QStringList regions;
    QStringList tags; ///< The fourth is that of regular clients.
    QString phone; ///< A range that no operator gives out; '#' stands for a digit.
    std::vector<QStringList> lossComments; ///< For each of the starting reasons, in their order.
    QStringList deferComments;
    std::array<QStringList, 4> activities; ///< By ActivityKind: call, meeting, message, email.
    std::array<QStringList, 4> tasks;
};

/// The place of referrals in `sources`.
inline constexpr size_t referralSource = 1;
/// The place of regular clients in `tags`.
inline constexpr size_t regularClientTag = 3;

const SampleNames &sampleNames(Language language);

} // namespace voronka
