#include "app/cadangan.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "app/impor.h"
#include "app/sesi.h"
#include "app/verifikasi.h"
#include "store/berkas.h"
#include "store/jejak_store.h"
#include "store/sqlite.h"
#include "support/folder_sementara.h"

namespace laras {
namespace {

using support::baca;
using support::tulis;

/// A data folder with evidence, and a backup of it.
class Cadangan : public testing::Test {
 protected:
  Cadangan() {
    impor(data_, "plandaan", "Camat");
    tulis(data_ / "berkas/ab/abcd", std::string("bukti\0", 6));
    const auto hasil = app::cadangkan(data_, cadangan_, {});
    EXPECT_TRUE(hasil.ok());
    if (hasil.ok()) kepala_ = hasil.value().kepala;
  }

  void impor(const std::filesystem::path& data, const std::string& instansi,
             const std::string& nama) const {
    tulis(tempat_ / "m/instansi.csv",
          "instansi,nama,singkatan,pemerintah,daerah,ibu_kota,tempat,alamat,kode_surat,zona_waktu,"
          "dasar_pembentukan\n" +
              instansi + ",Kecamatan,,a,b,c,d,,,WIB,\n");
    tulis(tempat_ / "m/unit.csv", "unit,nama,induk,jenis,urutan\ncamat," + nama + ",,pimpinan,1\n");
    EXPECT_TRUE(app::impor({tempat_ / "m", data, false}).salah.empty());
  }
  Result<app::HasilPulih> pulihkan(const std::filesystem::path& cadangan,
                                   const std::string& sandi = {}) const {
    return app::pulihkan({cadangan, data_, sandi, false});
  }
  std::string nama_unit() const {
    const auto sesi = app::buka_sesi(data_);
    if (!sesi.ok()) return "?";
    return kamus::baca(sesi.value().himpunan, "unit").front().teks("nama");
  }

