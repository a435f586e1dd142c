#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// One band of a scale: `> 80 s/d 90`. Without a bound it is open to that side.
struct Pita {
  std::optional<Rational> bawah = {};
  std::optional<Rational> atas = {};
  bool bawah_terbuka = false;  ///< the bound itself belongs to the band below
  bool atas_terbuka = false;
  std::vector<std::string> nama = {};  ///< as printed: `AA`, `Sangat Memuaskan`
  std::string lokasi = {};

  /// The value may lie in it, when its last printed place may have been rounded.
  bool memuat(const Bilangan& nilai) const;
};

/// A scale that the report itself prints.
struct Skala {
  std::vector<Pita> pita = {};         ///< from below
  std::vector<std::string> kata = {};  ///< of its caption and heads
  std::size_t kisi = 0;

  /// The band of the value; what lies above a scale of a hundred belongs to its highest.
  const Pita* untuk(const Bilangan& nilai) const;
  /// The band with this name, compared without case and punctuation; null if there is none.
  const Pita* bernama(std::string_view nama) const;
};

/// Reads `> 90 s/d 100`, `90 <= x < 100`, `0 - 60`, `>= 85`; nothing where it is no interval.
std::optional<Pita> urai_pita(std::string_view teks);

/// All scales that stand in tables of their own.
std::vector<Skala> cari_skala(const std::vector<Kisi>& kisi);

}  // namespace laras::pelaporan::pemeriksa
