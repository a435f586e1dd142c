#pragma once

#include <string>
#include <vector>

#include "app/simpan_anggaran.h"

namespace laras::app {

/// One amount of a list that would change what is stored.
struct UbahAnggaran {
  ButirAnggaran butir;                    ///< `semula` as it is stored now
  std::string nama = {};                  ///< "7.01.01.2.01.01 Penyusunan ..."
  std::string periode = {};               ///< "Tribulan III 2022"
  std::string semula = {};                ///< as printed; "–" for none
  std::string menjadi = {};               ///< as printed
  std::vector<std::string> janggal = {};  ///< what needs a reason
};

/// What a list would change.
struct DaftarAnggaran {
  std::vector<UbahAnggaran> ubah = {};
  int sama = 0;       ///< amounts that are stored so already
  Errors salah = {};  ///< `where`: "baris 3"
};

/// Reads a list with the columns kode, periode (TW1 to TW4, I to IV, TAHUN) and jumlah, with or
/// without a heading, separated by tabs, semicolons or commas, and compares it with what is stored.
/// All errors come at once. Nothing is written. Fails with Invalid where the rows of the year do
/// not fit each other.
Result<DaftarAnggaran> periksa_daftar_anggaran(const Snapshot& snapshot, int tahun,
                                               const std::string& daftar, Tanggal hari_ini);

/// An amount as a person reads it: `1.265.000`, `N/A`, `–` for none. REQUIRES: as it is stored.
std::string jumlah_tampil(const std::string& tersimpan);

}  // namespace laras::app
