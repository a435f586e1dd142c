#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "acuan/fakta.h"
#include "acuan/nilai.h"
#include "acuan/periode.h"
#include "base/id.h"
#include "kamus/kamus.h"
#include "perencanaan/rencana.h"

namespace laras::kinerja {

using perencanaan::Indikator;
using perencanaan::Simpul;

/// Whether a realisasi covers its period alone or everything up to the period's end.
enum class SifatRealisasi { Dalam, Sampai };

/// What was reached in one period, as entered.
struct Realisasi {
  acuan::Periode periode = acuan::Periode::Tahun;
  SifatRealisasi sifat = SifatRealisasi::Dalam;
  acuan::Nilai nilai;
  std::optional<Decimal> pembilang;  ///< a percentage with counts keeps them
  std::optional<Decimal> penyebut;
  std::string baris;  ///< id of the row
};

struct RealisasiAnggaran {
  acuan::Periode periode = acuan::Periode::Tahun;
  SifatRealisasi sifat = SifatRealisasi::Dalam;
  Keadaan keadaan = Keadaan::BelumDiisi;
  Decimal jumlah;
  std::string baris;
};

/// A row of bukti as evidence is named: "LHE SAKIP, nomor X.700, 30 September 2022".
std::string judul_bukti(const kamus::Pembaca& baris);

/// A document that proves a figure.
struct Bukti {
  std::string judul;  ///< with its number and date
  std::string untuk;  ///< what kind of figure: realisasi, rujukan, sdm, ...
  Id<Indikator> indikator;
  int tahun = 0;        ///< 0: any
  std::string periode;  ///< empty: any
};

/// National figure to compare with (Tabel 3.8).
struct Rujukan {
  Keadaan keadaan = Keadaan::BelumDiisi;
  Decimal nilai;
  std::string sumber;
  std::string baris;
};

/// Staff needed (ABK) and there, per indikator (Tabel 3.11).
struct Sdm {
  Decimal kebutuhan;
  Decimal tersedia;
  std::optional<Decimal> kompeten;
  std::string kompetensi;
  std::string baris;
};

/// Facilities needed, there and in good order.
struct Sarpras {
  std::string id;
  int tahun = 0;
  std::string nama;
  std::string satuan;
  std::optional<Decimal> kebutuhan;  ///< empty: one for each member of staff
  Decimal tersedia;
  std::optional<Decimal> baik;
  std::optional<Decimal> rusak;
  std::string dasar;
  std::string baris;
};

/// Number of staff of one status.
struct JumlahPegawai {
  std::string status;
  Decimal jumlah;
  std::string baris;
};

/// An official's own explanation of one indikator in one triwulan (form Pengukuran Kinerja).
struct Pengukuran {
  Id<kantor::Jabatan> jabatan;
  int tahun = 0;
  int triwulan = 0;
  Id<Indikator> indikator;
  bool bagian_program = false;
  int urutan = 0;
  std::string kinerja;
  Id<Simpul> program;
  std::string hasil, hambatan, rekomendasi, upaya, rencana_tindak_lanjut;  ///< Markdown
  std::string bukti_dukung;
  std::string baris;
};

/// What the office entered about its performance, and the facts that registers offered.
class Data {
 public:
  /// Entries that do not fit their indikator are added to `salah`, each with its place.
  static Data rakit(const kamus::Himpunan& himpunan, const perencanaan::Rencana& rencana,
                    const acuan::Acuan& acuan, Errors& salah);

  const std::vector<Realisasi>& realisasi(const Id<Indikator>& indikator, int tahun) const;
  const std::vector<RealisasiAnggaran>& anggaran(const Id<Simpul>& simpul, int tahun) const;
  /// Null if no register offers it.
  const acuan::Fakta* fakta(std::string_view kode, int tahun) const;
  /// Null if nothing is recorded.
  const Rujukan* rujukan(const Id<Indikator>& indikator, int tahun) const;
  const Sdm* sdm(const Id<Indikator>& indikator, int tahun) const;
  std::vector<const Sarpras*> sarpras(int tahun) const;
  std::vector<const JumlahPegawai*> pegawai(int tahun) const;
  /// Rows of an official's form, in order.
  std::vector<const Pengukuran*> pengukuran(int tahun, int triwulan) const;
  const std::vector<Bukti>& bukti() const { return bukti_; }
  /// Titles of the evidence for a figure. An empty indikator matches figures of the office.
  std::vector<std::string> judul_bukti(std::string_view untuk, const Id<Indikator>& indikator,
                                       int tahun, acuan::Periode periode) const;

  /// Name of a post, for whoever answers for a figure; its code if it is unknown.
  std::string nama_jabatan(const Id<kantor::Jabatan>& jabatan) const;

  void tambah_fakta(std::vector<acuan::Fakta> fakta);

 private:
  void rakit_realisasi(const kamus::Himpunan& himpunan, const perencanaan::Rencana& rencana,
                       const acuan::Acuan& acuan, Errors& salah);
  void rakit_sumber_daya(const kamus::Himpunan& himpunan);
  void rakit_pengukuran(const kamus::Himpunan& himpunan);

  std::map<std::pair<std::string, int>, std::vector<Realisasi>> realisasi_;
  std::map<std::pair<std::string, int>, std::vector<RealisasiAnggaran>> anggaran_;
  std::vector<acuan::Fakta> fakta_;
  std::map<std::pair<std::string, int>, Rujukan> rujukan_;
  std::map<std::pair<std::string, int>, Sdm> sdm_;
  std::vector<Sarpras> sarpras_;
  std::multimap<int, JumlahPegawai> pegawai_;
  std::vector<Pengukuran> pengukuran_;
  std::vector<Bukti> bukti_;
  std::map<Id<kantor::Jabatan>, std::string> jabatan_;
};

}  // namespace laras::kinerja
