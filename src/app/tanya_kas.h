#pragma once

#include <array>
#include <string>
#include <vector>

#include "app/snapshot.h"
#include "base/result.h"
#include "exporter/tabel_buku.h"

namespace laras::app {

/// A sub kegiatan, or all together, month by month, by the register of SP2D.
struct BarisBulanan {
  std::string simpul = {};
  std::string nama = {};
  std::array<std::string, 12> bulan = {};  ///< as printed; "–": the register does not reach it
  std::string jumlah = {};                 ///< of the year so far
  std::string pagu = {};
  std::string penyerapan = {};  ///< "93,82%"
};

/// Realisasi of a year by months.
struct LihatBulanan {
  int tahun = 0;
  bool terisi = false;  ///< the register has a line
  std::vector<BarisBulanan> baris = {};
  BarisBulanan total = {};
  std::array<std::string, 12> kumulatif = {};         ///< of all, from January
  std::array<std::string, 12> penyerapan_bulan = {};  ///< of all, from January, against the pagu
};

/// `kumulatif`: each month from January up to its end. Fails with Invalid where rows of the year do
/// not fit each other.
Result<LihatBulanan> tanya_bulanan(const Snapshot& snapshot, int tahun, bool kumulatif);
/// The same as a table for CSV or a workbook; amounts in plain notation.
Result<exporter::TabelBuku> ekspor_bulanan(const Snapshot& snapshot, int tahun, bool kumulatif);

/// Plan and realisasi of one month or triwulan, all sub kegiatan together.
struct BandingKas {
  std::string nama = {};  ///< "Maret", "Tribulan I"
  std::string rencana = {};
  std::string realisasi = {};
  std::string selisih = {};     ///< realisasi less plan; "–" where one is missing
  std::string persen = {};      ///< realisasi ÷ plan
  std::string penyerapan = {};  ///< from January, against the pagu
};

/// A sub kegiatan in the cash plan.
struct BarisKas {
  std::string simpul = {};
  std::string nama = {};
  std::string pagu = {};
  std::string rencana = {};  ///< of the year; "–": none
  std::string selisih = {};  ///< pagu less plan; empty where they agree or nothing is planned
  bool terisi = false;
};

/// The cash plan of a year against what was spent.
struct LihatKas {
  int tahun = 0;
  int versi = 0;             ///< 0: no plan yet
  std::string tanggal = {};  ///< of the version
  std::string alasan = {};
  bool dpa_berubah = false;  ///< the version divides the pagu of another DPA than the latest
  std::vector<BandingKas> bulan = {};
  std::vector<BandingKas> triwulan = {};
  std::vector<BarisKas> baris = {};
  int berbeda = 0;                        ///< how many plans do not sum up to their pagu
  std::vector<std::string> riwayat = {};  ///< "Versi 1, 5 Januari 2022: Rencana awal"
  std::string gambar_lebar = {};          ///< plan and absorption, drawn; empty without a plan
  std::string gambar_sempit = {};
};

/// Fails as tanya_bulanan().
Result<LihatKas> tanya_kas(const Snapshot& snapshot, int tahun);

}  // namespace laras::app
