#include "app/simpan_isian.h"

#include <gtest/gtest.h>

#include "app/ajukan_isian.h"
#include "app/ruang_isian.h"
#include "support/isian.h"

namespace laras::app {
namespace {

using uji::kasi_pmd;

TEST_F(Isian, KeepsADraftWithOneEventAndItsHistory) {
  const auto awal = kantor.peristiwa();
  const auto hasil = simpan({{"iku-raperdes", {.pembilang = "13", .penyebut = "13"}}});
  ASSERT_TRUE(hasil.ok()) << hasil.error().message;
  EXPECT_EQ(1, hasil.value().diubah);
  EXPECT_EQ("draf", keadaan("iku-raperdes"));
  EXPECT_EQ("13", ketikan("iku-raperdes").pembilang);
  EXPECT_EQ(awal + 1, kantor.peristiwa());
  EXPECT_EQ("utuh", kantor.verifikasi());
}

TEST_F(Isian, KeepsTheTextsUnderTheHeadOfTheUnit) {
  ASSERT_TRUE(simpan({{"lembaga-aktif",
                       {.nilai = "26", .hambatan = "Desa lambat melapor", .upaya = "Dibina"}}})
                  .ok());
  const auto isi = ketikan("lembaga-aktif");
  EXPECT_EQ("Desa lambat melapor", isi.hambatan);
  EXPECT_EQ("Dibina", isi.upaya);
  bool ada = false;
  for (const auto& b : kamus::baca(kantor.kini()->himpunan(), "pengukuran")) {
    ada = ada || (b.teks("jabatan") == "kasi-pmd" && b.bulat("triwulan") == 3 &&
                  b.teks("indikator") == "lembaga-aktif" && b.teks("bagian") == "program");
  }
  EXPECT_TRUE(ada);
}

TEST_F(Isian, SavedTwiceIsNoChangeAndNoError) {
  const Kiriman isi = {{"lembaga-aktif", {.nilai = "26"}}};
  const auto kosong = KetikanIsian{}.sidik();
  ASSERT_TRUE(simpan(isi, kosong).ok());
  const auto awal = kantor.peristiwa();
  const auto lagi = simpan(isi, kosong);
  ASSERT_TRUE(lagi.ok());
  EXPECT_TRUE(lagi.value().tuntas());
  EXPECT_EQ(0, lagi.value().diubah);
  EXPECT_EQ(awal, kantor.peristiwa());
}

TEST_F(Isian, GivesBothValuesWhereTwoPeopleChangedTheSameRow) {
  const auto kosong = KetikanIsian{}.sidik();
  ASSERT_TRUE(simpan({{"lembaga-aktif", {.nilai = "26"}}}, kosong).ok());
  const auto awal = kantor.peristiwa();
  const auto hasil =
      simpan({{"lembaga-aktif", {.nilai = "25"}}, {"lembaga-dibina", {.nilai = "26"}}}, kosong);
  ASSERT_TRUE(hasil.ok());
  ASSERT_EQ(1U, hasil.value().bentrok.size());
  EXPECT_EQ("26", hasil.value().bentrok[0].tersimpan.nilai);
  EXPECT_EQ("25", hasil.value().bentrok[0].diketik.nilai);
  EXPECT_EQ("pmd", hasil.value().bentrok[0].oleh.pengguna);
  EXPECT_EQ(awal, kantor.peristiwa());
  EXPECT_EQ("", keadaan("lembaga-dibina"));
}

TEST_F(Isian, OfAFormThatLeftARowAloneDoesNotCollide) {
  const auto kosong = KetikanIsian{}.sidik();
  ASSERT_TRUE(simpan({{"lembaga-aktif", {.nilai = "26"}}}, kosong).ok());
  // The other form was opened before and changed only the second row.
  const auto hasil = simpan({{"lembaga-aktif", {}}, {"lembaga-dibina", {.nilai = "24"}}}, kosong);
  ASSERT_TRUE(hasil.ok());
  EXPECT_TRUE(hasil.value().tuntas());
  EXPECT_EQ("26", ketikan("lembaga-aktif").nilai);
  EXPECT_EQ("24", ketikan("lembaga-dibina").nilai);
}

TEST_F(Isian, ReportsEveryErrorAtItsFieldAndKeepsNothing) {
  const auto awal = kantor.peristiwa();
  const auto hasil = simpan({{"iku-raperdes", {.pembilang = "27", .penyebut = "26"}},
                             {"lembaga-aktif", {.nilai = "dua"}},
                             {"lembaga-dibina", {.nilai = "26", .upaya = "{{capaian:tiada}}"}},
                             {"raperdes-diajukan", {.pembilang = "x"}}});
  ASSERT_TRUE(hasil.ok());
  std::vector<std::string> tempat;
  for (const auto& satu : hasil.value().salah) tempat.push_back(satu.where);
  EXPECT_EQ((std::vector<std::string>{"iku-raperdes:pembilang", "lembaga-aktif:nilai",
                                      "lembaga-dibina:upaya", "raperdes-diajukan:pembilang"}),
            tempat);
  EXPECT_EQ(awal, kantor.peristiwa());
  EXPECT_EQ("", keadaan("lembaga-dibina"));
}

TEST_F(Isian, ReadsFiguresWithACommaAndAUnit) {
  ASSERT_TRUE(simpan({{"lembaga-aktif", {.nilai = "26 lembaga"}},
                      {"raperdes-dievaluasi", {.nilai = "98,83%"}}})
                  .value()
                  .tuntas());
  EXPECT_EQ("98,83%", ketikan("raperdes-dievaluasi").nilai);
}

TEST_F(Isian, OfAnotherUnitIsForbiddenAndNoted) {
  const auto awal = kantor.peristiwa();
  const auto hasil = simpan_isian(
      kantor.ruang(), kasi_pmd(), "uji",
      {tw3, Id<kantor::UnitKerja>("seksi-tapem"), {{"iku-lpj", {.nilai = "N/A"}, ""}}});
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Forbidden, hasil.error().kind);
  EXPECT_EQ(
      "Realisasi Seksi Tata Pemerintahan diisi oleh unit itu sendiri, Kasubbag Sungram, atau "
      "Sekcam.",
      hasil.error().message);
  EXPECT_EQ(awal, kantor.peristiwa());
  EXPECT_EQ(1U, kantor.penolakan());
}

TEST_F(Isian, MayBeFilledInByThePlannerForAnyUnit) {
  const auto hasil =
      simpan_isian(kantor.ruang(), uji::sungram(), "uji",
                   {tw3, pmd, {{"lembaga-aktif", {.nilai = "26"}, KetikanIsian{}.sidik()}}});
  ASSERT_TRUE(hasil.ok());
  EXPECT_EQ("26", ketikan("lembaga-aktif").nilai);
}

TEST_F(Isian, OfAnIndikatorThatTheUnitDoesNotFillInIsNotFound) {
  const auto hasil = simpan({{"iku-lpj", {.nilai = "1"}}});
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::NotFound, hasil.error().kind);
}

