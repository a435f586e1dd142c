#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/kertas.h"
#include "render/tulis_html.h"

namespace laras::render {

/// Our style ids to the ids that a template has for the same styles; ids not named stay.
using PetaGaya = std::map<std::string, std::string, std::less<>>;

/// Hundredths of a millimetre in twentieths of a point, rounded half up.
int twip(int perseratus_mm);
/// Twentieths of a point in hundredths of a millimetre, rounded half up.
int dari_twip(int twip);

/// A tab stop, in twips from the left edge of the text.
struct Tab {
  int di = 0;
  bool kanan = false;
};

/// Properties of a paragraph beside its style; indents in twips.
struct SifatParagraf {
  std::string_view gaya;
  bool lanjut = false;  ///< stays on the page of the next paragraph
  int daftar = 0;       ///< numId of a list; 0: none
  int tingkat = 0;      ///< level in the list, from 0
  std::vector<Tab> tab = {};
  std::optional<int> kiri = {};
  std::optional<int> kanan = {};
  int gantung = 0;  ///< the first line stands out by that to the left
};

/// A line of a cell's border; `tebal` in eighths of a point.
struct GarisSel {
  int tebal = 0;
  std::string_view warna;
};

enum class RentangTegak { Tidak, Mulai, Lanjut };

/// Properties of a cell; `lebar` in twips.
struct SifatSel {
  int lebar = 0;
  std::size_t kolom = 1;
  RentangTegak tegak = RentangTegak::Tidak;
  std::optional<GarisSel> atas = {};
  std::optional<GarisSel> bawah = {};
  std::string_view latar = {};  ///< fill as RRGGBB
  bool utuh = false;            ///< lines do not break
  std::string_view letak = {};  ///< vertical: center, bottom; empty: top
};

/// Properties of a row; `tinggi` exact, in twips, 0: by content.
struct SifatBaris {
  bool kepala = false;
  bool utuh = true;  ///< does not split between pages
  int tinggi = 0;
};

/// Properties of a table; padding of its cells in twips.
struct SifatTabel {
  std::string_view gaya;
  int sela_atas = 0;
  int sela_sisi = 0;
  std::string_view judul = {};  ///< for those who hear the document
};

/// A section; `kepala` and `kaki` are written references.
struct SifatSeksi {
  std::string rujukan;  ///< headerReference and footerReference elements
  Halaman halaman;
  bool rebah = false;
  int kepala = 0;  ///< distance of header and footer from the edge, twips
  int kaki = 0;
  bool romawi = false;
  int mulai = 0;  ///< first page number; 0: goes on
  bool pertama_lain = false;
};

/// A picture in a line of text; sizes in English metric units.
struct GambarWml {
  int id = 0;  ///< unique in the document
  std::string relasi;
  std::string nama;
  std::string alt;
  int lebar = 0;
  int tinggi = 0;
};

/// Writes WordprocessingML into one string. Elements within properties always come in the order of
/// the schema, text is escaped, identities of bookmarks are unique.
class TulisWml {
 public:
  explicit TulisWml(const PetaGaya& gaya) : gaya_(gaya) {}

  TulisWml& operator<<(Raw markup) {
    out_ += markup.view();
    return *this;
  }

  void buka_paragraf(const SifatParagraf& sifat);
  void tutup_paragraf() { out_ += "</w:p>"; }
  /// A paragraph of one run.
  void paragraf(std::string_view gaya, std::string_view teks);

  /// A run in a character style; line feeds become line breaks, tabs tabs.
  void teks(std::string_view teks, std::string_view gaya = {});
  void gambar(const GambarWml& gambar);
  /// Escaped text alone, where an element of another kind is open.
  void isi(std::string_view teks);
  void tab() { out_ += "<w:r><w:tab/></w:r>"; }
  void ganti_baris() { out_ += "<w:r><w:br/></w:r>"; }

  /// A field that is computed when the document is opened; `hasil` stands until then.
  void medan(std::string_view perintah, std::string_view hasil, std::string_view gaya = {});
  /// A contents field around the paragraphs that follow. Its marks are hidden from programs that
  /// show only what is stored within such a field and do not compute it.
  void buka_medan_daftar(std::string_view perintah);
  void tutup_medan_daftar();

  /// A bookmark opens and returns its identity for closing.
  int buka_penanda(std::string_view nama);
  void tutup_penanda(int id);
  void buka_tautan(std::string_view penanda);
  void tutup_tautan() { out_ += "</w:hyperlink>"; }

  /// `lebar` of the columns in twips.
  void buka_tabel(const SifatTabel& sifat, const std::vector<int>& lebar);
  void tutup_tabel();
  void buka_baris(const SifatBaris& sifat);
  void tutup_baris() { out_ += "</w:tr>"; }
  void buka_sel(const SifatSel& sifat);
  void tutup_sel() { out_ += "</w:tc>"; }

  /// Ends the section with the last paragraph that stands in no table. REQUIRES: there is one.
  void tutup_seksi(const SifatSeksi& sifat);
  /// The section that ends with the document.
  void seksi_terakhir(const SifatSeksi& sifat) { out_ += seksi(sifat); }
  /// Whether a paragraph outside tables stands since the last section ended.
  bool berparagraf() const { return akhir_sifat_.has_value(); }

  const std::string& str() const { return out_; }
  std::string take() { return std::move(out_); }
  void reserve(std::size_t bytes) { out_.reserve(bytes); }

  /// A `name="value"` attribute.
  void atribut(std::string_view nama, std::string_view nilai);
  void atribut(std::string_view nama, int nilai);

 private:
  void unsur(std::string_view nama, std::string_view nilai);
  void unsur(std::string_view nama, int nilai) { unsur(nama, std::to_string(nilai)); }
  void sifat_huruf(std::string_view gaya);
  void isi_teks(std::string_view teks);
  void garis(std::string_view sisi, const GarisSel& garis);
  std::string_view id_gaya(std::string_view gaya) const;
  static std::string seksi(const SifatSeksi& sifat);

  const PetaGaya& gaya_;
  std::string out_;
  std::optional<std::size_t> akhir_sifat_;  ///< where the last paragraph's properties end
  int penanda_ = 0;
  int dalam_tabel_ = 0;
};

}  // namespace laras::render
