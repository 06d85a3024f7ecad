#pragma once

// Catch2 3, and Debian 12's 2.13: the names that the tests use are the same in both.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};

template<>
struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch
