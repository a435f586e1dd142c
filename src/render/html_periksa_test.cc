#include "render/html_periksa.h"

#include <gtest/gtest.h>

namespace laras::render {
namespace {

using naskah::HalamanPeriksa;

constexpr const char* kJahat = R"(</td><script>alert(1)</script>" onclick="x" '&)";

HalamanPeriksa halaman(const std::string& isi) {
  HalamanPeriksa hasil;
  hasil.judul = isi;
  hasil.identitas = {{{isi, isi}}};
  hasil.simpulan = isi;
  hasil.tak_terbaca = hasil.batas = {isi};
  naskah::CatatanPeriksa catatan{.nomor = "1",
                                 .nama = "temuan-1",
                                 .jenis = isi,
                                 .lokasi = {isi, "s-1-1-1"},
                                 .tempat = isi,
                                 .tercetak = isi,
                                 .dihitung = isi,
                                 .sebab = isi,
                                 .penjelasan = isi,
                                 .yakin = isi};
  catatan.akar = catatan.banding = naskah::Tautan{isi, ""};
  catatan.akibat = {{isi, "temuan-1"}};
  hasil.catatan = {catatan};
  hasil.jenis = {{.nama = isi, .arti = isi, .banyak = 1, .pangkal = {0}}};
  naskah::TabelPeriksa tabel{.nama = "tabel-1", .judul = isi, .lokasi = isi, .banyak_kolom = 1};
  tabel.kepala = {{.sel = {{.teks = isi}}}};
  tabel.baris = {{.sel = {{.teks = isi, .nama = "s-1-1-1", .catatan = {0}}}}, {.dilewati = 7}};
  tabel.catatan = {0};
  tabel.bacaan = {isi};
  hasil.bagian.emplace_back(tabel);
  hasil.bagian.emplace_back(
      naskah::ParagrafPeriksa{.nama = "p-1", .bagian = isi, .lokasi = isi, .teks = isi});
  return hasil;
}

std::size_t banyak(const std::string& dalam, const std::string& cari) {
  std::size_t n = 0;
  for (auto di = dalam.find(cari); di != std::string::npos; di = dalam.find(cari, di + 1)) ++n;
  return n;
}

TEST(HtmlPeriksa, LetsNoMarkupOfTheReportIn) {
  const std::string hasil = html(halaman(kJahat));
  EXPECT_EQ(0U, banyak(hasil, "<script"));
  EXPECT_EQ(0U, banyak(hasil, "\" onclick"));
  EXPECT_LT(20U, banyak(hasil, "&lt;script&gt;alert(1)"));
  // The same page with harmless words has the same elements.
  EXPECT_EQ(banyak(html(halaman("kata")), "<"), banyak(hasil, "<") - banyak(hasil, "<wbr>"));
}

TEST(HtmlPeriksa, ShowsPrintedAndRecomputedValueWithAWordAtTheCell) {
  auto isi = halaman("kata");
  isi.catatan[0].tercetak = "115,00";
  isi.catatan[0].dihitung = "105,00";
  isi.catatan[0].jenis = "kontradiksi";
  auto& sel = std::get<naskah::TabelPeriksa>(isi.bagian[0]).baris[0].sel[0];
  sel.teks = "115,00";
  EXPECT_NE(std::string::npos,
            html(isi).find("<td id=\"s-1-1-1\" class=\"n temuan salah\"><span class=\"cetak\">"
                           "115,00</span> <span class=\"ganti\">seharusnya <b>105,00</b></span> "
                           "<a class=\"cap salah\" href=\"#temuan-1\">kontradiksi 1</a></td>"));
}

TEST(HtmlPeriksa, DoesNotCallARoundingWrong) {
  auto isi = halaman("kata");
  isi.catatan[0].tanda = naskah::TandaPeriksa::Keterangan;
  const std::string hasil = html(isi);
  EXPECT_EQ(std::string::npos, hasil.find("eharusnya"));
  EXPECT_NE(std::string::npos, hasil.find("<dt>Dihitung ulang</dt>"));
}

TEST(HtmlPeriksa, FoldsATableWithoutNotes) {
  auto isi = halaman("kata");
  std::get<naskah::TabelPeriksa>(isi.bagian[0]).catatan.clear();
  EXPECT_NE(std::string::npos, html(isi).find("<details><summary><h3 id=\"judul-tabel-1\">kata"));
  std::get<naskah::TabelPeriksa>(isi.bagian[0]).terbuka = true;
  EXPECT_NE(std::string::npos, html(isi).find("<details open><summary>"));
}

TEST(HtmlPeriksa, CountsTheRowsLeftOut) {
  EXPECT_NE(std::string::npos,
            html(halaman("kata")).find("<tr class=\"lewat\"><td colspan=\"1\">… 7 baris …</td>"));
}

TEST(HtmlPeriksa, NeedsNothingFromOutside) {
  const std::string hasil = html(halaman("kata"));
  EXPECT_EQ(std::string::npos, hasil.find("http://"));
  EXPECT_EQ(std::string::npos, hasil.find("https://"));
  EXPECT_EQ(std::string::npos, hasil.find("url("));
  EXPECT_NE(std::string::npos, hasil.find("default-src 'none'"));
}

}  // namespace
}  // namespace laras::render
