#include "kantor/wewenang.h"

#include <gtest/gtest.h>

#include <set>

namespace laras::kantor {
namespace {

Kantor contoh() {
  const auto unit = [](const char* kode, const char* induk) {
    kamus::Baris baris;
    const auto& subjek = *kamus::cari("unit");
    const char* const sel[] = {kode, kode, induk, "seksi", "1"};
    for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
      baris.isian.push_back(kamus::urai(subjek.kolom[i], sel[i]).value());
    }
    return baris;
  };
  return Kantor::rakit({{"unit",
                         {unit("camat", ""), unit("sekretariat", "camat"),
                          unit("subbag", "sekretariat"), unit("seksi", "camat")}}});
}

Pelaku berperan(Peran peran, const char* unit) {
  return {"x", "X", {}, "", {{peran, Id<UnitKerja>(unit)}}};
}

TEST(DaftarWewenang, HasOneRowForEachActInItsOrder) {
  std::set<std::string_view> kode_terpakai;
  int nomor = 0;
  for (const Wewenang& satu : daftar_wewenang()) {
    EXPECT_EQ(nomor++, static_cast<int>(satu.tindakan)) << satu.kode;
    EXPECT_TRUE(kode_terpakai.insert(satu.kode).second) << satu.kode;
    EXPECT_FALSE(satu.izin.empty()) << satu.kode;
  }
}

TEST(Boleh, ReachesTheOwnUnitAndThoseBelow) {
  const Kantor kantor = contoh();
  const auto isi = [&](const Pelaku& pelaku, const char* unit) {
    return boleh(pelaku, Tindakan::IsiRealisasi, Id<UnitKerja>(unit), kantor);
  };
  EXPECT_TRUE(isi(berperan(Peran::Kasi, "seksi"), "seksi"));
  EXPECT_FALSE(isi(berperan(Peran::Kasi, "seksi"), "subbag"));
  EXPECT_TRUE(isi(berperan(Peran::KasubbagUmum, "sekretariat"), "subbag"));
  EXPECT_FALSE(isi(berperan(Peran::Kasi, ""), "seksi"));
  EXPECT_TRUE(isi(berperan(Peran::KasubbagSungram, ""), "seksi"));
  EXPECT_FALSE(isi(berperan(Peran::Pembaca, "seksi"), "seksi"));
}

TEST(Boleh, NeedsARoleThatIsInForce) {
  EXPECT_FALSE(boleh(Pelaku{}, Tindakan::LihatBeranda));
  EXPECT_TRUE(boleh(berperan(Peran::Pembaca, ""), Tindakan::LihatBeranda));
}

TEST(CariPeran, KnowsEveryCodeButThatOfThePublic) {
  for (const Peran peran : semua_peran()) EXPECT_EQ(peran, cari_peran(kode(peran)));
  EXPECT_EQ(std::nullopt, cari_peran("publik"));
  EXPECT_EQ(std::nullopt, cari_peran("Camat"));
}

}  // namespace
}  // namespace laras::kantor
