#pragma once

#include <QtGlobal>

#include <cmath>
#include <random>
#include <span>

namespace voronka {

/// Chance for made-up books. The engine of the standard library gives the same numbers
/// everywhere, its distributions do not; so the few that are needed stand here.
class SampleRandom
{
public:
    explicit SampleRandom(quint32 seed) : m_engine(seed) { }

    /// From 0 up to, not including, 1.
    double uniform() { return double(m_engine()) / 4294967296.0; }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    /// From 0 up to, not including, `count`.
    size_t below(size_t count) { return size_t(quint64(m_engine()) * count >> 32); }
    bool chance(double probability) { return uniform() < probability; }

    /// Near enough to a normal distribution for amounts and durations, and without a far tail:
    /// the sum of four uniform numbers, scaled to mean 0 and deviation 1.
    double normal()
    {
        const double sum = uniform() + uniform() + uniform() + uniform();
        return (sum - 2.0) * std::sqrt(3.0);
    }
    double logNormal(double median, double sigma) { return median * std::exp(sigma * normal()); }

    /// The place of one of the weights, each with a chance in proportion.
    size_t weighted(std::span<const double> weights)
    {
        double total = 0;
        for (const double weight : weights)
            total += weight;
        double rest = uniform() * total;
        for (size_t i = 0; i + 1 < weights.size(); ++i) {
            rest -= weights[i];
            if (rest < 0)
                return i;
        }
        return weights.size() - 1;
    }

    template<typename List>
    const auto &pick(const List &list)
    {
        return list[qsizetype(below(size_t(list.size())))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace voronka
