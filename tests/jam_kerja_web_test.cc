// Working hours of the office, by those who keep its calendar in a browser.

#include <gtest/gtest.h>

#include "app/verifikasi.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kBaru = "/kalender/jam-kerja/baru";

class JamKerjaWeb : public testing::Test {
 protected:
  JamKerjaWeb() { admin_.masuk("administrator"); }

  /// The first `hari` days of the week from 7.30 to that hour.
  static Peramban::Isian pekan(const std::string& mulai, const std::string& sampai, int hari,
                               const std::string& tutup) {
    Peramban::Isian isi = {{"mulai", mulai},
                           {"sampai", sampai},
                           {"dasar", "Perpres Nomor 21 Tahun 2023"},
                           {"alasan", "Jam kerja baru"},
                           {"aksi", "simpan"}};
    for (int i = 1; i <= hari; ++i) {
      isi.emplace_back("buka." + std::to_string(i), "7:30");
      isi.emplace_back("tutup." + std::to_string(i), tutup);
    }
    return isi;
  }
  Jawaban kirim(const std::string& alamat, Peramban::Isian isi) {
    isi.emplace_back("tanda", uji::medan(admin_.get(alamat), "tanda"));
    return admin_.post(alamat, std::move(isi));
  }
  std::string terakhir() const {
    return kantor_.text("SELECT perintah || '|' || ringkasan FROM jejak ORDER BY nomor DESC");
  }

  KantorWeb kantor_;
  Peramban admin_{kantor_};
};

TEST_F(JamKerjaWeb, MovesDeadlinesAndTellsTheirHour) {
  const Jawaban dahulu = admin_.get("/kalender?tahun=2031");
  EXPECT_TRUE(memuat(dahulu, "Jam kerja belum dicatat"));
  EXPECT_TRUE(memuat(dahulu, "7 April 2031"));
  EXPECT_EQ("/kalender", kirim(kBaru, pekan("2031-01-01", "", 6, "14.00")).tujuan);
  EXPECT_EQ("simpan-jam-kerja|Tambah jam kerja sejak 1 Januari 2031: Jam kerja baru", terakhir());
  const Jawaban kini = admin_.get("/kalender?tahun=2031");
  EXPECT_TRUE(memuat(kini, "Senin–Sabtu 07.30–14.00"));
  EXPECT_TRUE(memuat(kini, "5 April 2031 pukul 14.00"));
  EXPECT_TRUE(app::verifikasi(kantor_.data(), {}).value().rusak.empty());
}

TEST_F(JamKerjaWeb, KeepsRamadanBesideTheOrdinaryHours) {
  ASSERT_EQ(303, kirim(kBaru, pekan("2031-01-01", "", 5, "16.00")).status);
  ASSERT_EQ(303, kirim(kBaru, pekan("2031-04-01", "2031-04-30", 5, "15.00")).status);
  const Jawaban kini = admin_.get("/kalender?tahun=2031");
  EXPECT_TRUE(memuat(kini, "7 April 2031 pukul 15.00"));
  EXPECT_TRUE(memuat(kini, "7 Juli 2031 pukul 16.00"));
  const Jawaban tindih = kirim(kBaru, pekan("2031-04-20", "2031-05-02", 5, "15.00"));
  EXPECT_EQ(422, tindih.status);
  EXPECT_TRUE(memuat(tindih, "sejak 1 April 2031 s.d. 30 April 2031"));
}

TEST_F(JamKerjaWeb, RefusesWhatIsNoTimeAndKeepsWhatWasTyped) {
  auto isi = pekan("2031-01-01", "2030-01-01", 2, "7.00");
  isi[2].second = isi[3].second = "";
  isi[5].second = "pagi";
  const auto sebelum = kantor_.events();
  const Jawaban ditolak = kirim(kBaru, isi);
  EXPECT_EQ(422, ditolak.status);
  for (const char* medan : {"#dasar", "#alasan", "#buka.1", "#tutup.2"}) {
    EXPECT_TRUE(memuat(ditolak, "href=\"" + std::string(medan) + "\"")) << medan;
  }
  EXPECT_TRUE(memuat(ditolak, "value=\"pagi\""));
  EXPECT_TRUE(memuat(kirim(kBaru, pekan("2031-01-01", "", 0, "")), "href=\"#buka.1\""));
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(JamKerjaWeb, ShowsBothValuesWhereSomebodyElseWasFasterAndRemoves) {
  ASSERT_EQ(303, kirim(kBaru, pekan("2031-01-01", "", 5, "16.00")).status);
  const std::string alamat = "/kalender/jam-kerja/2031-01-01";
  auto saya = pekan("2031-01-01", "", 5, "15.30");
  saya.emplace_back("tanda", uji::medan(admin_.get(alamat), "tanda"));
  ASSERT_EQ(303, kirim(alamat, pekan("2031-01-01", "", 5, "16.30")).status);
  const Jawaban bentrok = admin_.post(alamat, saya);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "16.30"));
  saya.back().second = uji::medan(bentrok, "tanda");
  EXPECT_EQ(303, admin_.post(alamat, saya).status);
  const auto sebelum = kantor_.events();
  EXPECT_EQ(303, admin_.post(alamat, saya).status);
  EXPECT_EQ(sebelum, kantor_.events());
  saya[4].second = "hapus";
  EXPECT_EQ(303, kirim(alamat, {saya.begin(), saya.begin() + 5}).status);
  EXPECT_EQ("hapus-jam-kerja|Hapus jam kerja sejak 1 Januari 2031: Jam kerja baru", terakhir());
  EXPECT_EQ(404, admin_.get(alamat).status);
}

}  // namespace
}  // namespace laras
