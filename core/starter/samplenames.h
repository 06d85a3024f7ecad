#pragma once

#include "core/base/language.h"

#include <QStringList>

namespace voronka {

/// Made-up names for one language: people, companies, what they buy, where they are, how they came.
struct SampleNames
{
    QStringList people;
    QStringList companies;
    QStringList products; ///< Titles of deals: "Kitchen, oak".
    QStringList managers;
    QStringList sources;
    QStringList regions;
};

const SampleNames &sampleNames(Language language);

} // namespace voronka
