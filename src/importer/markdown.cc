#include "importer/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cctype>
#include <memory>
#include <string>
#include <utility>

#include "base/teks.h"

namespace laras::importer {

namespace {

using naskah::Blok;
using naskah::Daftar;
using naskah::Ruas;
using Isi = std::vector<Ruas>;

/// Lists below this level are flattened into the text of their item.
constexpr int kDalamTerbesar = 6;

struct HapusSimpul {
  void operator()(cmark_node* simpul) const { cmark_node_free(simpul); }
};
struct HapusParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct HapusIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

bool berjenis(cmark_node* simpul, std::string_view nama) {
  return cmark_node_get_type_string(simpul) == nama;
}

std::string_view harfiah(cmark_node* simpul) {
  const char* teks = cmark_node_get_literal(simpul);
  return teks == nullptr ? std::string_view() : std::string_view(teks);
}

/// Gathers runs; neighbours of one look become one run, so that `{{...}}` is never cut.
class Pengumpul {
 public:
  void kata(std::string_view teks) {
    if (teks.empty()) return;
    Isi& isi = baris_.back();
    if (!isi.empty() && isi.back().tebal == (tebal_ > 0) && isi.back().miring == (miring_ > 0)) {
      isi.back().teks += teks;
      return;
    }
    isi.push_back({.teks = std::string(teks), .tebal = tebal_ > 0, .miring = miring_ > 0});
  }
  void ganti_baris() { baris_.emplace_back(); }
  /// A space between what came before and what comes now, if something came before.
  void sela(std::string_view teks) {
    if (!baris_.back().empty()) kata(teks);
  }
  void tebal(int ubah) { tebal_ += ubah; }
  void miring(int ubah) { miring_ += ubah; }

  /// The lines without empty ones and without white space at their ends.
  std::vector<Isi> ambil() {
    std::vector<Isi> hasil;
    for (Isi& isi : baris_) {
      rapikan(isi);
      if (!isi.empty()) hasil.push_back(std::move(isi));
    }
    return hasil;
  }

 private:
  static void rapikan(Isi& isi) {
    while (!isi.empty()) {
      std::string& teks = isi.back().teks;
      teks.erase(teks.find_last_not_of(" \n\t") + 1);
      if (!teks.empty()) break;
      isi.pop_back();
    }
    while (!isi.empty()) {
      std::string& teks = isi.front().teks;
      teks.erase(0, teks.find_first_not_of(" \n\t"));
      if (!teks.empty()) break;
      isi.erase(isi.begin());
    }
  }

