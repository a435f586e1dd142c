// The plan of a year through web::handle, as the planner does it in a browser.

#include <gtest/gtest.h>

#include "app/verifikasi.h"
#include "support/html_ketat.h"
#include "support/isian_formulir.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kSub = "7.01.01.2.01.01";
constexpr const char* kIndikator = "/rencana/2022/indikator/iku-ikm";

class RencanaWeb : public testing::Test {
 protected:
  RencanaWeb() { sungram.masuk("kasubbag-sungram"); }

  /// Every field of a form as it stands in the page, as a browser sends it back.
  static Peramban::Isian isian(const Jawaban& halaman) { return uji::isian_formulir(halaman.isi); }
  static void ketik(Peramban::Isian& isian, const std::string& nama, const std::string& nilai) {
    for (auto& [medan, isi] : isian) {
      if (medan == nama) {
        isi = nilai;
        return;
      }
    }
    isian.emplace_back(nama, nilai);
  }
  /// Opens a form, types some fields, sends it.
  Jawaban kirim(const std::string& alamat, const Peramban::Isian& ketikan) {
    auto isi = isian(sungram.get(alamat));
    for (const auto& [nama, nilai] : ketikan) ketik(isi, nama, nilai);
    return sungram.post(alamat, isi);
  }
  std::string satu(const std::string& sql) const { return kantor.text(sql); }
  std::string terakhir() const {
    return kantor.text("SELECT perintah || '|' || ringkasan FROM jejak ORDER BY nomor DESC");
  }
  bool utuh() const { return app::verifikasi(kantor.data(), {}).value().rusak.empty(); }

  KantorWeb kantor;
  Peramban sungram{kantor};
};

TEST_F(RencanaWeb, ListsYearsAndEveryVersionOfADocument) {
  Peramban pembaca(kantor);
  pembaca.masuk("pembaca");
  const std::string teks = uji::teks_html(pembaca.get("/rencana").isi);
  EXPECT_NE(std::string::npos, teks.find("Perubahan Renja Kecamatan Plandaan Tahun 2022"));
  EXPECT_NE(std::string::npos, teks.find("2, perubahan")) << teks;
  EXPECT_NE(std::string::npos, teks.find("23 September 2022"));
  EXPECT_NE(std::string::npos, teks.find("digantikan"));
}

TEST_F(RencanaWeb, ShowsTheTreeToEverybodyAndItsFormsToThePlanner) {
  Peramban pembaca(kantor);
  pembaca.masuk("pembaca");
  const Jawaban lihat = pembaca.get("/rencana/2022");
  EXPECT_EQ(200, lihat.status);
  const std::string teks = uji::teks_html(lihat.isi);
  EXPECT_NE(std::string::npos, teks.find("Penyusunan Dokumen Perencanaan Perangkat Daerah"));
  EXPECT_NE(std::string::npos, teks.find("93,80")) << teks;
  EXPECT_FALSE(memuat(lihat, "/rencana/2022/simpul/"));
  EXPECT_TRUE(memuat(sungram.get("/rencana/2022"), "/rencana/2022/simpul/7.01.01.2.01.01"));
  EXPECT_EQ(403, pembaca.get("/rencana/2022/simpul/7.01.01").status);
  EXPECT_EQ(404, sungram.get("/rencana/abad").status);
}

TEST_F(RencanaWeb, EndsTheOldVersionOfANodeSoThatPastYearsStay) {
  EXPECT_EQ(303, kirim("/rencana/2022/simpul/7.01.01.2.01.01", {{"nama", "Nama  baru"}}).status);
  EXPECT_EQ("2021|Nama baru",
            satu("SELECT (SELECT sampai FROM simpul WHERE simpul = '7.01.01.2.01.01' AND mulai < "
                 "2022) || '|' || nama FROM simpul WHERE simpul = '7.01.01.2.01.01' AND mulai = "
                 "2022"));
  EXPECT_EQ("simpan-simpul|Ubah simpul 7.01.01.2.01.01 dalam rencana 2022: nama", terakhir());
  EXPECT_TRUE(utuh());
  const auto sebelum = kantor.events();
  EXPECT_EQ(303, kirim("/rencana/2022/simpul/7.01.01.2.01.01", {}).status);
  EXPECT_EQ(sebelum, kantor.events());
}

