#include "kinerja/pengisian.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "support/contoh.h"

namespace laras::kinerja {
namespace {

/// The sample office with its plan assembled.
struct Contoh {
  kamus::Himpunan himpunan = uji::contoh_plandaan();
  acuan::Acuan acuan = acuan::Acuan::rakit(himpunan);
  kantor::Kantor kantor = kantor::Kantor::rakit(himpunan);
  Errors salah;
  perencanaan::Rencana rencana = perencanaan::Rencana::rakit(himpunan, acuan, salah);
  Data data = Data::rakit(himpunan, rencana, acuan, salah);

  std::vector<ButirPengisian> daftar(int tahun) {
    Ukur ukur(rencana, data);
    return daftar_pengisian(himpunan, kantor, ukur, tahun);
  }
  std::vector<std::string> milik(const std::string& unit, int tahun) {
    std::vector<std::string> hasil;
    const auto semua = daftar(tahun);
    for (const auto& satu : daftar_pengisian(semua, Id<kantor::UnitKerja>(unit))) {
      hasil.push_back(satu.indikator->id.str());
    }
    return hasil;
  }
};

TEST(DaftarPengisian, GivesAUnitItsIkuFirstThenItsTree) {
  EXPECT_EQ((std::vector<std::string>{"iku-raperdes", "raperdes-dievaluasi", "lembaga-aktif",
                                      "raperdes-tepat-waktu", "lembaga-dibina", "raperdes-diajukan",
                                      "bumdes-dikoordinasikan", "tppkk-dikoordinasikan"}),
            Contoh().milik("seksi-pmd", 2022));
}

TEST(DaftarPengisian, LeavesOutWhatARegisterCounts) {
  Contoh contoh;
  for (const auto& satu : contoh.daftar(2022)) {
    EXPECT_NE("iku-akip", satu.indikator->id.str());
    EXPECT_NE("iku-ikm", satu.indikator->id.str());
  }
}

TEST(DaftarPengisian, GivesEveryIndikatorOfTheSampleToAUnit) {
  std::set<std::string> unit;
  Contoh contoh;
  for (const auto& satu : contoh.daftar(2022)) {
    EXPECT_FALSE(satu.unit.empty()) << satu.indikator->id.str();
    unit.insert(satu.unit.str());
  }
  EXPECT_EQ((std::set<std::string>{"seksi-pmd", "seksi-sosbud", "seksi-tapem", "seksi-trantib",
                                   "subbag-keuangan", "subbag-umum"}),
            unit);
}

TEST(DaftarPengisian, ReachesOnlyIndikatorWithATargetOfTheYear) {
  // Office buildings were planned N/A in 2022.
  Contoh contoh;
  for (const auto& satu : contoh.daftar(2022)) {
    EXPECT_NE("gedung-kantor", satu.indikator->id.str());
  }
  EXPECT_FALSE(Contoh().daftar(2023).empty());
  EXPECT_TRUE(Contoh().daftar(2030).empty());
}

TEST(DaftarPengisian, FollowsTheUnitOfItsYear) {
  Contoh contoh;
  auto& baris = contoh.himpunan["pengisi"];
  const auto pmd = std::find_if(baris.begin(), baris.end(), [](const kamus::Baris& b) {
    return b.isian[0].teks == "iku-raperdes";
  });
  kamus::Baris baru = *pmd;
  baru.isian[1] = {Keadaan::Terisi, "2023", Decimal(2023)};
  baru.isian[2].teks = "seksi-tapem";
  baris.push_back(baru);
  EXPECT_EQ("iku-raperdes", contoh.milik("seksi-pmd", 2022).front());
  const auto tapem = contoh.milik("seksi-tapem", 2023);
  EXPECT_NE(tapem.end(), std::find(tapem.begin(), tapem.end(), "iku-raperdes"));
}

TEST(KepalaUnit, IsItsStructuralPost) {
  const Contoh contoh;
  EXPECT_EQ("kasi-pmd", kepala_unit(contoh.kantor, Id<kantor::UnitKerja>("seksi-pmd"))->id.str());
  EXPECT_EQ("sekcam", kepala_unit(contoh.kantor, Id<kantor::UnitKerja>("sekretariat"))->id.str());
  EXPECT_EQ(nullptr, kepala_unit(contoh.kantor, Id<kantor::UnitKerja>("tiada")));
}

}  // namespace
}  // namespace laras::kinerja