  support::FolderSementara tempat_;
  std::filesystem::path data_ = tempat_ / "data";
  std::filesystem::path cadangan_ = tempat_ / "c.laras";
  std::string kepala_;
};

TEST_F(Cadangan, ComesBackWithEvidenceKeysAndTrail) {
  const std::string kunci = baca(data_ / "kunci/jejak.rahasia");
  std::filesystem::remove_all(data_);
  const auto hasil = pulihkan(cadangan_);
  ASSERT_TRUE(hasil.ok());
  EXPECT_EQ(hasil.value().kepala_cadangan, kepala_);
  EXPECT_EQ(hasil.value().kepala_hilang, "");
  EXPECT_EQ(baca(data_ / "berkas/ab/abcd"), std::string("bukti\0", 6));
  EXPECT_EQ(baca(data_ / "kunci/jejak.rahasia"), kunci);
  EXPECT_EQ(support::isi_folder(data_), "berkas\nkunci\nlaras.db\nlaras.toml\n");
  EXPECT_EQ(app::verifikasi(data_, kepala_).value().setelah_kepala, 1);
}

TEST_F(Cadangan, KeepsTheReplacedFolderAndNamesItsHeadInTheTrail) {
  impor(data_, "plandaan", "Camat Baru");
  const std::string hilang = app::verifikasi(data_, {}).value().kepala;
  const auto hasil = pulihkan(cadangan_);
  ASSERT_TRUE(hasil.ok());
  EXPECT_EQ(hasil.value().kepala_hilang, hilang);
  EXPECT_EQ(nama_unit(), "Camat");
  EXPECT_EQ(app::verifikasi(hasil.value().folder_lama, {}).value().kepala, hilang);
  auto basis = store::Database::open(data_ / "laras.db", false).value();
  const kantor::IdInstansi instansi("plandaan");
  const auto jejak = store::muat_jejak(basis, kantor::Lingkup({instansi}), instansi).value();
  EXPECT_EQ(jejak.back().perintah, "pulihkan");
  EXPECT_NE(jejak.back().ringkasan.find(hilang), std::string::npos);
}

TEST_F(Cadangan, RefusesEachChangedByte) {
  impor(data_, "plandaan", "Camat Baru");
  const std::string utuh = baca(cadangan_);
  int ditolak = 0;
  const std::size_t langkah = utuh.size() / 40;
  for (std::size_t di = 0; di < utuh.size(); di += langkah) {
    std::string rusak = utuh;
    rusak[di] = static_cast<char>(rusak[di] ^ 0x10);
    tulis(tempat_ / "rusak.laras", rusak);
    const auto hasil = pulihkan(tempat_ / "rusak.laras");
    if (!hasil.ok() || !hasil.value().rusak.empty()) {
      ++ditolak;
      EXPECT_EQ(nama_unit(), "Camat Baru");
      continue;
    }
    // Bytes that carry nothing (dates of the archive) may differ: then all is as it was.
    EXPECT_EQ(nama_unit(), "Camat");
    impor(data_, "plandaan", "Camat Baru");
  }
  EXPECT_GT(ditolak, 25);
}

TEST_F(Cadangan, RefusesASealedOneThatIsChangedOrCutOrWithoutItsPassphrase) {
  const auto tersegel = tempat_ / "s.laras";
  ASSERT_TRUE(app::cadangkan(data_, tersegel, "kata sandi").ok());
  EXPECT_TRUE(app::perlu_sandi(tersegel));
  EXPECT_FALSE(pulihkan(tersegel, "kata sandl").ok());
  const std::string utuh = baca(tersegel);
  EXPECT_EQ(utuh.find("berkas/"), std::string::npos);
  std::string rusak = utuh;
  rusak[rusak.size() / 2] = static_cast<char>(rusak[rusak.size() / 2] ^ 1);
  tulis(tempat_ / "rusak.laras", rusak);
  EXPECT_FALSE(pulihkan(tempat_ / "rusak.laras", "kata sandi").ok());
  tulis(tempat_ / "rusak.laras", utuh.substr(0, utuh.size() - 20));
  EXPECT_FALSE(pulihkan(tempat_ / "rusak.laras", "kata sandi").ok());
  EXPECT_TRUE(pulihkan(tersegel, "kata sandi").ok());
}

TEST_F(Cadangan, RefusesAChangedDatabaseWithGoodDigests) {
  auto basis = store::Database::open(data_ / "laras.db", false).value();
  ASSERT_TRUE(basis.execute("UPDATE unit SET nama = 'Lain'").ok());
  ASSERT_TRUE(app::cadangkan(data_, tempat_ / "d.laras", {}).ok());
  const auto hasil = pulihkan(tempat_ / "d.laras");
  ASSERT_TRUE(hasil.ok());
  ASSERT_FALSE(hasil.value().rusak.empty());
  EXPECT_TRUE(hasil.value().folder_lama.empty());
}

TEST_F(Cadangan, IsOneStateWhileAnotherWrites) {
  auto penulis = store::Database::open(data_ / "laras.db", false).value();
  auto transaksi = store::Transaction::begin(penulis, store::Transaction::For::Writing);
  ASSERT_TRUE(transaksi.ok());
  ASSERT_TRUE(penulis.execute("UPDATE unit SET nama = 'Setengah'").ok());
  ASSERT_TRUE(app::cadangkan(data_, tempat_ / "e.laras", {}).ok());
  EXPECT_EQ(pulihkan(tempat_ / "e.laras").error().kind, Kind::Unavailable);
}

TEST_F(Cadangan, IsNotRestoredIntoAFolderThatIsHeldOrBelongsToAnother) {
  store::KunciFolder kunci;
  ASSERT_TRUE(kunci.ambil(data_));
  EXPECT_EQ(pulihkan(cadangan_).error().kind, Kind::Unavailable);
  const auto lain = tempat_ / "lain";
  impor(lain, "ploso", "Camat");
  const auto hasil = app::pulihkan({cadangan_, lain, {}, false});
  EXPECT_EQ(hasil.error().kind, Kind::Forbidden);
}

TEST_F(Cadangan, ReplacesADamagedFolder) {
  tulis(data_ / "laras.db", std::string(4096, 'x'));
  const auto hasil = pulihkan(cadangan_);
  ASSERT_TRUE(hasil.ok());
  EXPECT_EQ(hasil.value().kepala_hilang, "tidak terbaca");
  EXPECT_EQ(nama_unit(), "Camat");
}

TEST_F(Cadangan, IsReadableByItsOwnerAlone) {
  struct stat keadaan = {};
  ASSERT_EQ(::stat(cadangan_.c_str(), &keadaan), 0);
  EXPECT_EQ(keadaan.st_mode & 0777U, 0600U);
}

}  // namespace
}  // namespace laras
