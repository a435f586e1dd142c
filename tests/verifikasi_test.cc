#include "app/verifikasi.h"

#include <gtest/gtest.h>

#include "app/impor.h"
#include "app/workspace.h"
#include "security/tanda_tangan.h"
#include "store/sqlite.h"
#include "support/folder_sementara.h"

namespace laras {
namespace {

using support::tulis;

/// A data folder with two events.
class Verifikasi : public testing::Test {
 protected:
  Verifikasi() {
    tulis(tempat_ / "m/instansi.csv",
          "instansi,nama,singkatan,pemerintah,daerah,ibu_kota,tempat,alamat,kode_surat,zona_waktu,"
          "dasar_pembentukan\nplandaan,Kecamatan Plandaan,,a,b,c,d,,,WIB,\n");
    impor("Camat");
    kepala_lama_ = kepala_;
    impor("Camat Plandaan");
  }

  void impor(const std::string& nama) {
    tulis(tempat_ / "m/unit.csv", "unit,nama,induk,jenis,urutan\ncamat," + nama + ",,pimpinan,1\n");
    const auto hasil = app::impor({tempat_ / "m", data_, false});
    EXPECT_TRUE(hasil.salah.empty());
    kepala_ = hasil.kepala;
  }
  void ubah(const std::string& sql) const {
    auto basis = store::Database::open(data_ / "laras.db", false).value();
    const auto hasil = basis.execute("PRAGMA foreign_keys = OFF; " + sql);
    ASSERT_TRUE(hasil.ok()) << hasil.error().detail;
  }
  app::HasilVerifikasi verifikasi(const std::string& kepala = {}) const {
    return app::verifikasi(data_, kepala).value();
  }
  /// `where: message` of what is broken, the first only.
  std::string rusak(const std::string& kepala = {}) const {
    const auto hasil = verifikasi(kepala);
    return hasil.rusak.empty() ? "utuh" : hasil.rusak[0].where + ": " + hasil.rusak[0].message;
  }

