// Pagu and realisasi anggaran through web::handle, as a browser does it.

#include <gtest/gtest.h>

#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kFormulir = "/anggaran/2022/TW3";
constexpr const char* kDaftar = "/anggaran/2022/daftar";
constexpr const char* kSub = "7.01.01.2.01.01";

class Anggaran : public testing::Test {
 protected:
  Anggaran() { bendahara.masuk("bendahara"); }

  static Peramban::Isian isian(const std::string& jumlah, const std::string& semula = "",
                               const std::string& alasan = "") {
    return {{"jumlah." + std::string(kSub), jumlah},
            {"semula." + std::string(kSub), semula},
            {"alasan." + std::string(kSub), alasan}};
  }
  std::string jumlah(const std::string& periode = "TW3") const {
    return kantor.text("SELECT sifat || ' ' || jumlah FROM realisasi_anggaran WHERE simpul = '" +
                       std::string(kSub) + "' AND tahun = 2022 AND periode = '" + periode +
                       "' ORDER BY simpul");
  }
  std::string riwayat() const {
    return kantor.text(
        "SELECT oleh || '|' || coalesce(semula, '') || '|' || coalesce(menjadi, '') || '|' || "
        "coalesce(alasan, '') FROM riwayat_anggaran ORDER BY nomor DESC");
  }

  KantorWeb kantor;
  Peramban bendahara{kantor};
};

TEST_F(Anggaran, ShowsTheBudgetDownToSubKegiatanToEverybody) {
  Peramban pembaca(kantor);
  pembaca.masuk("pembaca");
  const Jawaban halaman = pembaca.get("/anggaran/2022");
  ASSERT_EQ(200, halaman.status);
  const std::string teks = uji::teks_html(halaman.isi);
  EXPECT_NE(std::string::npos, teks.find("2.173.310.423")) << teks;
  EXPECT_NE(std::string::npos, teks.find("2.039.091.915")) << teks;
  EXPECT_NE(std::string::npos, teks.find("134.218.508")) << teks;
  EXPECT_NE(std::string::npos, teks.find("93,82%")) << teks;
  EXPECT_NE(std::string::npos, teks.find("Penyusunan Dokumen Perencanaan Perangkat Daerah"));
  EXPECT_TRUE(memuat(halaman, "<svg"));
  EXPECT_FALSE(memuat(halaman, kFormulir));
  EXPECT_EQ(403, pembaca.get(kFormulir).status);
}

TEST_F(Anggaran, LeadsEachFigureToItsOrigin) {
  std::size_t angka = 0;
  for (const char* alamat : {"/anggaran/2022", "/anggaran/2022?cara=dalam"}) {
    for (const auto& [tujuan, teks] : uji::angka_bertaut(bendahara.get(alamat).isi)) {
      const Jawaban asal = bendahara.get(tujuan);
      EXPECT_EQ(200, asal.status) << tujuan;
      if (!teks.starts_with("<span") && teks != "0") {
        EXPECT_TRUE(memuat(asal, "<h1>Asal angka " + teks + "</h1>")) << tujuan;
      }
      ++angka;
    }
  }
  EXPECT_LT(500U, angka);
}

TEST_F(Anggaran, StoresAnAmountWithItsHistory) {
  const Jawaban jawaban = bendahara.post(kFormulir, isian("1.400.000"));
  EXPECT_EQ(303, jawaban.status);
  EXPECT_EQ("sampai 1400000", jumlah());
  EXPECT_EQ("bendahara||1400000|", riwayat());
  EXPECT_TRUE(memuat(bendahara.get(kFormulir), "value=\"1.400.000\""));
  EXPECT_EQ(303, bendahara.post(kFormulir, isian("", "1400000")).status);
  EXPECT_EQ("", jumlah());
  EXPECT_EQ("bendahara|1400000||", riwayat());
}

TEST_F(Anggaran, ShowsWhatWasReachedBeforeBesideTheField) {
  const std::string teks = uji::teks_html(bendahara.get(kFormulir).isi);
  EXPECT_NE(std::string::npos, teks.find("1.367.500 741.000")) << teks;
}

TEST_F(Anggaran, KeepsWhatWasTypedWhereItIsRefused) {
  const Jawaban jawaban = bendahara.post(kFormulir, isian("2,1 <juta>"));
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "2,1 &lt;juta&gt;"));
  EXPECT_TRUE(memuat(jawaban, "href=\"#jumlah-7.01.01.2.01.01\""));
  EXPECT_TRUE(memuat(jawaban, "<title>Galat:"));
  EXPECT_EQ("", jumlah());
}

TEST_F(Anggaran, AsksForTheReasonOfAnUnusualAmount) {
  const auto peristiwa = kantor.events();
  const Jawaban jawaban = bendahara.post(kFormulir, isian("99.000.000"));
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "Melebihi pagu Rp"));
  EXPECT_TRUE(memuat(jawaban, "name=\"alasan.7.01.01.2.01.01\""));
  EXPECT_TRUE(memuat(jawaban, "value=\"99.000.000\""));
  EXPECT_EQ("", jumlah());
  EXPECT_EQ(peristiwa, kantor.events());
  EXPECT_EQ(303, bendahara.post(kFormulir, isian("99.000.000", "", "Menunggu perubahan")).status);
  EXPECT_EQ("bendahara||99000000|Menunggu perubahan", riwayat());
  EXPECT_EQ(peristiwa + 1, kantor.events());
}

