#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/ruang_sp2d.h"
#include "app/snapshot.h"
#include "exporter/tabel_buku.h"

namespace laras::app {

/// Which lines of the register, in which order; empty texts choose all.
struct SaringanSp2d {
  std::string simpul = {};
  std::string bulan = {};  ///< `1` to `12`
  std::string jenis = {};  ///< `LS`
  std::string urut = {};   ///< `tanggal`, `nomor`, `simpul`, `jumlah`; a minus before it: backwards
  int halaman = 1;
};

/// One line as it is read.
struct Sp2dTampil {
  int baris = 0;
  std::string nomor = {};
  std::string tanggal = {};  ///< "5 Maret 2022"
  std::string jenis = {};    ///< "LS"
  std::string uraian = {};
  std::string sub_kegiatan = {};
  std::string jumlah = {};                   ///< with its sign; of UP as it stands
  std::vector<std::string> peringatan = {};  ///< what does not fit
};

/// A page of the register.
struct DaftarSp2d {
  int tahun = 0;
  std::vector<Sp2dTampil> baris = {};
  std::size_t cocok = 0;     ///< lines on all pages
  std::size_t seluruh = 0;   ///< lines of the year
  std::string belanja = {};  ///< what the lines that fit add to the realisasi, as printed
  int jumlah_halaman = 1;
  std::vector<std::pair<std::string, std::string>> simpul = {};  ///< to choose from: id, name
  std::vector<std::string> peringatan = {};                      ///< of the register as a whole
};

/// Fails as RuangSp2d::buka().
Result<DaftarSp2d> tanya_sp2d(const Snapshot& snapshot, int tahun, const SaringanSp2d& saringan,
                              Tanggal hari_ini);
/// The lines that fit as a table for CSV or a workbook. Fails as tanya_sp2d().
Result<exporter::TabelBuku> ekspor_sp2d(const Snapshot& snapshot, int tahun,
                                        const SaringanSp2d& saringan, Tanggal hari_ini);

/// A table as the bytes of a file: `csv` or `xlsx`. Fails as exporter::tabel_xlsx().
Result<std::string> berkas_tabel(const exporter::TabelBuku& tabel, std::string_view format);

/// One line with its history, for its form.
struct LembarSp2d {
  IsiSp2d isi = {};
  std::string tanda = {};
  struct Langkah {
    std::string waktu;  ///< UTC
    std::string oleh;
    std::string semula, menjadi, alasan;
  };
  std::vector<Langkah> riwayat = {};  ///< the newest first
};
/// Fails with NotFound where there is no such line.
Result<LembarSp2d> tanya_baris_sp2d(const Snapshot& snapshot, int tahun, int baris,
                                    Tanggal hari_ini);

/// Where the figure of one sub kegiatan and period comes from.
struct SumberTampil {
  std::string simpul = {};
  std::string nama = {};
  std::string diketik = {};  ///< up to the end of the period, as printed; "–" for none
  std::string terhitung = {};
  std::string selisih = {};    ///< typed less counted; empty where they agree or one is missing
  bool register_sp2d = false;  ///< the report takes the counted one
};
struct SumberPeriode {
  std::string judul = {};
  std::string tertutup = {};  ///< why nothing can be chosen; empty where it can
  std::vector<SumberTampil> baris = {};
  int berbeda = 0;  ///< how many disagree
};
/// Fails as RuangAnggaran::buka().
Result<SumberPeriode> tanya_sumber(const Snapshot& snapshot, int tahun, acuan::Periode periode,
                                   Tanggal hari_ini);

}  // namespace laras::app
