#include "render/xlsx_gaya.h"

#include <xlsxwriter.h>

#include "render/rupa.h"

namespace laras::render {
namespace {

using naskah::JenisSel;
using naskah::TingkatBaris;

// A quarter larger than in print, so that a screen at 100 % is readable; paper is fitted in width.
int huruf(naskah::Kepadatan kepadatan) {
  switch (kepadatan) {
    case naskah::Kepadatan::Longgar:
      return 21;
    case naskah::Kepadatan::Biasa:
      return 20;
    case naskah::Kepadatan::Padat:
      return 19;
    case naskah::Kepadatan::Rapat:
      return 18;
    case naskah::Kepadatan::Sempit:
      return 17;
  }
  return 20;
}

void warnai_baris(TingkatBaris tingkat, GayaXlsx& gaya) {
  switch (tingkat) {
    case TingkatBaris::Sasaran:
    case TingkatBaris::Program:
      gaya.latar = Tinta::Program;
      gaya.tebal = true;
      break;
    case TingkatBaris::Total:
      gaya.latar = Tinta::Total;
      gaya.tebal = true;
      break;
    default:
      break;
  }
}

void warnai_keadaan(const naskah::Sel& sel, GayaXlsx& gaya) {
  if (sel.tanda == naskah::Tanda::BelumMencapai) {
    gaya.tinta = Tinta::Karat;
  }
  if (!sel.angka || sel.angka->ada()) {
    return;
  }
  gaya.rata = RataXlsx::Tengah;
  if (sel.angka->keadaan() == Keadaan::TidakDirencanakan) {
    gaya.latar = Tinta::Abu;
    gaya.tinta = Tinta::Redup;
  } else if (belum_diisi(*sel.angka)) {
    gaya.tinta = Tinta::Karat;
  } else {
    gaya.miring = true;
  }
}

std::uint8_t rata(RataXlsx rata) {
  switch (rata) {
    case RataXlsx::Tengah:
      return LXW_ALIGN_CENTER;
    case RataXlsx::Kanan:
      return LXW_ALIGN_RIGHT;
    case RataXlsx::Kiri:
      break;
  }
  return LXW_ALIGN_LEFT;
}

}  // namespace

lxw_format* LemariGaya::operator()(const GayaXlsx& gaya) {
  auto& format = semua_[gaya];
  if (format != nullptr) {
    return format;
  }
  format = workbook_add_format(buku_);
  format_set_font_name(format, gaya.sempit ? "Arial Narrow" : "Arial");
  format_set_font_size(format, gaya.huruf / 2.0);
  format_set_font_color(format, warna_rgb(gaya.tinta));
  if (gaya.tebal) {
    format_set_bold(format);
  }
  if (gaya.miring) {
    format_set_italic(format);
  }
  if (gaya.latar != Tinta::Putih) {
    format_set_bg_color(format, warna_rgb(gaya.latar));
  }
  if (gaya.garis) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, warna_rgb(Tinta::Garis));
  }
  if (gaya.bungkus) {
    format_set_text_wrap(format);
  }
  format_set_align(format, rata(gaya.rata));
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (gaya.masuk > 0) {
    format_set_indent(format, static_cast<std::uint8_t>(gaya.masuk));
  }
  if (!gaya.format.empty()) {
    format_set_num_format(format, gaya.format.c_str());
  }
  return format;
}

GayaXlsx gaya_kepala(const naskah::Tabel& tabel) {
  GayaXlsx gaya;
  gaya.huruf = huruf(tabel.kepadatan);
  gaya.sempit = tabel.kepadatan == naskah::Kepadatan::Sempit;
  gaya.tebal = true;
  gaya.tinta = Tinta::Biru;
  gaya.latar = Tinta::Kepala;
  gaya.rata = RataXlsx::Tengah;
  return gaya;
}

GayaXlsx gaya_sel(const naskah::Tabel& tabel, std::size_t baris, std::size_t kolom,
                  const naskah::Sel& sel) {
  const naskah::BarisTabel& satu = tabel.baris[baris];
  const JenisSel jenis = tabel.kolom[kolom].jenis;
  GayaXlsx gaya;
  gaya.huruf = huruf(tabel.kepadatan);
  gaya.sempit = tabel.kepadatan == naskah::Kepadatan::Sempit;
  warnai_baris(satu.tingkat, gaya);
  gaya.tebal = gaya.tebal || sel.tebal;
  if (sel.angka && kolom_angka(jenis)) {
    gaya.rata = RataXlsx::Kanan;
  } else if (sel.angka || jenis == JenisSel::Cacah || jenis == JenisSel::TeksPendek) {
    gaya.rata = RataXlsx::Tengah;
  }
  if (satu.tingkat == TingkatBaris::SubKegiatan && jenis == JenisSel::Teks && !sel.angka) {
    gaya.masuk = 1;
  }
  warnai_keadaan(sel, gaya);
  return gaya;
}

}  // namespace laras::render
