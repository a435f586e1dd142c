#pragma once

#include <string_view>

namespace laras::render {

/// The inks of the documents, grey first. Tanpa draws nothing.
enum class Tinta {
  Tanpa,
  Hitam,      ///< text
  Biru,       ///< navy: rules, heads, the main thing
  Karat,      ///< rust: below the target, nothing else
  Redup,      ///< muted text
  Garis,      ///< hairline
  GarisMuda,  ///< lighter hairline
  Kepala,     ///< fill of heads
  Latar,      ///< fill of quiet boxes
  Batang,     ///< fill of ordinary bars
  Program,    ///< fill of programme rows
  Total,      ///< fill of total rows
  Abu,        ///< fill of what was not planned
  Formulir,   ///< grid of forms
  Putih,
};

/// The colour as `#14181D`; for Tanpa `none`.
constexpr std::string_view warna_css(Tinta tinta) {
  switch (tinta) {
    case Tinta::Tanpa:
      return "none";
    case Tinta::Hitam:
      return "#14181D";
    case Tinta::Biru:
      return "#17365D";
    case Tinta::Karat:
      return "#8F2D0E";
    case Tinta::Redup:
      return "#55606C";
    case Tinta::Garis:
      return "#9FABB8";
    case Tinta::GarisMuda:
      return "#CFD7DF";
    case Tinta::Kepala:
      return "#E3E9F1";
    case Tinta::Latar:
      return "#F3F6FA";
    case Tinta::Batang:
      return "#6C86A5";
    case Tinta::Program:
      return "#EEF2F7";
    case Tinta::Total:
      return "#DBE4EE";
    case Tinta::Abu:
      return "#EBEBEB";
    case Tinta::Formulir:
      return "#4A535C";
    case Tinta::Putih:
      return "#FFFFFF";
  }
  return "none";
}

/// The ink as the end of a class: `garis-muda`.
constexpr std::string_view nama_kelas(Tinta tinta) {
  switch (tinta) {
    case Tinta::Tanpa:
      return "tanpa";
    case Tinta::Hitam:
      return "hitam";
    case Tinta::Biru:
      return "biru";
    case Tinta::Karat:
      return "karat";
    case Tinta::Redup:
      return "redup";
    case Tinta::Garis:
      return "garis";
    case Tinta::GarisMuda:
      return "garis-muda";
    case Tinta::Kepala:
      return "kepala";
    case Tinta::Latar:
      return "latar";
    case Tinta::Batang:
      return "batang";
    case Tinta::Program:
      return "program";
    case Tinta::Total:
      return "total";
    case Tinta::Abu:
      return "abu";
    case Tinta::Formulir:
      return "formulir";
    case Tinta::Putih:
      return "putih";
  }
  return "tanpa";
}

/// The colour as `14181D`. REQUIRES: not Tanpa.
constexpr std::string_view warna_heksa(Tinta tinta) { return warna_css(tinta).substr(1); }

/// The colour as 0x14181D. REQUIRES: not Tanpa.
constexpr unsigned warna_rgb(Tinta tinta) {
  unsigned rgb = 0;
  for (const char c : warna_heksa(tinta)) {
    rgb = rgb * 16 + static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10);
  }
  return rgb;
}

}  // namespace laras::render
