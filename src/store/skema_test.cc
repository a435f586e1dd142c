#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/teks.h"
#include "embedded/assets.h"
#include "store/himpunan_uji.h"

namespace laras::store {
namespace {

using Baris = std::vector<std::string>;

std::vector<Baris> tanya(Database& database, const std::string& sql, int kolom) {
  auto query = database.prepare(sql).value();
  std::vector<Baris> hasil;
  while (query.step().value()) {
    Baris baris;
    for (int i = 0; i < kolom; ++i) baris.push_back(query.text(i));
    hasil.push_back(baris);
  }
  return hasil;
}

/// Every object of the schema with its text, white space made even.
std::map<std::string, std::string> skema(Database& database) {
  std::map<std::string, std::string> hasil;
  for (const auto& baris :
       tanya(database, "SELECT name, COALESCE(sql, '') FROM sqlite_schema ORDER BY name", 2)) {
    hasil[baris[0]] = teks::rapikan(baris[1]);
  }
  return hasil;
}

std::string skema_lengkap() {
  std::string semua;
  for (const auto nama : embedded::list("migrations/schema/")) semua += embedded::find(nama);
  return semua;
}

TEST(Skema, EqualsTheSumOfAllSteps) {
  Database langkah = basis_uji();
  Database sekaligus = Database::open(":memory:", true).value();
  ASSERT_TRUE(sekaligus.execute(skema_lengkap()).ok());
  auto a = skema(langkah);
  auto b = skema(sekaligus);
  // migrasikan() makes this one itself before any step.
  a.erase("skema_versi");
  b.erase("skema_versi");
  EXPECT_EQ(a, b);
  EXPECT_EQ(tanya(langkah, "SELECT name FROM pragma_table_info('skema_versi') ORDER BY cid", 1),
            tanya(sekaligus, "SELECT name FROM pragma_table_info('skema_versi') ORDER BY cid", 1));
}

TEST(Skema, IsWithoutHarmWhenAppliedTwice) {
  Database database = basis_uji();
  const auto sekali = skema(database);
  ASSERT_TRUE(migrasikan(database, "2024-01-31T02:00:00Z").ok());
  ASSERT_TRUE(database.execute(skema_lengkap()).ok());
  EXPECT_EQ(sekali, skema(database));
  for (const auto nama : embedded::list("migrations/")) {
    EXPECT_TRUE(database.execute(std::string(embedded::find(nama))).ok()) << nama;
  }
}

TEST(Skema, RefusesDataOfANewerProgram) {
  Database database = basis_uji();
  ASSERT_TRUE(
      database.execute("INSERT INTO skema_versi (nomor, nama, diterapkan) VALUES (9999, 'x', '')")
          .ok());
  const auto hasil = migrasikan(database, "");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(
      "Folder data ini dipakai oleh Laras yang lebih baru. Pasang Laras terbaru, atau pulihkan "
      "cadangan yang dibuat sebelum pembaruan.",
      hasil.error().message);
}

std::string jenis_sql(const kamus::Kolom& kolom) {
  using J = kamus::JenisKolom;
  return kolom.jenis == J::Uang || kolom.jenis == J::Cacah || kolom.jenis == J::Tahun ? "INTEGER"
                                                                                      : "TEXT";
}

TEST(Skema, HasTheColumnsAndKeysOfTheDictionary) {
  Database database = basis_uji();
  for (const auto& subjek : kamus::semua()) {
    std::vector<Baris> harapan = {{"instansi_id", "TEXT", "1", "1"},
                                  {"urutan_baris", "INTEGER", "1", "0"}};
    int kunci = 1;
    for (const auto& kolom : subjek.kolom) {
      const bool isi = kolom.kunci || (kolom.wajib && !kolom.boleh_keadaan);
      harapan.push_back({std::string(kolom.nama), jenis_sql(kolom), isi ? "1" : "0",
                         kolom.kunci ? std::to_string(++kunci) : "0"});
      if (kolom.boleh_keadaan) {
        harapan.push_back({std::string(kolom.nama) + "_keadaan", "TEXT", "1", "0"});
      }
    }
    EXPECT_EQ(harapan, tanya(database,
                             "SELECT name, type, \"notnull\", pk FROM pragma_table_info('" +
                                 std::string(subjek.nama) + "') ORDER BY cid",
                             4))
        << subjek.nama;
  }
}

/// Column and referred subject of every reference that a foreign key can state: the referred
/// subject has one key column.
std::set<std::pair<std::string, std::string>> rujukan(const kamus::Subjek& subjek) {
  std::set<std::pair<std::string, std::string>> hasil;
  for (const auto& kolom : subjek.kolom) {
    if (kolom.rujukan.empty()) continue;
    const auto& tujuan = *kamus::cari(kolom.rujukan);
    const auto kunci = std::count_if(tujuan.kolom.begin(), tujuan.kolom.end(),
                                     [](const auto& k) { return k.kunci; });
    if (kunci == 1) hasil.emplace(kolom.nama, kolom.rujukan);
  }
  return hasil;
}

TEST(Skema, KeepsReferencesInsideTheOffice) {
  Database database = basis_uji();
  for (const auto& subjek : kamus::semua()) {
    std::set<std::pair<std::string, std::string>> ada;
    for (const auto& baris :
         tanya(database,
               "SELECT \"from\", \"table\", seq FROM pragma_foreign_key_list('" +
                   std::string(subjek.nama) + "') ORDER BY id, seq",
               3)) {
      if (baris[2] == "0") {
        EXPECT_EQ("instansi_id", baris[0]) << subjek.nama;
      } else {
        ada.emplace(baris[0], baris[1]);
      }
    }
    EXPECT_EQ(rujukan(subjek), ada) << subjek.nama;
  }
}

TEST(Skema, HasAnIndexForEveryReference) {
  Database database = basis_uji();
  for (const auto& subjek : kamus::semua()) {
    const std::string nama(subjek.nama);
    std::set<std::string> terindeks;
    for (const auto& indeks :
         tanya(database, "SELECT name FROM pragma_index_list('" + nama + "') ORDER BY seq", 1)) {
      const auto kolom = tanya(
          database, "SELECT name FROM pragma_index_info('" + indeks[0] + "') ORDER BY seqno", 1);
      if (kolom.size() > 1 && kolom[0][0] == "instansi_id") terindeks.insert(kolom[1][0]);
    }
    for (const auto& [kolom, tujuan] : rujukan(subjek)) {
      EXPECT_TRUE(terindeks.contains(kolom)) << nama << "." << kolom;
    }
  }
}

}  // namespace
}  // namespace laras::store
