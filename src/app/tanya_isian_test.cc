#include "app/tanya_isian.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/langkah_isian.h"
#include "app/tanya_tugas.h"
#include "support/isian.h"

namespace laras::app {
namespace {

const Tanggal kHari = Tanggal::parse("2022-10-14").value();

class TanyaIsian : public Isian {
 protected:
  FormulirIsian formulir(acuan::Periode periode = acuan::Periode::Tw3) {
    return tanya_isian(*kantor.kini(), {2022, periode}, pmd, kHari).value();
  }
  static const ButirTampil& butir(const FormulirIsian& formulir, const std::string& indikator) {
    return *std::find_if(formulir.butir.begin(), formulir.butir.end(),
                         [&](const ButirTampil& b) { return b.indikator == indikator; });
  }
  std::vector<std::string> tugas(const kantor::Pelaku& oleh) {
    std::vector<std::string> hasil;
    const auto semua = tanya_tugas(*kantor.kini(), oleh, 2022, kHari).value();
    for (const auto& satu : semua) {
      hasil.push_back(satu.apa + ": " + satu.keterangan + ", " + std::to_string(satu.terlambat));
    }
    return hasil;
  }
};

TEST_F(TanyaIsian, ShowsWhatWasReachedBeforeBesideTheField) {
  const auto f = formulir();
  const auto& satu = butir(f, "raperdes-diajukan");
  EXPECT_EQ("26 dokumen", satu.target);
  ASSERT_EQ(1U, satu.baris.size());
  EXPECT_EQ("13 dokumen", satu.baris[0].lalu[1]);
  EXPECT_EQ("–", satu.hasil);
  EXPECT_EQ(kinerja::KeadaanIsian::Kosong, satu.keadaan);
}

TEST_F(TanyaIsian, NamesTheCountsOfAnIkuByItsFormula) {
  const auto f = formulir();
  const auto& iku = butir(f, "iku-raperdes");
  ASSERT_EQ(3U, iku.baris.size());
  EXPECT_EQ("pembilang", iku.baris[0].kolom);
  EXPECT_NE("Pembilang", iku.baris[0].nama);
  EXPECT_EQ("IKU", iku.kode);
}

TEST_F(TanyaIsian, SaysCumulativeAndWhatThePeriodAloneBrought) {
  ASSERT_TRUE(simpan({{"raperdes-diajukan", {.nilai = "20"}},
                      {"iku-raperdes", {.pembilang = "19", .penyebut = "20"}}})
                  .value()
                  .tuntas());
  const auto f = formulir();
  EXPECT_EQ("20 dokumen", butir(f, "raperdes-diajukan").hasil);
  EXPECT_EQ("7 dokumen", butir(f, "raperdes-diajukan").dalam);
  EXPECT_EQ("95%", butir(f, "iku-raperdes").hasil);
}

TEST_F(TanyaIsian, CountsLatenessInWorkingDaysUntilAllIsSubmitted) {
  // Due on Friday 7 October; 14 October is five working days later.
  EXPECT_EQ(5, formulir().terlambat);
  isi_semua();
  ASSERT_TRUE(ajukan().value().tuntas());
  EXPECT_EQ(0, formulir().terlambat);
  EXPECT_FALSE(formulir().dapat_diisi());
}

TEST_F(TanyaIsian, CountsAUnitsProgress) {
  isi_semua();
  ASSERT_TRUE(ajukan().value().tuntas());
  ASSERT_TRUE(kembalikan_isian(kantor.ruang(), uji::sungram(), "uji", tw3,
                               {{"lembaga-aktif", "Tanpa bukti"}})
                  .value()
                  .tuntas());
  const auto semua = tanya_kelengkapan(*kantor.kini(), tw3, kHari).value();
  EXPECT_EQ(6U, semua.unit.size());
  const auto satu = std::find_if(semua.unit.begin(), semua.unit.end(),
                                 [&](const KelengkapanUnit& u) { return u.unit == pmd; });
  EXPECT_EQ(8, satu->seluruh);
  EXPECT_EQ(8, satu->terisi);
  EXPECT_EQ(7, satu->diajukan);
  EXPECT_EQ(1, satu->dikembalikan);
  EXPECT_EQ(5, satu->terlambat);
}

TEST_F(TanyaIsian, WarnsWhereEveryPercentageIsExactlyOneHundred) {
  ASSERT_TRUE(simpan({{"iku-raperdes", {.pembilang = "20", .penyebut = "20"}},
                      {"raperdes-dievaluasi", {.nilai = "100%"}}})
                  .value()
                  .tuntas());
  const auto semua = kejanggalan(formulir());
  ASSERT_EQ(1U, semua.size());
  EXPECT_EQ(
      "Semua persentase tepat 100%. Periksa bahwa masing-masing dihitung dari catatan, bukan "
      "dianggap tercapai.",
      semua[0]);
  ASSERT_TRUE(
      simpan({{"raperdes-dievaluasi", {.nilai = "110%"}}, {"lembaga-dibina", {.nilai = "26"}}})
          .value()
          .tuntas());
  EXPECT_EQ("1 isian belum berbukti.", kejanggalan(formulir()).back());
  EXPECT_NE(std::string::npos, kejanggalan(formulir())[0].find("110% lebih dari 100%"));
}

TEST_F(TanyaIsian, OfAnUnknownUnitIsNotFound) {
  const auto hasil = tanya_isian(*kantor.kini(), tw3, Id<kantor::UnitKerja>("tiada"), kHari);
  EXPECT_EQ(Kind::NotFound, hasil.error().kind);
}

TEST_F(TanyaIsian, GivesEverybodyHisOwnTasks) {
  const auto awal = tugas(uji::kasi_pmd());
  // Triwulan I and III are open and empty, II stands approved, IV has not begun.
  EXPECT_EQ("Ajukan realisasi Tribulan III 2022: 8 dari 8 isian belum diajukan, 5", awal.back());
  isi_semua();
  ASSERT_TRUE(ajukan().value().tuntas());
  const auto sungram = tugas(uji::sungram());
  EXPECT_NE(sungram.end(), std::find(sungram.begin(), sungram.end(),
                                     "Verifikasi realisasi Tribulan III 2022: 8 isian diajukan, "
                                     "2"));
  for (const auto& satu : tugas(uji::kasi_pmd())) {
    EXPECT_EQ(std::string::npos, satu.find("Tribulan III")) << satu;
  }
  EXPECT_TRUE(tugas(uji::pembaca()).empty());
}

TEST(UraiPeriode, ReadsWhatAnAddressSays) {
  EXPECT_EQ("Tribulan III 2022", urai_periode("2022", "TW3")->judul());
  for (const auto& [tahun, periode] : std::vector<std::pair<std::string, std::string>>{
           {"2022", "TW5"}, {"2022", "TAHUN"}, {"22", "TW1"}, {"tiada", "TW1"}, {"20.2", "TW1"}}) {
    EXPECT_FALSE(urai_periode(tahun, periode).has_value()) << tahun << periode;
  }
}

}  // namespace
}  // namespace laras::app
