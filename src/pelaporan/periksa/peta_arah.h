#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>

#include "pelaporan/periksa/aturan_baris.h"

namespace laras::pelaporan::pemeriksa {

/// By which formula each indicator's capaian is computed, over all tables of a report. Only rows
/// that can tell the formulas apart count.
class PetaArah {
 public:
  /// Counts one row.
  void catat(const std::string& indikator, Rumus rumus);
  /// How often the formula fits the indicator.
  int kali(const std::string& indikator, Rumus rumus) const;
  /// Which of the two formulas for less-is-better the report uses.
  Rumus turun() const;

 private:
  std::map<std::string, std::array<int, 3>> isi_ = {};
  std::array<int, 3> semua_ = {};
};

/// Counts the rows of one capaian column.
void catat_arah(const Kisi& kisi, const Aturan& aturan, PetaArah& peta);

/// Key by which an indicator is known in every table; empty where the row names none.
std::string kunci_arah(const Kisi& kisi, std::size_t baris);

}  // namespace laras::pelaporan::pemeriksa
