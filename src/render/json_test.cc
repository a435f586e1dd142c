#include "render/json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace laras::render {
namespace {

using Json = nlohmann::json;
using naskah::Sel;

const Cetak kDesimal{GayaCetak::Desimal, 2};
const Cetak kPersen{GayaCetak::Persen, 2};
const Cetak kUang{GayaCetak::Uang, 0};

Angka daun(std::string id, Rational nilai) {
  return Angka::daun({.jenis = "realisasi",
                      .id = std::move(id),
                      .label = "Realisasi AKIP",
                      .periode = "2022",
                      .bukti = {"LHE SAKIP 2022"},
                      .oleh = "Sekretaris Kecamatan"},
                     std::move(nilai));
}

Angka capaian() {
  return persen(daun("r", Rational(7017, 100)), daun("t", 71),
                {"capaian.makin_tinggi", "realisasi ÷ target × 100", "Pasal 1"});
}

naskah::Naskah contoh() {
  naskah::Tabel tabel;
  tabel.id = "3.1";
  tabel.nomor = "3.1";
  tabel.judul = "Pencapaian\u00a0Kinerja";
  tabel.kolom = {{.kepala = "Sasaran"}, {.kepala = "Tahun 2022 / Capaian"}, {.kepala = "Pagu"}};
  Sel persen = naskah::sel_angka(capaian(), kPersen);
  Sel kurang = naskah::sel_angka(daun("k", -2), kDesimal);
  kurang.sesudah = "\u00a0poin \u2212 \u2013";
  tabel.baris = {
      {.sel = {naskah::sel_teks("Nilai \u2013 \"AKIP\""), persen,
               naskah::sel_angka(daun("p", 0), kUang)}},
      {.sel = {naskah::sel_gabung_atas(), kurang,
               naskah::sel_angka(Angka::daun(Daun{}, Keadaan::TidakDirencanakan), kUang)}}};
  naskah::Bab bab;
  bab.id = "bab-3";
  bab.nomor = "III";
  bab.judul = "Akuntabilitas Kinerja";
  bab.subbab = {
      {.id = "s",
       .nomor = "3.1",
       .judul = "Capaian",
       .isi = {naskah::Paragraf{{naskah::kata("Capaian "), naskah::angka(capaian(), kPersen)}},
               tabel}}};
  naskah::Naskah naskah;
  naskah.judul = "LKjIP";
  naskah.instansi = "Kecamatan Plandaan";
  naskah.tahun = 2022;
  naskah.lengkap = false;
  naskah.bab = {bab};
  return naskah;
}

TEST(Json, CarriesCellsAsPrintedAndTheirExactValues) {
  const Json dibaca = Json::parse(json(contoh()));
  EXPECT_EQ("Kecamatan Plandaan", dibaca["instansi"]);
  EXPECT_EQ(2022, dibaca["tahun"]);
  EXPECT_EQ(false, dibaca["lengkap"]);
  const Json& tabel = dibaca["tabel"][0];
  EXPECT_EQ("3.1", tabel["id"]);
  EXPECT_EQ("Pencapaian Kinerja", tabel["judul"]);
  EXPECT_EQ("Tahun 2022 / Capaian", tabel["kolom"][1]);
  EXPECT_EQ(Json::parse("[[\"Nilai \u2013 \\\"AKIP\\\"\", \"98,83%\", \"-\"],"
                        "[\"\", \"-2,00 poin - -\", \"N/A\"]]"),
            tabel["baris"]);
  EXPECT_EQ(Json::parse(R"([[null, "7017/71", "0"], [null, "-2", null]])"), tabel["nilai"]);
}

TEST(Json, CarriesChaptersWithTheirSentencesAndTablesById) {
  const Json dibaca = Json::parse(json(contoh()));
  const Json& isi = dibaca["bab"][0]["subbab"][0]["isi"];
  EXPECT_EQ("III", dibaca["bab"][0]["nomor"]);
  EXPECT_EQ("Capaian 98,83%", isi[0]["teks"]);
  EXPECT_EQ("3.1", isi[1]["id"]);
}

TEST(Json, IsTheSameEachTimeWithOneRowALine) {
  const std::string teks = json(contoh());
  EXPECT_EQ(teks, json(contoh()));
  EXPECT_NE(std::string::npos, teks.find("\n        [\"\", \"-2,00 poin - -\", \"N/A\"]\n"));
  EXPECT_EQ('\n', teks.back());
  EXPECT_TRUE(teks.starts_with("{\n  \"instansi\": \"Kecamatan Plandaan\",\n  \"tahun\": 2022,\n"));
}

TEST(JsonTurunan, GoesDownToTheLeaves) {
  const Json pohon = Json::parse(json_turunan(naskah::sel_angka(capaian(), kPersen)));
  EXPECT_EQ("98,83%", pohon["tercetak"]);
  EXPECT_EQ("7017/71", pohon["nilai"]);
  EXPECT_EQ("capaian.makin_tinggi", pohon["aturan"]["id"]);
  EXPECT_EQ("kali", pohon["operator"]);
  const Json& bagi = pohon["operan"][0];
  EXPECT_EQ("bagi", bagi["operator"]);
  EXPECT_TRUE(bagi["aturan"].is_null());
  EXPECT_EQ(Json::parse(R"({"jenis": "realisasi", "id": "r", "label": "Realisasi AKIP",
                            "nilai": "70.17", "periode": "2022", "bukti": ["LHE SAKIP 2022"],
                            "oleh": "Sekretaris Kecamatan"})"),
            bagi["operan"][0]);
  EXPECT_EQ("tetapan", pohon["operan"][1]["jenis"]);
}

TEST(JsonTurunan, TakesATypedCellForALeaf) {
  const Json daunnya = Json::parse(json_turunan(naskah::sel_angka(daun("t", 71), kDesimal)));
  EXPECT_EQ("71,00", daunnya["tercetak"]);
  EXPECT_EQ("t", daunnya["id"]);
  EXPECT_FALSE(daunnya.contains("operan"));
}

TEST(JsonTurunan, NamesTheStateAndTheReasonOfAMissingValue) {
  const Angka rusak = persen(daun("r", 5), Angka::daun({.id = "t"}, Keadaan::BelumDiisi));
  const Json pohon = Json::parse(json_turunan(naskah::sel_angka(rusak, kPersen)));
  EXPECT_EQ("(belum diisi)", pohon["tercetak"]);
  EXPECT_TRUE(pohon["nilai"].is_null());
  EXPECT_EQ("tak terhitung", pohon["keadaan"]);
  EXPECT_EQ("belum diisi", pohon["alasan"]);
  EXPECT_EQ("belum diisi", pohon["operan"][0]["operan"][1]["keadaan"]);
}

}  // namespace
}  // namespace laras::render
