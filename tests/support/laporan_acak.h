#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace laras::uji {

/// The errors that can be planted into a report.
enum class Galat {
  CapaianSalahKetik,
  RealisasiTahunLalu,
  TotalDiketik,
  KolomBergeser,
  PemisahTertukar,
  JumlahTingkat,
  Bobot,
  SalinBarisLain,
  AntarTabelUsang,
  KalimatUsang,
  KodeIndukLain,
  RumusTerbalik,
};

/// How many kinds of errors there are.
constexpr std::size_t kBanyakGalat = 12;

/// Name of a kind, for the statistics.
std::string nama(Galat galat);

/// A report of random indicators, levels, directions, heads and ways of writing, as lines that
/// laporan_uji() reads. Each figure follows from the others.
struct LaporanAcak {
  std::vector<std::vector<std::string>> baris = {};  ///< one cell: a sentence or caption

  std::string teks() const;
};

/// What was planted, and where.
struct Tanaman {
  bool ditanam = false;        ///< false where this report has no place for it
  std::size_t baris = 0;       ///< line, from 1
  std::size_t baris_lain = 0;  ///< other line that may be judged, 0: none
  std::string tercetak = {};
};

/// The same seed gives the same report.
LaporanAcak laporan_acak(std::uint64_t benih);

/// Plants one error of the kind into the report of the same seed.
Tanaman tanam(LaporanAcak& laporan, Galat galat, std::uint64_t benih);

}  // namespace laras::uji
