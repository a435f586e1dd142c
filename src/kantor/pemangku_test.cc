#include "kantor/pemangku.h"

#include <gtest/gtest.h>

namespace laras::kantor {
namespace {

kamus::Baris baris(const char* subjek, const std::vector<const char*>& sel) {
  kamus::Baris hasil;
  const auto& s = *kamus::cari(subjek);
  for (std::size_t i = 0; i < s.kolom.size(); ++i) {
    hasil.isian.push_back(kamus::urai(s.kolom[i], i < sel.size() ? sel[i] : "").value());
  }
  return hasil;
}

class Memangku : public testing::Test {
 protected:
  const Jabatan& jabatan(const char* id) const { return *kantor.cari(Id<Jabatan>(id)); }
  static Pelaku orang(const char* pos, std::vector<Penugasan> penugasan) {
    return {"x", "X", Id<Jabatan>(pos), "", std::move(penugasan)};
  }

  Kantor kantor = Kantor::rakit(
      {{"unit",
        {baris("unit", {"pim", "Camat", "", "pimpinan", "1"}),
         baris("unit", {"sek", "Sekretariat", "pim", "sekretariat", "2"}),
         baris("unit", {"sie", "Seksi", "pim", "seksi", "3"})}},
       {"jabatan",
        {baris("jabatan", {"camat", "Camat", "Camat", "pim", "struktural", "", "", "1"}),
         baris("jabatan", {"sekcam", "Sekcam", "Sekcam", "sek", "struktural", "", "camat", "2"}),
         baris("jabatan", {"kasi", "Kasi", "Kasi", "sie", "struktural", "", "camat", "3"})}}});
};

TEST_F(Memangku, IsThePostOfTheAccount) {
  const Pelaku kasi = orang("kasi", {{Peran::Kasi, Id<UnitKerja>("sie")}});
  EXPECT_EQ("Kasi", memangku(kasi, jabatan("kasi"), kantor));
  EXPECT_FALSE(memangku(kasi, jabatan("camat"), kantor));
}

TEST_F(Memangku, IsAlsoThePostThatOneHeadsForAWhile) {
  const Pelaku sekcam = orang("sekcam", {{Peran::Sekcam, {}}, {Peran::Camat, {}, SifatTugas::Plt}});
  EXPECT_EQ("Sekcam", memangku(sekcam, jabatan("sekcam"), kantor));
  EXPECT_EQ("Plt. Camat", memangku(sekcam, jabatan("camat"), kantor));
  const Pelaku lain = orang("sekcam", {{Peran::Kasi, Id<UnitKerja>("sie"), SifatTugas::Plh}});
  EXPECT_EQ("Plh. Kasi", memangku(lain, jabatan("kasi"), kantor));
}

TEST_F(Memangku, IsThePostOfTheRoleWhereTheAccountNamesNone) {
  EXPECT_EQ("Camat", memangku(orang("", {{Peran::Camat, {}}}), jabatan("camat"), kantor));
  EXPECT_EQ("Kasi",
            memangku(orang("", {{Peran::Kasi, Id<UnitKerja>("sie")}}), jabatan("kasi"), kantor));
  EXPECT_FALSE(memangku(orang("", {{Peran::Kasi, {}}}), jabatan("kasi"), kantor));
}

TEST_F(Memangku, IsNotAnotherPostByADefinitiveRole) {
  const Pelaku orang_lain = orang("kasi", {{Peran::Camat, {}}});
  EXPECT_FALSE(memangku(orang_lain, jabatan("camat"), kantor));
  const Pelaku unit_lain = orang("sekcam", {{Peran::Kasi, Id<UnitKerja>("sek"), SifatTugas::Plt}});
  EXPECT_FALSE(memangku(unit_lain, jabatan("kasi"), kantor));
}

}  // namespace
}  // namespace laras::kantor
