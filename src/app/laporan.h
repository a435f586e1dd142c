#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/snapshot.h"
#include "base/result.h"
#include "naskah/naskah.h"
#include "perencanaan/rencana.h"

namespace laras::app {

/// Which document is asked for.
enum class JenisLaporan {
  Lkjip,
  PerjanjianKinerja,
  RencanaAksi,
  PengukuranKinerja,
  LaporanTribulan,
  RekapRenja
};
enum class Bentuk { Html, Json, Docx, Pdf, Xlsx };

/// How a document is written. `templat` is a DOCX of the office, for Docx alone; empty: the
/// built-in one.
struct CaraCetak {
  Bentuk bentuk = Bentuk::Html;
  bool f4 = false;  ///< on F4 (215 x 330 mm) instead of A4
  std::filesystem::path templat = {};
};

/// Every post that answers for an indikator.
inline constexpr const char* kSemuaJabatan = "semua";

struct Permintaan {
  JenisLaporan jenis = JenisLaporan::Lkjip;
  int tahun = 0;
  int triwulan = 4;  ///< of PengukuranKinerja, LaporanTribulan and RekapRenja, 1-4
  /// Of PerjanjianKinerja: the version; empty: the latest.
  std::optional<perencanaan::Sifat> versi = {};
  /// Of PengukuranKinerja: the code of a post, or kSemuaJabatan; empty: the head.
  std::string jabatan = {};
};

/// A document with what is wrong in the narratives it quotes.
struct NaskahJadi {
  naskah::Naskah naskah;
  Errors peringatan;
};

/// Reads the office's data as one state and writes the document of it. A question: changes
/// nothing. Fails with NotFound where no plan document governs the year, where the year has no
/// Perjanjian Kinerja of the version asked for, and where the office has no such post.
Result<NaskahJadi> susun(const std::filesystem::path& data, const Permintaan& permintaan);
/// The same over a state that is already in memory.
Result<NaskahJadi> susun(const Snapshot& snapshot, const Permintaan& permintaan);

/// The document as bytes, the same for the same data. Fails where the template cannot be read or
/// used, or a table cannot be set in print.
Result<std::string> cetak_naskah(const naskah::Naskah& naskah, const CaraCetak& cara);

/// One published cell; `baris` and `kolom` count from 1 as in the JSON of the LKjIP. Fails with
/// NotFound where there is no such table, row or column, and with Invalid where the cell holds
/// no figure.
Result<naskah::Sel> cari_sel(const naskah::Naskah& naskah, const std::string& tabel, int baris,
                             int kolom);
/// Its derivation as JSON. REQUIRES: sel.angka.
std::string turunan_json(const naskah::Sel& sel);

/// Writes the file whole or not at all. Fails with Unavailable.
Result<void> tulis_hasil(const std::filesystem::path& berkas, const std::string& isi);

}  // namespace laras::app