TEST_F(Isian, SurvivesARestart) {
  ASSERT_TRUE(simpan({{"lembaga-aktif", {.nilai = "26"}}}).ok());
  kantor.buka_ulang();
  EXPECT_EQ("26", ketikan("lembaga-aktif").nilai);
  EXPECT_EQ("draf", keadaan("lembaga-aktif"));
}

TEST_F(Isian, IsSubmittedWholeOrNotAtAll) {
  ASSERT_TRUE(simpan({{"lembaga-aktif", {.nilai = "26"}}}).ok());
  const auto awal = kantor.peristiwa();
  const auto hasil = ajukan();
  ASSERT_TRUE(hasil.ok());
  // Of eight entries one is whole, two have evidence of the year, five have nothing.
  EXPECT_EQ(12U, hasil.value().salah.size());
  EXPECT_EQ("draf", keadaan("lembaga-aktif"));
  EXPECT_EQ(awal, kantor.peristiwa());
}

TEST_F(Isian, OnceSubmittedIsLockedAndSubmittedAgainIsNoChange) {
  isi_semua();
  const auto awal = kantor.peristiwa();
  ASSERT_EQ(8, ajukan().value().diubah);
  EXPECT_EQ("diajukan", keadaan("iku-raperdes"));
  EXPECT_EQ(awal + 1, kantor.peristiwa());
  const auto lagi = ajukan();
  ASSERT_TRUE(lagi.ok());
  EXPECT_EQ(0, lagi.value().diubah);
  EXPECT_TRUE(lagi.value().tuntas());
  EXPECT_EQ(awal + 1, kantor.peristiwa());
  const auto ubah = simpan({{"lembaga-aktif", {.nilai = "25"}}});
  ASSERT_TRUE(ubah.ok());
  ASSERT_EQ(1U, ubah.value().salah.size());
  EXPECT_EQ(
      "Isian ini berkeadaan \"diajukan\". Minta dikembalikan dengan alasan bila perlu diubah.",
      ubah.value().salah[0].message);
  EXPECT_EQ("utuh", kantor.verifikasi());
}

TEST_F(Isian, IsNotSubmittedBeforeItsPeriodEnds) {
  kantor.atur_waktu("2022-09-20T02:00:00Z");
  isi_semua();
  const auto hasil = ajukan();
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ("Tribulan III 2022 baru dapat diajukan mulai 1 Oktober 2022. Draf tetap tersimpan.",
            hasil.error().message);
}

TEST_F(Isian, ThatAddsUpMayNotFallBelowTheTriwulanBefore) {
  isi_semua();
  // Thirteen were handed in up to triwulan II.
  ASSERT_TRUE(simpan({{"raperdes-diajukan", {.nilai = "12", .keterangan = "Tanpa bukti"}}})
                  .value()
                  .tuntas());
  const auto hasil = ajukan();
  ASSERT_EQ(1U, hasil.value().salah.size());
  EXPECT_EQ("raperdes-diajukan:nilai", hasil.value().salah[0].where);
  EXPECT_EQ(
      "Angka sampai dengan tribulan ini (12) lebih kecil daripada tribulan sebelumnya (13). Ketik "
      "jumlah sejak awal tahun.",
      hasil.value().salah[0].message);
}

}  // namespace
}  // namespace laras::app
