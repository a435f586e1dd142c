// Who holds which post, by those who keep it in a browser.

#include <gtest/gtest.h>

#include <optional>

#include "app/laporan.h"
#include "app/pejabat.h"
#include "app/verifikasi.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kBaru = "/pejabat/camat/baru";
constexpr const char* kDefinitif = "/pejabat/camat/1.2022-01-01";

class PejabatWeb : public testing::Test {
 protected:
  PejabatWeb() { umum_.masuk("kasubbag-umum"); }

  static Peramban::Isian masa(const std::string& status, const std::string& nama,
                              const std::string& mulai, const std::string& sampai) {
    return {{"status", status},
            {"nama", nama},
            {"nip", ""},
            {"pangkat", "Penata Tingkat I"},
            {"golongan", "III/d"},
            {"mulai", mulai},
            {"sampai", sampai},
            {"nomor_keputusan", "821.2/7/415.10/2023"},
            {"tanggal_keputusan", mulai},
            {"alasan", "Alih tugas"},
            {"aksi", "simpan"}};
  }
  Jawaban kirim(const std::string& alamat, Peramban::Isian isi) {
    isi.emplace_back("tanda", uji::medan(umum_.get(alamat), "tanda"));
    return umum_.post(alamat, std::move(isi));
  }
  std::string terakhir() const {
    return kantor_.text("SELECT perintah || '|' || ringkasan FROM jejak ORDER BY nomor DESC");
  }
  /// Who signs the LKjIP of the year.
  std::string penanda_tangan() {
    const auto jadi = app::susun(*kantor_.workspace().snapshot().value(), {.tahun = 2022});
    const auto html = app::cetak_naskah(jadi.value().naskah, {}).value();
    for (const char* sebutan : {"Plt. CAMAT PLANDAAN", "Plh. CAMAT PLANDAAN"}) {
      if (html.find(sebutan) != std::string::npos) return sebutan;
    }
    return "CAMAT PLANDAAN";
  }

  KantorWeb kantor_;
  Peramban umum_{kantor_};
};

TEST_F(PejabatWeb, ShowsWhoHoldsAPostOnADay) {
  EXPECT_TRUE(memuat(umum_.get("/pejabat"), "Pemegang jabatan per 1 Februari 2023"));
  const Jawaban dahulu = umum_.get("/pejabat?pada=2021-12-31");
  EXPECT_TRUE(memuat(dahulu, "per 31 Desember 2021"));
  EXPECT_TRUE(memuat(dahulu, "lowong"));
  EXPECT_FALSE(memuat(umum_.get("/pejabat?pada=2022-01-01"), "lowong"));
  const Jawaban salah = umum_.get("/pejabat?pada=kemarin");
  EXPECT_EQ(422, salah.status);
  EXPECT_TRUE(memuat(salah, "href=\"#pada\""));
}

TEST_F(PejabatWeb, NotesAPlhBesideTheDefinitiveHolderAndDocumentsOfThoseDaysNameHim) {
  EXPECT_EQ("CAMAT PLANDAAN", penanda_tangan());
  EXPECT_EQ("/pejabat/camat",
            kirim(kBaru, masa("plh", "Pejabat <Uji>", "2023-03-20", "2023-03-31")).tujuan);
  EXPECT_EQ("simpan-pemegang|Catat Plh. Camat sejak 20 Maret 2023 s.d. 31 Maret 2023: Alih tugas",
            terakhir());
  EXPECT_EQ("Plh. CAMAT PLANDAAN", penanda_tangan());
  const Jawaban hari = umum_.get("/pejabat?pada=2023-03-24");
  EXPECT_TRUE(memuat(hari, "Plh. Pejabat &lt;Uji&gt;"));
  EXPECT_TRUE(memuat(hari, "tercetak pada dokumen hari itu"));
  EXPECT_TRUE(memuat(hari, "821.2/7/415.10/2023, 20 Maret 2023"));
  EXPECT_TRUE(app::verifikasi(kantor_.data(), {}).value().rusak.empty());
}

