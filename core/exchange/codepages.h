#pragma once

#include <array>

namespace voronka {

// What the bytes 0x80 to 0xFF mean in the Cyrillic code pages; 0 where a page gives no meaning.
extern const std::array<char16_t, 128> cp1251Letters;
extern const std::array<char16_t, 128> cp866Letters;
extern const std::array<char16_t, 128> koi8uLetters;

} // namespace voronka
