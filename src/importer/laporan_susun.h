#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/laporan_kisi.h"
#include "pelaporan/laporan_terbaca.h"

namespace laras::importer {

/// Number and title of a table as a caption says them.
struct JudulTabel {
  std::string nomor = {};
  std::string judul = {};
};

/// Reads `Tabel 3.10 Judul`, `TABEL III.2: Judul`, `Tabel 2.1a`; a sentence that begins so is none.
std::optional<JudulTabel> urai_judul_tabel(std::string_view teks);

/// Plain words of a report: white space squeezed, invisible characters taken out, the
/// typographer's minus and non-breaking hyphen as `-`, and so a dash that stands alone. A mark of
/// state behind a figure (`98,83% ▼`) is no word.
std::string kata_laporan(std::string_view teks);

/// Takes a report block by block in its order and finds which paragraphs are captions, which
/// heading stands above what. Readers of all formats end here, so that the same report reads the
/// same.
class PenyusunLaporan {
 public:
  /// A heading that the format marks as one; `lokasi` may be empty where the format has none.
  void judul(std::string_view teks, std::string lokasi = {});
  /// A paragraph or list item. One that is bold throughout, and short, heads what follows.
  void paragraf(std::string_view teks, std::string lokasi, bool tebal);
  /// A paragraph that the format marks as a caption, with or without a number.
  void keterangan(std::string_view teks, std::string lokasi);
  /// A table with the caption that the format itself binds to it, if any, and the head rows that
  /// it marks. A table of one cell is a paragraph in a frame. One beyond the limits becomes a note.
  void tabel(KisiLaporan kisi, std::size_t kepala, const std::string& lokasi,
             std::string_view judul = {});
  /// What could not be read; each is said once.
  void catatan(std::string teks);

  /// The whole report. Nothing may be added afterwards.
  pelaporan::LaporanTerbaca selesai();

 private:
  enum class Jenis { Judul, Paragraf, Tabel };
  struct Blok {
    Jenis jenis = Jenis::Paragraf;
    std::string teks = {};
    std::string lokasi = {};
    bool tebal = false;
    bool keterangan = false;
    bool dipakai = false;  ///< as a caption
    pelaporan::TabelTerbaca tabel = {};
  };

  void cari_judul(std::size_t indeks);
  void pakai_judul(Blok& tabel, std::size_t dari, JudulTabel judul);

  std::vector<Blok> blok_;
  std::vector<std::string> catatan_;
  std::size_t banyak_sel_ = 0;
};

}  // namespace laras::importer
