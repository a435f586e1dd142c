#include "acuan/nomenklatur.h"

#include <gtest/gtest.h>

namespace laras::acuan {
namespace {

KodeNomenklatur dibaca(std::string_view teks) {
  auto kode = urai_kode(teks);
  if (!kode.ok()) ADD_FAILURE() << kode.error().message;
  return kode.ok() ? std::move(kode).value() : KodeNomenklatur{};
}

struct Contoh {
  const char* kode;
  SusunanKode susunan;
  TingkatKode tingkat;
  const char* induk;
};

const Contoh kSemua[] = {
    {"7.01.01", SusunanKode::Permendagri90, TingkatKode::Program, ""},
    {"7.01.01.2.01", SusunanKode::Permendagri90, TingkatKode::Kegiatan, "7.01.01"},
    {"7.01.01.2.01.06", SusunanKode::Permendagri90, TingkatKode::SubKegiatan, "7.01.01.2.01"},
    {"7.01.01.1.01", SusunanKode::Permendagri90, TingkatKode::Kegiatan, "7.01.01"},
    {"7.01.01.2.01.0006", SusunanKode::Kepmendagri900, TingkatKode::SubKegiatan, "7.01.01.2.01"},
    {"4.01.4.01.21.01.15", SusunanKode::Permendagri13, TingkatKode::Program, ""},
    {"4.01.4.01.21.01.106", SusunanKode::Permendagri13, TingkatKode::Program, ""},
    {"4.01.4.01.21.01.106.04", SusunanKode::Permendagri13, TingkatKode::Kegiatan,
     "4.01.4.01.21.01.106"},
    {"4.01.4.01.21.01.15.02", SusunanKode::Permendagri13, TingkatKode::Kegiatan,
     "4.01.4.01.21.01.15"}};

TEST(UraiKode, KnowsTheThreeListsByTheirForm) {
  for (const auto& satu : kSemua) {
    const KodeNomenklatur kode = dibaca(satu.kode);
    EXPECT_EQ(satu.kode, kode.kode);
    EXPECT_EQ(satu.susunan, kode.susunan) << satu.kode;
    EXPECT_EQ(satu.tingkat, kode.tingkat) << satu.kode;
    EXPECT_EQ(satu.induk, kode.induk()) << satu.kode;
  }
}

TEST(UraiKode, DropsInnerSpacesAndTrailingDots) {
  EXPECT_EQ("7.01.01.2.01", dibaca("7.01.01.2.0 1").kode);
  EXPECT_EQ("7.01.01", dibaca(" 7.01.01. ").kode);
  EXPECT_EQ("7.01.01.2.01.06", dibaca("7.01.01.\t2.01.06..").kode);
}

TEST(UraiKode, RefusesOtherFormsWithExamples) {
  for (const char* teks :
       {"", ".", "7", "7.01", "7.1.1", "07.01.01", "7.01.01.3.01", "7.01.01.2", "7.01.01.2.1",
        "7.01.01.2.01.6", "7.01.01.2.01.006", "7..01.01", "7.01.01.2.01.06.1", "7.01.0a", "7-01-01",
        "4.01.4.01.21.01.1061", "4.01.4.01.21.01.106.4"}) {
    const auto kode = urai_kode(teks);
    ASSERT_FALSE(kode.ok()) << teks;
    EXPECT_EQ(Kind::Invalid, kode.error().kind) << teks;
    EXPECT_EQ("Kode \"" + std::string(teks) +
                  "\" tidak menurut nomenklatur. Contoh: program 7.01.01, kegiatan 7.01.01.2.01, "
                  "sub kegiatan 7.01.01.2.01.06.",
              kode.error().message);
  }
}

TEST(CocokInduk, IsTrueOnlyOneLevelBelow) {
  const auto program = dibaca("7.01.01");
  const auto kegiatan = dibaca("7.01.01.2.01");
  const auto sub = dibaca("7.01.01.2.01.06");
  EXPECT_TRUE(cocok_induk(kegiatan, program));
  EXPECT_TRUE(cocok_induk(sub, kegiatan));
  EXPECT_TRUE(cocok_induk(dibaca("7.01.01.2.01.0006"), kegiatan));
  EXPECT_TRUE(cocok_induk(dibaca("4.01.4.01.21.01.106.04"), dibaca("4.01.4.01.21.01.106")));
  EXPECT_FALSE(cocok_induk(sub, program));
  EXPECT_FALSE(cocok_induk(kegiatan, dibaca("7.01.02")));
  EXPECT_FALSE(cocok_induk(program, kegiatan));
  EXPECT_FALSE(cocok_induk(program, program));
  EXPECT_FALSE(cocok_induk(program, KodeNomenklatur{}));
}

}  // namespace
}  // namespace laras::acuan
