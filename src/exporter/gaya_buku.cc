#include "exporter/lembar_buku.h"

namespace laras::exporter {

lxw_format* GayaBuku::baru(const std::string& nama, bool& dibuat) {
  lxw_format*& format = ada_[nama];
  dibuat = format == nullptr;
  if (dibuat) format = workbook_add_format(buku_);
  return format;
}

lxw_format* GayaBuku::angka(const std::string& format) {
  bool dibuat = false;
  lxw_format* const hasil = baru("angka " + format, dibuat);
  if (dibuat) {
    format_set_num_format(hasil, format.c_str());
    format_set_align(hasil, LXW_ALIGN_VERTICAL_TOP);
  }
  return hasil;
}

lxw_format* GayaBuku::kepala_berwarna(lxw_color_t latar, lxw_color_t huruf) {
  bool dibuat = false;
  lxw_format* const hasil = baru("kepala " + std::to_string(latar), dibuat);
  if (dibuat) {
    format_set_bold(hasil);
    format_set_bg_color(hasil, latar);
    format_set_font_color(hasil, huruf);
    format_set_border(hasil, LXW_BORDER_THIN);
    format_set_num_format(hasil, "@");
  }
  return hasil;
}

lxw_format* GayaBuku::kepala(const kamus::Kolom& kolom) {
  if (kolom.kunci) return kepala_berwarna(0x1F4E78, 0xFFFFFF);
  if (kolom.wajib) return kepala_berwarna(0x2E75B6, 0xFFFFFF);
  return kepala_berwarna(0xDDEBF7, 0x1F1F1F);
}

lxw_format* GayaBuku::judul() {
  bool dibuat = false;
  lxw_format* const hasil = baru("judul", dibuat);
  if (dibuat) {
    format_set_bold(hasil);
    format_set_font_size(hasil, 16);
  }
  return hasil;
}

lxw_format* GayaBuku::tautan() {
  bool dibuat = false;
  lxw_format* const hasil = baru("tautan", dibuat);
  if (dibuat) {
    format_set_underline(hasil, LXW_UNDERLINE_SINGLE);
    format_set_font_color(hasil, 0x0563C1);
    format_set_align(hasil, LXW_ALIGN_VERTICAL_TOP);
  }
  return hasil;
}

lxw_format* GayaBuku::tebal() {
  bool dibuat = false;
  lxw_format* const hasil = baru("tebal", dibuat);
  if (dibuat) {
    format_set_bold(hasil);
    format_set_align(hasil, LXW_ALIGN_VERTICAL_TOP);
  }
  return hasil;
}

lxw_format* GayaBuku::paragraf() {
  bool dibuat = false;
  lxw_format* const hasil = baru("paragraf", dibuat);
  if (dibuat) {
    format_set_text_wrap(hasil);
    format_set_align(hasil, LXW_ALIGN_VERTICAL_TOP);
  }
  return hasil;
}

lxw_format* GayaBuku::terkunci(const std::string& format) {
  bool dibuat = false;
  lxw_format* const hasil = baru("terkunci " + format, dibuat);
  if (dibuat) {
    format_set_num_format(hasil, format.c_str());
    format_set_text_wrap(hasil);
    format_set_align(hasil, LXW_ALIGN_VERTICAL_TOP);
    format_set_bg_color(hasil, 0xF2F2F2);
    format_set_border(hasil, LXW_BORDER_HAIR);
  }
  return hasil;
}

lxw_format* GayaBuku::terbuka(const std::string& format) {
  bool dibuat = false;
  lxw_format* const hasil = baru("terbuka " + format, dibuat);
  if (dibuat) {
    format_set_num_format(hasil, format.c_str());
    format_set_text_wrap(hasil);
    format_set_align(hasil, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(hasil, LXW_BORDER_THIN);
    format_set_unlocked(hasil);
  }
  return hasil;
}

}  // namespace laras::exporter
