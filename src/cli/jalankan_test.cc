#include "cli/jalankan.h"

#include <gtest/gtest.h>

#include <sstream>

namespace laras::cli {
namespace {

struct Terkirim {
  int kode = 0;
  std::string hasil;
  std::string pesan;
};

Terkirim ketik(const std::vector<std::string>& kata) {
  std::ostringstream hasil;
  std::ostringstream pesan;
  const int kode = jalankan(kata, {hasil, pesan});
  return {kode, hasil.str(), pesan.str()};
}

void harap_salah_pakai(const std::vector<std::string>& kata, const std::string& pesan) {
  const auto terkirim = ketik(kata);
  EXPECT_EQ(2, terkirim.kode) << pesan;
  EXPECT_EQ("", terkirim.hasil);
  EXPECT_EQ(pesan + "\n", terkirim.pesan);
}

TEST(Jalankan, ExplainsEveryWrongUse) {
  harap_salah_pakai({"import"},
                    "Perintah import tidak dikenal. Maksud Anda impor? Lihat: laras --bantuan");
  harap_salah_pakai({"kwitansi"}, "Perintah kwitansi tidak dikenal. Lihat: laras --bantuan");
  harap_salah_pakai({"--help-all"}, "Pilihan --help-all tidak dikenal. Lihat: laras --bantuan");
  harap_salah_pakai({"impor"}, "SUMBER harus diisi. Lihat: laras impor --bantuan");
  harap_salah_pakai({"impor", "f"}, "--data DIR harus diisi. Lihat: laras impor --bantuan");
  harap_salah_pakai({"impor", "f", "--data"},
                    "--data harus diikuti tepat satu nilai, dan disebut sekali saja. "
                    "Lihat: laras impor --bantuan");
  harap_salah_pakai({"impor", "f", "--data", "a", "--data", "b"},
                    "--data harus diikuti tepat satu nilai, dan disebut sekali saja. "
                    "Lihat: laras impor --bantuan");
  harap_salah_pakai({"impor", "f", "--dat", "d"},
                    "Pilihan --dat tidak dikenal. Maksud Anda --data? "
                    "Lihat: laras impor --bantuan");
  harap_salah_pakai({"impor", "f", "g", "--data", "d"},
                    "\"g\" berlebih. Lihat: laras impor --bantuan");
  harap_salah_pakai({"impor", "f", "--data", "d", "--format", "xml"},
                    "--format tidak mengenal \"xml\". Pilih salah satu: teks, json. "
                    "Lihat: laras impor --bantuan");
  harap_salah_pakai({"impor", "", "--data", "d"},
                    "SUMBER harus diisi. Lihat: laras impor --bantuan");
}

TEST(Jalankan, ShowsTheHelpToWhoeverAsksOrTypesNothing) {
  const auto ditanya = ketik({"--bantuan"});
  EXPECT_EQ(0, ditanya.kode);
  EXPECT_EQ(ditanya.hasil, ketik({"--help"}).hasil);
  EXPECT_EQ(ditanya.hasil, ketik({"-h"}).hasil);
  const auto kosong = ketik({});
  EXPECT_EQ(2, kosong.kode);
  EXPECT_EQ(ditanya.hasil, kosong.pesan);
}

TEST(Jalankan, HelpsWithEachVerbWithoutItsOptions) {
  for (const Verba& verba : daftar_verba()) {
    const auto terkirim = ketik({verba.nama, "--bantuan"});
    EXPECT_EQ(0, terkirim.kode);
    EXPECT_EQ(0U, terkirim.hasil.find("Pemakaian: laras " + verba.nama)) << terkirim.hasil;
    for (const Opsi& opsi : verba.opsi) {
      EXPECT_NE(std::string::npos, terkirim.hasil.find(opsi.nama)) << verba.nama;
    }
  }
}

TEST(Jalankan, WritesItsVersion) {
  const auto terkirim = ketik({"--versi"});
  EXPECT_EQ(0, terkirim.kode);
  EXPECT_EQ(0U, terkirim.hasil.find("laras "));
}

TEST(Jalankan, EndsWithTwoWhereAFolderIsMissing) {
  const auto terkirim = ketik({"impor", "tidak-ada", "--data", "tidak-ada"});
  EXPECT_EQ(2, terkirim.kode);
  EXPECT_EQ(
      "tidak-ada: Folder masukan tidak dapat dibuka. Periksa nama folder dan hak bacanya.\n"
      "1 kesalahan. Tidak ada yang disimpan.\n",
      terkirim.pesan);
}

}  // namespace
}  // namespace laras::cli
