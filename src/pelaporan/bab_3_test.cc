#include <gtest/gtest.h>

#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/bahan_uji.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::kantor_kecil;
using uji::memuat;
using uji::tambah_indikator;
using uji::tambah_realisasi;

uji::Baris kantor_satu_iku(const std::string& target, const std::string& realisasi) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "iku-a", "sasaran", "nilai", target);
  if (!realisasi.empty()) tambah_realisasi(b, "iku-a", "2025", realisasi);
  return b;
}

std::string bagian_satu(const uji::Baris& b) {
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  return kalimat(bagian_target_realisasi(p));
}

TEST(TargetRealisasi, SaysByHowMuchATargetIsExceeded) {
  const std::string isi = bagian_satu(kantor_satu_iku("80.00", "82.00"));
  EXPECT_TRUE(memuat(isi,
                     "Target tahun 2025 sebesar 80,00 dan realisasinya 82,00, lebih tinggi "
                     "2,00 poin daripada target. Capaiannya 102,50%, melampaui target, dengan "
                     "predikat AA (Sangat Memuaskan)."))
      << isi;
  EXPECT_TRUE(memuat(isi, "Dari 1 (satu) IKU yang diukur, seluruhnya melampaui target.")) << isi;
}

TEST(TargetRealisasi, SaysByHowMuchATargetIsMissedAndWhereTheCauseStands) {
  const std::string isi = bagian_satu(kantor_satu_iku("80.00", "60.00"));
  EXPECT_TRUE(memuat(isi,
                     "lebih rendah 20,00 poin daripada target. Capaiannya 75%, belum mencapai "
                     "target, dengan predikat D (Kurang)."))
      << isi;
  EXPECT_TRUE(memuat(isi, "diuraikan pada bagian 5")) << isi;
}

TEST(TargetRealisasi, SaysThatATargetIsMetExactly) {
  EXPECT_TRUE(memuat(bagian_satu(kantor_satu_iku("80.00", "80.00")),
                     "realisasinya 80,00, tepat sebesar target. Capaiannya 100%, sesuai dengan "
                     "target"));
}

TEST(TargetRealisasi, SaysThatRealisasiIsNotFilledIn) {
  const std::string isi = bagian_satu(kantor_satu_iku("80.00", ""));
  EXPECT_TRUE(memuat(isi,
                     "Target tahun 2025 sebesar 80,00, sedangkan realisasinya belum diisi "
                     "sehingga capaiannya belum dapat dihitung."))
      << isi;
  EXPECT_TRUE(memuat(isi, "Rata-rata capaian IKU belum dapat dihitung")) << isi;
}

TEST(TargetRealisasi, SaysThatAnIndikatorIsNotPlanned) {
  EXPECT_TRUE(memuat(bagian_satu(kantor_satu_iku("N/A", "")),
                     "Indikator ini tidak direncanakan pada tahun 2025"));
}

TEST(TargetRealisasi, SaysThatNothingIsFilledIn) {
  EXPECT_TRUE(
      memuat(bagian_satu(kantor_kecil()), "Indikator Kinerja Utama tahun 2025 belum diisi"));
}

TEST(TargetRealisasi, SaysThatLowerIsBetter) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "iku-a", "sasaran", "nilai", "10.00", "makin_rendah");
  tambah_realisasi(b, "iku-a", "2025", "8.00");
  const std::string isi = bagian_satu(b);
  EXPECT_TRUE(memuat(isi,
                     "lebih rendah 2,00 poin daripada target. Capaiannya 120%, melampaui "
                     "target"))
      << isi;
  EXPECT_TRUE(memuat(isi, "realisasi yang makin rendah berarti kinerja yang makin baik")) << isi;
}

TEST(TargetRealisasi, ShowsTheCountsBehindAPercentage) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "iku-a", "sasaran", "%", "100");
  b.tambah("iku", {{"indikator", "iku-a"},
                   {"urutan", "1"},
                   {"definisi_operasional", "D"},
                   {"pembilang", "Jumlah laporan tepat waktu"},
                   {"penyebut", "Jumlah laporan"},
                   {"sumber_data", "Register"}});
  b.tambah("realisasi", {{"indikator", "iku-a"},
                         {"tahun", "2025"},
                         {"periode", "TAHUN"},
                         {"sifat", "dalam"},
                         {"pembilang", "9"},
                         {"penyebut", "12"},
                         {"status", "disahkan"}});
  const std::string isi = bagian_satu(b);
  EXPECT_TRUE(memuat(isi,
                     "Realisasi itu merupakan perbandingan 9 (jumlah laporan tepat waktu) "
                     "terhadap 12 (jumlah laporan)."))
      << isi;
  EXPECT_TRUE(memuat(isi, "lebih rendah 25,00 poin persentase daripada target")) << isi;
}

TEST(TargetRealisasi, NamesIndikatorOfTheTreeThatMissTheirTarget) {
  uji::Baris b = kantor_satu_iku("80.00", "80.00");
  tambah_indikator(b, "sub-a", "7.01.01.2.01.01", "dokumen", "4");
  tambah_realisasi(b, "sub-a", "2025", "3");
  const std::string isi = bagian_satu(b);
  EXPECT_TRUE(memuat(isi, "Indikator yang belum mencapai target ialah Indikator sub-a (75%)."))
      << isi;
}

