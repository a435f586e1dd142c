// The months of the treasurer: what was spent, and what was planned to be.

#include <gtest/gtest.h>

#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kKas = "/anggaran/2022/kas";
constexpr const char* kKasSub = "/anggaran/2022/kas/7.01.01.2.01.01";
constexpr const char* kBulananWeb = "/anggaran/2022/bulanan";

class KasWeb : public testing::Test {
 protected:
  KasWeb() { bendahara.masuk("bendahara"); }

  void catat_sp2d(const std::string& nomor, const std::string& tanggal, const std::string& jumlah) {
    ASSERT_EQ(303, bendahara
                       .post("/anggaran/2022/sp2d/baris/baru", {{"nomor", nomor},
                                                                {"tanggal", tanggal},
                                                                {"jenis", "LS"},
                                                                {"simpul", "7.01.01.2.01.01"},
                                                                {"jumlah", jumlah}})
                       .status);
  }
  Peramban::Isian rencana(const std::string& maret, const std::string& juni) {
    return {{"bulan-3", maret},
            {"bulan-6", juni},
            {"tanda", uji::medan(bendahara.get(kKasSub), "tanda")}};
  }
  std::string setahun() const {
    return kantor.text(
        "SELECT COUNT(*) || ' ' || SUM(jumlah) FROM anggaran_kas WHERE versi = "
        "(SELECT MAX(versi) FROM versi_kas)");
  }

  KantorWeb kantor;
  Peramban bendahara{kantor};
};

TEST_F(KasWeb, AddsTheMonthsUpFromTheRegister) {
  EXPECT_TRUE(memuat(bendahara.get(kBulananWeb), "Belum ada SP2D tahun 2022"));
  catat_sp2d("1", "2022-02-05", "900.000");
  catat_sp2d("2", "2022-02-06", "50.000");
  catat_sp2d("3", "2022-04-06", "100.000");
  const Jawaban csv = bendahara.get(std::string(kBulananWeb) + "/unduhan/csv");
  const std::string awal = "7.01.01.2.01.01 Penyusunan Dokumen Perencanaan Perangkat Daerah,";
  const auto di = csv.isi.find(awal);
  ASSERT_NE(std::string::npos, di) << csv.isi;
  const std::string baris = csv.isi.substr(di, csv.isi.find('\n', di) - di);
  // What the register does not reach is no zero.
  EXPECT_NE(std::string::npos, baris.find(",0,950000,0,100000,,,,,,,,,1050000,")) << baris;
  const Jawaban kumulatif = bendahara.get(std::string(kBulananWeb) + "?cara=kumulatif");
  EXPECT_TRUE(memuat(kumulatif, "1.050.000"));
  EXPECT_TRUE(memuat(bendahara.get(kBulananWeb), "sp2d?simpul=7.01.01.2.01.01&amp;bulan=2"));
  EXPECT_TRUE(bendahara.get(std::string(kBulananWeb) + "/unduhan/xlsx").isi.starts_with("PK"));
}

TEST_F(KasWeb, KeepsAPlanAndSaysWhereItIsNotThePagu) {
  EXPECT_EQ(303, bendahara.post(kKasSub, rencana("1.000.000", "500.000")).status);
  EXPECT_EQ("12 1500000", setahun());
  EXPECT_EQ("1 Rencana awal", kantor.text("SELECT versi || ' ' || alasan FROM versi_kas "
                                          "ORDER BY versi"));
  const Jawaban halaman = bendahara.get(kKas);
  EXPECT_TRUE(memuat(halaman, "1 sub kegiatan direncanakan dengan jumlah yang tidak sama"));
  EXPECT_TRUE(memuat(halaman, "<svg"));
  EXPECT_EQ(303, bendahara.post(kKasSub, rencana("", "")).status);
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM anggaran_kas"));
}

TEST_F(KasWeb, SetsThePlanAgainstWhatWasSpent) {
  ASSERT_EQ(303, bendahara.post(kKasSub, rencana("1.000.000", "500.000")).status);
  catat_sp2d("1", "2022-03-05", "900.000");
  const std::string teks = uji::teks_html(bendahara.get(kKas).isi);
  EXPECT_NE(std::string::npos, teks.find("Maret 1.000.000 900.000 -100.000 90%")) << teks;
}

TEST_F(KasWeb, KeepsWhatWasTypedWhereItIsRefused) {
  const Jawaban jawaban = bendahara.post(kKasSub, rencana("sejuta", "-5"));
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "value=\"sejuta\""));
  EXPECT_TRUE(memuat(jawaban, "href=\"#bulan-3\""));
  EXPECT_TRUE(memuat(jawaban, "href=\"#bulan-6\""));
  EXPECT_EQ(0, kantor.count("SELECT COUNT(*) FROM versi_kas"));
}

TEST_F(KasWeb, LetsTheSecondOfTwoPlannersChoose) {
  auto dua = rencana("700.000", "1");
  ASSERT_EQ(303, bendahara.post(kKasSub, rencana("1.000.000", "1")).status);
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  const Jawaban jawaban = sungram.post(kKasSub, dua);
  EXPECT_EQ(409, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "1.000.000"));
  EXPECT_EQ("12 1000001", setahun());
  EXPECT_EQ(303, sungram
                     .post(kKasSub, {{"bulan-3", "700.000"},
                                     {"bulan-6", "1"},
                                     {"pilih.bulan-3", "saya"},
                                     {"tanda", uji::medan(jawaban, "tanda")}})
                     .status);
  EXPECT_EQ("12 700001", setahun());
}

TEST_F(KasWeb, BeginsAnotherVersionWithItsReason) {
  ASSERT_EQ(303, bendahara.post(kKasSub, rencana("1.000.000", "")).status);
  EXPECT_EQ(422, bendahara.post(kKas, {{"versi", "1"}, {"tanggal", "2022-10-01"}}).status);
  EXPECT_EQ(
      303,
      bendahara.post(kKas, {{"versi", "1"}, {"tanggal", "2022-10-01"}, {"alasan", "DPA perubahan"}})
          .status);
  EXPECT_EQ(303, bendahara.post(kKasSub, rencana("2.000.000", "")).status);
  EXPECT_EQ("12 2000000", setahun());
  EXPECT_EQ("1000000", kantor.text("SELECT SUM(jumlah) FROM anggaran_kas WHERE versi = 1"));
  EXPECT_TRUE(memuat(bendahara.get(kKas), "Versi 2, 1 Oktober 2022: DPA perubahan"));
  // The button pressed twice makes one version.
  EXPECT_EQ(
      409,
      bendahara.post(kKas, {{"versi", "1"}, {"tanggal", "2022-10-01"}, {"alasan", "DPA perubahan"}})
          .status);
  EXPECT_EQ(2, kantor.count("SELECT COUNT(*) FROM versi_kas"));
}

}  // namespace
}  // namespace laras
