#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "base/rational.h"

namespace laras::uji {

/// One indicator with its figures of two years, as printed.
struct IndikatorAcak {
  std::string sasaran = {};
  std::string nama = {};
  bool turun = false;
  std::string target = {};
  std::string realisasi = {};
  Rational capaian = {};
  std::string target_lalu = {};
  std::string realisasi_lalu = {};
  Rational capaian_lalu = {};
};

/// One row of a budget; parents are the sums of their children.
struct Anggaran {
  int tingkat = 0;
  std::string nomor = {};
  std::string nama = {};
  std::int64_t pagu = 0;
  std::int64_t realisasi = 0;
};

/// One component of an evaluation.
struct Komponen {
  std::string nama = {};
  int bobot = 0;
  Rational nilai = {};
};

/// Everything that a random report shows, and how it writes.
struct IsiAcak {
  std::vector<IndikatorAcak> indikator = {};
  std::vector<Anggaran> anggaran = {};
  std::vector<Komponen> komponen = {};
  bool bernomor = false;
  bool polaritas = false;
  bool tanda_persen = false;
  bool rata_rata = false;
  bool antar_tahun = false;
  bool dua_kepala = false;
  bool rekap = false;
  bool lhe = false;
  bool berkode = false;
  bool koma = true;  ///< decimal comma, thousands by dots
  bool sen = false;  ///< money with two decimals
  std::uint64_t undian = 0;

  /// The figure with that many places.
  std::string cetak(const Rational& nilai, int desimal) const;
  std::string uang(std::int64_t rupiah) const;
  std::string pilih(std::initializer_list<const char*> calon) const;
};

/// The same seed gives the same content.
IsiAcak isi_acak(std::uint64_t benih);

}  // namespace laras::uji