TEST_F(PejabatWeb, RefusesAPltWhileTheDefinitiveHolderIsThereAndShowsBothTerms) {
  const auto sebelum = kantor_.events();
  const Jawaban ditolak = kirim(kBaru, masa("plt", "Pejabat Uji", "2023-02-01", ""));
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "Plt. Pejabat Uji, 1 Februari 2023 s.d. sekarang"));
  EXPECT_TRUE(memuat(ditolak, "Camat Plandaan, 1 Januari 2022 s.d. sekarang"));
  EXPECT_TRUE(memuat(ditolak, "value=\"Pejabat Uji\""));
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(PejabatWeb, EndsATermWithAReasonAndTellsTheGapUntilThePltBegins) {
  auto akhir = masa("definitif", "Camat Plandaan", "2022-01-01", "2022-12-31");
  akhir[9].second = "";
  const Jawaban tanpa = kirim(kDefinitif, akhir);
  EXPECT_EQ(422, tanpa.status);
  EXPECT_TRUE(memuat(tanpa, "href=\"#alasan\""));
  akhir[9].second = "Pensiun";
  EXPECT_EQ(303, kirim(kDefinitif, akhir).status);
  EXPECT_EQ("simpan-pemegang|Ubah Camat sejak 1 Januari 2022 s.d. 31 Desember 2022: Pensiun",
            terakhir());
  EXPECT_TRUE(memuat(umum_.get("/pejabat/camat"), "sejak 1 Januari 2023"));
  EXPECT_EQ(303, kirim(kBaru, masa("plt", "Pejabat Uji", "2023-01-16", "")).status);
  EXPECT_TRUE(memuat(umum_.get("/pejabat/camat"), "1 Januari 2023 s.d. 15 Januari 2023"));
  EXPECT_EQ("Plt. CAMAT PLANDAAN", penanda_tangan());
}

TEST_F(PejabatWeb, AsksForWhatAnAppointmentNeedsAndKeepsWhatWasTyped) {
  const Jawaban ditolak = umum_.post(kBaru, {{"status", "plh"},
                                             {"nama", ""},
                                             {"nip", "123"},
                                             {"pangkat", "Pembina"},
                                             {"mulai", "besok"},
                                             {"aksi", "simpan"}});
  EXPECT_EQ(422, ditolak.status);
  for (const char* medan :
       {"#nama", "#nip", "#mulai", "#sampai", "#nomor_keputusan", "#tanggal_keputusan"}) {
    EXPECT_TRUE(memuat(ditolak, "href=\"" + std::string(medan) + "\"")) << medan;
  }
  EXPECT_TRUE(memuat(ditolak, "value=\"besok\""));
  EXPECT_TRUE(memuat(ditolak, "value=\"Pembina\""));
}

TEST_F(PejabatWeb, ShowsBothValuesWhereSomebodyElseWasFasterAndSavesOnTheSecondTry) {
  const std::string tanda = uji::medan(umum_.get(kDefinitif), "tanda");
  auto orang_lain = masa("definitif", "Nama Lain", "2022-01-01", "");
  ASSERT_EQ(303, kirim(kDefinitif, orang_lain).status);
  auto saya = masa("definitif", "Nama Saya", "2022-01-01", "");
  saya.emplace_back("tanda", tanda);
  const Jawaban bentrok = umum_.post(kDefinitif, saya);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "Nama Lain"));
  EXPECT_TRUE(memuat(bentrok, "value=\"Nama Saya\""));
  EXPECT_EQ("Nama Lain", kantor_.text("SELECT nama FROM pemegang WHERE jabatan = 'camat'"));
  saya.back().second = uji::medan(bentrok, "tanda");
  EXPECT_EQ(303, umum_.post(kDefinitif, saya).status);
  EXPECT_EQ("Nama Saya", kantor_.text("SELECT nama FROM pemegang WHERE jabatan = 'camat'"));
}

