#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "pelaporan/laporan_terbaca.h"
#include "pelaporan/periksa/bilangan.h"

namespace laras::pelaporan::pemeriksa {

/// What a column holds, by the words of its head and by its cells.
enum class Peran {
  Lain,
  Nomor,
  Kode,
  Uraian,  ///< sasaran, program, kegiatan, sub kegiatan
  Indikator,
  Satuan,
  Polaritas,
  Target,
  Realisasi,
  Capaian,
  Pagu,
  Belanja,  ///< realisasi anggaran
  Serapan,  ///< realisasi anggaran / pagu
  Efisiensi,
  Bobot,
  Jumlah,  ///< the head says that it is the total of others
};

/// The word by which people are told of a role.
std::string nama(Peran peran);

/// One column of a grid.
struct Kolom {
  std::string kepala = {};  ///< words of all head rows, from above
  std::string pendek = {};  ///< as many of the lowest head rows as tell it from other columns
  std::vector<std::string> kata = {};
  Peran peran = Peran::Lain;
  int tahun = 0;  ///< 0: neither head nor caption states one
  bool tahun_di_kepala = false;
  bool berkualifikasi = false;  ///< of a quarter, of the Renstra, national: no plain fact
  bool angka = false;           ///< most cells are figures
  bool uang = false;
  bool persen = false;
  bool bersatuan = false;  ///< many cells carry a unit in words
};

/// One cell of a grid.
struct SelKisi {
  const SelTerbaca* asal = nullptr;  ///< null where the row is too short
  SelTerurai isi = {};

  bool angka() const { return isi.isi == IsiSel::Angka; }
  const std::string& teks() const;
  /// The reading in use. REQUIRES: angka().
  const Bilangan& nilai() const { return isi.bacaan.front(); }
};

/// What a row is in its table.
enum class JenisBaris {
  Isi,
  Total,  ///< says that it is a sum, or stands last where sums do
  RataRata,
  Judul,  ///< words alone
};

/// One row of a grid.
struct BarisKisi {
  std::vector<SelKisi> sel = {};
  JenisBaris jenis = JenisBaris::Isi;
  bool pasti = false;      ///< the words of a Total say so
  int tingkat = 0;         ///< 0 is the highest; see tingkat.h
  std::string nomor = {};  ///< code or number as printed, without spaces
  std::string label = {};  ///< for people
};

/// A table with its continuations on later pages as one grid.
struct Kisi {
  const TabelTerbaca* awal = nullptr;
  std::string nomor = {};
  std::string judul = {};
  std::size_t urutan = 0;        ///< of its first table in the report
  std::size_t urutan_akhir = 0;  ///< of its last one
  std::size_t baris_kepala = 0;
  int tahun = 0;            ///< of the caption, else of the report; 0: unknown
  bool rencana = false;     ///< of a plan or a quarter: its figures are no facts of the year
  bool diluruskan = false;  ///< a shifted row was set right and may have lost a cell
  std::vector<Kolom> kolom = {};
  std::vector<BarisKisi> baris = {};

  /// For `tabel` of a finding.
  std::string sebutan() const;
  /// The first column of the role; kolom.size() where none has it.
  std::size_t kolom_dengan(Peran peran) const;
  /// Some column has the role.
  bool ada(Peran peran) const { return kolom_dengan(peran) < kolom.size(); }
};

/// Joins the tables of a report to grids; heads are found, cells read.
std::vector<Kisi> susun_kisi(const LaporanTerbaca& laporan);

/// Gives each column its role and year and each row its kind.
void beri_peran(Kisi& kisi, int tahun_laporan);

/// The year that the report is about: the one that its captions and first pages name most.
int tahun_laporan(const LaporanTerbaca& laporan);

}  // namespace laras::pelaporan::pemeriksa
