// What is printed can be read again: the office copies figures from its own reports.
#include <gtest/gtest.h>

#include "base/acak_uji.h"
#include "base/cetak.h"
#include "base/urai_angka.h"

namespace laras {
namespace {

constexpr int kBanyak = 20000;

Decimal baca(const std::string& teks, JenisAngka jenis) {
  const auto hasil = urai_angka(teks, jenis);
  if (!hasil.ok()) {
    ADD_FAILURE() << hasil.error().message;
    return {};
  }
  EXPECT_EQ(Keadaan::Terisi, hasil.value().keadaan) << teks;
  return hasil.value().nilai;
}

TEST(CetakUrai, ReadsMoneyBackInEverySpellingItPrints) {
  AcakUji acak(11);
  for (int i = 0; i < kBanyak; ++i) {
    const Rupiah rupiah(acak.bulat());
    const Decimal harapan(rupiah.jumlah());
    EXPECT_EQ(harapan, baca(cetak_uang(rupiah), JenisAngka::Uang));
    EXPECT_EQ(harapan, baca(cetak_rupiah(rupiah), JenisAngka::Uang));
    EXPECT_EQ(harapan,
              baca(cetak(rupiah.rational(), Cetak{.gaya = GayaCetak::Uang}), JenisAngka::Uang));
    EXPECT_EQ(harapan, baca(untuk_isian(harapan, JenisAngka::Uang), JenisAngka::Uang));
  }
}

TEST(CetakUrai, ReadsCountsBackWithTheirUnit) {
  AcakUji acak(12);
  for (int i = 0; i < kBanyak; ++i) {
    const Decimal nilai(acak.bulat(), static_cast<int>(acak.antara(0, 2)));
    const Cetak cara{.gaya = GayaCetak::Satuan, .desimal = 2, .satuan = "lembar"};
    EXPECT_EQ(nilai, baca(cetak(nilai, cara), JenisAngka::Cacah)) << nilai.str();
    EXPECT_EQ("lembar", urai_angka(cetak(nilai, cara), JenisAngka::Cacah).value().satuan);
    EXPECT_EQ(nilai, baca(cetak(nilai), JenisAngka::Cacah)) << nilai.str();
    EXPECT_EQ(nilai, baca(untuk_isian(nilai, JenisAngka::Cacah), JenisAngka::Cacah));
  }
}

TEST(CetakUrai, ReadsDecimalsBackFromColumnsWithDecimals) {
  AcakUji acak(13);
  for (int i = 0; i < kBanyak; ++i) {
    const int skala = static_cast<int>(acak.antara(1, 18));
    const Decimal nilai(acak.bulat(), skala);
    const Cetak cara{.gaya = GayaCetak::Desimal, .desimal = skala};
    EXPECT_EQ(nilai, baca(cetak(nilai, cara), JenisAngka::Desimal)) << nilai.str();
    EXPECT_EQ(nilai, baca(cetak(nilai), JenisAngka::Desimal)) << nilai.str();
    const Decimal kecil(acak.antara(-999999, 999999), 3);
    const Cetak pas{.gaya = GayaCetak::DesimalPas, .desimal = 3};
    EXPECT_EQ(kecil, baca(cetak(kecil, pas), JenisAngka::Desimal)) << kecil.str();
  }
}

TEST(CetakUrai, ReadsPercentagesBackWholeOrNot) {
  AcakUji acak(14);
  for (int i = 0; i < kBanyak; ++i) {
    // Two decimals are printed, and they count among the eighteen digits.
    const Decimal nilai(acak.bulat() / 100, static_cast<int>(acak.antara(0, 2)));
    EXPECT_EQ(nilai, baca(cetak(nilai, Cetak{.gaya = GayaCetak::Persen}), JenisAngka::Persen))
        << nilai.str();
  }
}

TEST(CetakUrai, ReadsAFormFieldBackAsTypedInEveryColumn) {
  AcakUji acak(15);
  for (int i = 0; i < kBanyak; ++i) {
    const Decimal nilai(acak.bulat(), static_cast<int>(acak.antara(0, 18)));
    for (const JenisAngka jenis : {JenisAngka::Desimal, JenisAngka::Persen}) {
      const Decimal dibaca = baca(untuk_isian(nilai, jenis), jenis);
      EXPECT_EQ(nilai.coefficient(), dibaca.coefficient());
      EXPECT_EQ(nilai.scale(), dibaca.scale());
    }
  }
}

TEST(CetakUrai, ReadsStatesBack) {
  for (const Keadaan keadaan :
       {Keadaan::BelumDiisi, Keadaan::TidakDirencanakan, Keadaan::TanpaRujukan}) {
    for (const JenisAngka jenis :
         {JenisAngka::Uang, JenisAngka::Cacah, JenisAngka::Desimal, JenisAngka::Persen}) {
      const std::string tercetak = cetak(Angka::daun({}, keadaan), Cetak{});
      EXPECT_EQ(keadaan, urai_angka(tercetak, jenis).value().keadaan) << tercetak;
    }
  }
}

}  // namespace
}  // namespace laras