TEST_F(PejabatWeb, TakesTheSameFormTwiceAsOne) {
  auto isi = masa("definitif", "Staf Baru", "2023-01-02", "");
  isi.emplace_back("tanda", uji::medan(umum_.get("/pejabat/staf/baru"), "tanda"));
  ASSERT_EQ(303, umum_.post("/pejabat/staf/baru", isi).status);
  const auto sebelum = kantor_.events();
  EXPECT_EQ(303, umum_.post("/pejabat/staf/baru", isi).status);
  EXPECT_EQ(sebelum, kantor_.events());
  EXPECT_EQ("6", kantor_.text("SELECT CAST(MAX(nomor) AS TEXT) FROM pemegang"));
}

TEST_F(PejabatWeb, TakesATermOutThatWasNotedByMistake) {
  ASSERT_EQ(303, kirim(kBaru, masa("plh", "Salah", "2023-03-20", "2023-03-31")).status);
  auto hapus = masa("plh", "Salah", "2023-03-20", "2023-03-31");
  hapus.back().second = "hapus";
  const std::string alamat = "/pejabat/camat/2.2023-03-20";
  EXPECT_EQ(303, kirim(alamat, hapus).status);
  EXPECT_EQ("hapus-pemegang|Hapus Plh. Camat sejak 20 Maret 2023: Alih tugas", terakhir());
  EXPECT_EQ(404, umum_.get(alamat).status);
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM dasar_jabatan"));
}

TEST_F(PejabatWeb, MasksTheNipForThoseWhoDoNotKeepIt) {
  auto isi = masa("definitif", "Camat Plandaan", "2022-01-01", "");
  isi[2].second = "00000000 000000 0 123";
  ASSERT_EQ(303, kirim(kDefinitif, isi).status);
  EXPECT_TRUE(memuat(umum_.get("/pejabat/camat"), "000000000000000123"));
  Peramban pembaca(kantor_);
  pembaca.masuk("pembaca");
  const Jawaban baca = pembaca.get("/pejabat/camat");
  EXPECT_FALSE(memuat(baca, "000000000000000123"));
  EXPECT_TRUE(memuat(baca, "*** 123"));
  EXPECT_EQ(403, pembaca.get(kDefinitif).status);
}

TEST_F(PejabatWeb, NamesAccountsThatDisagreeWithTheHoldersAndLeadsToTheMending) {
  Peramban admin(kantor_);
  admin.masuk("administrator");
  const Jawaban kosong = admin.get("/pejabat");
  EXPECT_TRUE(memuat(kosong, "Belum ada akun yang dapat bertindak sebagai Kasi Tapem."));
  EXPECT_FALSE(memuat(kosong, "bertindak sebagai Kasi PMD."));

  ASSERT_EQ(303, admin
                     .post("/pengguna/sekcam/peran",
                           {{"peran", "camat"}, {"sifat", "plt"}, {"mulai", "2023-01-01"}})
                     .status);
  EXPECT_TRUE(memuat(admin.get("/pejabat"),
                     "Akun sekcam bertindak sebagai Plt. Camat, tetapi masa jabatannya belum "
                     "dicatat."));

  ASSERT_EQ(
      303,
      kirim(kDefinitif, masa("definitif", "Camat Plandaan", "2022-01-01", "2022-12-31")).status);
  ASSERT_EQ(303, kirim(kBaru, masa("plt", "Sekcam", "2023-01-01", "2023-01-31")).status);
  const Jawaban lalu = admin.get("/pejabat");
  EXPECT_TRUE(memuat(lalu,
                     "Akun sekcam masih bertindak sebagai Plt. Camat, padahal masa jabatannya "
                     "berakhir 31 Januari 2023."));
  EXPECT_TRUE(memuat(lalu, "href=\"/pengguna/sekcam\""));
  EXPECT_TRUE(memuat(lalu,
                     "Akun camat masih bertindak sebagai Camat, padahal masa jabatannya berakhir "
                     "31 Desember 2022."));
}

}  // namespace
}  // namespace laras
