#include "kinerja/capaian.h"

#include <gtest/gtest.h>

#include "base/cetak.h"
#include "support/himpunan.h"

namespace laras::kinerja {
namespace {

using perencanaan::Arah;

Angka angka(const char* teks) { return Angka::tetapan(Rational::parse(teks).value()); }

Angka keadaan(Keadaan satu) { return Angka::daun({.jenis = "uji"}, satu); }

std::string desimal(const Angka& satu, int banyak = 2) {
  return cetak(satu, {GayaCetak::Desimal, banyak});
}

const acuan::Satuan kNilai{"nilai", acuan::JenisSatuan::Nilai, {}};
const acuan::Satuan kTingkat{"predikat", acuan::JenisSatuan::Tingkat, "gradasi-lke"};
const acuan::Satuan kTeks{"uraian", acuan::JenisSatuan::Teks, {}};

/// A target or realisasi as written.
Terukur nilai(const char* teks, const acuan::Satuan& satuan = kNilai, const char* atas = "") {
  static const acuan::Acuan acuan = acuan::Acuan::rakit(uji::dengan_acuan({}));
  const auto skala = acuan.skala(satuan.skala, Tanggal::create(2022, 12, 31).value());
  Terukur hasil;
  hasil.nilai = acuan::urai_nilai(teks, atas, satuan, skala).value();
  if (!hasil.nilai.ada()) {
    hasil.angka = keadaan(hasil.nilai.keadaan);
  } else if (hasil.nilai.jenis == acuan::JenisNilai::Teks) {
    hasil.angka = Angka::daun({.jenis = "uji"}, Keadaan::TakTerhitung, Alasan::TanpaData);
  } else {
    hasil.angka = Angka::tetapan(hasil.nilai.bilangan());
    hasil.atas = Angka::tetapan(Rational(hasil.nilai.atas));
  }
  return hasil;
}

Angka hitung(const char* target, const char* realisasi, Arah arah = Arah::MakinTinggi) {
  return capaian(nilai(target), nilai(realisasi), arah);
}

Angka rentang(const char* realisasi, Arah arah, const char* bawah, const char* atas) {
  return capaian(nilai(bawah, kNilai, atas), nilai(realisasi), arah);
}

TEST(Capaian, ReproducesTabel31OfLkjipPlandaan2022) {
  const char* const semua[][3] = {{"71.00", "70.17", "98,83"},
                                  {"93.80", "94.22", "100,45"},
                                  {"3.30", "3.49", "105,76"},
                                  {"100", "100", "100,00"}};
  for (const auto& [target, realisasi, harapan] : semua) {
    EXPECT_EQ(harapan, desimal(hitung(target, realisasi))) << target;
  }
}

TEST(Capaian, IsExactUntilItIsPrinted) {
  EXPECT_EQ(Rational(701700, 7100), hitung("71.00", "70.17").nilai());
  EXPECT_TRUE(terhitung_ulang_sama(hitung("71.00", "70.17")));
  EXPECT_EQ("capaian.makin_tinggi", hitung("71", "70").derivasi().aturan.id);
}

TEST(Capaian, MakinRendahFallsBelowZeroOnceTheTargetIsDoubled) {
  EXPECT_EQ("120,00", desimal(hitung("10", "8", Arah::MakinRendah)));
  EXPECT_EQ("100,00", desimal(hitung("10", "10", Arah::MakinRendah)));
  EXPECT_EQ("0,00", desimal(hitung("10", "20", Arah::MakinRendah)));
  EXPECT_EQ("-50,00", desimal(hitung("10", "25", Arah::MakinRendah)));
  EXPECT_EQ("200,00", desimal(hitung("10", "0", Arah::MakinRendah)));
}

TEST(Capaian, MakinRendahRasioDividesTheTargetByTheRealisasi) {
  EXPECT_EQ("125,00", desimal(hitung("10", "8", Arah::MakinRendahRasio)));
  EXPECT_EQ("40,00", desimal(hitung("10", "25", Arah::MakinRendahRasio)));
  const Angka nol = hitung("10", "0", Arah::MakinRendahRasio);
  EXPECT_EQ(Keadaan::TakTerhitung, nol.keadaan());
  EXPECT_EQ(Alasan::PenyebutNol, nol.alasan());
}

TEST(Capaian, CannotBeComputedAgainstATargetOfZero) {
  for (const Arah arah : {Arah::MakinTinggi, Arah::MakinRendah, Arah::MakinRendahRasio}) {
    const Angka c = hitung("0", "5", arah);
    EXPECT_EQ(Keadaan::TakTerhitung, c.keadaan());
    EXPECT_EQ(Alasan::TargetNol, c.alasan());
    EXPECT_TRUE(terhitung_ulang_sama(c));
  }
  EXPECT_EQ(Alasan::TargetNol, hitung("0", "0", Arah::MakinTinggi).alasan());
  EXPECT_EQ(Alasan::TargetNol, hitung("0", "0", Arah::MakinRendahRasio).alasan());
}

TEST(Capaian, IsFullWhereNothingWasToHappenAndNothingDid) {
  EXPECT_EQ("100,00", desimal(hitung("0", "0", Arah::MakinRendah)));
}

TEST(Capaian, IsFullInsideARange) {
  for (const Arah arah : {Arah::MakinTinggi, Arah::MakinRendah, Arah::MakinRendahRasio}) {
    for (const char* realisasi : {"80", "85", "90"}) {
      EXPECT_EQ("100,00", desimal(rentang(realisasi, arah, "80", "90"))) << realisasi;
    }
  }
}

TEST(Capaian, MeasuresOutsideARangeAgainstTheNearerBound) {
  EXPECT_EQ("87,5", desimal(rentang("70", Arah::MakinTinggi, "80", "90"), 1));
  EXPECT_EQ("102,2", desimal(rentang("92", Arah::MakinTinggi, "80", "90"), 1));
  EXPECT_EQ("107,1", desimal(rentang("6.5", Arah::MakinRendah, "7", "8"), 1));
  EXPECT_EQ("87,5", desimal(rentang("9", Arah::MakinRendah, "7", "8"), 1));
  EXPECT_EQ("80,0", desimal(rentang("10", Arah::MakinRendahRasio, "7", "8"), 1));
  EXPECT_EQ("capaian.rentang", rentang("70", Arah::MakinTinggi, "80", "90").derivasi().aturan.id);
  EXPECT_TRUE(terhitung_ulang_sama(rentang("70", Arah::MakinTinggi, "80", "90")));
}

TEST(Capaian, CountsALetterByTheNumberOfItsScale) {
  const auto huruf = [](const char* target, const char* realisasi) {
    return desimal(capaian(nilai(target, kTingkat), nilai(realisasi, kTingkat), Arah::MakinTinggi));
  };
  EXPECT_EQ("100,00", huruf("BB", "bb"));
  EXPECT_EQ("87,50", huruf("BB", "B"));
  EXPECT_EQ("125,00", huruf("BB", "AA"));
  EXPECT_EQ("0,00", huruf("BB", "E"));
}

TEST(Capaian, JudgesAPhraseByEquality) {
  const auto frasa = [](const char* target, const char* realisasi) {
    return capaian(nilai(target, kTeks), nilai(realisasi, kTeks), Arah::MakinTinggi);
  };
  EXPECT_EQ("100,00", desimal(frasa("Sangat Baik", "sangat  baik")));
  EXPECT_EQ("0,00", desimal(frasa("Sangat Baik", "Baik")));
  EXPECT_EQ("capaian.dinilai", frasa("Sangat Baik", "Baik").derivasi().aturan.id);
  EXPECT_EQ(Keadaan::TidakDirencanakan, frasa("Sangat Baik", "N/A").keadaan());
  EXPECT_EQ(Alasan::BelumDiisi, frasa("Sangat Baik", "").alasan());
  EXPECT_EQ(Keadaan::TidakDirencanakan, frasa("N/A", "Baik").keadaan());
}

TEST(Capaian, CarriesTheStatesOfTargetAndRealisasi) {
  for (const Arah arah : {Arah::MakinTinggi, Arah::MakinRendah, Arah::MakinRendahRasio}) {
    EXPECT_EQ(Keadaan::TidakDirencanakan, hitung("N/A", "5", arah).keadaan());
    EXPECT_EQ(Keadaan::TidakDirencanakan, hitung("5", "N/A", arah).keadaan());
    EXPECT_EQ(Keadaan::TidakDirencanakan, hitung("0", "N/A", arah).keadaan());
    EXPECT_EQ(Keadaan::TidakDirencanakan, rentang("N/A", arah, "1", "2").keadaan());
    for (const Angka& c : {hitung("", "5", arah), hitung("5", "", arah), hitung("0", "", arah),
                           hitung("N/A", "", arah), rentang("", arah, "1", "2")}) {
      EXPECT_EQ(Keadaan::TakTerhitung, c.keadaan());
      EXPECT_EQ(Alasan::BelumDiisi, c.alasan());
    }
  }
}

/// Capaian of the six IKU of LKjIP Plandaan 2022 by sasaran.
std::vector<std::vector<Angka>> plandaan() {
  return {{hitung("71.00", "70.17")},
          {hitung("93.80", "94.22"), hitung("3.30", "3.49"), hitung("100", "100"),
           hitung("100", "100"), hitung("100", "100")}};
}

TEST(RataCapaian, ReproducesTheMeanOfTabel31AndItsNamedAlternatives) {
  EXPECT_EQ("100,84", desimal(rata_capaian(plandaan(), CaraRata::RataIndikator)));
  EXPECT_EQ("99,81", desimal(rata_capaian(plandaan(), CaraRata::RataTerbatas)));
  EXPECT_EQ("100,04", desimal(rata_capaian(plandaan(), CaraRata::RataSasaran)));
}

TEST(RataCapaian, LiftsANegativeCapaianToZeroOnlyWhereItCaps) {
  const std::vector<std::vector<Angka>> semua = {
      {hitung("10", "25", Arah::MakinRendah), hitung("10", "9")}};
  EXPECT_EQ("20,00", desimal(rata_capaian(semua, CaraRata::RataIndikator)));
  EXPECT_EQ("45,00", desimal(rata_capaian(semua, CaraRata::RataTerbatas)));
}

TEST(RataCapaian, SkipsWhatWasNotPlannedOrHasNoReference) {
  for (const CaraRata cara :
       {CaraRata::RataIndikator, CaraRata::RataTerbatas, CaraRata::RataSasaran}) {
    EXPECT_EQ("90,00", desimal(rata_capaian({{angka("90"), keadaan(Keadaan::TidakDirencanakan)},
                                             {keadaan(Keadaan::TanpaRujukan)}},
                                            cara)));
    EXPECT_EQ(Keadaan::TidakDirencanakan,
              rata_capaian({{keadaan(Keadaan::TidakDirencanakan)}}, cara).keadaan());
  }
}

TEST(RataCapaian, WaitsForWhatIsNotFilledIn) {
  for (const CaraRata cara :
       {CaraRata::RataIndikator, CaraRata::RataTerbatas, CaraRata::RataSasaran}) {
    for (const Angka& kosong : {keadaan(Keadaan::BelumDiisi), hitung("10", "")}) {
      const Angka rata = rata_capaian({{angka("90")}, {kosong}}, cara);
      EXPECT_EQ(Keadaan::TakTerhitung, rata.keadaan());
      EXPECT_EQ(Alasan::BelumDiisi, rata.alasan());
      EXPECT_EQ("(belum diisi)", desimal(rata));
    }
  }
  EXPECT_EQ(Alasan::TanpaData, rata_capaian({}, CaraRata::RataIndikator).alasan());
}

TEST(Turunan, ReproduceFiguresOfLkjipPlandaan2022) {
  EXPECT_EQ("93,82", desimal(penyerapan(angka("2039091915"), angka("2173310423"))));
  EXPECT_EQ("1,02", desimal(efisiensi(angka("95"), angka("93.43"))));
  EXPECT_EQ("103,30", desimal(perbandingan_nasional(angka("94.22"), angka("91.21"))));
  EXPECT_EQ("89,95", desimal(perbandingan_nasional(angka("3.49"), angka("3.88"))));
  EXPECT_EQ("6,64", desimal(pertumbuhan(angka("93.58"), angka("99.79"))));
  EXPECT_EQ("3,03", desimal(efisiensi_sdm(angka("100.84"), angka("33.32"))));
  EXPECT_EQ("1,58", desimal(efisiensi_sarpras(angka("19"), angka("12"))));
}

TEST(Turunan, AreRatiosInPercent) {
  EXPECT_EQ("50,00", desimal(tingkat_kemajuan(angka("40"), angka("80"))));
  EXPECT_EQ("33,33", desimal(ketersediaan(angka("1"), angka("3"))));
  EXPECT_EQ("0,84", desimal(bagian(angka("84"), angka("10000"))));
  EXPECT_EQ("-10,00", desimal(pertumbuhan(angka("100"), angka("90"))));
}

TEST(Turunan, SayWhyTheyHaveNoValue) {
  EXPECT_EQ(Alasan::PenyebutNol, efisiensi(angka("90"), angka("0")).alasan());
  EXPECT_EQ(Alasan::PenyebutNol, penyerapan(angka("1"), angka("0")).alasan());
  EXPECT_EQ(Keadaan::TanpaRujukan,
            perbandingan_nasional(angka("90"), keadaan(Keadaan::TanpaRujukan)).keadaan());
  EXPECT_EQ(Keadaan::TidakDirencanakan,
            penyerapan(keadaan(Keadaan::TidakDirencanakan), angka("1")).keadaan());
  EXPECT_EQ("(belum diisi)", desimal(pertumbuhan(Angka(), angka("1"))));
}

}  // namespace
}  // namespace laras::kinerja
