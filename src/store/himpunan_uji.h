#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "kamus/kamus.h"
#include "kantor/lingkup.h"
#include "store/migrasi.h"
#include "store/sqlite.h"

namespace laras::store {

/// A row out of cells as a person writes them, in the dictionary's order.
inline kamus::Baris baris_uji(std::string_view subjek, std::initializer_list<const char*> sel) {
  const kamus::Subjek& milik = *kamus::cari(subjek);
  kamus::Baris hasil;
  for (const char* satu : sel) {
    hasil.isian.push_back(kamus::urai(milik.kolom[hasil.isian.size()], satu).value());
  }
  hasil.isian.resize(milik.kolom.size());
  return hasil;
}

inline Database basis_uji() {
  Database database = Database::open(":memory:", true).value();
  EXPECT_TRUE(migrasikan(database, "2023-01-31T02:00:00Z").ok());
  return database;
}

inline const kantor::IdInstansi kPlandaan{"plandaan"};
inline const kantor::Lingkup kLingkupPlandaan{{kPlandaan}};

/// Some rows of many kinds: money, states, decimals, text of several lines.
inline kamus::Himpunan himpunan_uji() {
  return {
      {"dokumen",
       {baris_uji("dokumen",
                  {"dpa-2022", "dpa", "murni", "DPA 2022", "2022", "2022", "1", "", "", "", ""})}},
      {"pagu",
       {baris_uji("pagu", {"dpa-2022", "7.01", "2022", "2.134.044.723"}),
        baris_uji("pagu", {"dpa-2022", "7.02", "2022", "N/A"}),
        baris_uji("pagu", {"dpa-2022", "7.03", "2022", ""})}},
      {"rujukan",
       {baris_uji("rujukan", {"iku-ikm", "2022", "93,50", "Kemenpan"}),
        baris_uji("rujukan", {"iku-ipp", "2022", "Tidak ada rujukan", ""})}},
      {"narasi", {baris_uji("narasi", {"2022", "3.1", "Dua\nbaris \\ miring = \"kutip\""})}},
  };
}

}  // namespace laras::store
