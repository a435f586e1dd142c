// Holidays and days of collection, by the administrator in a browser.

#include <gtest/gtest.h>

#include "app/verifikasi.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

/// What the hidden field `tanda` of a form holds.
std::string tanda(const Jawaban& jawaban) { return uji::medan(jawaban, "tanda"); }

class KalenderWeb : public testing::Test {
 protected:
  KalenderWeb() { admin_.masuk("administrator"); }

  Peramban::Isian libur(const std::string& tanggal, const std::string& nama,
                        const std::string& dari = "") const {
    return {{"tanggal", tanggal},       {"nama", nama},     {"jenis", "cuti"},
            {"alasan", "Surat edaran"}, {"aksi", "simpan"}, {"tanda", dari}};
  }
  std::string terakhir() const {
    return kantor_.text("SELECT perintah || '|' || ringkasan FROM jejak ORDER BY nomor DESC");
  }

  KantorWeb kantor_;
  Peramban admin_{kantor_};
};

constexpr const char* kHari = "2031-03-04";
constexpr const char* kAlamatHari = "/kalender/libur/2031-03-04";

TEST_F(KalenderWeb, AddsChangesAndRemovesAHolidayWithAReason) {
  EXPECT_TRUE(memuat(admin_.get("/kalender?tahun=2031"), "Belum ada hari libur untuk 2031"));
  EXPECT_EQ("/kalender?tahun=2031",
            admin_.post("/kalender/libur/baru", libur(kHari, "Cuti <Uji>")).tujuan);
  EXPECT_EQ("simpan-libur|Tambah hari libur 4 Maret 2031: Surat edaran", terakhir());
  EXPECT_TRUE(memuat(admin_.get("/kalender?tahun=2031"), "Cuti &lt;Uji&gt;"));
  EXPECT_TRUE(memuat(admin_.get("/kalender?tahun=2031"), "260 hari kerja setahun"));

  const std::string dari = tanda(admin_.get(kAlamatHari));
  ASSERT_EQ(64U, dari.size());
  EXPECT_EQ(303, admin_.post(kAlamatHari, libur(kHari, "Cuti Lain", dari)).status);
  EXPECT_EQ("simpan-libur|Ubah hari libur 4 Maret 2031: Surat edaran", terakhir());

  auto hapus = libur(kHari, "", tanda(admin_.get(kAlamatHari)));
  hapus[4].second = "hapus";
  EXPECT_EQ(303, admin_.post(kAlamatHari, hapus).status);
  EXPECT_EQ("hapus-libur|Hapus hari libur 4 Maret 2031: Surat edaran", terakhir());
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM libur WHERE tanggal = '2031-03-04'"));
  EXPECT_EQ(404, admin_.get(kAlamatHari).status);
  EXPECT_TRUE(app::verifikasi(kantor_.data(), {}).value().rusak.empty());
}

TEST_F(KalenderWeb, AsksForReasonNameAndDateAndKeepsWhatWasTyped) {
  const auto sebelum = kantor_.events();
  const Jawaban ditolak =
      admin_.post("/kalender/libur/baru",
                  {{"tanggal", "besok"}, {"nama", ""}, {"dasar", "SKB 7"}, {"aksi", "simpan"}});
  EXPECT_EQ(422, ditolak.status);
  for (const char* medan : {"#tanggal", "#nama", "#alasan"}) {
    EXPECT_TRUE(memuat(ditolak, "href=\"" + std::string(medan) + "\"")) << medan;
  }
  EXPECT_TRUE(memuat(ditolak, "value=\"besok\""));
  EXPECT_TRUE(memuat(ditolak, "value=\"SKB 7\""));
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(KalenderWeb, RefusesASecondHolidayOnADay) {
  ASSERT_EQ(303, admin_.post("/kalender/libur/baru", libur(kHari, "Pertama")).status);
  const Jawaban kedua = admin_.post("/kalender/libur/baru", libur(kHari, "Kedua"));
  EXPECT_EQ(409, kedua.status);
  EXPECT_TRUE(memuat(kedua, "sudah ada"));
  EXPECT_EQ("Pertama", kantor_.text("SELECT nama FROM libur WHERE tanggal = '2031-03-04'"));
}

TEST_F(KalenderWeb, DoesNotOverwriteWhatSomebodyElseChangedMeanwhile) {
  ASSERT_EQ(303, admin_.post("/kalender/libur/baru", libur(kHari, "Semula")).status);
  const std::string dari = tanda(admin_.get(kAlamatHari));
  ASSERT_EQ(303, admin_.post(kAlamatHari, libur(kHari, "Orang lain", dari)).status);
  const Jawaban bentrok = admin_.post(kAlamatHari, libur(kHari, "Saya", dari));
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "diubah orang lain"));
  EXPECT_TRUE(memuat(bentrok, "value=\"Saya\""));
  EXPECT_EQ("Orang lain", kantor_.text("SELECT nama FROM libur WHERE tanggal = '2031-03-04'"));
}

