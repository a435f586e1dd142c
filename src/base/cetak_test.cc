#include "base/cetak.h"

#include <gtest/gtest.h>

#include <limits>

namespace laras {
namespace {

std::string cetak_teks(const char* nilai, GayaCetak gaya, int desimal = 2,
                       const char* satuan = "") {
  return cetak(Rational::parse(nilai).value(),
               Cetak{.gaya = gaya, .desimal = desimal, .satuan = satuan});
}

TEST(Cetak, PrintsMoneyWholeWithPoints) {
  EXPECT_EQ("2.134.044.723", cetak_teks("2134044723", GayaCetak::Uang));
  EXPECT_EQ("999", cetak_teks("999", GayaCetak::Uang));
  EXPECT_EQ("1.000", cetak_teks("999.5", GayaCetak::Uang));
  EXPECT_EQ("-134.218.508", cetak_teks("-134218508", GayaCetak::Uang));
  EXPECT_EQ("-999", cetak_teks("-999", GayaCetak::Uang));
}

TEST(Cetak, PrintsNoMoneyAsNihilButALittleAsNought) {
  EXPECT_EQ("-", cetak_teks("0", GayaCetak::Uang));
  EXPECT_EQ("0", cetak_teks("0.3", GayaCetak::Uang));
  EXPECT_EQ("0", cetak_teks("-0.3", GayaCetak::Uang));
}

TEST(Cetak, PrintsExactlyTheDecimalsOfTheColumn) {
  EXPECT_EQ("71,00", cetak_teks("71", GayaCetak::Desimal));
  EXPECT_EQ("1.234,50", cetak_teks("1234.5", GayaCetak::Desimal));
  EXPECT_EQ("-0,13", cetak_teks("-0.125", GayaCetak::Desimal));
  EXPECT_EQ("0,00", cetak_teks("-0.004", GayaCetak::Desimal));
  EXPECT_EQ("98,831", cetak_teks("7017/71", GayaCetak::Desimal, 3));
  EXPECT_EQ("3", cetak_teks("2.5", GayaCetak::Desimal, 0));
  EXPECT_EQ("3", cetak_teks("2.5", GayaCetak::Desimal, -1));
}

TEST(Cetak, DropsZerosThatDesimalPasNeedsNot) {
  EXPECT_EQ("1", cetak_teks("1", GayaCetak::DesimalPas));
  EXPECT_EQ("1", cetak_teks("0.999", GayaCetak::DesimalPas));
  EXPECT_EQ("1,04", cetak_teks("1.0375", GayaCetak::DesimalPas));
  EXPECT_EQ("0,4995", cetak_teks("0.4995", GayaCetak::DesimalPas, 4));
  EXPECT_EQ("1,1", cetak_teks("1.1", GayaCetak::DesimalPas));
  EXPECT_EQ("100", cetak_teks("100", GayaCetak::DesimalPas));
  EXPECT_EQ("100", cetak_teks("100", GayaCetak::DesimalPas, 0));
  EXPECT_EQ("0", cetak_teks("-0.001", GayaCetak::DesimalPas));
}

TEST(Cetak, PrintsAPercentageBareOnlyWhenItIsExactlyWhole) {
  EXPECT_EQ("98,83%", cetak_teks("7017/71", GayaCetak::Persen));
  EXPECT_EQ("100%", cetak_teks("100", GayaCetak::Persen));
  EXPECT_EQ("100,00%", cetak_teks("99.999", GayaCetak::Persen));
  EXPECT_EQ("0%", cetak_teks("0", GayaCetak::Persen));
  EXPECT_EQ("-50%", cetak_teks("-50", GayaCetak::Persen));
  EXPECT_EQ("999%", cetak_teks("999", GayaCetak::Persen));
  EXPECT_EQ("1.250,00%", cetak_teks("1250", GayaCetak::Persen));
  EXPECT_EQ("-1.250,00%", cetak_teks("-1250", GayaCetak::Persen));
}

TEST(Cetak, PrintsAUnitAfterItsCount) {
  EXPECT_EQ("2 dokumen", cetak_teks("2", GayaCetak::Satuan, 2, "dokumen"));
  EXPECT_EQ("10.257 lembar", cetak_teks("10257", GayaCetak::Satuan, 2, "lembar"));
  EXPECT_EQ("83,25", cetak_teks("83.25", GayaCetak::Satuan));
  EXPECT_EQ("0 laporan", cetak_teks("0", GayaCetak::Satuan, 0, "laporan"));
}

TEST(Cetak, SaysWhichNothingAFigureIs) {
  const auto tanpa_nilai = [](Keadaan keadaan, Alasan alasan, const char* penyebut_nol = "") {
    return cetak(Angka::daun({}, keadaan, alasan),
                 Cetak{.gaya = GayaCetak::Persen, .penyebut_nol = penyebut_nol});
  };
  EXPECT_EQ("N/A", tanpa_nilai(Keadaan::TidakDirencanakan, Alasan::Tiada));
  EXPECT_EQ("Tidak ada rujukan", tanpa_nilai(Keadaan::TanpaRujukan, Alasan::Tiada));
  EXPECT_EQ("(belum diisi)", tanpa_nilai(Keadaan::BelumDiisi, Alasan::Tiada));
  EXPECT_EQ("(belum diisi)", tanpa_nilai(Keadaan::TakTerhitung, Alasan::BelumDiisi));
  EXPECT_EQ("(tak terhitung)", tanpa_nilai(Keadaan::TakTerhitung, Alasan::TargetNol));
  EXPECT_EQ("(tak terhitung)", tanpa_nilai(Keadaan::TakTerhitung, Alasan::TargetNol, "-"));
  EXPECT_EQ("(tak terhitung)", tanpa_nilai(Keadaan::TakTerhitung, Alasan::PenyebutNol));
  EXPECT_EQ("-", tanpa_nilai(Keadaan::TakTerhitung, Alasan::PenyebutNol, "-"));
}

TEST(Cetak, PrintsRupiahAsEydWrites) {
  EXPECT_EQ("Rp2.134.044.723", cetak_rupiah(Rupiah(2134044723)));
  EXPECT_EQ("-Rp571", cetak_rupiah(Rupiah(-571)));
  EXPECT_EQ("Rp0", cetak_rupiah(Rupiah()));
  EXPECT_EQ("0", cetak_uang(Rupiah(0)));
  EXPECT_EQ("-9.223.372.036.854.775.808",
            cetak_uang(Rupiah(std::numeric_limits<std::int64_t>::min())));
}

TEST(Cetak, PrintsADecimalAsItWasTyped) {
  for (const auto& [ketikan, harapan] :
       {std::pair("3.557", "3,557"), std::pair("3.50", "3,50"), std::pair("10257", "10.257"),
        std::pair("-1234.5", "-1.234,5"), std::pair("0", "0")}) {
    EXPECT_EQ(harapan, cetak(Decimal::parse(ketikan).value()));
  }
}

}  // namespace
}  // namespace laras
