#pragma once

#include <string>

#include "base/angka.h"
#include "kinerja/predikat.h"
#include "naskah/tabel.h"
#include "pelaporan/penyusun.h"

namespace laras::app {

/// A figure ready to be read, with what leads to its derivation.
struct AngkaTampil {
  /// `98,83%`; of the four nothings `–`, `N/A`, `tak terhitung`, `tanpa rujukan`.
  std::string teks = {};
  std::string alasan = {};  ///< why there is no value: "Belum diisi."; empty where there is one
  std::string asal = {};    ///< its name for tanya_asal(): `capaian:iku-akip`; empty: has none
  int tahun = 0;            ///< year in which that name is asked for

  bool ada() const { return alasan.empty(); }
};

/// A cell of a table as it is read on a screen. `asal` is a name of a live figure.
AngkaTampil tampil(const naskah::Sel& sel, std::string asal, int tahun);
/// A figure as rupiah, without sign of the currency.
AngkaTampil tampil_uang(Angka angka, std::string asal, int tahun);
/// A figure in percent.
AngkaTampil tampil_persen(Angka angka, std::string asal, int tahun);

/// Length of a bar in thousandths of it: the whole bar is `penuh` percent. 0 without a value.
int permil(const Angka& persen, int penuh);

/// What a capaian amounts to, in a word: "Melampaui", "Sesuai", "Belum tercapai", "".
std::string kata(kinerja::Pencapaian pencapaian);

/// Target, realisasi and capaian of one indikator in one year, as one line.
struct UkuranTampil {
  AngkaTampil target = {};
  AngkaTampil realisasi = {};
  AngkaTampil capaian = {};
  kinerja::Pencapaian hasil = kinerja::Pencapaian::TanpaNilai;
  std::string predikat = {};  ///< "Sangat Memuaskan"; empty without a value
  int batang = 0;             ///< permil() of a bar of 120 percent
};
UkuranTampil ukuran(pelaporan::Penyusun& p, const perencanaan::Indikator& indikator, int tahun);

}  // namespace laras::app