TEST_F(RencanaWeb, AddsANodeBehindItsSiblingsInTheLatestDocuments) {
  const std::string alamat = "/rencana/2022/simpul/baru?induk=7.01.01.2.01";
  const Jawaban salah = kirim(alamat, {{"kode", "7.01.02.2.01.09"}, {"nama", ""}});
  EXPECT_EQ(422, salah.status);
  EXPECT_TRUE(memuat(salah, "href=\"#nama\""));
  EXPECT_TRUE(memuat(salah, "value=\"7.01.02.2.01.09\""));
  const Jawaban induk_salah = kirim(alamat, {{"kode", "7.01.02.2.01.09"}, {"nama", "Uji"}});
  EXPECT_EQ(422, induk_salah.status);
  EXPECT_TRUE(memuat(induk_salah, "tidak berawalan kode induknya"));
  EXPECT_TRUE(memuat(induk_salah, "href=\"#kode\""));

  EXPECT_EQ(303, kirim(alamat, {{"kode", "7.01.01.2.01.09"}, {"nama", "Uji"}}).status);
  EXPECT_EQ("5", satu("SELECT urutan FROM isi_dokumen WHERE dokumen = 'renja-2022-p' AND simpul = "
                      "'7.01.01.2.01.09'"));
  EXPECT_EQ(1, kantor.count("SELECT COUNT(*) FROM isi_dokumen WHERE dokumen = 'dpa-2022-p' AND "
                            "simpul = '7.01.01.2.01.09'"));
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM isi_dokumen WHERE dokumen = 'renja-2022' AND "
                            "simpul = '7.01.01.2.01.09'"));
  const auto peristiwa = kantor.events();
  EXPECT_EQ(422, kirim(alamat, {{"kode", "7.01.01.2.01.09"}, {"nama", "Uji"}}).status);
  EXPECT_EQ(peristiwa, kantor.events());
  EXPECT_TRUE(utuh());
}

TEST_F(RencanaWeb, RemovesANodeOnlyWhereNothingHangsOnIt) {
  const std::string alamat = "/rencana/2022/simpul/7.01.01.2.01";
  const Jawaban lihat = sungram.get(alamat);
  EXPECT_TRUE(memuat(lihat, "Belum dapat dihapus"));
  EXPECT_TRUE(memuat(lihat, "Sub kegiatan di bawahnya: 7.01.01.2.01.01"));
  EXPECT_EQ(422, sungram.post(alamat, {{"aksi", "hapus"}}).status);
  ASSERT_EQ(303, kirim("/rencana/2022/simpul/baru?induk=7.01.01.2.01",
                       {{"kode", "7.01.01.2.01.09"}, {"nama", "Uji"}})
                     .status);
  EXPECT_EQ(303, sungram.post("/rencana/2022/simpul/7.01.01.2.01.09", {{"aksi", "hapus"}}).status);
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM simpul WHERE simpul = '7.01.01.2.01.09'"));
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM isi_dokumen WHERE simpul = '7.01.01.2.01.09'"));
  EXPECT_TRUE(utuh());
}

TEST_F(RencanaWeb, ChecksAnIndikatorAsTheImportDoes) {
  const Jawaban salah = kirim(kIndikator, {{"sumber", "ketik"}, {"desimal", "dua"}});
  EXPECT_EQ(422, salah.status);
  EXPECT_TRUE(memuat(salah, "href=\"#desimal\""));
  const Jawaban fakta = kirim(kIndikator, {{"sumber", "ketik"}});
  EXPECT_EQ(422, fakta.status);
  EXPECT_TRUE(memuat(fakta, "href=\"#fakta\""));
  EXPECT_EQ(303, kirim(kIndikator, {{"desimal", "3"}, {"pembilang", "Jumlah <nilai>"}}).status);
  EXPECT_EQ("3",
            satu("SELECT desimal FROM indikator WHERE indikator = 'iku-ikm' AND mulai = 2022"));
  EXPECT_EQ("Jumlah <nilai>", satu("SELECT pembilang FROM iku WHERE indikator = 'iku-ikm'"));
}

