#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "naskah/naskah.h"

namespace laras::naskah {

/// Mark of a note at a cell: a word, a shape and a colour in every format.
enum class TandaPeriksa {
  Salah,       ///< cannot be true
  Janggal,     ///< odd
  Keterangan,  ///< for information
  Tanya,       ///< a question
};

/// Words that may lead to another place of the page.
struct Tautan {
  std::string teks = {};
  std::string ke = {};  ///< anchor of the page; empty: words alone
};

/// One note on a cell or sentence.
struct CatatanPeriksa {
  std::string nomor = {};  ///< `7`, and `7.2` for the second that it explains
  std::string nama = {};   ///< own anchor
  TandaPeriksa tanda = TandaPeriksa::Salah;
  std::string jenis = {};  ///< the word of `tanda`
  Tautan lokasi = {};      ///< leads to the place
  std::string tempat = {};
  std::string tercetak = {};
  std::string dihitung = {};  ///< may be empty
  std::string sebab = {};
  std::string penjelasan = {};
  std::string yakin = {};
  std::optional<Tautan> akar = {};     ///< the note that explains this one
  std::optional<Tautan> banding = {};  ///< the other place of a contradiction
  std::vector<Tautan> akibat = {};     ///< the notes that this one explains
  std::size_t akibat_lain = 0;         ///< those that are only counted
};

/// A cell as it stands in the report; merged cells stand once with their spans.
struct SelPeriksa {
  std::string teks = {};
  std::size_t baris = 1;  ///< spans
  std::size_t kolom = 1;
  std::string nama = {};                  ///< own anchor; may be empty
  std::vector<std::size_t> catatan = {};  ///< indices into HalamanPeriksa::catatan
};

/// A row, or in its place how many rows were left out.
struct BarisPeriksa {
  std::size_t dilewati = 0;  ///< > 0: no cells
  std::vector<SelPeriksa> sel = {};
};

/// A table of the report with its notes.
struct TabelPeriksa {
  std::string nama = {};  ///< own anchor
  std::string judul = {};
  std::string lokasi = {};
  std::size_t banyak_baris = 0;  ///< without the head
  std::size_t banyak_kolom = 0;
  bool terbuka = false;  ///< something leads into it: shown, though it has no notes
  std::vector<BarisPeriksa> kepala = {};
  std::vector<BarisPeriksa> baris = {};
  std::vector<std::size_t> catatan = {};  ///< indices into HalamanPeriksa::catatan
  std::size_t catatan_lain = 0;           ///< notes that are only counted
  std::vector<std::string> bacaan = {};   ///< how it was understood
};

/// A sentence of the report with its notes.
struct ParagrafPeriksa {
  std::string nama = {};  ///< own anchor
  std::string bagian = {};
  std::string lokasi = {};
  std::string teks = {};
  std::vector<std::size_t> catatan = {};  ///< indices into HalamanPeriksa::catatan
};

/// One kind of note: its word, what it means, how many there are and of how many roots.
struct JenisPeriksa {
  TandaPeriksa tanda = TandaPeriksa::Salah;
  std::string nama = {};
  std::string arti = {};
  std::size_t banyak = 0;
  std::vector<std::size_t> pangkal = {};  ///< its roots, in order of place
  std::size_t pangkal_lain = 0;           ///< roots that are only counted
};

using BagianPeriksa = std::variant<TabelPeriksa, ParagrafPeriksa>;

/// A report with notes at its cells: summary, root causes, then its tables and sentences in order.
struct HalamanPeriksa {
  std::string judul = {};
  Identitas identitas = {};
  std::string simpulan = {};  ///< a sentence
  std::vector<JenisPeriksa> jenis = {};
  std::vector<CatatanPeriksa> catatan = {};
  std::vector<BagianPeriksa> bagian = {};
  std::vector<std::string> tak_terbaca = {};  ///< what could not be read
  std::vector<std::string> batas = {};        ///< what such a reading cannot see
};

}  // namespace laras::naskah
