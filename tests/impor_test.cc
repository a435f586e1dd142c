#include "app/impor.h"

#include <gtest/gtest.h>

#include "app/ekspor.h"
#include "app/sesi.h"
#include "app/verifikasi.h"
#include "store/sqlite.h"
#include "support/folder_sementara.h"

namespace laras {
namespace {

using support::baca;
using support::FolderSementara;
using support::isi_folder;
using support::tulis;

constexpr const char* kInstansi =
    "instansi,nama,singkatan,pemerintah,daerah,ibu_kota,tempat,alamat,kode_surat,zona_waktu,"
    "dasar_pembentukan\n"
    "plandaan,Kecamatan Plandaan,,Pemerintah Kabupaten Jombang,Kabupaten Jombang,Jombang,Plandaan,"
    ",,WIB,\n";

class Impor : public testing::Test {
 protected:
  Impor() {
    tulis(masukan_ / "instansi.csv", kInstansi);
    tulis(masukan_ / "unit.csv",
          "unit,nama,induk,jenis,urutan\ncamat,Camat,,pimpinan,1\nseksi,Seksi,camat,seksi,2\n");
  }

  app::HasilImpor impor(bool coba = false) const { return app::impor({masukan_, data_, coba}); }
  std::string ekspor(const char* nama) const {
    const auto hasil = app::ekspor(data_, tempat_ / nama);
    EXPECT_TRUE(hasil.ok());
    return baca(tempat_ / nama / "unit.csv");
  }
  store::Database basis() const { return store::Database::open(data_ / "laras.db", false).value(); }
  Errors rusak(const std::string& kepala = {}) const {
    return app::verifikasi(data_, kepala).value().rusak;
  }

