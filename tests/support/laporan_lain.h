#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace laras::uji {

/// A cell of a made report, `lebar` columns wide and `tinggi` rows high; one that such a cell
/// covers has lebar 0.
struct SelLain {
  std::string teks = {};
  int lebar = 1;
  int tinggi = 1;
};

/// A heading, a paragraph, or a table with its caption as text.
struct BlokLain {
  enum class Jenis { Judul, Paragraf, Tabel };

  Jenis jenis = Jenis::Paragraf;
  std::string teks = {};
  std::size_t kepala = 0;
  std::vector<std::vector<SelLain>> baris = {};
};

/// A place of a made report: cell of a block, or the block's text where it is `di_teks`.
struct TempatLain {
  static constexpr std::size_t di_teks = 9999;

  std::size_t blok = 0;
  std::size_t baris = di_teks;
  std::size_t kolom = 0;

  friend auto operator<=>(const TempatLain&, const TempatLain&) = default;
};

/// One thing that can be wrong in a made report: what is printed instead and where, and the places
/// that a reader could as well hold for the wrong ones.
struct SalahLain {
  std::string jenis = {};
  std::map<TempatLain, std::string> ganti = {};
  std::vector<TempatLain> setara = {};
};

/// A report of some office without an error, and the errors that could be made in it, each of
/// which a careful reader can see.
struct LaporanLain {
  std::vector<BlokLain> blok = {};
  std::vector<SalahLain> peluang = {};
};

/// Another report for every seed: office, indicators, captions, layouts, ways to write figures.
LaporanLain laporan_lain(std::uint64_t benih);

/// The same of a second kind: other indicators, groups of rows, performance beside money, running
/// totals, sentences that compare.
LaporanLain laporan_luas(std::uint64_t benih);

/// The report with this error in it.
LaporanLain tanam(LaporanLain laporan, const SalahLain& salah);

/// A made report as a file, and which of its places each `lokasi` of that file names.
struct TulisanLain {
  std::string nama = {};
  std::string bytes = {};
  std::multimap<std::string, TempatLain> tempat = {};
};

/// Pipe tables where every head is one row without merged cells, else tables of HTML.
TulisanLain tulis_markdown(const LaporanLain& laporan);
/// A page with a line for every cell.
TulisanLain tulis_html(const LaporanLain& laporan);
TulisanLain tulis_docx(const LaporanLain& laporan);
/// One sheet, all cells text.
TulisanLain tulis_xlsx(const LaporanLain& laporan);
/// The first table alone.
TulisanLain tulis_csv(const LaporanLain& laporan);

}  // namespace laras::uji
