// Scales and rules with their versions, by those who keep them in a browser.

#include <gtest/gtest.h>

#include "app/verifikasi.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kMenunjang = "/acuan/skala/menunjang/versi";
constexpr const char* kTenggat = "/acuan/ketentuan/tenggat-isian-unit/versi";

class AcuanWeb : public testing::Test {
 protected:
  AcuanWeb() { admin_.masuk("administrator"); }

  /// The scale with another lower bound of its second letter.
  static Peramban::Isian skala(const std::string& mulai, const std::string& bawah,
                               const std::string& aksi) {
    return {{"mulai", mulai},
            {"regulasi", "Keputusan Camat Nomor 5"},
            {"alasan", "Hasil evaluasi"},
            {"aksi", aksi},
            {"huruf.0", "SM"},
            {"nama.0", "Sangat Menunjang"},
            {"bawah.0", "90"},
            {"bawah_termasuk.0", "ya"},
            {"huruf.1", "M"},
            {"nama.1", "Menunjang"},
            {"bawah.1", bawah},
            {"bawah_termasuk.1", "ya"},
            {"atas.1", "90"},
            {"huruf.2", "KM"},
            {"nama.2", "Kurang Menunjang"},
            {"bawah.2", "0"},
            {"bawah_termasuk.2", "ya"},
            {"atas.2", bawah}};
  }
  static Peramban::Isian ketentuan(const std::string& mulai, const std::string& nilai,
                                   const std::string& aksi) {
    return {{"mulai", mulai},
            {"regulasi", "Keputusan Camat Nomor 6"},
            {"alasan", "Waktu terlalu singkat"},
            {"aksi", aksi},
            {"nilai", nilai},
            {"uraian", "Unit mengajukan paling lambat tujuh hari kerja"}};
  }
  Jawaban kirim(const std::string& alamat, Peramban::Isian isi) {
    isi.emplace_back("tanda", uji::medan(admin_.get(alamat), "tanda"));
    return admin_.post(alamat, std::move(isi));
  }
  std::string terakhir() const {
    return kantor_.text("SELECT perintah || '|' || ringkasan FROM jejak ORDER BY nomor DESC");
  }

  KantorWeb kantor_;
  Peramban admin_{kantor_};
};

TEST_F(AcuanWeb, ListsScalesAndRulesWithRegulationDaysAndUse) {
  const Jawaban daftar = admin_.get("/acuan");
  for (const char* kata : {"capaian-lkjip", "Varian LKjIP Kabupaten Jombang", "batas-pk",
                           "PermenPANRB Nomor 53 Tahun 2014", "sejak 1 Januari 2018",
                           "Tenggat unit pada Kotak tugas dan Kalender kantor"}) {
    EXPECT_TRUE(memuat(daftar, kata)) << kata;
  }
  const Jawaban satu = admin_.get("/acuan/skala/mutu-ikm");
  EXPECT_TRUE(memuat(satu, "88,31 s.d. 100,00"));
  EXPECT_EQ(404, admin_.get("/acuan/skala/tiada").status);
  EXPECT_EQ(404, admin_.get("/acuan/lain/menunjang").status);
}

TEST_F(AcuanWeb, ShowsWhichCellsOfWhichYearWouldChangeAndStoresNothing) {
  const auto sebelum = kantor_.events();
  auto isi = skala("2022-06-01", "75", "akibat");
  isi[6].second = isi[12].second = "150";
  const Jawaban akibat = kirim(kMenunjang, isi);
  EXPECT_EQ(200, akibat.status);
  EXPECT_TRUE(memuat(akibat, "LKjIP 2022"));
  EXPECT_TRUE(memuat(akibat, "sel tabel berubah"));
  EXPECT_TRUE(memuat(akibat, "Sangat Menunjang menjadi Menunjang"));
  EXPECT_EQ(sebelum, kantor_.events());
  const Jawaban kelak = kirim(kMenunjang, skala("2024-01-01", "89", "akibat"));
  EXPECT_TRUE(memuat(kelak, "Tidak ada angka yang berubah"));
}

TEST_F(AcuanWeb, AddsAVersionAndLeavesTheOldOneAsItWas) {
  EXPECT_EQ("/acuan/skala/menunjang",
            kirim(kMenunjang, skala("2024-01-01", "80", "simpan")).tujuan);
  EXPECT_EQ(
      "tambah-acuan|Versi baru skala menunjang sejak 1 Januari 2024 menurut Keputusan Camat Nomor "
      "5: Hasil evaluasi",
      terakhir());
  EXPECT_EQ("75|2023-12-31",
            kantor_.text("SELECT bawah || '|' || berlaku_sampai FROM skala WHERE skala = "
                         "'menunjang' AND huruf = 'M' AND berlaku_mulai = '2018-01-01'"));
  EXPECT_EQ("80", kantor_.text("SELECT bawah FROM skala WHERE skala = 'menunjang' AND huruf = 'M' "
                               "AND berlaku_mulai = '2024-01-01'"));
  EXPECT_TRUE(memuat(admin_.get("/acuan/skala/menunjang"),
                     "Berlaku sejak 1 Januari 2018 s.d. 31 Desember 2023"));
  EXPECT_TRUE(app::verifikasi(kantor_.data(), {}).value().rusak.empty());
}

