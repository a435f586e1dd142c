#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "render/kertas.h"
#include "render/tulis_wml.h"

namespace laras::render {

/// Page of a template: paper, margins and the distance of header and footer in twips.
struct HalamanTemplat {
  Halaman halaman;
  int kepala = 0;
  int kaki = 0;
};

/// What a document takes from a template.
struct TemplatDocx {
  /// A part that is copied as it is; `jenis` is empty for pictures and fonts.
  struct Bagian {
    std::string nama;
    std::string jenis;
    std::string isi;
  };
  /// A header or footer: `unsur` is headerReference or footerReference, `tipe` default, first or
  /// even, `bagian` its path from `word/`.
  struct Rujukan {
    std::string unsur;
    std::string tipe;
    std::string bagian;
  };

  HalamanTemplat tegak;
  HalamanTemplat rebah;
  std::string styles;                 ///< with our styles added
  PetaGaya gaya = {};                 ///< our style ids to its own
  std::vector<Bagian> bagian = {};    ///< theme, fonts, headers, footers and what they need
  std::vector<Rujukan> rujukan = {};  ///< empty: our own headers and footers
  bool genap_lain = false;            ///< even pages have their own
  /// Kind and path of the theme and the font table.
  std::vector<std::pair<std::string, std::string>> relasi = {};

  /// Whether the template has a header for first pages: the letterhead.
  bool berkop() const;
};

/// Pages and styles of the program itself.
TemplatDocx templat_tetap(Kertas kertas);

/// Reads a template that an office has edited. Fails with Invalid where it is no DOCX, has macros
/// or a password, is too large, or its page leaves no room for text.
Result<TemplatDocx> baca_templat(std::string_view bytes);

/// The program's own template as a DOCX for the office to edit, with a page that explains what may
/// be changed. A document made with it unchanged has the body that one without template has.
std::string templat_bawaan(Kertas kertas);

}  // namespace laras::render
