#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace laras::pelaporan {

/// One cell of a report as it is. Every row of a table has a cell for every column; those that a
/// merge covers say whose they are.
struct SelTerbaca {
  std::string teks = {};    ///< plain words, white space squeezed, paragraphs joined by a space
  std::string lokasi = {};  ///< `baris 12`, `Sheet1!B7`, `tabel 2 baris 3 kolom 4`
  bool tercakup = false;    ///< belongs to the merged cell at pemilik_baris, pemilik_kolom
  std::size_t pemilik_baris = 0;
  std::size_t pemilik_kolom = 0;
  bool tebal = false;
};

/// One table of a report as it is.
struct TabelTerbaca {
  std::string lokasi = {};  ///< of its first cell
  std::string nomor = {};   ///< `3.10`, from the caption; may be empty
  std::string judul = {};   ///< caption without the number; may be empty
  std::string bagian = {};  ///< nearest heading above
  std::size_t kepala = 0;   ///< head rows that the format itself marks; 0: not known
  std::vector<std::vector<SelTerbaca>> baris = {};
  std::string lokasi_judul = {};  ///< of the caption; empty where nothing names the table
};

/// One paragraph or list item outside tables.
struct ParagrafTerbaca {
  std::string teks = {};
  std::string lokasi = {};
  std::string bagian = {};        ///< nearest heading above
  std::size_t tabel_sebelum = 0;  ///< how many tables stand before it
};

/// A report that somebody wrote, in whatever format, as grids and sentences with their place.
struct LaporanTerbaca {
  std::vector<TabelTerbaca> tabel = {};
  std::vector<ParagrafTerbaca> paragraf = {};
  std::vector<std::string> catatan = {};  ///< what could not be read, for a person
};

}  // namespace laras::pelaporan
