#include "cli/pengaturan.h"

#include <gtest/gtest.h>

#include "support/folder_sementara.h"

namespace laras::cli {
namespace {

class BacaPengaturan : public testing::Test {
 protected:
  std::variant<Pengaturan, Errors> baca(const std::string& isi) const {
    support::tulis(tempat_ / "laras.toml", isi);
    return baca_pengaturan(tempat_ / "laras.toml");
  }
  /// `baris: pesan` of each, a line each; empty where it was read.
  std::string salah(const std::string& isi) const {
    const auto hasil = baca(isi);
    std::string semua;
    const auto* galat = std::get_if<Errors>(&hasil);
    if (galat == nullptr) return semua;
    for (const Error& satu : *galat) {
      semua += satu.where.substr(satu.where.rfind(':') + 1) + ": " + satu.message + "\n";
    }
    return semua;
  }

  support::FolderSementara tempat_;
};

TEST_F(BacaPengaturan, TakesEverythingThatItKnows) {
  const auto hasil = baca(
      "data = '/srv/data'\n[server]\nalamat = '0.0.0.0'\nport = 8443\nsertifikat = '/a/s.pem'\n"
      "kunci = '/a/k.pem'\nproksi = true\ncatat = false\n[batas]\nisian_mb = 4\nunggahan_mb = 100\n"
      "sambungan = 50\npekerja = 2\n[cadangan]\njam = '02:30'\nsimpan = 7\nfolder = '/c'\n"
      "sandi_berkas = '/a/sandi'\n");
  const auto* p = std::get_if<Pengaturan>(&hasil);
  ASSERT_NE(nullptr, p);
  EXPECT_EQ("/srv/data", p->data);
  EXPECT_EQ("0.0.0.0", p->alamat);
  EXPECT_EQ(8443, p->port);
  EXPECT_EQ("/a/s.pem", p->sertifikat);
  EXPECT_EQ("/a/k.pem", p->kunci);
  EXPECT_EQ(true, p->proksi);
  EXPECT_EQ(false, p->catat);
  EXPECT_EQ(4, p->isian_mb);
  EXPECT_EQ(100, p->unggahan_mb);
  EXPECT_EQ(50, p->sambungan);
  EXPECT_EQ(2, p->pekerja);
  EXPECT_EQ("02:30", p->cadangan_jam);
  EXPECT_EQ(7, p->cadangan_simpan);
  EXPECT_EQ("/c", p->cadangan_folder);
  EXPECT_EQ("/a/sandi", p->cadangan_sandi_berkas);
}

TEST_F(BacaPengaturan, LeavesOutWhatTheFileLeavesOut) {
  const auto hasil = baca("# kosong\n[server]\n");
  const auto* p = std::get_if<Pengaturan>(&hasil);
  ASSERT_NE(nullptr, p);
  EXPECT_FALSE(p->data.has_value());
  EXPECT_FALSE(p->port.has_value());
  EXPECT_FALSE(p->cadangan_jam.has_value());
}

TEST_F(BacaPengaturan, TellsAllThatIsWrongWithItsLine) {
  EXPECT_EQ(
      "1: \"data\" harus nama lengkap yang diawali garis miring.\n"
      "2: \"port\" tidak dikenal di luar bagian. Tempatnya di bagian [server].\n"
      "4: \"port\" harus bilangan bulat dari 0 sampai 65535, tanpa tanda kutip.\n"
      "5: \"alamt\" tidak dikenal di bagian [server]. Maksud Anda \"alamat\"?\n"
      "6: \"proksi\" harus true atau false, tanpa tanda kutip.\n"
      "8: \"jam\" harus jam di antara \"00:00\" dan \"23:59\".\n"
      "9: \"simpan\" harus bilangan bulat dari 1 sampai 10000, tanpa tanda kutip.\n"
      "10: \"folder\" harus teks di antara tanda kutip.\n"
      "11: Bagian [batass] tidak dikenal. Maksud Anda [batas]?\n",
      salah("data = 'data'\nport = 1\n[server]\nport = '8080'\nalamt = '::1'\nproksi = 1\n"
            "[cadangan]\njam = '24:00'\nsimpan = 0\nfolder = 3\n[batass]\n"));
}

TEST_F(BacaPengaturan, TellsTheLineThatIsNoToml) {
  const std::string pesan =
      ": Baris ini tidak terbaca. Bentuknya: nama = nilai; teks di antara tanda kutip, dan setiap "
      "nama sekali saja.\n";
  EXPECT_EQ("2" + pesan, salah("[server]\nport 8080\n"));
  EXPECT_EQ("3" + pesan, salah("[server]\nport = 1\nport = 2\n"));
}

TEST_F(BacaPengaturan, RefusesATimeThatIsNone) {
  for (const char* jam : {"2:30", "02.30", "02:60", "ab:cd", "", "02:300"}) {
    EXPECT_NE("", salah("[cadangan]\njam = '" + std::string(jam) + "'\n")) << jam;
  }
  EXPECT_EQ("", salah("[cadangan]\njam = '23:59'\n"));
}

TEST_F(BacaPengaturan, FailsWhereThereIsNoFile) {
  const auto hasil = baca_pengaturan(tempat_ / "tiada.toml");
  ASSERT_NE(nullptr, std::get_if<Errors>(&hasil));
  EXPECT_EQ(Kind::Unavailable, std::get<Errors>(hasil).at(0).kind);
}

}  // namespace
}  // namespace laras::cli