TEST_F(RencanaWeb, AddsAnIndikatorWithItsTarget) {
  EXPECT_EQ(303, kirim("/rencana/2022/indikator/baru?simpul=7.01.01.2.01.01",
                       {{"nama", "Jumlah uji coba"}, {"satuan", "dokumen"}})
                     .status);
  EXPECT_EQ(303,
            kirim("/rencana/2022/target/jumlah-uji-coba", {{"TAHUN", "4"}, {"TW1", "1"}}).status);
  EXPECT_EQ("4", satu("SELECT target FROM target WHERE indikator = 'jumlah-uji-coba' AND dokumen = "
                      "'renja-2022-p' AND periode = 'TAHUN'"));
  const Jawaban salah = kirim("/rencana/2022/target/jumlah-uji-coba", {{"TW2", "banyak"}});
  EXPECT_EQ(422, salah.status);
  EXPECT_TRUE(memuat(salah, "href=\"#TW2\"")) << uji::teks_html(salah.isi);
  EXPECT_TRUE(memuat(sungram.get("/rencana/2022/indikator/jumlah-uji-coba"), "Target"));
  EXPECT_EQ(422,
            sungram.post("/rencana/2022/indikator/jumlah-uji-coba", {{"aksi", "hapus"}}).status);
  EXPECT_EQ(303,
            kirim("/rencana/2022/target/jumlah-uji-coba", {{"TAHUN", ""}, {"TW1", ""}}).status);
  EXPECT_EQ(303,
            sungram.post("/rencana/2022/indikator/jumlah-uji-coba", {{"aksi", "hapus"}}).status);
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM indikator WHERE indikator = 'jumlah-uji-coba'"));
  EXPECT_TRUE(utuh());
}

TEST_F(RencanaWeb, ShowsWhatWasReachedBesideATarget) {
  const std::string teks = uji::teks_html(sungram.get("/rencana/2022/target/iku-ikm").isi);
  EXPECT_NE(std::string::npos, teks.find("target 93,80, realisasi 94,22, capaian 100,45%")) << teks;
  EXPECT_NE(std::string::npos, teks.find("Target akhir Renstra")) << teks;
}

TEST_F(RencanaWeb, WritesThePaguOfTheLatestDocuments) {
  const std::string alamat = "/rencana/2022/pagu/" + std::string(kSub);
  EXPECT_TRUE(memuat(sungram.get(alamat), "name=\"pagu.dpa-2022-p\""));
  EXPECT_EQ(422, kirim(alamat, {{"pagu.dpa-2022-p", "dua juta"}}).status);
  EXPECT_EQ(303, kirim(alamat, {{"pagu.dpa-2022-p", "2.500.000"}}).status);
  EXPECT_EQ("2500000", satu("SELECT pagu FROM pagu WHERE dokumen = 'dpa-2022-p' AND simpul = "
                            "'7.01.01.2.01.01'"));
  EXPECT_EQ(409, sungram.get("/rencana/2022/pagu/7.01.01").status);
}

TEST_F(RencanaWeb, LetsTheSecondOfTwoWritersChoose) {
  const std::string alamat = "/rencana/2022/simpul/7.01.01.2.01.01";
  auto saya = isian(sungram.get(alamat));
  Peramban sekcam(kantor);
  sekcam.masuk("sekcam");
  auto lain = isian(sekcam.get(alamat));
  ketik(lain, "nama", "Nama orang lain");
  ketik(lain, "lokasi", "Lokasi lain");
  ASSERT_EQ(303, sekcam.post(alamat, lain).status);
  ketik(saya, "nama", "Nama saya");
  const Jawaban bentrok = sungram.post(alamat, saya);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "Nama orang lain"));
  EXPECT_TRUE(memuat(bentrok, "Nama saya"));
  auto pilihan = isian(bentrok);
  ketik(pilihan, "pilih.nama", "saya");
  EXPECT_EQ(303, sungram.post(alamat, pilihan).status);
  // What the other changed and I did not touch stays his.
  EXPECT_EQ("Nama saya|Lokasi lain", satu("SELECT nama || '|' || lokasi FROM simpul WHERE simpul = "
                                          "'7.01.01.2.01.01' AND mulai = 2022"));
}

