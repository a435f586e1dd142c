#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/acak_uji.h"
#include "support/laporan_lain.h"

namespace laras::uji {

/// How an office writes its figures.
struct GayaLain {
  char desimal = ',';
  std::string ribuan = ".";
  bool persen = true;  ///< a percent sign in the cells
  int desimal_capaian = 2;
  bool potong = false;      ///< cuts instead of rounding
  int batas = 0;            ///< capaian never above it; 0: no bound
  bool turun_bagi = false;  ///< lower is better: T/R instead of (2T-R)/T
  int rupiah = 0;           ///< 1: in heads, 2: in cells
  std::string akhir_uang = {};
  bool satuan_di_sel = false;
  int judul = 0;          ///< way to write captions
  int nomor = 0;          ///< way to number rows
  bool titik_nol = true;  ///< prints `75,00` where the figure is whole
};

enum class ArahLain { Naik, Turun, Kisaran, Teks };

/// What an indicator is, before figures.
struct BakuLain {
  std::string nama = {};
  std::string satuan = {};
  ArahLain arah = ArahLain::Naik;
  std::int64_t dasar = 0;  ///< usual value, in units of 10^-desimal
  int desimal = 0;
  std::string teks = {};  ///< of a text or range target
  bool jumlah = false;    ///< a count that adds up over quarters
};

struct IndikatorLain {
  BakuLain baku = {};
  std::vector<std::int64_t> target = {};  ///< four years, the last is the report's
  std::vector<std::int64_t> realisasi = {};
  std::int64_t akhir = 0;  ///< target at the end of the Renstra
};

/// A budget line; level 0 is a program.
struct AnggaranLain {
  int tingkat = 0;
  std::string kode = {};
  std::string nama = {};
  std::int64_t pagu = 0;
  std::int64_t realisasi = 0;
};

/// Builds a report: figures of an office, its style, and the report as far as it stands.
class PerangkaiLain {
 public:
  /// `luas`: with indicators of the second kind of reports.
  PerangkaiLain(std::uint64_t benih, bool luas);

  AcakUji acak;
  GayaLain gaya = {};
  int tahun = 2023;
  std::string kantor = {};
  std::vector<std::string> sasaran = {};
  std::vector<std::pair<std::size_t, IndikatorLain>> indikator = {};  ///< with its sasaran
  std::vector<AnggaranLain> anggaran = {};
  LaporanLain laporan = {};
  /// The cells of target, realisasi and capaian of each indicator in the year's table.
  std::vector<std::vector<TempatLain>> sel_capaian = {};

  bool mungkin(int persen) { return acak.antara(1, 100) <= persen; }
  const std::string& pilih(const std::vector<std::string>& dari);

  /// A figure of 10^-d units in the office's way.
  std::string angka(std::int64_t n, int d) const;
  /// The same without zeros behind the comma where the office leaves them out.
  std::string ringkas(std::int64_t n, int d) const;
  std::string uang(std::int64_t rupiah) const;
  /// pembilang / penyebut x kali, in units of 10^-d, rounded in the office's way.
  std::int64_t bagi(std::int64_t pembilang, std::int64_t penyebut, std::int64_t kali, int d) const;
  std::string persen(std::int64_t n, int d) const { return angka(n, d) + (gaya.persen ? "%" : ""); }
  /// Capaian in units of the office's decimals; none where it is no figure.
  std::int64_t capaian(const IndikatorLain& satu, std::int64_t target,
                       std::int64_t realisasi) const;
  std::string nilai(const IndikatorLain& satu, std::int64_t n, bool target) const;

  void judul(const std::string& teks);
  std::size_t paragraf(const std::string& teks);
  /// A table with a caption in the office's way; gives its block.
  std::size_t tabel(const std::string& judul, std::vector<std::vector<SelLain>> baris,
                    std::size_t kepala);
  void peluang(const std::string& jenis, std::map<TempatLain, std::string> ganti,
               std::vector<TempatLain> setara = {});
  /// A wrong figure near n, far enough from it and from `n` in every rounding.
  std::int64_t meleset(std::int64_t n);
  std::string pemisah_hilang(std::string teks) const;
  std::string nomor_baris(int tingkat, int urutan) const;

 private:
  void buat_gaya();
  void buat_indikator(bool luas);
  void buat_anggaran();

  int tabel_ke_ = 0;
};

/// Indicators and programs of other offices.
const std::vector<BakuLain>& baku_lain();
const std::vector<BakuLain>& baku_luas();
const std::vector<std::string>& sasaran_lain();
const std::vector<std::string>& program_lain();
const std::vector<std::string>& kegiatan_lain();
const std::vector<std::string>& kantor_lain();

/// Cells of texts, none merged.
std::vector<SelLain> baris_lain(const std::vector<std::string>& teks);
/// Whether its values are single figures, so that a capaian follows from them.
bool berangka(const IndikatorLain& satu);

// The tables and sentences that a report may have.
void tabel_perjanjian(PerangkaiLain& p);
void tabel_capaian(PerangkaiLain& p);
void tabel_antartahun(PerangkaiLain& p);
void tabel_kemajuan(PerangkaiLain& p);
void tabel_triwulan(PerangkaiLain& p);
void tabel_anggaran(PerangkaiLain& p);
void tabel_efisiensi(PerangkaiLain& p);
void tabel_bobot(PerangkaiLain& p);
void tabel_pegawai(PerangkaiLain& p);
void tabel_tumbuh(PerangkaiLain& p);
void tabel_porsi(PerangkaiLain& p);
void tabel_unsur(PerangkaiLain& p);
void tabel_predikat(PerangkaiLain& p);
void tabel_wilayah(PerangkaiLain& p);
void tabel_dokumen(PerangkaiLain& p);
void kalimat_capaian(PerangkaiLain& p);
void kalimat_anggaran(PerangkaiLain& p);
void kalimat_tanggal(PerangkaiLain& p);

// Those of the second kind of reports.
void tabel_kelompok(PerangkaiLain& p);
void tabel_renja(PerangkaiLain& p);
void tabel_berjalan(PerangkaiLain& p);
void kalimat_banding(PerangkaiLain& p);

}  // namespace laras::uji