TEST_F(Anggaran, LetsTheSecondOfTwoWritersChoose) {
  ASSERT_EQ(303, bendahara.post(kFormulir, isian("1.400.000")).status);
  Peramban sungram(kantor);
  sungram.masuk("kasubbag-sungram");
  const Jawaban jawaban = sungram.post(kFormulir, isian("1.300.000"));
  EXPECT_EQ(409, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "1.400.000"));
  EXPECT_TRUE(memuat(jawaban, "name=\"semula.7.01.01.2.01.01\" value=\"1400000\""));
  EXPECT_EQ("sampai 1400000", jumlah());
  EXPECT_EQ(303, sungram.post(kFormulir, isian("1.300.000", "1400000")).status);
  EXPECT_EQ("sampai 1300000", jumlah());
}

TEST_F(Anggaran, ChangesNothingOfAClosedPeriodOrOneAhead) {
  Peramban sekcam(kantor);
  sekcam.masuk("sekcam");
  ASSERT_EQ(303, sekcam.post("/verifikasi/2022/TW3/penutupan", {{"alasan", "Uji"}}).status);
  EXPECT_TRUE(memuat(bendahara.get(kFormulir), "sudah ditutup"));
  EXPECT_FALSE(memuat(bendahara.get(kFormulir), "name=\"jumlah."));
  EXPECT_EQ(409, bendahara.post(kFormulir, isian("1")).status);
  kantor.set_time("2022-08-01T02:00:00Z");
  Peramban dahulu(kantor);
  dahulu.masuk("bendahara");
  EXPECT_EQ(409, dahulu.post("/anggaran/2022/TW4", isian("1")).status);
  EXPECT_EQ("", jumlah("TW4"));
}

TEST_F(Anggaran, ShowsWhatAListWouldChangeBeforeItDoes) {
  const std::string daftar =
      "kode;periode;jumlah\n7.01.01.2.01.01;TW3;1.400.000\n7.01.01.2.01.06;III;800.000\n"
      "7.01.01.2.01.01;TW2;1.265.000\n";
  const Jawaban pratinjau = bendahara.post(kDaftar, {{"daftar", daftar}, {"aksi", "periksa"}});
  EXPECT_EQ(200, pratinjau.status);
  EXPECT_TRUE(memuat(pratinjau, "2 jumlah akan berubah, 1 sudah sama."));
  EXPECT_EQ("", jumlah());
  // Changes that nobody has seen are shown first.
  EXPECT_EQ(409, bendahara.post(kDaftar, {{"daftar", daftar}, {"aksi", "terapkan"}}).status);
  const Jawaban diterapkan = bendahara.post(kDaftar, {{"daftar", daftar},
                                                      {"aksi", "terapkan"},
                                                      {"semula.TW3.7.01.01.2.01.01", ""},
                                                      {"semula.TW3.7.01.01.2.01.06", ""}});
  EXPECT_EQ(303, diterapkan.status);
  EXPECT_EQ("sampai 1400000", jumlah());
  EXPECT_EQ(2, kantor.count("SELECT COUNT(*) FROM riwayat_anggaran"));
}

TEST_F(Anggaran, NamesEveryWrongLineOfAListAtOnce) {
  const Jawaban jawaban =
      bendahara.post(kDaftar, {{"daftar",
                                "9.99;TW3;1\n7.01.01.2.01.01;TW7;1\n7.01.01.2.01.01;TW3;banyak\n"
                                "7.01.01.2.01.01;TW3\n"},
                               {"aksi", "periksa"}});
  EXPECT_EQ(422, jawaban.status);
  EXPECT_TRUE(memuat(jawaban, "Baris 1: Kode"));
  EXPECT_TRUE(memuat(jawaban, "Baris 2: Periode"));
  EXPECT_TRUE(memuat(jawaban, "Baris 3: "));
  EXPECT_TRUE(memuat(jawaban, "Baris 4: Tulis tiga kolom"));
  EXPECT_TRUE(memuat(jawaban, "9.99;TW3;1"));
}

TEST_F(Anggaran, AsksForReasonsOfAList) {
  const std::string daftar = "7.01.01.2.01.01\tTW3\t99.000.000\n";
  Peramban::Isian isi = {
      {"daftar", daftar}, {"aksi", "terapkan"}, {"semula.TW3.7.01.01.2.01.01", ""}};
  const Jawaban ditolak = bendahara.post(kDaftar, isi);
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "name=\"alasan.TW3.7.01.01.2.01.01\""));
  isi.emplace_back("alasan.TW3.7.01.01.2.01.01", "Menunggu perubahan");
  EXPECT_EQ(303, bendahara.post(kDaftar, isi).status);
  EXPECT_EQ("bendahara||99000000|Menunggu perubahan", riwayat());
}

TEST_F(Anggaran, StandsOnTheStartPageOfWhoHasToAct) {
  const Jawaban beranda = bendahara.get("/beranda");
  EXPECT_TRUE(memuat(beranda, "Isi realisasi anggaran Tribulan III 2022")) << beranda.isi;
  EXPECT_TRUE(memuat(beranda, "/anggaran/2022/TW3"));
  Peramban camat(kantor);
  camat.masuk("camat");
  const Jawaban pimpinan = camat.get("/beranda");
  EXPECT_TRUE(memuat(pimpinan, "Yang menunggu Anda"));
  EXPECT_TRUE(memuat(pimpinan, "Unit terlambat"));
  EXPECT_TRUE(memuat(pimpinan, "hari kerja"));
  Peramban kasi(kantor);
  kasi.masuk("kasi");
  EXPECT_TRUE(memuat(kasi.get("/beranda"), "Ajukan realisasi Tribulan"));
}

}  // namespace
}  // namespace laras
