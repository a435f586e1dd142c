// Everything that units fill in, triwulan by triwulan, in a browser.

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "app/rekap_tribulan.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kAlamat = "/kinerja/tribulan?tahun=2022";

class RekapWeb : public testing::Test {
 protected:
  RekapWeb() { peramban_.masuk("kasubbag-sungram"); }

  Jawaban ambil(const std::string& lagi = "") { return peramban_.get(kAlamat + lagi); }
  static std::ptrdiff_t banyak_baris(const Jawaban& jawaban) {
    static const std::regex kBaris("<tr><th scope=\"row\">");
    return std::distance(std::sregex_iterator(jawaban.isi.begin(), jawaban.isi.end(), kBaris), {});
  }

  KantorWeb kantor_;
  Peramban peramban_{kantor_};
};

TEST_F(RekapWeb, SaysTheSameAsThePageOfAnIndikator) {
  const Jawaban satu = peramban_.get("/indikator/dok-perencanaan?tahun=2022");
  ASSERT_TRUE(memuat(satu, "realisasi-tw2:dok-perencanaan"));
  const auto semua = app::RekapTribulan::buka(kantor_.workspace().snapshot().value(), 2022, {});
  ASSERT_TRUE(semua.ok());
  const auto baris = semua.value().potong(0, semua.value().banyak());
  const auto ada = std::find_if(baris.begin(), baris.end(), [](const app::BarisRekap& b) {
    return b.indikator == "dok-perencanaan" && b.triwulan == 2;
  });
  ASSERT_NE(baris.end(), ada);
  EXPECT_EQ("1 dokumen", ada->realisasi.teks);
  EXPECT_EQ("realisasi-tw2:dok-perencanaan", ada->realisasi.asal);
  EXPECT_EQ(kinerja::KeadaanIsian::Disahkan, ada->keadaan);
}

TEST_F(RekapWeb, PagesAndSendsAllWhenAsked) {
  const auto rekap = app::RekapTribulan::buka(kantor_.workspace().snapshot().value(), 2022, {});
  ASSERT_TRUE(rekap.ok());
  const auto seluruh = static_cast<std::ptrdiff_t>(rekap.value().banyak());
  ASSERT_GT(seluruh, 100);
  EXPECT_EQ(100, banyak_baris(ambil()));
  const Jawaban akhir = ambil("&halaman=999");
  EXPECT_EQ((seluruh - 1) % 100 + 1, banyak_baris(akhir));
  const Jawaban semua = ambil("&halaman=semua");
  EXPECT_EQ(seluruh, banyak_baris(semua));
  EXPECT_EQ(std::string::npos, semua.isi.find("<!--alir-->"));
  EXPECT_TRUE(semua.isi.ends_with("</html>\n") || semua.isi.ends_with("</html>"));
}

TEST_F(RekapWeb, FiltersByUnitTriwulanAndState) {
  const Jawaban jawaban = ambil("&unit=seksi-pmd&tribulan=2");
  const auto rekap = app::RekapTribulan::buka(kantor_.workspace().snapshot().value(), 2022,
                                              {.unit = "seksi-pmd", .triwulan = 2});
  ASSERT_TRUE(rekap.ok());
  EXPECT_GT(rekap.value().banyak(), 0U);
  EXPECT_EQ(static_cast<std::ptrdiff_t>(rekap.value().banyak()), banyak_baris(jawaban));
  for (const auto& satu : rekap.value().potong(0, 1000)) {
    EXPECT_EQ(2, satu.triwulan);
    EXPECT_EQ("Seksi Pemberdayaan Masyarakat dan Desa", satu.unit);
  }
  EXPECT_TRUE(memuat(ambil("&keadaan=diajukan"), "Tidak ada baris"));
  EXPECT_EQ(200, ambil("&unit=tidak-ada&tribulan=9&halaman=x&urut=y").status);
}

TEST_F(RekapWeb, SortsByUnitOrName) {
  const auto nama = app::RekapTribulan::buka(kantor_.workspace().snapshot().value(), 2022,
                                             {.triwulan = 1, .urut = "nama"});
  const auto baris = nama.value().potong(0, 1000);
  EXPECT_TRUE(std::is_sorted(baris.begin(), baris.end(),
                             [](const auto& a, const auto& b) { return a.nama < b.nama; }));
  EXPECT_TRUE(memuat(ambil("&urut=unit"), "aria-sort=\"ascending\""));
}

TEST_F(RekapWeb, GivesAllRowsAsAFileWithoutFormulas) {
  const Jawaban csv = ambil("&bentuk=csv&halaman=2");
  EXPECT_TRUE(csv.isi.starts_with("unit,indikator,nama,satuan,tribulan,target"));
  const auto rekap = app::RekapTribulan::buka(kantor_.workspace().snapshot().value(), 2022, {});
  EXPECT_EQ(static_cast<std::ptrdiff_t>(rekap.value().banyak()) + 1,
            std::count(csv.isi.begin(), csv.isi.end(), '\n'));
  EXPECT_EQ("'=1+1,i,'-,,I,,,,Belum diisi\n",
            app::csv_rekap({{.indikator = "i", .nama = "-", .unit = "=1+1"}}));
}

TEST_F(RekapWeb, SaysWhereNothingIsThere) {
  EXPECT_TRUE(memuat(peramban_.get("/kinerja/tribulan?tahun=1999"), "Tidak ada baris"));
}

}  // namespace
}  // namespace laras