  support::FolderSementara tempat_;
  std::filesystem::path data_ = tempat_ / "data";
  std::string kepala_;
  std::string kepala_lama_;
};

TEST_F(Verifikasi, FindsAnUntouchedFolderWhole) {
  const auto hasil = verifikasi();
  EXPECT_TRUE(hasil.rusak.empty());
  EXPECT_EQ(2, hasil.peristiwa);
  EXPECT_EQ(kepala_, hasil.kepala);
  EXPECT_EQ(0, hasil.terhapus);
}

TEST_F(Verifikasi, SeesARowChangedBehindTheProgramsBack) {
  ubah("UPDATE unit SET nama = 'Lain'");
  EXPECT_EQ(
      "unit: Isi data ini tidak sama dengan yang terakhir dicatat jejak: ada yang mengubahnya di "
      "luar program.",
      rusak());
}

TEST_F(Verifikasi, SeesRowsOfASubjectThatTheTrailNeverNamed) {
  ubah(
      "INSERT INTO proses (instansi_id, urutan_baris, proses, nama, kelompok, urutan) "
      "VALUES ('plandaan', 1, 'P.1', 'x', 'utama', 1)");
  EXPECT_EQ(0U, rusak().find("proses: Isi data ini tidak sama"));
}

TEST_F(Verifikasi, SeesAChangedEvent) {
  ubah("UPDATE jejak SET ringkasan = 'lain' WHERE nomor = 1");
  EXPECT_EQ("jejak:1: Isi peristiwa ini telah diubah setelah dicatat.", rusak());
  ubah("UPDATE jejak SET waktu = '2020-01-01T00:00:00Z' WHERE nomor = 2");
  EXPECT_EQ(2U, verifikasi().rusak.size());
}

TEST_F(Verifikasi, SeesAChangedEffect) {
  ubah("UPDATE jejak_efek SET ditambah = 7 WHERE peristiwa = 2");
  EXPECT_EQ("jejak:2: Isi peristiwa ini telah diubah setelah dicatat.", rusak());
}

TEST_F(Verifikasi, SeesAMissingEvent) {
  ubah("DELETE FROM jejak WHERE nomor = 1");
  EXPECT_EQ("jejak:2: Ada peristiwa yang hilang sebelum peristiwa ini.", rusak());
}

TEST_F(Verifikasi, SeesASignatureOfAnotherKey) {
  const auto lain = security::create_key_pair();
  std::filesystem::remove(data_ / "kunci/jejak.terbuka");
  tulis(data_ / "kunci/jejak.terbuka", lain.open + "\n");
  EXPECT_EQ("jejak:1: Tanda tangan peristiwa ini tidak sah untuk kunci folder data.", rusak());
}

TEST_F(Verifikasi, SeesAChangedOrMissingDetail) {
  ubah("UPDATE jejak_rincian SET sebelum = 'lain' WHERE peristiwa = 2");
  EXPECT_EQ("jejak:2: Rincian peristiwa ini telah diubah atau dihilangkan.", rusak());
  ubah("DELETE FROM jejak_rincian WHERE peristiwa = 2");
  EXPECT_EQ("jejak:2: Rincian peristiwa ini telah diubah atau dihilangkan.", rusak());
}

TEST_F(Verifikasi, CountsErasedDetailsWithoutCallingThemBroken) {
  ubah(
      "UPDATE jejak_rincian SET kunci = NULL, sebelum = NULL, sesudah = NULL, garam = NULL "
      "WHERE peristiwa = 2");
  const auto hasil = verifikasi();
  EXPECT_TRUE(hasil.rusak.empty());
  EXPECT_EQ(1, hasil.terhapus);
}

TEST_F(Verifikasi, KnowsAnOlderHeadByWhatFollowedIt) {
  EXPECT_EQ(1, verifikasi(kepala_lama_).setelah_kepala);
  EXPECT_EQ(0, verifikasi(kepala_).setelah_kepala);
}

TEST_F(Verifikasi, SeesAChainThatWasCutByTheHeadOnADocument) {
  ubah(
      "DELETE FROM jejak WHERE nomor = 2; DELETE FROM jejak_efek WHERE peristiwa = 2; "
      "DELETE FROM jejak_rincian WHERE peristiwa = 2; UPDATE unit SET nama = 'Camat'");
  EXPECT_EQ("utuh", rusak());
  EXPECT_EQ(
      "jejak: Kepala jejak itu tidak ada dalam rantai: jejak ditulis ulang, dipotong, atau "
      "dipulihkan dari keadaan yang lebih lama.",
      rusak(kepala_));
}

TEST_F(Verifikasi, CannotReadWhatIsNoDatabase) {
  EXPECT_EQ(Kind::NotFound, app::verifikasi(tempat_ / "tiada", "").error().kind);
  tulis(data_ / "laras.db", std::string(8192, 'x'));
  const auto hasil = app::verifikasi(data_, "");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Unavailable, hasil.error().kind);
  EXPECT_EQ("Berkas laras.db rusak atau bukan basis data. Pulihkan dari cadangan.",
            hasil.error().message);
}

TEST_F(Verifikasi, GoesOnFromWhatItProvedBefore) {
  const auto ruang = app::Workspace::open(data_).value();
  const auto pertama = app::verifikasi_lanjutan(*ruang).value();
  EXPECT_TRUE(pertama.rusak.empty());
  EXPECT_EQ(2, pertama.dihitung);
  EXPECT_EQ(0, app::verifikasi_lanjutan(*ruang).value().dihitung);
  impor("Camat Baru");
  const auto lanjut = app::verifikasi_lanjutan(*ruang).value();
  EXPECT_TRUE(lanjut.rusak.empty());
  EXPECT_EQ(1, lanjut.dihitung);
  EXPECT_EQ(3, lanjut.peristiwa);
  EXPECT_EQ(kepala_, lanjut.kepala);
}

TEST_F(Verifikasi, GoingOnSeesRowsAndNewEventsThatDoNotHold) {
  const auto ruang = app::Workspace::open(data_).value();
  ASSERT_TRUE(app::verifikasi_lanjutan(*ruang).value().rusak.empty());
  ubah("UPDATE unit SET nama = 'Lain'");
  EXPECT_EQ(1U, app::verifikasi_lanjutan(*ruang).value().rusak.size());
  // Told again, and by a proof of everything.
  const auto lagi = app::verifikasi_lanjutan(*ruang).value();
  EXPECT_EQ(1U, lagi.rusak.size());
  EXPECT_EQ(2, lagi.dihitung);
  impor("Camat Lain");
  ASSERT_TRUE(app::verifikasi_lanjutan(*ruang).value().rusak.empty());
  impor("Camat Kemudian");
  ubah("UPDATE jejak SET ringkasan = 'lain' WHERE nomor = 4");
  EXPECT_EQ("jejak:4", app::verifikasi_lanjutan(*ruang).value().rusak.at(0).where);
}

TEST_F(Verifikasi, GoingOnProvesEverythingWhereTheProvenHeadIsGone) {
  const auto ruang = app::Workspace::open(data_).value();
  ASSERT_TRUE(app::verifikasi_lanjutan(*ruang).value().rusak.empty());
  ubah("UPDATE jejak SET sidik = 'x' WHERE nomor = 2");
  const auto hasil = app::verifikasi_lanjutan(*ruang).value();
  EXPECT_EQ(2, hasil.dihitung);
  EXPECT_FALSE(hasil.rusak.empty());
}

}  // namespace
}  // namespace laras
