#include "exporter/csv_folder.h"

#include <gtest/gtest.h>

namespace laras::exporter {
namespace {

TEST(Csv, WritesHeaderAndCanonicalCells) {
  const kamus::Subjek& subject = *kamus::cari("pagu");
  kamus::Baris row;
  for (std::size_t i = 0; i < subject.kolom.size(); ++i) {
    const char* const cells[] = {"dpa-2022", "7.01", "2022", "Rp13.296.000"};
    row.isian.push_back(kamus::urai(subject.kolom[i], cells[i]).value());
  }
  EXPECT_EQ("dokumen,simpul,tahun,pagu\ndpa-2022,7.01,2022,13296000\n", csv(subject, {row}));
}

TEST(Csv, WritesTheHeaderOfASubjectWithoutRows) {
  EXPECT_EQ("indikator,simpul\n", csv(*kamus::cari("iku_program"), {}));
}

}  // namespace
}  // namespace laras::exporter