TEST_F(AcuanWeb, TakesTheSameFormTwiceAsOne) {
  auto isi = skala("2024-01-01", "80", "simpan");
  isi.emplace_back("tanda", uji::medan(admin_.get(kMenunjang), "tanda"));
  ASSERT_EQ(303, admin_.post(kMenunjang, isi).status);
  const auto sebelum = kantor_.events();
  EXPECT_EQ(303, admin_.post(kMenunjang, isi).status);
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(AcuanWeb, RefusesRangesThatOverlapAndKeepsWhatWasTyped) {
  auto isi = skala("2024-01-01", "80", "simpan");
  isi.back().second = "85";
  const Jawaban ditolak = kirim(kMenunjang, isi);
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "href=\"#atas.2\""));
  EXPECT_TRUE(memuat(ditolak, "value=\"85\""));
}

TEST_F(AcuanWeb, AsksForRegulationDayReasonAndValue) {
  const Jawaban ditolak = kirim(kTenggat, {{"mulai", "lusa"}, {"aksi", "simpan"}});
  EXPECT_EQ(422, ditolak.status);
  for (const char* medan : {"#mulai", "#regulasi", "#alasan", "#nilai", "#uraian"}) {
    EXPECT_TRUE(memuat(ditolak, "href=\"" + std::string(medan) + "\"")) << medan;
  }
  EXPECT_TRUE(memuat(ditolak, "value=\"lusa\""));
}

TEST_F(AcuanWeb, MovesDeadlinesFromItsDayOnAndSaysSoBefore) {
  const Jawaban akibat = kirim(kTenggat, ketentuan("2024-01-01", "7", "akibat"));
  EXPECT_TRUE(memuat(akibat, "Tribulan I 2024, unit: 5 April 2024 menjadi 9 April 2024"));
  ASSERT_EQ(303, kirim(kTenggat, ketentuan("2024-01-01", "7", "simpan")).status);
  EXPECT_TRUE(memuat(admin_.get("/acuan/ketentuan/tenggat-isian-unit"), "7 hari kerja"));
  EXPECT_TRUE(memuat(admin_.get("/kalender?tahun=2024"), "9 April 2024"));
  EXPECT_TRUE(memuat(admin_.get("/kalender?tahun=2022"), "7 April 2022"));
}

TEST_F(AcuanWeb, LeavesAClosedYearAsItWas) {
  Peramban camat(kantor_);
  camat.masuk("camat");
  ASSERT_EQ(303, camat.post("/verifikasi/2022/TW1/penutupan", {{"alasan", "Selesai"}}).status);
  const auto sebelum = kantor_.events();
  const Jawaban ditolak = kirim(kMenunjang, skala("2022-12-31", "80", "simpan"));
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "periode tahun 2022 sudah ditutup"));
  EXPECT_EQ(sebelum, kantor_.events());
  EXPECT_EQ(303, kirim(kMenunjang, skala("2023-01-01", "80", "simpan")).status);
}

TEST_F(AcuanWeb, NeverReachesBehindTheDayOfAnLheThatJudgedByIt) {
  const Jawaban ditolak =
      kirim("/acuan/ketentuan/bobot-lke-1/versi", ketentuan("2022-01-02", "40", "simpan"));
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "LHE tanggal"));
}

TEST_F(AcuanWeb, TakesTheLatestVersionOutAgainUnlessItIsUsed) {
  ASSERT_EQ(303, kirim(kTenggat, ketentuan("2023-01-01", "7", "simpan")).status);
  Peramban::Isian hapus = {{"mulai", "2023-01-01"}, {"aksi", "hapus"}, {"alasan", ""}};
  const Jawaban tanpa = kirim(kTenggat, hapus);
  EXPECT_EQ(422, tanpa.status);
  EXPECT_TRUE(memuat(tanpa, "href=\"#alasan\""));
  hapus[2].second = "Salah nomor";
  ASSERT_EQ(303, kirim(kTenggat, hapus).status);
  EXPECT_EQ(
      "hapus-acuan|Hapus versi ketentuan tenggat-isian-unit sejak 1 Januari 2023: Salah nomor",
      terakhir());
  EXPECT_EQ("5|", kantor_.text("SELECT nilai || '|' || COALESCE(berlaku_sampai, '') FROM ketentuan "
                               "WHERE ketentuan = 'tenggat-isian-unit'"));
  EXPECT_FALSE(memuat(admin_.get("/acuan/ketentuan/tenggat-isian-unit"), "Salah catat"));
}

TEST_F(AcuanWeb, RefusesAVersionMadeFromRowsThatSomebodyElseChanged) {
  auto isi = skala("2024-01-01", "80", "simpan");
  isi.emplace_back("tanda", uji::medan(admin_.get(kMenunjang), "tanda"));
  ASSERT_EQ(303, kirim(kMenunjang, skala("2023-06-01", "70", "simpan")).status);
  const Jawaban bentrok = admin_.post(kMenunjang, isi);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "diubah orang lain"));
  isi.back().second = uji::medan(bentrok, "tanda");
  EXPECT_EQ(303, admin_.post(kMenunjang, isi).status);
}

}  // namespace
}  // namespace laras
