// Where the year is going, as the heads and everybody else see it.

#include <gtest/gtest.h>

#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

class ProyeksiWeb : public testing::Test {
 protected:
  ProyeksiWeb() { camat.masuk("camat"); }

  KantorWeb kantor;
  Peramban camat{kantor};
};

TEST_F(ProyeksiWeb, LeadsEachFigureToItsDerivation) {
  const Jawaban halaman = camat.get("/proyeksi?tahun=2022");
  ASSERT_EQ(200, halaman.status);
  std::size_t proyeksi = 0;
  for (const auto& [tujuan, teks] : uji::angka_bertaut(halaman.isi)) {
    if (tujuan.find("angka=proyeksi") == std::string::npos) continue;
    const Jawaban asal = camat.get(tujuan);
    EXPECT_EQ(200, asal.status) << tujuan;
    EXPECT_TRUE(memuat(asal, "Proyeksi")) << tujuan;
    ++proyeksi;
  }
  EXPECT_LT(100U, proyeksi);
}

TEST_F(ProyeksiWeb, NamesTheThresholdWithItsBasis) {
  const Jawaban halaman = camat.get("/proyeksi?tahun=2022");
  EXPECT_TRUE(memuat(halaman, "di bawah ambang: 100%, Belum ditetapkan."));
  EXPECT_TRUE(memuat(halaman, "di bawah ambang: 90%, Belum ditetapkan."));
}

TEST_F(ProyeksiWeb, SaysOnTheHeadsStartPageWhatWillMiss) {
  const Jawaban beranda = camat.get("/beranda?tahun=2022");
  EXPECT_TRUE(memuat(beranda, "Akhir tahun dengan laju sekarang"));
  EXPECT_TRUE(memuat(beranda, "Tidak mencapai"));
  EXPECT_TRUE(memuat(beranda, "Yang ditunggu Inspektorat"));
  EXPECT_TRUE(memuat(beranda, "/evaluasi/2022/rekomendasi/1"));
  Peramban pembaca(kantor);
  pembaca.masuk("pembaca");
  EXPECT_FALSE(memuat(pembaca.get("/beranda?tahun=2022"), "Yang ditunggu Inspektorat"));
  EXPECT_EQ(200, pembaca.get("/proyeksi").status);
}

TEST_F(ProyeksiWeb, DrawsTheTriwulanWhereTwoOfThemHaveAFigure) {
  EXPECT_TRUE(memuat(camat.get("/indikator/lembaga-aktif?tahun=2022"), "triwulan-lebar"));
  EXPECT_FALSE(memuat(camat.get("/indikator/iku-akip?tahun=2022"), "triwulan-lebar"));
  EXPECT_FALSE(memuat(camat.get("/anggaran/2022"), "serap-tw-lebar"));
}

TEST_F(ProyeksiWeb, SaysThatAForecastRestsOnOnePeriod) {
  Peramban bendahara(kantor);
  bendahara.masuk("bendahara");
  // Without the year's own figure the triwulan that is known goes on.
  ASSERT_EQ(303, bendahara
                     .post("/anggaran/2022/TAHUN",
                           {{"jumlah.7.01.01.2.01.01", ""}, {"semula.7.01.01.2.01.01", "1530000"}})
                     .status);
  const std::string teks = uji::teks_html(camat.get("/proyeksi?tahun=2022").isi);
  EXPECT_NE(std::string::npos, teks.find("s.d. Tribulan II dari satu periode saja")) << teks;
  // 1.265.000 in two triwulan are 2.530.000 in four.
  EXPECT_NE(std::string::npos, teks.find("2.530.000")) << teks;
}

}  // namespace
}  // namespace laras
