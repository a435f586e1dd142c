#pragma once

#include <optional>
#include <string>
#include <vector>

#include "acuan/fakta.h"
#include "acuan/skala.h"
#include "base/angka.h"
#include "base/tanggal.h"
#include "evaluasi/keputusan.h"
#include "kamus/kamus.h"

namespace laras::evaluasi {

/// IKM of one service (PermenPANRB 14/2017).
struct IkmLayanan {
  std::string layanan;
  Decimal nilai;
  Angka angka;
};

/// One aspect of the IPP (PermenPANRB 17/2017): nilai aspek = bobot x jumlah nilai indikator.
struct AspekIpp {
  std::string aspek;
  Decimal bobot;  ///< percent
  Decimal nilai;
  Angka angka_bobot;
  Angka angka_nilai;
  Angka nilai_aspek;
};

/// One component of an LHE (PermenPANRB 88/2021).
struct KomponenLhe {
  std::string komponen;
  Decimal bobot;  ///< percent
  Decimal nilai;
  Angka angka_bobot;
  Angka angka_nilai;
  Angka persentase;  ///< nilai ÷ bobot × 100
  std::string keterangan;
  std::vector<std::string> catatan;
};

struct Rekomendasi {
  int nomor = 0;
  std::string rekomendasi;
};

struct TindakLanjut {
  int nomor = 0;
  std::string rencana_aksi, hasil, waktu, penanggung_jawab, status;
};

/// A Laporan Hasil Evaluasi as the Inspektorat gave it.
struct Lhe {
  int tahun = 0;
  std::string nomor;
  Tanggal tanggal;
  std::string penerbit;
  std::string perihal;
  std::vector<KomponenLhe> komponen;
  std::vector<Rekomendasi> rekomendasi;
  std::vector<TindakLanjut> tindak_lanjut;
};

/// What evaluations say of one office in one year.
class Evaluasi {
 public:
  /// REQUIRES: rows that passed kamus::periksa.
  static Evaluasi rakit(const kamus::Himpunan& himpunan, int tahun);

  const std::vector<IkmLayanan>& ikm() const { return ikm_; }
  const std::vector<AspekIpp>& ipp() const { return ipp_; }
  /// Null if none was received for the year.
  const Lhe* lhe() const { return lhe_ ? &*lhe_ : nullptr; }

  /// What the office decided about findings, for the report of the year.
  const std::vector<Keputusan>& keputusan() const { return keputusan_; }

  /// Plain mean of the services, rounded to two decimals by the survey's rule.
  Angka nilai_ikm() const;
  /// Sum of the aspects' values, rounded to two decimals.
  Angka nilai_ipp() const;
  /// Sum of the values entered for the aspects (a sum only, printed in the total row).
  Angka jumlah_nilai_indikator() const;
  Angka jumlah_bobot_ipp() const;
  /// Sum of the components, rounded to two decimals.
  Angka nilai_akip() const;
  Angka jumlah_bobot_lhe() const;

  /// What the evaluations offer as realisasi: ikm, ipp, akip; those without rows are left out.
  std::vector<acuan::Fakta> fakta() const;

 private:
  int tahun_ = 0;
  std::vector<IkmLayanan> ikm_;
  std::vector<AspekIpp> ipp_;
  std::optional<Lhe> lhe_;
  std::vector<Keputusan> keputusan_;
};

/// Letter of a component: the greatest floor that its percentage reaches (LKE answer scale).
/// Not the scale of the total.
struct Gradasi {
  std::string huruf;
  std::string nama;
};
/// Empty letters when the scale has none or the figure no value.
Gradasi gradasi(const Angka& persentase, const acuan::Skala& gradasi_lke);

/// Predikat of an AKIP total: half-open ranges, clamped to the scale (PermenPANRB 88/2021).
struct PredikatAkip {
  std::string huruf;
  std::string nama;
};
PredikatAkip predikat_akip(const Angka& total, const acuan::Skala& predikat_akip);

}  // namespace laras::evaluasi