TEST_F(RencanaWeb, AsksForAPerubahanOnceDefinitionsAreLocked) {
  ASSERT_EQ(303, sungram.post("/rencana/2022/kunci", {{"aksi", "kunci"}}).status);
  EXPECT_EQ("kunci-definisi|Kunci definisi 2022", terakhir());
  EXPECT_EQ("dikunci", satu("SELECT status FROM kunci_definisi WHERE tahun = 2022"));
  const Jawaban ditolak = kirim(kIndikator, {{"arah", "makin_rendah"}});
  EXPECT_EQ(422, ditolak.status);
  for (const char* medan : {"perubahan_nomor", "perubahan_tanggal", "perubahan_alasan"}) {
    EXPECT_TRUE(memuat(ditolak, "href=\"#" + std::string(medan) + "\"")) << medan;
  }
  EXPECT_EQ(303, kirim(kIndikator, {{"desimal", "3"}}).status);
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM perubahan_definisi"));
  EXPECT_EQ(303, kirim(kIndikator, {{"arah", "makin_rendah"},
                                    {"perubahan_nomor", "188/1/2022"},
                                    {"perubahan_tanggal", "2022-10-01"},
                                    {"perubahan_alasan", "Uji"}})
                     .status);
  EXPECT_EQ(
      "iku-ikm|188/1/2022|2022-10-01|Uji|Arah: Makin tinggi makin baik|Arah: Makin rendah "
      "makin baik",
      satu("SELECT indikator || '|' || nomor_surat || '|' || tanggal || '|' || alasan || '|' "
           "|| semula || '|' || menjadi FROM perubahan_definisi"));
  EXPECT_TRUE(memuat(sungram.get("/rencana/2022/kunci"), "188/1/2022"));
  EXPECT_TRUE(utuh());
}

TEST_F(RencanaWeb, KeepsWhatAnIkuSaysOfALockedYearFromAnyOther) {
  ASSERT_EQ(303, sungram.post("/rencana/2022/kunci", {{"aksi", "kunci"}}).status);
  const std::string alamat = "/rencana/2023/indikator/iku-ikm";
  EXPECT_EQ(422, kirim(alamat, {{"sumber_data", "Survei lain"}}).status);
  // Its version of 2023 is another one: 2022 stays as it is.
  EXPECT_EQ(303, kirim(alamat, {{"arah", "makin_rendah"}}).status);
  EXPECT_EQ("makin_tinggi", satu("SELECT arah FROM indikator WHERE indikator = 'iku-ikm' AND "
                                 "sampai = 2022"));
}

TEST_F(RencanaWeb, OpensLockedDefinitionsWithAReasonOnly) {
  ASSERT_EQ(303, sungram.post("/rencana/2022/kunci", {{"aksi", "kunci"}}).status);
  const auto peristiwa = kantor.events();
  EXPECT_EQ(303, sungram.post("/rencana/2022/kunci", {{"aksi", "kunci"}}).status);
  EXPECT_EQ(422, sungram.post("/rencana/2022/kunci", {{"aksi", "buka"}}).status);
  EXPECT_EQ(peristiwa, kantor.events());
  EXPECT_EQ(303,
            sungram.post("/rencana/2022/kunci", {{"aksi", "buka"}, {"alasan", "Keliru"}}).status);
  EXPECT_EQ("buka-definisi|Buka kembali definisi 2022: Keliru", terakhir());
  EXPECT_EQ(303, kirim(kIndikator, {{"arah", "makin_rendah"}}).status);
}

