#include "importer/laporan_html.h"

#include <string>
#include <vector>

#include "format/html_baca.h"

namespace laras::importer {

namespace {

const format::HtmlOptions& pilihan() {
  static const format::HtmlOptions kPilihan = {
      .skip_classes = {"asal-angka", "asal", "sr", "sr-only", "visually-hidden", "lompat"},
      .bold_classes = {"b"}};
  return kPilihan;
}

std::string tempat(std::size_t baris) { return "baris " + std::to_string(baris); }

void tambah_tabel(const format::HtmlBlock& blok, std::size_t geser, PenyusunLaporan& susun) {
  KisiLaporan kisi;
  std::size_t kepala = 0;
  bool masih_kepala = true;
  for (const format::HtmlRow& baris : blok.table.rows) {
    if (baris.cells.empty()) {
      continue;
    }
    masih_kepala = masih_kepala && baris.head;
    kepala += masih_kepala ? 1 : 0;
    kisi.baris(tempat(baris.line + geser));
    for (const format::HtmlCell& sel : baris.cells) {
      kisi.sel({.teks = kata_laporan(sel.text),
                .lokasi = tempat(sel.line + geser),
                .tebal = sel.bold,
                .rentang_kolom = sel.column_span,
                .rentang_baris = sel.row_span});
    }
  }
  susun.tabel(std::move(kisi), kepala, tempat(blok.line + geser), blok.table.caption);
}

}  // namespace

Result<void> baca_laporan_html(std::string_view teks, std::size_t baris_awal,
                               PenyusunLaporan& susun) {
  const std::size_t geser = baris_awal - 1;
  LARAS_TRY(const std::vector<format::HtmlBlock> blok, format::read_html(teks, pilihan()));
  for (const format::HtmlBlock& satu : blok) {
    switch (satu.kind) {
      case format::HtmlBlock::Kind::Heading:
        susun.judul(satu.text, tempat(satu.line + geser));
        break;
      case format::HtmlBlock::Kind::Paragraph:
        susun.paragraf(satu.text, tempat(satu.line + geser), satu.bold);
        break;
      case format::HtmlBlock::Kind::Table:
        tambah_tabel(satu, geser, susun);
        break;
    }
  }
  return {};
}

}  // namespace laras::importer
