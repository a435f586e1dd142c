#include "cli/temuan_kantor.h"

#include <gtest/gtest.h>

#include "cli/temuan.h"

namespace laras::cli {
namespace {

using pelaporan::JenisTemuan;
using pelaporan::TemuanData;

TemuanData temuan(const char* aturan, const char* lokasi, JenisTemuan jenis,
                  const char* akar = "") {
  TemuanData satu;
  satu.aturan = aturan;
  satu.temuan.lokasi = lokasi;
  satu.temuan.baris = "Nama";
  satu.temuan.jenis = jenis;
  satu.temuan.penjelasan = "Sebab.";
  satu.temuan.akar = akar;
  return satu;
}

TEST(TemuanKantorTeks, SaysThatThereIsNothing) {
  EXPECT_EQ("Judul\n\nTidak ada temuan.\n", temuan_kantor_teks({}, "Judul", false));
  EXPECT_FALSE(ada_masalah(sebagai_hasil({})));
}

TEST(TemuanKantorTeks, PutsContradictionsFirstAndConsequencesBelowTheirRoot) {
  const auto isi = temuan_kantor_teks(
      {temuan("belum-disahkan", "realisasi a/2022/TAHUN", JenisTemuan::Peringatan),
       temuan("tanpa-pagu", "realisasi_anggaran b/2022/TAHUN", JenisTemuan::Kontradiksi),
       temuan("pagu-terlampaui", "simpul c/2021", JenisTemuan::Kontradiksi,
              "realisasi_anggaran b/2022/TAHUN")},
      "Judul", false);
  const auto pagu = isi.find("1. Realisasi anggaran tanpa pagu (kontradiksi, 1)");
  const auto akibat = isi.find("     Akibatnya:\n     - simpul c/2021: Nama\n");
  const auto status = isi.find("2. Realisasi belum diverifikasi (peringatan, 1)");
  ASSERT_NE(std::string::npos, pagu);
  ASSERT_NE(std::string::npos, akibat);
  ASSERT_NE(std::string::npos, status);
  EXPECT_LT(pagu, akibat);
  EXPECT_LT(akibat, status);
  EXPECT_TRUE(isi.ends_with("3 temuan: 2 kontradiksi, 1 peringatan.\n")) << isi;
}

TEST(SebagaiHasil, KeepsEachFindingWithItsAdvice) {
  const auto hasil =
      sebagai_hasil({temuan("belum-disahkan", "realisasi a/2022/TAHUN", JenisTemuan::Peringatan)});
  ASSERT_EQ(1U, hasil.temuan.size());
  EXPECT_EQ("Sebab. Verifikasi angka dan buktinya, lalu ubah statusnya.",
            hasil.temuan.front().penjelasan);
  EXPECT_TRUE(ada_masalah(hasil));
}

}  // namespace
}  // namespace laras::cli
