#pragma once

#include <QDate>
#include <QTimeZone>

#include <array>

namespace voronka {

/// Where somebody may keep a book, and two days of 2026 to try there: those on which the clocks go
/// forward and back, or any two where they never do.
struct ZoneDays
{
    const char *name;
    QDate forward;
    QDate back;

    QTimeZone zone() const { return QTimeZone(name); }
};

inline const std::array zonesToTry{
        ZoneDays{"Europe/Kyiv", {2026, 3, 29}, {2026, 10, 25}},
        ZoneDays{"Europe/Moscow", {2026, 3, 29}, {2026, 10, 25}},
        ZoneDays{"Asia/Manila", {2026, 3, 29}, {2026, 10, 25}},
        ZoneDays{"America/New_York", {2026, 3, 8}, {2026, 11, 1}},
        ZoneDays{"Asia/Kathmandu", {2026, 3, 29}, {2026, 10, 25}}, // A quarter of an hour aside.
        ZoneDays{"Australia/Lord_Howe", {2026, 10, 4}, {2026, 4, 5}}, // By half an hour.
};

} // namespace voronka
