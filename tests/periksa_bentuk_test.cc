// The same report as Markdown, HTML, DOCX, XLSX and CSV gives the same findings.

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/acak_uji.h"
#include "importer/laporan.h"
#include "importer/markdown.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/periksa.h"
#include "render/docx.h"
#include "render/html.h"
#include "render/xlsx.h"
#include "support/contoh.h"
#include "support/laporan_lain.h"

namespace laras {
namespace {

using pelaporan::Temuan;

constexpr std::uint64_t kBenih = 60;

std::vector<Temuan> temuan(const std::string& nama, const std::string& bytes) {
  const auto laporan = importer::baca_laporan(nama, bytes);
  EXPECT_TRUE(laporan.ok()) << nama << ": " << laporan.error().message;
  return laporan.ok() ? pelaporan::periksa(laporan.value()).temuan : std::vector<Temuan>{};
}

/// What a finding says but for where it stands, and in which block and row it stands.
using Pokok = std::multiset<std::vector<std::string>>;

/// Block and row of a place: what all formats can say.
std::string letak(const uji::TulisanLain& tulisan, const std::string& lokasi) {
  const auto [dari, sampai] = tulisan.tempat.equal_range(lokasi);
  if (lokasi.empty()) return "";
  if (dari == sampai) return "tidak dikenal: " + lokasi;
  const uji::TempatLain& t = dari->second;
  return std::to_string(t.blok) + "/" + std::to_string(t.baris);
}

/// `banding`: with the other place, which lines that hold a whole row can say of other rows only.
Pokok pokok(const uji::TulisanLain& tulisan, bool banding = false) {
  Pokok hasil;
  for (const auto& t : temuan(tulisan.nama, tulisan.bytes)) {
    const std::string di = letak(tulisan, t.lokasi);
    // A table without a number is called by its heading, or by its sheet.
    hasil.insert({di, t.tabel.starts_with("Tabel") ? t.tabel : "", t.baris, t.kolom, t.tercetak,
                  t.dihitung, nama(t.jenis), t.sebab, t.yakin, letak(tulisan, t.akar),
                  banding ? letak(tulisan, t.banding) : ""});
  }
  return hasil;
}

/// What only one of the two says, for a person.
std::string beda(const Pokok& a, const Pokok& b) {
  std::string hasil;
  const auto tulis = [&](const char* tanda, const std::vector<std::string>& satu) {
    hasil += tanda;
    for (const auto& kata : satu) hasil += " | " + kata;
    hasil += "\n";
  };
  for (const auto& satu : a) {
    if (!b.contains(satu)) tulis("-", satu);
  }
  for (const auto& satu : b) {
    if (!a.contains(satu)) tulis("+", satu);
  }
  return hasil;
}

uji::LaporanLain salah(std::uint64_t benih, int banyak) {
  AcakUji acak(benih);
  uji::LaporanLain laporan = uji::laporan_lain(benih);
  const auto peluang = laporan.peluang;
  for (int i = 0; i < banyak; ++i) {
    laporan =
        uji::tanam(std::move(laporan), peluang[static_cast<std::size_t>(acak.antara(
                                           0, static_cast<std::int64_t>(peluang.size()) - 1))]);
  }
  return laporan;
}

TEST(PeriksaBentuk, SaysTheSameOfAReportInEveryFormat) {
  std::size_t banyak = 0;
  for (std::uint64_t benih = 1; benih <= kBenih; ++benih) {
    const auto laporan = salah(benih, 4);
    const Pokok html = pokok(uji::tulis_html(laporan), true);
    EXPECT_EQ("", beda(pokok(uji::tulis_html(laporan)), pokok(uji::tulis_markdown(laporan))))
        << "Markdown " << benih;
    EXPECT_EQ("", beda(html, pokok(uji::tulis_docx(laporan), true))) << "DOCX " << benih;
    EXPECT_EQ("", beda(html, pokok(uji::tulis_xlsx(laporan), true))) << "XLSX " << benih;
    banyak += html.size();
  }
  EXPECT_LT(100U, banyak);
}

/// The report's first table without merged cells alone.
uji::LaporanLain satu_tabel(const uji::LaporanLain& laporan) {
  uji::LaporanLain hasil;
  for (const auto& blok : laporan.blok) {
    bool gabung = blok.jenis != uji::BlokLain::Jenis::Tabel || blok.baris.size() < 5;
    for (const auto& baris : blok.baris) {
      for (const auto& sel : baris) gabung = gabung || sel.lebar != 1 || sel.tinggi != 1;
    }
    if (gabung) continue;
    hasil.blok.push_back(blok);
    hasil.blok.back().teks.clear();
    return hasil;
  }
  return hasil;
}

TEST(PeriksaBentuk, SaysTheSameOfATableInASheetOfText) {
  for (std::uint64_t benih = 1; benih <= kBenih; ++benih) {
    const auto laporan = satu_tabel(salah(benih, 40));
    if (laporan.blok.empty()) continue;
    EXPECT_EQ("", beda(pokok(uji::tulis_html(laporan)), pokok(uji::tulis_csv(laporan)))) << benih;
  }
}

/// Findings of the product's own report by what they say.
Pokok sendiri(const std::string& nama_berkas, const std::string& bytes) {
  Pokok hasil;
  for (const auto& t : temuan(nama_berkas, bytes)) {
    std::string tabel = t.tabel;  // A part of a table stands in brackets in some formats.
    std::erase_if(tabel, [](char c) { return c == '(' || c == ')'; });
    hasil.insert({tabel, t.baris, t.kolom, t.tercetak, t.dihitung, nama(t.jenis), t.sebab});
  }
  return hasil;
}

TEST(PeriksaBentuk, SaysTheSameOfTheOwnReportInEveryFormat) {
  Errors galat;
  const auto bahan =
      pelaporan::Bahan::rakit(uji::contoh_plandaan(), 2022, importer::urai_markdown, galat);
  pelaporan::Penyusun penyusun(bahan);
  const auto naskah = pelaporan::lkjip(penyusun);
  const auto html = sendiri("lkjip.html", render::html(naskah));
  EXPECT_EQ("", beda(html, sendiri("lkjip.docx", render::docx(naskah, {}).value())));
  EXPECT_EQ("",
            beda(html, sendiri("lkjip.xlsx", render::xlsx(naskah, render::Kertas::A4).value())));
  for (const auto& satu : html) EXPECT_NE("kontradiksi", satu[5]) << satu[0] << " " << satu[1];
}

}  // namespace
}  // namespace laras
