// A data folder of the first schema, opened by this program: kept as it was, taken to the newest
// schema, and back.

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>

#include "app/cadangan.h"
#include "app/impor.h"
#include "app/sesi.h"
#include "app/verifikasi.h"
#include "embedded/assets.h"
#include "format/zip.h"
#include "store/datadir.h"
#include "store/himpunan_store.h"
#include "store/jejak_store.h"
#include "store/keadaan_store.h"
#include "support/folder_sementara.h"

namespace laras {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWaktu = "2023-02-01T02:00:00Z";
constexpr const char* kSkema = "SELECT CAST(MAX(nomor) AS TEXT) FROM skema_versi";
/// Name and statement of every table and index.
constexpr const char* kBentuk =
    "SELECT GROUP_CONCAT(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY name)";

std::string satu_teks(const fs::path& basis, const std::string& sql) {
  auto database = store::Database::open(basis, false).value();
  auto query = database.prepare(sql).value();
  return query.step().value() ? query.text(0) : std::string();
}

class Migrasi : public testing::Test {
 protected:
  Migrasi() {
    support::tulis(tempat_ / "m/instansi.csv",
                   "instansi,nama,singkatan,pemerintah,daerah,ibu_kota,tempat,alamat,kode_surat,"
                   "zona_waktu,dasar_pembentukan\nplandaan,Kecamatan Plandaan,,a,b,c,d,,,WIB,\n");
    support::tulis(tempat_ / "m/unit.csv",
                   "unit,nama,induk,jenis,urutan\ncamat,Camat,,pimpinan,1\n");
    EXPECT_TRUE(app::impor({tempat_ / "m", data_, false}).salah.empty());
    jadikan_langkah_satu();
  }

  /// The same office, keys and rows in a database of the first step.
  void jadikan_langkah_satu() {
    const auto sesi = app::buka_sesi(data_).value();
    const std::string kunci = store::DataDir::open(data_, kWaktu).value().secret_key().value();
    for (const char* berkas : {"laras.db", "laras.db-wal", "laras.db-shm"}) {
      fs::remove(data_ / berkas);
    }
    auto database = store::Database::open(basis_, true).value();
    ASSERT_TRUE(database
                    .execute("CREATE TABLE skema_versi (nomor INTEGER NOT NULL, nama TEXT NOT "
                             "NULL, diterapkan TEXT NOT NULL, PRIMARY KEY (nomor));"
                             "INSERT INTO skema_versi VALUES (1, '0001_awal.sql', '2022')")
                    .ok());
    ASSERT_TRUE(database.execute(std::string(embedded::find("migrations/0001_awal.sql"))).ok());
    auto transaksi = store::Transaction::begin(database, store::Transaction::For::Writing).value();
    store::Catatan catatan{
        kWaktu,       {"lama", "", "uji"}, "impor", "Awal", store::selisih({}, sesi.himpunan),
        sesi.himpunan};
    for (const auto& beda : catatan.selisih) {
      ASSERT_TRUE(store::terapkan(database, sesi.lingkup, sesi.instansi, beda,
                                  catatan.sesudah.find(beda.subjek->nama)->second)
                      .ok());
    }
    kepala_ = store::catat(database, sesi.lingkup, sesi.instansi, catatan, kunci).value();
    ASSERT_TRUE(transaksi.commit().ok());
  }

  /// The one backup that opening has made; empty where there is none.
  fs::path cadangan() const {
    std::error_code tiada;
    for (const auto& satu : fs::directory_iterator(data_ / "cadangan", tiada)) {
      if (satu.path().extension() == ".laras") return satu.path();
    }
    return {};
  }

  support::FolderSementara tempat_;
  fs::path data_ = tempat_ / "data";
  fs::path basis_ = data_ / "laras.db";
  std::string kepala_;
};

TEST_F(Migrasi, TakesAnOldFolderToTheNewestSchemaAndKeepsItAsItWas) {
  const std::string bentuk = satu_teks(basis_, kBentuk);
  ASSERT_EQ("1", satu_teks(basis_, kSkema));
  const auto hasil = app::verifikasi(data_, kepala_).value();
  EXPECT_TRUE(hasil.rusak.empty());
  EXPECT_EQ(kepala_, hasil.kepala);
  const std::string terbaru = satu_teks(basis_, kSkema);
  EXPECT_LT(1, std::stoi(terbaru));

  ASSERT_FALSE(cadangan().empty());
  EXPECT_TRUE(cadangan().filename().string().ends_with("-sebelum-skema-" + terbaru + ".laras"));
  EXPECT_TRUE(fs::exists(cadangan().string() + ".sha256"));
  auto zip = format::ZipReader::open_file(cadangan(), {}).value();
  support::tulis(tempat_ / "lama.db", zip.read("laras.db").value());
  EXPECT_EQ("1", satu_teks(tempat_ / "lama.db", kSkema));
  EXPECT_EQ(bentuk, satu_teks(tempat_ / "lama.db", kBentuk));
  EXPECT_EQ(kepala_, satu_teks(tempat_ / "lama.db", "SELECT sidik FROM jejak"));
  EXPECT_EQ(support::baca(data_ / "kunci/jejak.rahasia"), zip.read("kunci/jejak.rahasia").value());
}

TEST_F(Migrasi, MakesOneBackupOnly) {
  ASSERT_TRUE(app::buka_sesi(data_).ok());
  const std::string isi = support::isi_folder(data_ / "cadangan");
  ASSERT_TRUE(app::buka_sesi(data_).ok());
  EXPECT_EQ(isi, support::isi_folder(data_ / "cadangan"));
}

TEST_F(Migrasi, ComesBackFromThatBackup) {
  ASSERT_TRUE(app::buka_sesi(data_).ok());
  support::tulis(tempat_ / "m/unit.csv", "unit,nama,induk,jenis,urutan\ncamat,Lain,,pimpinan,1\n");
  ASSERT_TRUE(app::impor({tempat_ / "m", data_, false}).salah.empty());
  const auto pulih = app::pulihkan({cadangan(), data_, {}, false}).value();
  EXPECT_TRUE(pulih.rusak.empty());
  EXPECT_EQ(kepala_, pulih.kepala_cadangan);
  EXPECT_EQ("Camat", satu_teks(basis_, "SELECT nama FROM unit"));
  EXPECT_TRUE(app::verifikasi(data_, kepala_).value().rusak.empty());
}

TEST_F(Migrasi, ChangesNothingWhereTheBackupCannotBeMade) {
  support::tulis(data_ / "cadangan", "berkas, bukan folder");
  const auto hasil = store::DataDir::open(data_, kWaktu);
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Unavailable, hasil.error().kind);
  EXPECT_EQ("1", satu_teks(basis_, kSkema));
}

TEST_F(Migrasi, MakesNoBackupOfANewFolder) {
  ASSERT_TRUE(app::impor({tempat_ / "m", tempat_ / "baru", false}).salah.empty());
  EXPECT_FALSE(fs::exists(tempat_ / "baru/cadangan"));
}

}  // namespace
}  // namespace laras
