#include "kinerja/syarat_anggaran.h"

#include <gtest/gtest.h>

namespace laras::kinerja {
namespace {

using Kata = std::vector<std::string>;

Decimal desimal(const char* teks) { return Decimal::parse(teks).value(); }
Angka pagu(const char* teks) { return Angka::daun({}, Rational(desimal(teks))); }

TEST(JanggalAnggaran, AsksNothingOfAnAmountWithinThePagu) {
  const SyaratAnggaran syarat{Keadaan::Terisi, desimal("1584400"), pagu("1584400"),
                              desimal("1265000"), desimal("1584400")};
  EXPECT_EQ(Kata{}, janggal_anggaran(syarat));
  EXPECT_EQ("", salah_anggaran(syarat));
}

TEST(JanggalAnggaran, SeesWhatIsBeyondThePaguAndOutOfOrder) {
  EXPECT_EQ((Kata{"Melebihi pagu Rp1.584.400.", "Lebih besar daripada tribulan berikutnya, Rp1."}),
            janggal_anggaran({Keadaan::Terisi, desimal("1584401"), pagu("1584400"), std::nullopt,
                              desimal("1")}));
  EXPECT_EQ(Kata{"Lebih kecil daripada tribulan sebelumnya, Rp1.265.000."},
            janggal_anggaran({Keadaan::Terisi, desimal("1264999"), pagu("1584400"),
                              desimal("1265000"), std::nullopt}));
}

TEST(JanggalAnggaran, ComparesWithAPaguThatIsNotThere) {
  EXPECT_EQ(Kata{"N/A, padahal pagunya Rp5."},
            janggal_anggaran({Keadaan::TidakDirencanakan, {}, pagu("5"), {}, {}}));
  EXPECT_EQ(Kata{"Ada realisasi, padahal pagunya tidak ada."},
            janggal_anggaran({Keadaan::Terisi, desimal("1"), Angka(), {}, {}}));
  EXPECT_EQ(Kata{}, janggal_anggaran({Keadaan::Terisi, desimal("0"), Angka(), {}, {}}));
  EXPECT_EQ(Kata{}, janggal_anggaran({Keadaan::BelumDiisi, {}, pagu("5"), {}, {}}));
}

TEST(SalahAnggaran, RefusesLessThanNothing) {
  EXPECT_NE("", salah_anggaran({Keadaan::Terisi, desimal("-1"), pagu("5"), {}, {}}));
}

}  // namespace
}  // namespace laras::kinerja
