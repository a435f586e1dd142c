// Reports in the manner of several offices: those without an error give no finding, the others
// those that stand beside them in a file `.harapan`.

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "importer/laporan.h"
#include "pelaporan/periksa.h"
#include "support/source_tree.h"

namespace laras {
namespace {

using support::SourceFile;

/// The problems of a report as lines `lokasi jenis`.
std::set<std::string> masalah(const SourceFile& berkas) {
  const auto laporan = importer::baca_laporan(berkas.path, berkas.text);
  EXPECT_TRUE(laporan.ok()) << berkas.path;
  std::set<std::string> hasil;
  if (!laporan.ok()) return hasil;
  for (const auto& temuan : pelaporan::periksa(laporan.value()).temuan) {
    if (temuan.jenis == pelaporan::JenisTemuan::Kontradiksi ||
        temuan.jenis == pelaporan::JenisTemuan::Peringatan) {
      hasil.insert(temuan.lokasi + " " + nama(temuan.jenis));
    }
  }
  return hasil;
}

/// The files of `tests/periksa_kasus` that begin so.
std::vector<const SourceFile*> kasus(const std::string& awalan) {
  std::vector<const SourceFile*> hasil;
  for (const SourceFile& satu : support::source_tree()) {
    if (satu.is_below("tests/periksa_kasus/" + awalan) && !satu.has_suffix(".harapan")) {
      hasil.push_back(&satu);
    }
  }
  return hasil;
}

std::set<std::string> harapan(const SourceFile& berkas) {
  const std::string path = berkas.path.substr(0, berkas.path.rfind('.')) + ".harapan";
  for (const SourceFile& satu : support::source_tree()) {
    if (satu.path == path) return {satu.lines.begin(), satu.lines.end()};
  }
  ADD_FAILURE() << path;
  return {};
}

TEST(PeriksaKasus, SaysNothingOfAReportThatHolds) {
  const auto semua = kasus("benar-");
  ASSERT_LE(6U, semua.size());
  for (const SourceFile* berkas : semua) {
    EXPECT_EQ(std::set<std::string>{}, masalah(*berkas)) << berkas->path;
  }
}

TEST(PeriksaKasus, SaysWhatIsWrongAndNothingElse) {
  const auto semua = kasus("salah-");
  ASSERT_LE(6U, semua.size());
  for (const SourceFile* berkas : semua) {
    EXPECT_EQ(harapan(*berkas), masalah(*berkas)) << berkas->path;
  }
}

}  // namespace
}  // namespace laras
