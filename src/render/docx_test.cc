#include "render/docx.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "support/docx.h"

namespace laras::render {
namespace {

using naskah::Sel;
using naskah::Tabel;
using uji::BerkasDocx;
using uji::nilai;
using uji::unsur;

const Cetak kDesimal{GayaCetak::Desimal, 2};
const Cetak kPersen{GayaCetak::Persen, 2};
const Cetak kUang{GayaCetak::Uang, 0};

Angka daun(Rational nilai) { return Angka::daun({.label = "Realisasi"}, std::move(nilai)); }

/// A head over two columns, merges both ways, a list in a cell, states, a mark and a total.
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
  Sel persen = naskah::sel_angka(daun(Rational(9883, 100)), kPersen);
  persen.tanda = naskah::Tanda::BelumMencapai;
  Sel rincian = naskah::sel_teks("Langkah:");
  rincian.alinea = {{"-", {naskah::kata("satu;")}}, {"2.", {naskah::kata_tebal("dua")}}};
  const auto keadaan = [](Keadaan satu) {
    return naskah::sel_angka(Angka::daun(Daun{.label = "T"}, satu), kDesimal);
  };
  tabel.baris = {{.sel = {naskah::sel_teks("Akuntabilitas"), naskah::sel_teks("AKIP"),
                          naskah::sel_angka(daun(71), kDesimal), persen,
                          naskah::sel_angka(daun(2500), kUang)}},
                 {.sel = {naskah::sel_gabung_atas(), rincian, keadaan(Keadaan::TidakDirencanakan),
                          keadaan(Keadaan::BelumDiisi), keadaan(Keadaan::TanpaRujukan)}},
                 {.sel = {naskah::sel_teks("Rata-rata"), naskah::sel_gabung_kiri(),
                          naskah::sel_gabung_kiri(), naskah::sel_angka(daun(100), kPersen),
                          naskah::sel_angka(daun(Rational(-2500)), kUang)},
                  .tingkat = naskah::TingkatBaris::Total}};
  return tabel;
}

Tabel tabel_rebah(const std::string& nomor) {
  Tabel tabel = tabel_contoh();
  tabel.id = nomor;
  tabel.nomor = nomor;
  tabel.bagian = "";
  tabel.rebah = true;
  return tabel;
}

naskah::Gambar gambar_contoh() {
  naskah::Gambar gambar;
  gambar.id = "gambar-3.1";
  gambar.nomor = "3.1";
  gambar.judul = "Capaian";
  gambar.alt = "Capaian \"AKIP\" 98,83%";
  gambar.isi = naskah::GrafikCapaian{{{.label = "AKIP", .nilai = daun(99)}}};
  return gambar;
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

naskah::Naskah buku(std::vector<naskah::Blok> isi) {
  naskah::Naskah naskah = dokumen(std::move(isi));
  naskah.bersampul = true;
  naskah.kendali = {{"Lingkup", "6 IKU"}};
  naskah.bab.insert(naskah.bab.begin(),
                    naskah::Bab{.id = "kata",
                                .jenis = naskah::JenisBab::Awal,
                                .nomor = "",
                                .judul = "Kata Pengantar",
                                .pembuka = {naskah::Paragraf{{naskah::kata("Puji syukur.")}}}});
  return naskah;
}

naskah::Paragraf kalimat(const std::string& teks) { return {{naskah::kata(teks)}}; }

std::string bytes(const naskah::Naskah& naskah, const PilihanDocx& pilihan = {}) {
  const Result<std::string> hasil = docx(naskah, pilihan);
  EXPECT_TRUE(hasil.ok());
  return hasil.ok() ? hasil.value() : "";
}

pugi::xml_node tabel_ke(const pugi::xml_document& dokumen, std::size_t ke) {
  return unsur(dokumen, "w:tbl").at(ke);
}

std::vector<std::string> perintah(const pugi::xml_node& dari) {
  std::vector<std::string> semua;
  for (const pugi::xml_node& satu : unsur(dari, "w:instrText")) {
    semua.emplace_back(satu.text().get());
  }
  return semua;
}

TEST(Docx, MergesCellsAndRepeatsAllHeadRows) {
  const BerkasDocx berkas(bytes(dokumen({tabel_contoh()})));
  const auto xml = berkas.xml("word/document.xml");
  const std::vector<pugi::xml_node> baris = unsur(tabel_ke(*xml, 0), "w:tr");
  ASSERT_EQ(5U, baris.size());
  for (std::size_t i = 0; i < baris.size(); ++i) {
    EXPECT_EQ(i < 2, !unsur(baris[i], "w:tblHeader").empty());
    EXPECT_EQ(1U, unsur(baris[i], "w:cantSplit").size());
  }
  const auto sifat = [&](std::size_t r, std::size_t s) {
    auto sel = baris[r].children("w:tc").begin();
    std::advance(sel, s);
    return sel->child("w:tcPr");
  };
  EXPECT_EQ("restart", nilai(sifat(0, 0), "w:vMerge"));
  EXPECT_EQ("continue", nilai(sifat(1, 0), "w:vMerge"));
  EXPECT_EQ("2", nilai(sifat(0, 2), "w:gridSpan"));
  EXPECT_EQ("restart", nilai(sifat(2, 0), "w:vMerge"));
  EXPECT_EQ("continue", nilai(sifat(3, 0), "w:vMerge"));
  EXPECT_EQ("3", nilai(sifat(4, 0), "w:gridSpan"));
}

TEST(Docx, PrintsWhatTheCellsPrint) {
  const BerkasDocx berkas(bytes(dokumen({tabel_contoh()})));
  const auto xml = berkas.xml("word/document.xml");
  std::vector<std::string> sel;
  for (const pugi::xml_node& satu : unsur(tabel_ke(*xml, 0), "w:tc")) {
    sel.push_back(uji::teks(satu));
  }
  EXPECT_EQ((std::vector<std::string>{"Sasaran",
                                      "Indikator",
                                      "Tahun 2022",
                                      "Pagu",
                                      "",
                                      "",
                                      "Target",
                                      "Capaian",
                                      "",
                                      "Akuntabilitas",
                                      "AKIP",
                                      "71,00",
                                      "98,83%▼",
                                      "2.500",
                                      "",
                                      "Langkah: –satu; 2.dua",
                                      "N/A",
                                      "(belum diisi)",
                                      "Tidak ada rujukan",
                                      "Rata-rata",
                                      "100%",
                                      "−2.500"}),
            sel);
}

TEST(Docx, AlignsFiguresBeforeTheirComma) {
  Tabel tabel = tabel_contoh();
  tabel.kolom.resize(1);
  tabel.kolom = {{.kepala = "Target", .jenis = naskah::JenisSel::Campuran}};
  tabel.baris = {{.sel = {naskah::sel_angka(daun(71), kDesimal)}},
                 {.sel = {naskah::sel_angka(daun(100), kPersen)}},
                 {.sel = {naskah::sel_angka(daun(5), kUang)}}};
  const BerkasDocx berkas(bytes(dokumen({tabel})));
  const auto xml = berkas.xml("word/document.xml");
  std::vector<int> kanan;
  for (const pugi::xml_node& satu : unsur(tabel_ke(*xml, 0), "w:ind")) {
    kanan.push_back(satu.attribute("w:right").as_int());
  }
  ASSERT_EQ(3U, kanan.size());
  // `,00` is 1390 wide, `%` 889, both in 1/1000 of 8 points.
  EXPECT_LE(std::abs(1390 * 160 / 1000 - (kanan[2] - kanan[0])), 3);
  EXPECT_LE(std::abs(889 * 160 / 1000 - (kanan[2] - kanan[1])), 3);
}

TEST(Docx, CountsCaptionsAndRefersToThem) {
  Tabel pertama = tabel_rebah("3.1");
  pertama.rebah = false;
  Tabel kedua = pertama;
  kedua.id = kedua.nomor = "3.2";
  Tabel loncat = kedua;
  loncat.id = loncat.nomor = "3.5";
  Tabel bagian = loncat;
  bagian.id = "3.5b";
  const BerkasDocx berkas(bytes(dokumen(
      {naskah::Paragraf{{naskah::rujukan("3.2", "Tabel 3.2"), naskah::rujukan("3.9", "Tabel 3.9")}},
       pertama, kedua, loncat, bagian})));
  const auto xml = berkas.xml("word/document.xml");
  const std::vector<std::string> semua = perintah(*xml);
  EXPECT_EQ(
      (std::vector<std::string>{" REF _Ref000000004 \\h ", " SEQ Tabel \\* ARABIC \\r 1 ",
                                " SEQ Tabel \\* ARABIC \\s 1 ", " SEQ Tabel \\* ARABIC \\r 5 "}),
      semua);
  EXPECT_EQ("Tabel 3.2Tabel 3.9", uji::teks(unsur(*xml, "w:p").at(2)));
  uji::periksa_aturan_word(berkas);
}

TEST(Docx, TurnsPagesOnlyWhereATableAsksForIt) {
  const BerkasDocx berkas(
      bytes(dokumen({tabel_contoh(), kalimat("Satu."), kalimat("Dua."), tabel_rebah("3.1"),
                     kalimat("Antara."), tabel_rebah("3.2"),
                     naskah::BlokTtd{{{.jabatan = "CAMAT", .nama = ""}}}, kalimat("Akhir.")})));
  const auto xml = berkas.xml("word/document.xml");
  std::string arah;
  for (const pugi::xml_node& satu : unsur(*xml, "w:pgSz")) {
    const bool rebah = std::string_view(satu.attribute("w:orient").value()) == "landscape";
    EXPECT_EQ(rebah, satu.attribute("w:w").as_int() > satu.attribute("w:h").as_int());
    arah += rebah ? 'r' : 't';
  }
  EXPECT_EQ("trt", arah);
  const std::string isi = berkas.dokumen();
  const std::size_t pertama = isi.find("<w:sectPr>");
  // The portrait pages end with the paragraph before the last one.
  EXPECT_EQ(isi.rfind("<w:p>", isi.find("Satu.")), isi.rfind("<w:p>", pertama));
  EXPECT_GT(isi.find("Satu."), pertama);
  EXPECT_LT(isi.find("CAMAT"), isi.find("landscape"));
}

TEST(Docx, LeavesTheLastLinesOnThePageOfTheirTable) {
  const BerkasDocx berkas(
      bytes(dokumen({kalimat("Awal."), tabel_contoh(), kalimat("Antara."), kalimat("Satu."),
                     tabel_rebah("3.1"), kalimat("Tidak ada yang belum dilaporkan.")})));
  const auto xml = berkas.xml("word/document.xml");
  const auto seksi = unsur(*xml, "w:pgSz");
  EXPECT_STREQ("landscape", seksi.back().attribute("w:orient").value());
}

TEST(Docx, KeepsTheLastWordsWithTheSignatureBelow) {
  const BerkasDocx berkas(bytes(dokumen({kalimat("Isi."), kalimat("Demikian."),
                                         naskah::BlokTtd{{{.jabatan = "CAMAT", .nama = ""}}}})));
  const std::string isi = berkas.dokumen();
  const std::size_t akhir = isi.find("Demikian.");
  const std::size_t awal = isi.rfind("<w:p>", akhir);
  EXPECT_LT(isi.find("<w:keepNext/>", awal), akhir);
  EXPECT_GT(isi.find("<w:keepNext/>"), awal);
}

TEST(Docx, GivesAnAttachmentAfterSignaturesItsOwnPage) {
  const BerkasDocx berkas(
      bytes(dokumen({kalimat("Isi."), naskah::BlokTtd{{{.jabatan = "CAMAT", .nama = ""}}},
                     naskah::JudulTengah{{"LAMPIRAN"}}})));
  const std::string isi = berkas.dokumen();
  EXPECT_LT(isi.find("CAMAT"), isi.find("<w:sectPr>"));
  EXPECT_LT(isi.find("<w:sectPr>"), isi.find("LAMPIRAN"));
}

TEST(Docx, ListsContentsWithoutGuessedPageNumbers) {
  const BerkasDocx berkas(bytes(buku({tabel_contoh(), gambar_contoh()})));
  const auto xml = berkas.xml("word/document.xml");
  const std::vector<std::string> semua = perintah(*xml);
  for (const char* satu : {" TOC \\o \"1-2\" \\h \\z ", " TOC \\h \\z \\c \"Tabel\" ",
                           " TOC \\h \\z \\c \"Gambar\" "}) {
    EXPECT_EQ(1, std::count(semua.begin(), semua.end(), satu)) << satu;
  }
  std::vector<std::string> entri;
  for (const pugi::xml_node& satu : unsur(*xml, "w:hyperlink")) {
    std::string teks;
    for (const pugi::xml_node& t : unsur(satu, "w:t")) {
      teks += t.text().get();
    }
    entri.push_back(teks);
  }
  EXPECT_EQ((std::vector<std::string>{"Kendali Dokumen–", "Kata Pengantar–", "Daftar Isi–",
                                      "Daftar Tabel–", "Daftar Gambar–", "BAB III Akuntabilitas–",
                                      "3.1Capaian–", "Tabel 3.5Perbandingan <Realisasi>–",
                                      "Gambar 3.1Capaian–"}),
            entri);
  EXPECT_NE(std::string::npos, berkas.isi("word/settings.xml").find("<w:updateFields"));
  uji::periksa_aturan_word(berkas);
}

TEST(Docx, NumbersPreliminaryPagesByThemselves) {
  const BerkasDocx berkas(bytes(buku({kalimat("Isi.")})));
  const auto xml = berkas.xml("word/document.xml");
  std::vector<std::string> semua;
  for (const pugi::xml_node& satu : unsur(*xml, "w:pgNumType")) {
    semua.push_back(std::string(satu.attribute("w:fmt").value()) + " " +
                    satu.attribute("w:start").value());
  }
  EXPECT_EQ((std::vector<std::string>{"lowerRoman 1", "lowerRoman ", "lowerRoman ", "lowerRoman ",
                                      "decimal 1"}),
            semua);
}

TEST(Docx, ShowsFiguresAsPicturesWithTheirWords) {
  const BerkasDocx berkas(bytes(dokumen({gambar_contoh(), gambar_contoh()})));
  const auto xml = berkas.xml("word/document.xml");
  const std::vector<pugi::xml_node> gambar = unsur(*xml, "wp:docPr");
  ASSERT_EQ(2U, gambar.size());
  EXPECT_STREQ("Capaian \"AKIP\" 98,83%", gambar[0].attribute("descr").value());
  EXPECT_TRUE(berkas.isi("word/media/laras1.png").starts_with("\x89PNG"));
  EXPECT_LE(unsur(*xml, "wp:extent")[0].attribute("cx").as_int(), 16000 * 360);
  uji::periksa_aturan_word(berkas);
}

TEST(Docx, StartsEveryNumberedListAgain) {
  const naskah::Daftar daftar{true, {{{naskah::kata("a")}, {}}, {{naskah::kata("b")}, {}}}};
  const BerkasDocx berkas(bytes(dokumen({daftar, kalimat("x"), daftar})));
  const auto xml = berkas.xml("word/document.xml");
  std::string nomor;
  for (const pugi::xml_node& satu : unsur(*xml, "w:numId")) {
    nomor += satu.attribute("w:val").value();
  }
  EXPECT_EQ("1122", nomor);
  EXPECT_EQ(18U, unsur(*berkas.xml("word/numbering.xml"), "w:startOverride").size());
}

TEST(Docx, SetsFormulasFormsAndSignatures) {
  const BerkasDocx berkas(bytes(dokumen(
      {naskah::Kop{"PEMERINTAH", "KECAMATAN", "Alamat"}, naskah::JudulTengah{{"A", "B"}},
       naskah::Identitas{{{"Nama", "X"}}}, naskah::Rumus{"E", "a", "b", "≥ 1"},
       naskah::BlokTtd{{{.pihak = "Pihak Kedua", .jabatan = "BUPATI", .nama = ""},
                        {.tempat_tanggal = "Jombang", .jabatan = "CAMAT", .nama = "N"}}}})));
  const auto xml = berkas.xml("word/document.xml");
  EXPECT_EQ(1U, unsur(*xml, "m:f").size());
  const pugi::xml_node ttd = tabel_ke(*xml, 0);
  EXPECT_EQ(2U, unsur(ttd, "w:tr").size());
  EXPECT_EQ("Pihak Kedua, BUPATI  Jombang CAMAT", [&] {
    std::string teks;
    for (const pugi::xml_node& satu : unsur(unsur(ttd, "w:tr")[0], "w:tc")) {
      teks += (teks.empty() ? "" : " ") + uji::teks(satu);
    }
    return teks;
  }());
  uji::periksa_aturan_word(berkas);
}

TEST(Docx, MarksWhatIsNotComplete) {
  naskah::Naskah naskah = dokumen({kalimat("Isi.")});
  EXPECT_EQ(std::string::npos, BerkasDocx(bytes(naskah)).isi("word/laras1.xml").find("KONSEP"));
  naskah.lengkap = false;
  EXPECT_NE(std::string::npos, BerkasDocx(bytes(naskah)).isi("word/laras1.xml").find("KONSEP"));
}

TEST(Docx, IsTheSameEachTime) {
  const naskah::Naskah naskah = buku({tabel_contoh(), gambar_contoh()});
  EXPECT_EQ(bytes(naskah), bytes(naskah));
}

TEST(Docx, KnowsFolioPaper) {
  const BerkasDocx berkas(bytes(dokumen({kalimat("Isi.")}), {.kertas = Kertas::F4}));
  EXPECT_NE(std::string::npos, berkas.dokumen().find("<w:pgSz w:w=\"12189\" w:h=\"18709\"/>"));
}

}  // namespace
}  // namespace laras::render