  std::vector<Isi> baris_{1};
  int tebal_ = 0;
  int miring_ = 0;
};

void tambah_kode(Pengumpul& pengumpul, cmark_node* simpul) {
  pengumpul.kata(teks::ganti(harfiah(simpul), "\n", " "));
}

void masuk(Pengumpul& pengumpul, cmark_node* simpul, bool baris_baru) {
  switch (cmark_node_get_type(simpul)) {
    case CMARK_NODE_TEXT:
      pengumpul.kata(harfiah(simpul));
      return;
    case CMARK_NODE_CODE:
    case CMARK_NODE_CODE_BLOCK:
      tambah_kode(pengumpul, simpul);
      return;
    case CMARK_NODE_SOFTBREAK:
      pengumpul.kata(" ");
      return;
    case CMARK_NODE_LINEBREAK:
      if (baris_baru) {
        pengumpul.ganti_baris();
      } else {
        pengumpul.kata(" ");
      }
      return;
    case CMARK_NODE_STRONG:
      pengumpul.tebal(1);
      return;
    case CMARK_NODE_EMPH:
      pengumpul.miring(1);
      return;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
    case CMARK_NODE_ITEM:
      pengumpul.sela(" ");
      return;
    default:
      if (berjenis(simpul, "table_cell")) pengumpul.sela("; ");
  }
}

/// All text below a node. The library's iterator is used because text may be nested at will.
std::vector<Isi> kumpulkan(cmark_node* simpul, bool baris_baru) {
  Pengumpul pengumpul;
  const std::unique_ptr<cmark_iter, HapusIterator> iterator(cmark_iter_new(simpul));
  for (cmark_event_type peristiwa = cmark_iter_next(iterator.get()); peristiwa != CMARK_EVENT_DONE;
       peristiwa = cmark_iter_next(iterator.get())) {
    cmark_node* kini = cmark_iter_get_node(iterator.get());
    if (peristiwa == CMARK_EVENT_ENTER) {
      masuk(pengumpul, kini, baris_baru);
    } else if (cmark_node_get_type(kini) == CMARK_NODE_STRONG) {
      pengumpul.tebal(-1);
    } else if (cmark_node_get_type(kini) == CMARK_NODE_EMPH) {
      pengumpul.miring(-1);
    }
  }
  return pengumpul.ambil();
}

/// All text below a node as one line.
Isi sebaris(cmark_node* simpul) {
  std::vector<Isi> baris = kumpulkan(simpul, false);
  return baris.empty() ? Isi() : std::move(baris.front());
}

void tambah(Isi& isi, Isi tambahan) {
  if (tambahan.empty()) return;
  if (!isi.empty()) tambahan.front().teks.insert(0, " ");
  for (Ruas& ruas : tambahan) {
    if (!isi.empty() && isi.back().tebal == ruas.tebal && isi.back().miring == ruas.miring) {
      isi.back().teks += ruas.teks;
    } else {
      isi.push_back(std::move(ruas));
    }
  }
}

Daftar daftar(cmark_node* simpul, int dalam) {
  Daftar hasil{.bernomor = cmark_node_get_list_type(simpul) == CMARK_ORDERED_LIST, .butir = {}};
  for (cmark_node* item = cmark_node_first_child(simpul); item != nullptr;
       item = cmark_node_next(item)) {
    Daftar::Butir butir;
    for (cmark_node* anak = cmark_node_first_child(item); anak != nullptr;
         anak = cmark_node_next(anak)) {
      if (cmark_node_get_type(anak) == CMARK_NODE_LIST && dalam < kDalamTerbesar) {
        butir.anak.push_back(daftar(anak, dalam + 1));
      } else {
        tambah(butir.isi, sebaris(anak));
      }
    }
    hasil.butir.push_back(std::move(butir));
  }
  return hasil;
}

/// Length of a number in front, with its dot and the space after it: `3. `, `b. `, `5.1 `.
std::size_t panjang_nomor(std::string_view teks) {
  const std::size_t sela = teks.find(' ');
  if (sela == std::string_view::npos || sela > 6) return 0;
  const std::string_view kepala = teks.substr(0, sela);
  const bool berhuruf = kepala.size() == 2 && kepala[1] == '.' &&
                        std::isalpha(static_cast<unsigned char>(kepala[0])) != 0;
  const bool berangka = std::isdigit(static_cast<unsigned char>(kepala.front())) != 0 &&
                        kepala.find('.') != std::string_view::npos &&
                        kepala.find_first_not_of("0123456789.") == std::string_view::npos;
  return berhuruf || berangka ? sela + 1 : 0;
}

naskah::Judul judul(cmark_node* simpul) {
  const std::string teks = naskah::tercetak(sebaris(simpul));
  const std::size_t panjang = panjang_nomor(teks);
  std::string nomor = teks.substr(0, panjang == 0 ? 0 : panjang - 1);
  return {.tingkat = cmark_node_get_heading_level(simpul) == 1 ? 3 : 4,
          .nomor = std::move(nomor),
          .teks = teks.substr(panjang)};
}

void tambah_paragraf(std::vector<Blok>& hasil, std::vector<Isi> baris) {
  for (Isi& isi : baris) hasil.emplace_back(naskah::Paragraf{.isi = std::move(isi)});
}

void tambah_blok(std::vector<Blok>& hasil, cmark_node* simpul, int dalam) {
  switch (cmark_node_get_type(simpul)) {
    case CMARK_NODE_HEADING:
      hasil.emplace_back(judul(simpul));
      return;
    case CMARK_NODE_LIST:
      hasil.emplace_back(daftar(simpul, 1));
      return;
    case CMARK_NODE_BLOCK_QUOTE:
      if (dalam == kDalamTerbesar) break;
      for (cmark_node* anak = cmark_node_first_child(simpul); anak != nullptr;
           anak = cmark_node_next(anak)) {
        tambah_blok(hasil, anak, dalam + 1);
      }
      return;
    default:
      break;
  }
  if (!berjenis(simpul, "table")) {
    tambah_paragraf(hasil, kumpulkan(simpul, true));
    return;
  }
  for (cmark_node* baris = cmark_node_first_child(simpul); baris != nullptr;
       baris = cmark_node_next(baris)) {
    tambah_paragraf(hasil, kumpulkan(baris, false));
  }
}

}  // namespace

std::vector<Blok> urai_markdown(std::string_view teks) {
  // The library's own guard is not safe between threads.
  [[maybe_unused]] static const bool siap = [] {
    cmark_gfm_core_extensions_ensure_registered();
    return true;
  }();
  const std::unique_ptr<cmark_parser, HapusParser> parser(
      cmark_parser_new(CMARK_OPT_VALIDATE_UTF8));
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), teks.data(), teks.size());
  const std::unique_ptr<cmark_node, HapusSimpul> akar(cmark_parser_finish(parser.get()));
  std::vector<Blok> hasil;
  for (cmark_node* simpul = cmark_node_first_child(akar.get()); simpul != nullptr;
       simpul = cmark_node_next(simpul)) {
    tambah_blok(hasil, simpul, 0);
  }
  return hasil;
}

}  // namespace laras::importer