TEST_F(KalenderWeb, WritesNothingWhereNothingDiffers) {
  ASSERT_EQ(303, admin_.post("/kalender/libur/baru", libur(kHari, "Sama")).status);
  const auto sebelum = kantor_.events();
  EXPECT_EQ(303,
            admin_.post(kAlamatHari, libur(kHari, "Sama", tanda(admin_.get(kAlamatHari)))).status);
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(KalenderWeb, FixesTheDaysOfAPeriodAndGivesThemBackToTheRule) {
  const std::string alamat = "/kalender/jadwal/2031/TW1";
  EXPECT_TRUE(memuat(admin_.get("/kalender?tahun=2031"), "menurut ketentuan umum"));
  Peramban::Isian isi = {{"buka", "2031-04-03"},
                         {"tenggat_unit", "2031-04-14"},
                         {"tenggat_verifikasi", "2031-04-28"},
                         {"dasar", "Surat Camat"},
                         {"alasan", "Libur panjang"},
                         {"tanda", ""},
                         {"aksi", "simpan"}};
  EXPECT_EQ("/kalender?tahun=2031", admin_.post(alamat, isi).tujuan);
  EXPECT_EQ("simpan-jadwal|Tambah jadwal pengisian Tribulan I 2031: Libur panjang", terakhir());
  EXPECT_TRUE(memuat(admin_.get("/kalender?tahun=2031"), "14 April 2031"));
  isi[5].second = tanda(admin_.get(alamat));
  isi[6].second = "hapus";
  EXPECT_EQ(303, admin_.post(alamat, isi).status);
  EXPECT_EQ("hapus-jadwal|Hapus jadwal pengisian Tribulan I 2031: Libur panjang", terakhir());
  EXPECT_EQ(404, admin_.get("/kalender/jadwal/2031/TW9").status);
}

TEST_F(KalenderWeb, RefusesDaysInTheWrongOrder) {
  const Jawaban ditolak =
      admin_.post("/kalender/jadwal/2031/TW1", {{"buka", "2031-04-10"},
                                                {"tenggat_unit", "2031-04-05"},
                                                {"tenggat_verifikasi", "2031-04-04"},
                                                {"dasar", "x"},
                                                {"alasan", "y"},
                                                {"aksi", "simpan"}});
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "href=\"#tenggat_unit\""));
  EXPECT_TRUE(memuat(ditolak, "href=\"#tenggat_verifikasi\""));
}

TEST_F(KalenderWeb, LeavesAClosedPeriodAsItIs) {
  Peramban camat(kantor_);
  camat.masuk("camat");
  ASSERT_EQ(303, camat.post("/verifikasi/2022/TW1/penutupan", {{"alasan", "Selesai"}}).status);
  const std::string alamat = "/kalender/jadwal/2022/TW1";
  const auto sebelum = kantor_.events();
  const Jawaban ditolak = admin_.post(alamat, {{"buka", "2022-04-01"},
                                               {"tenggat_unit", "2022-04-29"},
                                               {"tenggat_verifikasi", "2022-04-29"},
                                               {"dasar", "x"},
                                               {"alasan", "y"},
                                               {"tanda", tanda(admin_.get(alamat))},
                                               {"aksi", "simpan"}});
  EXPECT_EQ(409, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "sudah ditutup"));
  EXPECT_EQ(sebelum, kantor_.events());
}

}  // namespace
}  // namespace laras
