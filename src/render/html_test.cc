#include "render/html.h"

#include <gtest/gtest.h>

#include <map>

#include <nlohmann/json.hpp>
#include <regex>

#include "render/json.h"

namespace laras::render {
namespace {

using naskah::Sel;
using naskah::Tabel;

const Cetak kDesimal{GayaCetak::Desimal, 2};
const Cetak kPersen{GayaCetak::Persen, 2};
const Cetak kUang{GayaCetak::Uang, 0};

Angka daun(const std::string& label, Rational nilai) {
  return Angka::daun({.jenis = "realisasi",
                      .id = label,
                      .label = label,
                      .periode = "2022",
                      .bukti = {"LHE SAKIP 2022"},
                      .oleh = "Sekretaris Kecamatan"},
                     std::move(nilai));
}

Angka capaian(Rational realisasi, Rational target) {
  return persen(daun("Realisasi AKIP", std::move(realisasi)),
                daun("Target AKIP", std::move(target)),
                {"capaian", "realisasi ÷ target × 100", "Pasal 1"});
}

/// Two years under groups, merged cells, marks, all kinds of states, a total.
Tabel tabel_contoh() {
  Tabel tabel;
  tabel.id = "3.5b";
  tabel.nomor = "3.5";
  tabel.judul = "Perbandingan <Realisasi>";
  tabel.bagian = "Sesudah";
  tabel.rumus = "capaian = realisasi ÷ target × 100";
  tabel.sumber = "LHE & survei";
  tabel.kolom = {{.kepala = "Sasaran"},
                 {.kepala = "Indikator"},
                 {.kepala = "Tahun 2022 / Target", .jenis = naskah::JenisSel::Desimal},
                 {.kepala = "Tahun 2022 / Capaian", .jenis = naskah::JenisSel::Persen},
                 {.kepala = "Pagu", .jenis = naskah::JenisSel::Uang}};
  const Angka nilai = capaian(Rational(7017, 100), 71);
  Sel persen = naskah::sel_angka(nilai, kPersen);
  persen.tanda = naskah::Tanda::BelumMencapai;
  Sel rincian = naskah::sel_teks("Langkah:");
  rincian.alinea = {{"-", {naskah::kata("satu;")}},
                    {{}, {naskah::kata_tebal("Dua"), naskah::kata(" tiga")}}};
  const auto keadaan = [](Keadaan satu) {
    return naskah::sel_angka(Angka::daun(Daun{.label = "T"}, satu), kDesimal);
  };
  tabel.baris = {{.sel = {naskah::sel_teks("Akuntabilitas/kinerja"), naskah::sel_teks("AKIP"),
                          naskah::sel_angka(daun("Target AKIP", 71), kDesimal), persen,
                          naskah::sel_angka(daun("Pagu", 0), kUang)}},
                 {.sel = {naskah::sel_gabung_atas(), rincian, keadaan(Keadaan::TidakDirencanakan),
                          keadaan(Keadaan::BelumDiisi), keadaan(Keadaan::TanpaRujukan)}},
                 {.sel = {naskah::sel_teks("Rata-rata"), naskah::sel_gabung_kiri(),
                          naskah::sel_gabung_kiri(), naskah::sel_angka(nilai, kPersen),
                          naskah::sel_angka(daun("Sisa", Rational(-2500)), kUang)},
                  .tingkat = naskah::TingkatBaris::Total}};
  return tabel;
}

naskah::Naskah dokumen(std::vector<naskah::Blok> isi) {
  naskah::Naskah naskah;
  naskah.judul = "LKjIP Kecamatan Plandaan";
  naskah.instansi = "Kecamatan Plandaan";
  naskah.tahun = 2022;
  naskah::Bab bab;
  bab.id = "bab-3";
  bab.nomor = "III";
  bab.judul = "Akuntabilitas";
  bab.subbab = {{.id = "3.1", .nomor = "3.1", .judul = "Capaian", .isi = std::move(isi)}};
  naskah.bab = {bab};
  return naskah;
}

std::string badan(const std::string& html) { return html.substr(html.find("<body")); }

std::size_t banyak(const std::string& teks, const std::string& dicari) {
  std::size_t hasil = 0;
  for (std::size_t di = teks.find(dicari); di != std::string::npos;
       di = teks.find(dicari, di + dicari.size())) {
    ++hasil;
  }
  return hasil;
}

#define EXPECT_HAS(teks, potongan) \
  EXPECT_NE(std::string::npos, (teks).find(potongan)) << (potongan) << " in\n" << (teks)

TEST(Html, SpansMergedCellsAndGroupsHeads) {
  const std::string h = badan(html(dokumen({tabel_contoh()})));
  EXPECT_HAS(h, "<th scope=\"colgroup\" id=\"t1h0-2\" colspan=\"2\">Tahun 2022</th>");
  EXPECT_HAS(h, "<th scope=\"col\" id=\"t1h0-4\" rowspan=\"2\">Pagu</th>");
  EXPECT_HAS(h, "<td rowspan=\"2\" headers=\"t1h0-0 t1r0\">Akuntabilitas/<wbr>kinerja</td>");
  EXPECT_HAS(h, "colspan=\"3\">Rata-rata</th>");
  EXPECT_HAS(h, "headers=\"t1h0-2 t1h1-3 t1r0\"");
}

TEST(Html, OpensTheDerivationOfEveryFigureOfATable) {
  const std::string h = badan(html(dokumen({tabel_contoh()})));
  EXPECT_EQ(8U, banyak(h, "<details name=\"asal\""));
  EXPECT_HAS(h,
             "<summary>98,83%</summary><dl class=\"asal\"><dt>Rumus</dt><dd>realisasi ÷ target "
             "× 100 = 70,17 ÷ 71,00 × 100 = 98,8309…</dd>");
  EXPECT_HAS(h,
             "<summary>71,00</summary><dl class=\"asal\"><dt>Asal</dt><dd>Target AKIP</dd>"
             "<dt>Periode</dt><dd>2022</dd><dt>Bukti</dt><dd>LHE SAKIP 2022</dd>"
             "<dt>Oleh</dt><dd>Sekretaris Kecamatan</dd>");
}

TEST(Html, ShowsStatesAsTextAndMarksWithWords) {
  const std::string h = badan(html(dokumen({tabel_contoh()})));
  EXPECT_HAS(h, "class=\"n na\"");
  EXPECT_HAS(h, "class=\"n bd\"");
  EXPECT_HAS(h, "class=\"n st\"");
  EXPECT_HAS(h, "class=\"n turun\"");
  EXPECT_HAS(h, "<span class=\"sr\">, belum mencapai target</span>");
  EXPECT_HAS(h, "<dt>Tanda</dt>");
}

TEST(Html, LeadsAFigureInASentenceToItsOriginAndBack) {
  const Angka nilai = capaian(Rational(7017, 100), 71);
  const std::string h = badan(html(
      dokumen({naskah::Paragraf{{naskah::kata("Capaian "), naskah::angka(nilai, kPersen),
                                 naskah::kata(", lihat "), naskah::rujukan("3.5b", "Tabel 3.5")}},
               tabel_contoh()})));
  std::smatch m;
  ASSERT_TRUE(std::regex_search(
      h, m, std::regex("<a class=\"angka\" id=\"kalimat-(\\d+)\" href=\"#asal-\\1\">98,83%</a>")));
  EXPECT_HAS(h, "<li id=\"asal-" + m[1].str() + "\"");
  EXPECT_HAS(h, "<a href=\"#kalimat-" + m[1].str() + "\">kembali ke kalimat</a>");
  EXPECT_HAS(h, "<a class=\"rujuk\" href=\"#tabel-3.5b\">Tabel 3.5</a>");
}

TEST(Html, LeadsEveryInnerLinkToExactlyOnePlace) {
  naskah::Naskah naskah = dokumen({tabel_contoh(), tabel_contoh()});
  naskah.bersampul = true;
  naskah.kendali = {{"Lingkup", "6 IKU"}};
  const std::string h = badan(html(naskah));
  std::map<std::string, int> id;
  const std::regex pola_id(" id=\"([^\"]+)\"");
  for (std::sregex_iterator i(h.begin(), h.end(), pola_id), akhir; i != akhir; ++i) {
    EXPECT_EQ(1, ++id[(*i)[1]]) << (*i)[1];
  }
  const std::regex pola_tautan("href=\"#([^\"]+)\"");
  for (std::sregex_iterator i(h.begin(), h.end(), pola_tautan), akhir; i != akhir; ++i) {
    EXPECT_EQ(1U, id.count((*i)[1])) << (*i)[1];
  }
}

TEST(Html, EscapesTheOfficesTextEverywhere) {
  const std::string jahat = "<script>alert('\"')</script>";
  naskah::Naskah naskah =
      dokumen({tabel_contoh(), naskah::Paragraf{{naskah::kata(jahat)}},
               naskah::Kop{jahat, jahat, jahat}, naskah::Identitas{{{jahat, jahat}}},
               naskah::JudulTengah{{jahat}}, naskah::BlokTtd{{{.jabatan = jahat, .nama = jahat}}},
               naskah::Rumus{jahat, jahat, jahat, jahat}});
  naskah.judul = jahat + "</style>";
  naskah.sampul.pemerintah = jahat + "</style>\\";
  naskah.kendali = {{jahat, jahat}};
  naskah.bersampul = true;
  const std::string h = html(naskah);
  EXPECT_EQ(std::string::npos, h.find("<script"));
  EXPECT_EQ(1U, banyak(h, "</style>"));
}

TEST(Html, NeedsNothingFromOutsideAndHasNoScriptOrInlineStyle) {
  const std::string h = html(dokumen({tabel_contoh()}));
  EXPECT_EQ(std::string::npos, h.find("<script"));
  EXPECT_EQ(std::string::npos, h.find(" style="));
  EXPECT_EQ(std::string::npos, h.find("src="));
  EXPECT_EQ(std::string::npos, h.find("@import"));
  EXPECT_EQ(std::string::npos, h.find("<link"));
}

TEST(Html, IsTheSameEachTime) {
  EXPECT_EQ(html(dokumen({tabel_contoh()})), html(dokumen({tabel_contoh()})));
}

TEST(Html, NumbersTheColumnsOfAForm) {
  Tabel tabel = tabel_contoh();
  tabel.formulir = true;
  EXPECT_HAS(html(dokumen({tabel})), "<tr class=\"nomor\"><td>1</td><td>2</td>");
  tabel.nomor_kolom = {"1", "2", "3", "5", "6"};
  EXPECT_HAS(html(dokumen({tabel})), "<td>3</td><td>5</td><td>6</td></tr>");
}

TEST(Html, MarksAnIncompleteDocumentAsADraft) {
  naskah::Naskah naskah = dokumen({tabel_contoh()});
  EXPECT_EQ(std::string::npos, badan(html(naskah)).find("KONSEP"));
  naskah.lengkap = false;
  EXPECT_HAS(badan(html(naskah)), "<strong>KONSEP.</strong> 1 angka belum diisi");
}

TEST(Html, HasOneHeadingOfTheFirstLevelAndSkipsNone) {
  naskah::Naskah naskah = dokumen({naskah::Judul{4, "1.", "Dalam"}, tabel_contoh()});
  naskah.bersampul = true;
  const std::string h = html(naskah);
  EXPECT_EQ(1U, banyak(h, "<h1"));
  int sebelum = 1;
  const std::regex pola("<h([2-6])");
  for (std::sregex_iterator i(h.begin(), h.end(), pola), akhir; i != akhir; ++i) {
    const int tingkat = std::stoi((*i)[1]);
    EXPECT_LE(tingkat, sebelum + 1);
    sebelum = tingkat;
  }
}

TEST(Html, GivesHeadingsOfOneLevelTheSameElement) {
  const std::string h =
      html(dokumen({naskah::Judul{4, "", "Satu"}, naskah::Judul{4, "", "Dua"},
                    naskah::Judul{3, "", "Tiga"}, naskah::Judul{4, "", "Empat"}}));
  EXPECT_HAS(h, "<h4 class=\"judul\">Satu</h4>");
  EXPECT_HAS(h, "<h4 class=\"judul\">Dua</h4>");
  EXPECT_HAS(h, "<h4 class=\"judul\">Tiga</h4>");
  EXPECT_HAS(h, "<h5 class=\"judul\">Empat</h5>");
}

TEST(Html, LevelsTheSignatureBlocks) {
  const std::string h =
      html(dokumen({naskah::BlokTtd{{{.pihak = "Pihak Kedua", .jabatan = "Bupati", .nama = ""},
                                     {.tempat_tanggal = "Jombang, 23 September 2022",
                                      .pihak = "Pihak Pertama",
                                      .jabatan = "Camat",
                                      .nama = ""}}}}));
  EXPECT_HAS(h, "<div><p></p><p>Pihak Kedua,</p><p class=\"jabatan\">Bupati</p>");
  EXPECT_HAS(h, "<div><p>Jombang, 23 September 2022</p><p>Pihak Pertama,</p>");
  EXPECT_HAS(h, "(nama pejabat)");
}

TEST(Html, HasNoCoverContentsOrListsForASingleDocument) {
  const std::string h = badan(html(dokumen({tabel_contoh()})));
  EXPECT_EQ(std::string::npos, h.find("Daftar Isi"));
  EXPECT_EQ(std::string::npos, h.find("Daftar Tabel"));
  EXPECT_EQ(std::string::npos, h.find("class=\"sampul\""));
}

/// Text of every body cell in reading order; the panel and the words of marks left out.
std::vector<std::string> teks_sel(const std::string& h) {
  std::string sisa = h.substr(h.find("<tbody>"), h.find("</table>") - h.find("<tbody>"));
  sisa = std::regex_replace(sisa, std::regex("<dl class=\"asal\">.*?</dl>"), "");
  sisa = std::regex_replace(sisa, std::regex("<span class=\"sr\">[^<]*</span>"), "");
  std::vector<std::string> hasil;
  const std::regex pola("<t[dh][^>]*>(.*?)</t[dh]>");
  for (std::sregex_iterator i(sisa.begin(), sisa.end(), pola), akhir; i != akhir; ++i) {
    std::string teks = std::regex_replace((*i)[1].str(), std::regex("<[^>]*>"), "");
    teks = std::regex_replace(teks, std::regex("\u2212|\u2013"), "-");
    hasil.push_back(std::regex_replace(teks, std::regex("&amp;"), "&"));
  }
  return hasil;
}

TEST(Html, PrintsEveryCellAsTheJsonDoes) {
  const naskah::Naskah naskah = dokumen({tabel_contoh()});
  const nlohmann::json tabel = nlohmann::json::parse(json(naskah))["tabel"][0];
  std::vector<std::string> tercetak;
  for (std::size_t r = 0; r < tabel["baris"].size(); ++r) {
    for (std::size_t k = 0; k < tabel["baris"][r].size(); ++k) {
      if (tabel_contoh().baris[r].sel[k].gabung == naskah::Gabung::Tidak) {
        tercetak.push_back(tabel["baris"][r][k]);
      }
    }
  }
  EXPECT_EQ(tercetak, teks_sel(badan(html(naskah))));
}

TEST(Html, PutsAHeadingOnTheLandscapePageItLeadsTo) {
  Tabel tabel = tabel_contoh();
  tabel.rebah = true;
  const std::string h = html(dokumen({naskah::Paragraf{{naskah::kata("Lihat.")}}, tabel}));
  EXPECT_HAS(h, "<h3 class=\"rebah\">");
  EXPECT_HAS(h, "<div class=\"rebah\"><p>Lihat.</p>");
}

}  // namespace
}  // namespace laras::render