  FolderSementara tempat_;
  std::filesystem::path masukan_ = tempat_ / "masukan";
  std::filesystem::path data_ = tempat_ / "data";
};

TEST_F(Impor, MakesAWholeDataFolder) {
  const auto hasil = impor();
  ASSERT_TRUE(hasil.salah.empty()) << hasil.salah[0].message;
  EXPECT_TRUE(hasil.folder_baru);
  EXPECT_EQ("Kecamatan Plandaan", hasil.instansi);
  EXPECT_EQ("data\nmasukan\n", isi_folder(tempat_.path()));
  EXPECT_EQ("berkas\nkunci\nlaras.db\nlaras.toml\n", isi_folder(data_));
  using std::filesystem::perms;
  EXPECT_EQ(perms::owner_all, std::filesystem::status(data_ / "kunci").permissions());
  EXPECT_EQ(perms::owner_read | perms::owner_write,
            std::filesystem::status(data_ / "kunci/jejak.rahasia").permissions());
}

TEST_F(Impor, IsOpenedAsOneState) {
  const auto hasil = impor();
  const auto sesi = app::buka_sesi(data_).value();
  EXPECT_EQ("plandaan", sesi.instansi.str());
  EXPECT_TRUE(sesi.lingkup.memuat(sesi.instansi));
  EXPECT_EQ(2U, sesi.himpunan.at("unit").size());
  EXPECT_FALSE(sesi.himpunan.at("skala").empty());
  EXPECT_EQ(hasil.kepala, sesi.kepala);
}

TEST_F(Impor, LeavesNothingOfATrial) {
  const auto hasil = impor(true);
  EXPECT_TRUE(hasil.salah.empty());
  EXPECT_FALSE(hasil.ringkasan.empty());
  EXPECT_EQ("masukan\n", isi_folder(tempat_.path()));
}

TEST_F(Impor, LeavesNothingOfARefusal) {
  tulis(masukan_ / "unit.csv", "unit,nama,induk,jenis,urutan\nseksi,Seksi,tiada,seksi,2\n");
  const auto hasil = impor();
  ASSERT_EQ(1U, hasil.salah.size());
  EXPECT_EQ("unit.csv:2:induk", hasil.salah[0].where);
  EXPECT_EQ("masukan\n", isi_folder(tempat_.path()));
}

TEST_F(Impor, ChangesNothingTheSecondTime) {
  const auto pertama = impor();
  const auto kedua = impor();
  EXPECT_TRUE(kedua.ringkasan.empty());
  EXPECT_FALSE(kedua.folder_baru);
  EXPECT_EQ(pertama.kepala, kedua.kepala);
  EXPECT_EQ(1, app::verifikasi(data_, "").value().peristiwa);
}

TEST_F(Impor, ReplacesTheRowsOfAGivenSubjectAlone) {
  impor();
  std::filesystem::remove(masukan_ / "instansi.csv");
  tulis(masukan_ / "unit.csv",
        "unit,nama,induk,jenis,urutan\ncamat,Camat Plandaan,,pimpinan,1\nlain,Lain,,seksi,3\n");
  const auto hasil = impor();
  ASSERT_EQ(1U, hasil.ringkasan.size());
  EXPECT_EQ("unit", hasil.ringkasan[0].subjek);
  EXPECT_EQ(1, hasil.ringkasan[0].ditambah);
  EXPECT_EQ(1, hasil.ringkasan[0].diubah);
  EXPECT_EQ(1, hasil.ringkasan[0].dihapus);
  EXPECT_EQ(2, app::verifikasi(data_, "").value().peristiwa);
  EXPECT_TRUE(rusak().empty());
}

TEST_F(Impor, RefusesTheDataOfAnotherOffice) {
  const auto kepala = impor().kepala;
  std::string lain = kInstansi;
  lain.replace(lain.find("\nplandaan,"), 10, "\nkabuh,");
  tulis(masukan_ / "instansi.csv", lain);
  const auto hasil = impor();
  ASSERT_EQ(1U, hasil.salah.size());
  EXPECT_EQ(Kind::Forbidden, hasil.salah[0].kind);
  EXPECT_EQ("instansi.csv:2:instansi", hasil.salah[0].where);
  EXPECT_EQ(kepala, app::buka_sesi(data_).value().kepala);
  auto basis = this->basis();
  auto query = basis.prepare("SELECT COUNT(*) FROM catatan_keamanan").value();
  ASSERT_TRUE(query.step().value());
  EXPECT_EQ(1, query.integer(0));
}

TEST_F(Impor, WaitsForAnotherWriterButNotForever) {
  impor();
  tulis(masukan_ / "unit.csv", "unit,nama,induk,jenis,urutan\ncamat,Bapak Camat,,pimpinan,1\n");
  auto basis = this->basis();
  const auto lain = store::Transaction::begin(basis, store::Transaction::For::Writing).value();
  const auto hasil = impor();
  ASSERT_EQ(1U, hasil.salah.size());
  EXPECT_EQ(Kind::Unavailable, hasil.salah[0].kind);
  EXPECT_EQ(
      "Data sedang ditulis oleh proses lain. Tunggu sebentar, lalu ulangi; data belum berubah.",
      hasil.salah[0].message);
}

TEST_F(Impor, TakesNoFolderThatHoldsOtherThings) {
  tulis(data_ / "foto.jpg", "x");
  const auto hasil = impor();
  ASSERT_EQ(1U, hasil.salah.size());
  EXPECT_EQ(Kind::Conflict, hasil.salah[0].kind);
  EXPECT_EQ("foto.jpg\n", isi_folder(data_));
}

TEST_F(Impor, UsesAnEmptyFolderAndMakesThoseAboveIt) {
  std::filesystem::create_directories(data_);
  EXPECT_TRUE(impor().salah.empty());
  data_ = tempat_ / "a/b/data";
  EXPECT_TRUE(impor().salah.empty());
  EXPECT_TRUE(rusak().empty());
}

TEST_F(Impor, SweepsTheRemainsOfAKilledAttempt) {
  tulis(tempat_ / ".data.baru-0011223344556677/laras.db", "setengah jadi");
  EXPECT_TRUE(impor().salah.empty());
  EXPECT_EQ("data\nmasukan\n", isi_folder(tempat_.path()));
}

TEST_F(Impor, ComesBackFromItsExportByteForByte) {
  impor();
  const std::string unit = ekspor("satu");
  EXPECT_EQ(baca(masukan_ / "unit.csv"), unit);
  masukan_ = tempat_ / "satu";
  EXPECT_TRUE(impor().ringkasan.empty());
  data_ = tempat_ / "data2";
  impor();
  ekspor("dua");
  for (const auto& berkas : std::filesystem::directory_iterator(masukan_)) {
    EXPECT_EQ(baca(berkas.path()), baca(tempat_ / "dua" / berkas.path().filename().string()));
  }
}

TEST_F(Impor, KeepsReferenceDataEmptyThatTheOfficeEmptied) {
  tulis(masukan_ / "libur.csv", "tanggal,nama,cuti_bersama,dasar\n");
  impor();
  ekspor("satu");
  EXPECT_EQ("tanggal,nama,cuti_bersama,dasar\n", baca(tempat_ / "satu/libur.csv"));
  masukan_ = tempat_ / "satu";
  data_ = tempat_ / "data2";
  impor();
  EXPECT_FALSE(app::buka_sesi(data_).value().himpunan.contains("libur"));
}

TEST_F(Impor, ExportsToNoFolderWithOtherThings) {
  impor();
  tulis(tempat_ / "satu/foto.jpg", "x");
  const auto hasil = app::ekspor(data_, tempat_ / "satu");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Conflict, hasil.error().kind);
  EXPECT_EQ("foto.jpg\n", isi_folder(tempat_ / "satu"));
}

TEST_F(Impor, TakesStaleSubjectsOutOfTheExport) {
  impor();
  tulis(tempat_ / "satu/pagu.csv", "lama\n");
  ASSERT_TRUE(app::ekspor(data_, tempat_ / "satu").ok());
  EXPECT_EQ(std::string::npos, isi_folder(tempat_ / "satu").find("pagu.csv"));
}

}  // namespace
}  // namespace laras
