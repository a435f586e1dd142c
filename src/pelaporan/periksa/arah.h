#pragma once

#include <string_view>

namespace laras::pelaporan::pemeriksa {

/// What the words of an indicator say of its direction.
enum class Arah {
  Naik,   ///< plainly: the more, the better
  Turun,  ///< plainly: the less, the better
  Ragu,   ///< nothing, or both
};

/// Judges the words of an indicator. Only words that leave no doubt count.
Arah arah_indikator(std::string_view teks);

}  // namespace laras::pelaporan::pemeriksa