std::string bagian_dua(const uji::Baris& b) {
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  return kalimat(bagian_antartahun(p));
}

uji::Baris dua_tahun(const std::string& lalu, const std::string& kini) {
  uji::Baris b = kantor_satu_iku("80.00", kini);
  b.tambah("target", {{"dokumen", "renstra"},
                      {"indikator", "iku-a"},
                      {"tahun", "2024"},
                      {"periode", "TAHUN"},
                      {"target", "80.00"}});
  tambah_realisasi(b, "iku-a", "2024", lalu);
  return b;
}

TEST(Antartahun, SaysRelativeGrowthUpward) {
  const std::string isi = bagian_dua(dua_tahun("80.00", "82.00"));
  EXPECT_TRUE(memuat(isi,
                     "realisasinya 80,00 pada tahun 2024 dan 82,00 pada tahun 2025, atau "
                     "meningkat 2,50% pada tahun 2025."))
      << isi;
  EXPECT_TRUE(memuat(isi, "rata-rata itu meningkat 2,50% pada tahun 2025")) << isi;
}

TEST(Antartahun, SaysRelativeGrowthDownwardWithoutASign) {
  const std::string isi = bagian_dua(dua_tahun("80.00", "78.00"));
  EXPECT_TRUE(memuat(isi,
                     "atau menurun 2,50% pada tahun 2025. Realisasi tahun 2025 belum mencapai "
                     "target."))
      << isi;
}

TEST(Antartahun, SaysThatNothingChanged) {
  EXPECT_TRUE(memuat(bagian_dua(dua_tahun("80.00", "80.00")),
                     "realisasinya tetap 80,00 sejak tahun 2024."));
}

TEST(Antartahun, SaysThatThereIsNoYearToCompareWith) {
  const std::string isi = bagian_dua(kantor_satu_iku("80.00", "82.00"));
  EXPECT_TRUE(memuat(isi, "realisasi tahun sebelumnya tidak tersedia")) << isi;
}

TEST(Penyebab, SetsATargetThatIsMissedAgainstAFigureThatGrew) {
  const Bahan bahan = dua_tahun("76.00", "78.00").rakit(2025);
  Penyusun p(bahan);
  const std::string isi = kalimat(bagian_penyebab(p));
  EXPECT_TRUE(memuat(isi,
                     "sebesar 97,50% belum mencapai target, tetapi meningkat dibandingkan "
                     "dengan tahun 2024 (95%). Dari 1 (satu) IKU, 1 belum mencapai target, "
                     "yaitu Indikator iku-a (97,50%)."))
      << isi;
  EXPECT_TRUE(memuat(isi, "Strategi perbaikan belum diuraikan.")) << isi;
}

TEST(Penyebab, SaysThatEveryTargetIsReached) {
  const Bahan bahan = kantor_satu_iku("80.00", "82.00").rakit(2025);
  Penyusun p(bahan);
  EXPECT_TRUE(memuat(kalimat(bagian_penyebab(p)), "Seluruh IKU mencapai atau melampaui target."));
}

TEST(Banding, SaysHowFarTheEndOfTheRenstraIs) {
  uji::Baris b = kantor_satu_iku("80.00", "82.00");
  b.tambah("target", {{"dokumen", "renstra"},
                      {"indikator", "iku-a"},
                      {"tahun", "2026"},
                      {"periode", "TAHUN"},
                      {"target", "84.00"}});
  b.tambah("rujukan", {{"indikator", "iku-a"},
                       {"tahun", "2025"},
                       {"nilai", "83.50"},
                       {"sumber", "Laporan nasional"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const std::string menengah = kalimat(bagian_jangka_menengah(p));
  EXPECT_TRUE(memuat(menengah, "tahun ke-2 pelaksanaan Renstra yang berakhir tahun 2026"))
      << menengah;
  EXPECT_TRUE(memuat(menengah, "target akhir Renstra masih berjarak 2,00 poin")) << menengah;
  const std::string nasional = kalimat(bagian_nasional(p));
  EXPECT_TRUE(memuat(nasional,
                     "realisasi 82,00 lebih rendah 1,50 poin daripada realisasi nasional "
                     "83,50."))
      << nasional;
}

TEST(Banding, SaysThatThereIsNoNationalFigure) {
  uji::Baris b = kantor_satu_iku("80.00", "82.00");
  {
    const Bahan bahan = b.rakit(2025);
    Penyusun p(bahan);
    EXPECT_TRUE(memuat(kalimat(bagian_nasional(p)), "belum dicatat"));
  }
  b.tambah("rujukan", {{"indikator", "iku-a"}, {"tahun", "2025"}, {"nilai", "Tidak ada rujukan"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  EXPECT_TRUE(memuat(kalimat(bagian_nasional(p)), "tidak ada rujukan nasional"));
}

}  // namespace
}  // namespace laras::pelaporan
