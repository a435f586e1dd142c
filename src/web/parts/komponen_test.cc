#include "web/parts/komponen.h"

#include <gtest/gtest.h>

#include "support/html_ketat.h"
#include "web/parts/formulir.h"
#include "web/parts/tabel.h"

namespace laras::web {
namespace {

constexpr const char* kJahat = "\"><script>alert('x')</script>&";

/// A part as the whole of a page, so that the strict reader takes it.
std::string cacat(const Html& bagian) {
  return uji::cacat_html("<!DOCTYPE html><html><body>" + bagian.str() + "</body></html>");
}

TEST(Komponen, EscapesWhateverIsHandedIn) {
  Html isi;
  isi << kJahat;
  const std::string j = kJahat;
  const std::vector<Html> semua = {
      panel({.id = "a", .judul = j, .kaki = isi}, isi),
      angka_kunci({{.nama = j, .besar = isi, .satuan = j, .keterangan = j, .lambat = true}}),
      lencana(Lencana::Draf, j),
      tanda(Tanda::Lambat, j),
      catatan(Nada::Kuning, j),
      rincian({{j, isi}}),
      daftar({isi}),
      tab(j, {{j, j, true}}),
      kosong(j, j, {{j, j}}),
      halaman_halaman({2, 3, j}),
      cerita({{.waktu = j, .waktu_iso = j, .uraian = j, .kutipan = j}}),
      bukti({{j, j}, {j, ""}}),
      tombol({.judul = j, .nama = j, .nilai = j, .alamat = j, .untuk = j}),
      banding({.id = "b",
               .judul = j,
               .semula = j,
               .nama = j,
               .saya = j,
               .keterangan_saya = j,
               .tersimpan = j,
               .keterangan_tersimpan = j}),
      ringkasan_galat(j, {{"", j}}),
      medan({.nama = "m", .judul = j, .nilai = j, .petunjuk = j, .galat = j}),
      medan({.nama = "m", .judul = j, .nilai = j, .jenis = JenisMedan::Panjang}),
      medan({.nama = "m", .judul = j, .jenis = JenisMedan::Pilihan, .pilihan = {{j, j}}}),
      tabel({.judul = j,
             .kolom = {{.judul = j, .urut = j}, {.judul = j}},
             .baris = {{.sel = {sel(j), sel(j)}}},
             .kaki = {{.sel = {sel(j), sel(j)}}}})};
  for (const Html& bagian : semua) {
    EXPECT_EQ("", cacat(bagian)) << bagian.str();
    EXPECT_EQ(std::string::npos, bagian.str().find("<script")) << bagian.str();
  }
}

TEST(Komponen, SayAStateInAWordAndAShape) {
  EXPECT_EQ(R"(<span class="lencana lencana--kembali">Dikembalikan</span>)",
            lencana(Lencana::Dikembalikan).str());
  EXPECT_EQ("98,83%", tanda(Tanda::Tiada, "98,83%").str());
}

TEST(Komponen, LeadsFromPageToPage) {
  EXPECT_EQ("", halaman_halaman({1, 1, "/x?halaman="}).str());
  EXPECT_EQ("Sebelumnya Halaman 2 dari 2",
            uji::teks_html(halaman_halaman({2, 2, "/x?halaman="}).str()));
  EXPECT_EQ((std::vector<std::string>{"/x?h=1", "/x?h=4", "/x?h=6", "/x?h=9"}),
            uji::nilai_atribut(halaman_halaman({5, 9, "/x?h="}).str(), "href"));
}

TEST(Komponen, DrawsABarWithinItsBounds) {
  EXPECT_NE(std::string::npos, batang(5000, false).str().find(R"(width="1000"/>)"));
  EXPECT_NE(std::string::npos, batang(-3, true).str().find(R"(width="0"/>)"));
}

TEST(Medan, TiesLabelHintAndMessageToTheField) {
  const Html html = medan({.nama = "nilai",
                           .judul = "Realisasi",
                           .nilai = "94,2,2",
                           .jenis = JenisMedan::Angka,
                           .petunjuk = "Contoh 94,22.",
                           .galat = "Ketik angka dengan koma, contoh 94,22.",
                           .id = "iku-1"});
  EXPECT_EQ("", cacat(html));
  for (const char* bagian :
       {R"(<label for="iku-1">Realisasi</label>)", R"(value="94,2,2")", R"(inputmode="decimal")",
        R"(aria-describedby="iku-1-petunjuk iku-1-galat" aria-invalid="true")"}) {
    EXPECT_NE(std::string::npos, html.str().find(bagian)) << bagian << "\n" << html.str();
  }
}

TEST(Medan, NeverShowsAPasswordAgain) {
  EXPECT_EQ(std::string::npos,
            medan({.nama = "s", .judul = "Sandi", .nilai = "rahasia", .jenis = JenisMedan::Sandi})
                .str()
                .find("rahasia"));
}

TEST(RingkasanGalat, LeadsToTheFields) {
  EXPECT_EQ("", ringkasan_galat("Galat", {}).str());
  const auto galat = galat_medan({{Kind::Invalid, "Isi nilainya.", "iku-1"}});
  EXPECT_NE(std::string::npos, ringkasan_galat("Formulir belum dapat diajukan", galat)
                                   .str()
                                   .find(R"(<a href="#iku-1">Isi nilainya.</a>)"));
  EXPECT_EQ("Isi nilainya.", pesan_untuk(galat, "iku-1"));
  EXPECT_EQ("", pesan_untuk(galat, "iku-2"));
}

TEST(Tabel, HasAScopeOnEachHeadingAndNamesForCards) {
  Tabel isi{.judul = "Pohon",
            .kolom = {{.judul = "Simpul"}, {.judul = "Target", .angka = true}, {.judul = "Pagu"}},
            .baris = {{.sel = {{.isi = sel("A").isi, .baris = 2},
                               sel("1"),
                               {.isi = sel("100").isi, .baris = 2}}},
                      {.sel = {sel("2")}, .sambungan = true}}};
  const std::string html = tabel(isi).str();
  EXPECT_NE(std::string::npos, html.find(R"(<th scope="rowgroup" rowspan="2">A</th>)")) << html;
  EXPECT_NE(std::string::npos, html.find(R"(<td class="a" data-k="Target">1</td>)")) << html;
  EXPECT_NE(std::string::npos, html.find(R"(<tr class="sambung"><td class="a" data-k="Target">2)"))
      << html;
}

TEST(Tabel, SaysByWhatItIsSorted) {
  Tabel isi{.judul = "Jejak",
            .kolom = {{.judul = "Waktu", .urut = "?urut=waktu", .urutan_kini = "descending"}},
            .baris = {}};
  EXPECT_NE(std::string::npos,
            tabel(isi).str().find(
                R"(aria-sort="descending"><a class="urut" href="?urut=waktu">Waktu</a>)"));
}

TEST(RuasAlamat, KeepsAValueInItsPlace) {
  EXPECT_EQ("iku-akip", ruas_alamat("iku-akip"));
  EXPECT_EQ("a%2F..%2Fb%3Fc%23d%20%25%C3%A9", ruas_alamat("a/../b?c#d %é"));
}

}  // namespace
}  // namespace laras::web
