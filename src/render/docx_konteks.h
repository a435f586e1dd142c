#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "naskah/naskah.h"
#include "render/docx_paket.h"
#include "render/docx_templat.h"
#include "render/tulis_wml.h"

namespace laras::render {

/// Names of a document's bookmarks: one for contents (`_Toc`) of every heading and caption, one
/// for references (`_Ref`) of every numbered caption.
class PenandaDocx {
 public:
  explicit PenandaDocx(const naskah::Naskah& naskah);

  /// Of a chapter, subchapter, heading, table or figure of the document.
  const std::string& isi(const void* bagian) const { return isi_.at(bagian); }
  /// Of the number of a table or figure; empty where the document has none of that id.
  std::string rujukan(std::string_view id) const;
  std::string rujukan(const void* bagian) const;
  /// What the numbered caption prints as its name: `Tabel 3.1`; empty for another id.
  std::string tercetak(std::string_view id) const;

 private:
  void beri(const void* bagian);
  void beri(const std::vector<naskah::Blok>& blok);

  std::unordered_map<const void*, std::string> isi_;
  std::unordered_map<std::string, const void*> id_;
  std::unordered_map<const void*, std::string> tercetak_;
};

/// What a section of the document is.
struct SeksiDocx {
  const naskah::Bab* bab = nullptr;  ///< whose name the header shows; none: without one
  bool rebah = false;
  bool berkop = false;  ///< its first page carries a letterhead
  bool sampul = false;  ///< neither header nor footer
  bool romawi = false;
  int mulai = 0;
};

/// What the parts of one DOCX share while it is written.
struct KonteksDocx {
  KonteksDocx(const naskah::Naskah& isi, const TemplatDocx& dari)
      : naskah(isi), templat(dari), penanda(isi), w(dari.gaya) {}

  const naskah::Naskah& naskah;
  const TemplatDocx& templat;
  PenandaDocx penanda;
  TulisWml w;
  PaketDocx paket = {};
  SeksiDocx seksi = {};
  std::map<std::string, int> nomor = {};  ///< last number of a sequence in this chapter
  std::string nomor_terakhir = {};        ///< number of the caption before
  std::vector<bool> daftar = {};          ///< each list of the document: whether it is numbered
  int gambar = 0;                         ///< pictures so far
  std::vector<std::string> bagian_kepala = {};  ///< headers and footers written so far
  std::optional<Error> galat = {};              ///< the first picture that could not be made

  /// The page of a section.
  const HalamanTemplat& halaman(const SeksiDocx& satu) const {
    return satu.rebah ? templat.rebah : templat.tegak;
  }
  /// Width of the text on the page being written, in hundredths of a millimetre.
  int lebar_isi() const { return halaman(seksi).halaman.lebar_isi(); }
};

/// Begins a section for a chapter in any case, on a new page.
void mulai_seksi(KonteksDocx& k, const SeksiDocx& tujuan);
/// Writes the properties of the last section.
void akhiri_seksi(KonteksDocx& k);

/// Where runs stand: all of them bold; in a cell that is `lebar` wide, both in 1/100 mm.
struct TempatRuas {
  bool tebal = false;
  int lebar = 0;  ///< 0: not in a cell
  int huruf = 0;
};
/// Runs of a sentence in the style that their emphasis asks for.
void tulis_ruas(KonteksDocx& k, const std::vector<naskah::Ruas>& isi,
                const TempatRuas& tempat = {});
/// Text with a place to break after each slash of the words that are wider than the cell.
std::string terpenggal(const std::string& teks, const TempatRuas& tempat);
/// A caption: name, number as a sequence where it counts, title.
void tulis_keterangan(KonteksDocx& k, const naskah::Tabel& tabel);
void tulis_keterangan(KonteksDocx& k, const naskah::Gambar& gambar);
/// Notes below a table or figure, each with its label; `lanjut`: they stay with what follows.
void tulis_catatan(KonteksDocx& k, const std::vector<std::pair<std::string, std::string>>& catatan,
                   bool lanjut);

/// `lanjut`: the last rows stay with what follows.
void tulis_tabel(KonteksDocx& k, const naskah::Tabel& tabel, bool lanjut);
void tulis_gambar(KonteksDocx& k, const naskah::Gambar& gambar);
/// Whether each block stands on a landscape page: a table or figure that asks for it, a heading
/// with the few paragraphs that lead to it or the last paragraph alone, what little stands between
/// two of them, the signatures below.
std::vector<bool> arah_rebah(std::span<const naskah::Blok> isi);
/// A letterhead, unless that of the template stands in the page's header.
void tulis_kop(KonteksDocx& k, const naskah::Kop& kop);
/// Blocks in their order, on portrait and landscape pages.
void tulis_blok(KonteksDocx& k, std::span<const naskah::Blok> isi);

/// The heading of a part that is no chapter, with its bookmark.
void tulis_judul_bagian(KonteksDocx& k, std::string_view penanda, std::string_view judul);
void tulis_sampul(KonteksDocx& k);
void tulis_kendali(KonteksDocx& k);
/// Contents, then the lists of tables and of figures, those that have entries.
void tulis_daftar(KonteksDocx& k);
/// Says that the document is not complete. Nothing where it is.
void tulis_konsep(KonteksDocx& k);

/// `BAB III Akuntabilitas Kinerja`, as headers print it.
std::string nama_bab(const naskah::Bab& bab);
/// Whether the chapter's own heading is printed: not on a single form that carries its title.
bool berjudul(const naskah::Naskah& naskah, const naskah::Bab& bab);

/// Title and author that the file itself carries.
struct IdentitasDocx {
  std::string judul;
  std::string pembuat;
};
/// Packs a document with everything that every DOCX of ours has; `paket` holds its headers and
/// pictures, `daftar` says of each list whether it is numbered.
Result<std::string> kemas_docx(PaketDocx& paket, const TemplatDocx& templat,
                               const IdentitasDocx& identitas, std::string dokumen,
                               const std::vector<bool>& daftar);

/// `numbering.xml` for the lists of the document.
std::string numbering_xml(const std::vector<bool>& daftar);

}  // namespace laras::render