TEST_F(RencanaWeb, CopiesADocumentIntoItsPerubahanOnce) {
  const std::string alamat = "/rencana/2022/dokumen/baru?jenis=renja";
  const auto target = kantor.count("SELECT COUNT(*) FROM target WHERE dokumen = 'renja-2022-p'");
  EXPECT_EQ(422, kirim(alamat, {}).status);
  auto isi = isian(sungram.get(alamat));
  ketik(isi, "nomor", "188/9");
  ketik(isi, "tanggal", "2022-11-01");
  ketik(isi, "alasan", "Pergeseran anggaran");
  EXPECT_EQ(303, sungram.post(alamat, isi).status);
  EXPECT_EQ(
      "perubahan|renja-2022-p|188/9|Pergeseran anggaran",
      satu("SELECT sifat || '|' || menggantikan || '|' || nomor || '|' || alasan FROM dokumen "
           "WHERE dokumen = 'renja-2022-p2'"));
  EXPECT_EQ(target, kantor.count("SELECT COUNT(*) FROM target WHERE dokumen = 'renja-2022-p2'"));
  EXPECT_EQ(target, kantor.count("SELECT COUNT(*) FROM target WHERE dokumen = 'renja-2022-p'"));
  EXPECT_EQ(409, sungram.post(alamat, isi).status);
  EXPECT_EQ(1, kantor.count("SELECT COUNT(*) FROM dokumen WHERE menggantikan = 'renja-2022-p'"));
  EXPECT_TRUE(utuh());
}

TEST_F(RencanaWeb, BeginsANewYearFromTheLastAndTheRenstra) {
  EXPECT_TRUE(memuat(sungram.get("/rencana/2023"), "belum mempunyai Renja"));
  ASSERT_EQ(303, kirim("/rencana/2023/dokumen/baru?jenis=renja", {}).status);
  EXPECT_EQ("murni", satu("SELECT sifat FROM dokumen WHERE dokumen = 'renja-2023'"));
  EXPECT_LT(20, kantor.count("SELECT COUNT(*) FROM isi_dokumen WHERE dokumen = 'renja-2023'"));
  EXPECT_EQ(kantor.count("SELECT COUNT(*) FROM target WHERE dokumen = 'renstra-2018-p2'"),
            kantor.count("SELECT COUNT(*) FROM target WHERE dokumen = 'renja-2023'"));
  EXPECT_EQ(200, sungram.get("/rencana/2023").status);
  EXPECT_TRUE(utuh());
}

TEST_F(RencanaWeb, WritesPagesWithoutAFault) {
  ASSERT_EQ(303, sungram.post("/rencana/2022/kunci", {{"aksi", "kunci"}}).status);
  for (const char* alamat :
       {"/rencana", "/rencana/2022", "/rencana/2019", "/rencana/2024", "/rencana/2022/kunci",
        "/rencana/2022/cascading", "/rencana/2024/cascading", "/rencana/buku-kerja",
        "/rencana/dokumen/renja-2022-p", "/rencana/dokumen/renja-2022-p?semua=1",
        "/rencana/dokumen/renja-2022?dengan=renja-2021", "/rencana/2022/simpul/baru",
        "/rencana/2022/simpul/7.01.01", "/rencana/2022/indikator/iku-akip",
        "/rencana/2022/target/iku-akip", "/rencana/2022/pagu/7.01.01.2.01.01",
        "/rencana/2022/dokumen/baru?jenis=renstra", "/rencana/2022/dokumen/renja-2022-p"}) {
    const Jawaban halaman = sungram.get(alamat);
    EXPECT_EQ(200, halaman.status) << alamat;
    EXPECT_EQ("", uji::cacat_html(halaman.isi)) << alamat;
  }
  EXPECT_TRUE(memuat(sungram.get("/rencana/2022/cascading"), "<svg"));
  EXPECT_EQ(404, sungram.get("/rencana/dokumen/tidak-ada").status);
  EXPECT_EQ(409, sungram.get("/rencana/2022/simpul/baru?induk=7.01.01.2.01.01").status);
  EXPECT_EQ("PK", sungram.get("/rencana/buku-kerja/rencana.xlsx").isi.substr(0, 2));
  EXPECT_EQ("PK", sungram.get("/rencana/buku-kerja/templat.xlsx").isi.substr(0, 2));
}

}  // namespace
}  // namespace laras
