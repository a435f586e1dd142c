#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/angka.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"
#include "kinerja/data.h"

namespace laras::kinerja {

/// Kinds of SP2D (PP 12/2019, Permendagri 77/2020), and money that goes back.
enum class JenisSp2d { Up, Gu, Tu, Ls, Kembali };

/// `UP`, `GU`, `TU`, `LS`, `KEMBALI`.
std::string_view kode(JenisSp2d jenis);
/// "Uang persediaan (UP)"
std::string_view sebutan(JenisSp2d jenis);
/// All, in the order in which they are offered.
const std::vector<JenisSp2d>& semua_jenis_sp2d();

/// One line of the register: what one SP2D pays for one sub kegiatan.
struct BarisSp2d {
  int baris = 0;  ///< number of the line in its year
  std::string nomor;
  Tanggal tanggal;
  JenisSp2d jenis = JenisSp2d::Ls;
  std::string uraian;
  std::string simpul;  ///< empty for UP
  Decimal jumlah;      ///< as it stands on the SP2D, never negative
  std::string id;      ///< `sp2d/2022/17`

  /// What it adds to the realisasi: nothing for UP, which is an advance, less for KEMBALI.
  Rational pengaruh() const;
};

/// The register of SP2D of a year.
class RegisterSp2d {
 public:
  static RegisterSp2d rakit(const kamus::Himpunan& himpunan, int tahun);

  int tahun() const { return tahun_; }
  /// By date, then number, then line.
  const std::vector<BarisSp2d>& baris() const { return baris_; }
  /// The last month (1-12) of which a line tells; 0 for an empty register.
  int bulan_terakhir() const;
  /// Realisasi of a sub kegiatan inside one month (1-12), line by line: zero where the register
  /// reaches that month and has no line of it, else BelumDiisi.
  Angka dalam_bulan(const std::string& simpul, int bulan) const;
  /// The same from January up to the end of the month.
  Angka sampai_bulan(const std::string& simpul, int bulan) const;

 private:
  std::vector<Angka> butir(const std::string& simpul, int dari, int sampai) const;
  Angka hitung_bulan(const std::string& simpul, int dari, int sampai) const;

  int tahun_ = 0;
  std::vector<BarisSp2d> baris_;
};

/// The last month of a triwulan; 12 for the year.
int bulan_akhir(acuan::Periode periode);

/// Whether the figure of a sub kegiatan and period is counted from the register, as
/// `sumber_anggaran` says; else it is the typed one.
bool dari_register(const kamus::Himpunan& himpunan, const std::string& simpul, int tahun,
                   acuan::Periode periode);

/// Lines of the register as realisasi of one period, for each sub kegiatan and period that
/// `sumber_anggaran` gives to it; together they are the figure. One of zero where there is no line.
struct RealisasiRegister {
  std::string simpul;
  int tahun = 0;
  std::vector<RealisasiAnggaran> baris;
};
std::vector<RealisasiRegister> realisasi_register(const kamus::Himpunan& himpunan);
/// Whether a row of realisasi comes from realisasi_register().
bool milik_register(const RealisasiAnggaran& baris);

}  // namespace laras::kinerja
