// Perjanjian Kinerja in a browser: signing PIN, preparing, signing, the signed page, standards.

#include <gtest/gtest.h>

#include "app/akun.h"
#include "app/verifikasi.h"
#include "support/folder_sementara.h"
#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kPin = "271828";
constexpr const char* kCamat = "/perjanjian/2022/camat";
constexpr const char* kKasi = "/perjanjian/2022/kasi-pmd";

class PerjanjianWeb : public testing::Test {
 protected:
  PerjanjianWeb() {
    // The others hold the posts of their roles.
    EXPECT_TRUE(app::ubah_pengguna(kantor_.workspace(),
                                   {app::administrator_baris_perintah(), "uji"}, "kasi", "Kasi",
                                   "kasi-pmd")
                    .salah.empty());
    camat_.masuk("camat");
    kasi_.masuk("kasi");
    sekcam_.masuk("sekcam");
  }

  static Peramban::Isian pin_baru(const std::string& pin, const std::string& lama = "") {
    return {{"sandi", uji::kSandiUji}, {"lama", lama}, {"pin", pin}, {"ulang", pin}};
  }
  Jawaban siapkan(Peramban& siapa, const std::string& alamat, const std::string& pin = kPin) {
    const Jawaban lembar = siapa.get(alamat + "/penyiapan");
    return siapa.post(alamat + "/penyiapan", {{"sidik", uji::medan(lembar, "sidik")},
                                              {"versi", uji::medan(lembar, "versi")},
                                              {"alasan", "Uji"},
                                              {"pin", pin}});
  }
  Jawaban tandatangani(Peramban& siapa, const std::string& alamat, const std::string& pin = kPin) {
    return siapa.post(alamat + "/tanda-tangan",
                      {{"sidik", uji::medan(siapa.get(alamat), "sidik")}, {"pin", pin}});
  }
  Jawaban unggah(Peramban& siapa, const std::string& alamat, const std::string& bytes) {
    support::tulis(folder_ / "lembar", bytes);
    siapa.unggahan = {{"lembar", "lembar.pdf", folder_ / "lembar", bytes.size()}};
    Jawaban hasil = siapa.post(alamat + "/lembar");
    siapa.unggahan.clear();
    return hasil;
  }
  bool jejak_utuh() const { return app::verifikasi(kantor_.data(), {}).value().rusak.empty(); }

  support::FolderSementara folder_;
  KantorWeb kantor_;
  Peramban camat_{kantor_};
  Peramban kasi_{kantor_, "10.0.0.2"};
  Peramban sekcam_{kantor_, "10.0.0.3"};
};

TEST_F(PerjanjianWeb, ListsEveryPostWithItsState) {
  const Jawaban daftar = camat_.get("/perjanjian?tahun=2022");
  EXPECT_EQ(200, daftar.status);
  EXPECT_EQ("", uji::cacat_html(daftar.isi));
  EXPECT_TRUE(memuat(daftar, "/perjanjian/2022/kasubbag-umum"));
  EXPECT_TRUE(memuat(daftar, "Konsep"));
  const Jawaban satu = camat_.get(kKasi);
  EXPECT_EQ(200, satu.status);
  EXPECT_EQ("", uji::cacat_html(satu.isi));
  EXPECT_TRUE(memuat(satu, "PERJANJIAN KINERJA PERUBAHAN TAHUN 2022"));
  EXPECT_TRUE(memuat(satu, "KEPALA SEKSI PEMBERDAYAAN MASYARAKAT DAN DESA"));
  EXPECT_EQ(404, camat_.get("/perjanjian/2022/tidak-ada").status);
  EXPECT_EQ(404, camat_.get("/perjanjian/abad/camat").status);
}

TEST_F(PerjanjianWeb, WritesTheDraftOfAnyPostInEveryFormat) {
  for (const char* format : {"pdf", "docx", "xlsx", "html", "json"}) {
    for (const char* alamat : {kCamat, kKasi}) {
      const std::string tempat = std::string(alamat) + "/naskah/konsep." + format;
      const Jawaban naskah = camat_.get(tempat);
      EXPECT_EQ(200, naskah.status) << tempat;
      EXPECT_LT(500U, naskah.isi.size()) << tempat;
    }
  }
  EXPECT_EQ(404, camat_.get(std::string(kCamat) + "/naskah/konsep.exe").status);
}

TEST_F(PerjanjianWeb, EnrolsAPinWithThePasswordAlone) {
  Jawaban ditolak = kasi_.post("/akun/pin", {{"sandi", "salah"}, {"pin", kPin}, {"ulang", kPin}});
  EXPECT_EQ(422, ditolak.status);
  EXPECT_TRUE(memuat(ditolak, "href=\"#sandi\""));
  for (const char* lemah : {"12345", "123456", "111111", "12345a", "1234567890123"}) {
    ditolak = kasi_.post("/akun/pin", pin_baru(lemah));
    EXPECT_EQ(422, ditolak.status) << lemah;
    EXPECT_FALSE(memuat(ditolak, "value=\"" + std::string(lemah))) << lemah;
  }
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM kunci_tanda_tangan"));
  EXPECT_EQ("/akun/pin", kasi_.post("/akun/pin", pin_baru(kPin)).tujuan);
  EXPECT_EQ("atur-pin", kantor_.text("SELECT perintah FROM jejak ORDER BY nomor DESC"));
  EXPECT_EQ(64, kantor_.count("SELECT LENGTH(kunci_umum) FROM kunci_tanda_tangan"));
  EXPECT_TRUE(memuat(kasi_.get("/akun/pin"), "Nomor 1"));
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM jejak_rincian WHERE sesudah LIKE '%271828%'"));
}

TEST_F(PerjanjianWeb, TellsTheSekcamOfAKeyThatWasReplaced) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru("314159", kPin)).status);
  EXPECT_EQ(1, kantor_.count("SELECT COUNT(*) FROM kunci_tanda_tangan"));
  EXPECT_FALSE(memuat(sekcam_.get("/tugas"), "Ketahui kunci tanda tangan baru"));
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru("161803")).status);
  EXPECT_EQ(1, kantor_.count("SELECT COUNT(*) FROM kunci_tanda_tangan WHERE sampai IS NOT NULL"));
  EXPECT_TRUE(memuat(sekcam_.get("/tugas"), "Ketahui kunci tanda tangan baru"));
  EXPECT_EQ(403, kasi_.get("/kunci").status);
  EXPECT_EQ(303, sekcam_.post("/kunci", {{"pengguna", "kasi"}, {"nomor", "2"}}).status);
  EXPECT_FALSE(memuat(sekcam_.get("/tugas"), "Ketahui kunci tanda tangan baru"));
  EXPECT_EQ("", uji::cacat_html(sekcam_.get("/kunci").isi));
}

TEST_F(PerjanjianWeb, AdministratorCannotResetAPin) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  const std::string tersegel = kantor_.text("SELECT tersegel FROM kunci_rahasia");
  app::atur_ulang_sandi(kantor_.workspace(), {app::administrator_baris_perintah(), "uji"}, "kasi",
                        "garam lumut baru");
  EXPECT_EQ(tersegel, kantor_.text("SELECT tersegel FROM kunci_rahasia"));
}

TEST_F(PerjanjianWeb, BecomesFinalByTheSignedPage) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  ASSERT_EQ(303, camat_.post("/akun/pin", pin_baru(kPin)).status);
  const auto sebelum = kantor_.events();
  EXPECT_EQ(std::string(kKasi) + "/1", siapkan(kasi_, kKasi).tujuan);
  EXPECT_EQ(sebelum + 1, kantor_.events());
  const std::string versi = std::string(kKasi) + "/1";
  EXPECT_TRUE(memuat(kasi_.get(versi), "Menunggu tanda tangan pihak kedua, Camat"));
  EXPECT_TRUE(memuat(camat_.get("/tugas"), "Tanda tangani perjanjian kinerja Kasi PMD 2022"));
  EXPECT_EQ(versi, tandatangani(camat_, versi).tujuan);
  EXPECT_FALSE(memuat(camat_.get("/tugas"), "Tanda tangani perjanjian kinerja Kasi PMD 2022"));
  const Jawaban disetujui = camat_.get(versi);
  EXPECT_TRUE(memuat(disetujui, "Menunggu lembar"));
  EXPECT_FALSE(memuat(disetujui, "Tetap"));
  EXPECT_TRUE(memuat(kasi_.get("/tugas"), "Unggah lembar bertanda tangan perjanjian kinerja"));
  const std::string pdf = camat_.get(versi + "/pdf").isi;
  ASSERT_EQ(versi, unggah(kasi_, versi, pdf).tujuan);
  EXPECT_FALSE(memuat(kasi_.get("/tugas"), "Unggah lembar bertanda tangan"));
  const Jawaban tetap = camat_.get(versi);
  EXPECT_TRUE(memuat(tetap, "Tetap"));
  EXPECT_EQ("", uji::cacat_html(tetap.isi));
  const Jawaban bukti = camat_.get(versi + "/tanda-tangan");
  EXPECT_TRUE(memuat(bukti, "laras/perjanjian/1"));
  EXPECT_FALSE(memuat(bukti, "tidak sah"));
  EXPECT_EQ("", uji::cacat_html(bukti.isi));
  EXPECT_EQ(200, camat_.get(versi + "/pdf").status);
  EXPECT_TRUE(jejak_utuh());
}

TEST_F(PerjanjianWeb, ASecondSendingIsNoSecondVersion) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  const Jawaban lembar = kasi_.get(std::string(kKasi) + "/penyiapan");
  const Peramban::Isian isi = {
      {"sidik", uji::medan(lembar, "sidik")}, {"versi", "1"}, {"alasan", "Uji"}, {"pin", kPin}};
  ASSERT_EQ(303, kasi_.post(std::string(kKasi) + "/penyiapan", isi).status);
  const auto sebelum = kantor_.events();
  EXPECT_EQ(303, kasi_.post(std::string(kKasi) + "/penyiapan", isi).status);
  EXPECT_EQ(sebelum, kantor_.events());
  EXPECT_EQ(1, kantor_.count("SELECT COUNT(*) FROM perjanjian"));
}

TEST_F(PerjanjianWeb, SignsNothingWithAWrongPinAndDelaysAfterFive) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  for (int kali = 0; kali < 5; ++kali) {
    const Jawaban salah = siapkan(kasi_, kKasi, "999990");
    EXPECT_EQ(422, salah.status);
    EXPECT_TRUE(memuat(salah, "PIN salah"));
    EXPECT_FALSE(memuat(salah, "999990"));
    EXPECT_TRUE(memuat(salah, "Uji</textarea>"));
  }
  EXPECT_TRUE(memuat(siapkan(kasi_, kKasi), "ditunda"));
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM perjanjian"));
  kantor_.advance(61);
  EXPECT_EQ(303, siapkan(kasi_, kKasi).status);
}

TEST_F(PerjanjianWeb, IsSignedByTheHoldersAlone) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  ASSERT_EQ(303, sekcam_.post("/akun/pin", pin_baru(kPin)).status);
  EXPECT_EQ(403, sekcam_.get(std::string(kKasi) + "/penyiapan").status);
  EXPECT_EQ(
      403, sekcam_.post(std::string(kKasi) + "/penyiapan", {{"versi", "1"}, {"pin", kPin}}).status);
  ASSERT_EQ(303, siapkan(kasi_, kKasi).status);
  const std::string versi = std::string(kKasi) + "/1";
  EXPECT_EQ(403, tandatangani(sekcam_, versi).status);
  EXPECT_EQ(403, tandatangani(kasi_, versi).status);
  EXPECT_EQ(1, kantor_.count("SELECT COUNT(*) FROM tanda_tangan"));
  EXPECT_LT(0, kantor_.count("SELECT COUNT(*) FROM catatan_keamanan"));
}

TEST_F(PerjanjianWeb, RefusesADocumentThatIsNotTheOneThatWasShown) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  const Jawaban basi = kasi_.post(
      std::string(kKasi) + "/penyiapan",
      {{"sidik", std::string(64, 'a')}, {"versi", "1"}, {"alasan", "Uji"}, {"pin", kPin}});
  EXPECT_EQ(409, basi.status);
  EXPECT_TRUE(memuat(basi, "Naskah berubah sejak Anda membukanya"));
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM perjanjian"));
}

TEST_F(PerjanjianWeb, KeepsTheOldVersionBesideAChange) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  ASSERT_EQ(303, camat_.post("/akun/pin", pin_baru(kPin)).status);
  ASSERT_EQ(303, siapkan(kasi_, kKasi).status);
  ASSERT_EQ(303, tandatangani(camat_, std::string(kKasi) + "/1").status);
  EXPECT_EQ(std::string(kKasi) + "/2", siapkan(kasi_, kKasi).tujuan);
  EXPECT_TRUE(memuat(kasi_.get(std::string(kKasi) + "/1"), "digantikan oleh versi"));
  EXPECT_EQ(409, camat_.post(std::string(kKasi) + "/1/tanda-tangan", {{"pin", kPin}}).status);
  EXPECT_EQ(2, kantor_.count("SELECT COUNT(*) FROM perjanjian"));
}

TEST_F(PerjanjianWeb, TakesTheSignedPageOfOneFromOutside) {
  ASSERT_EQ(303, camat_.post("/akun/pin", pin_baru(kPin)).status);
  ASSERT_EQ(303, siapkan(camat_, kCamat).status);
  const std::string versi = std::string(kCamat) + "/1";
  EXPECT_TRUE(memuat(camat_.get(versi), "berada di luar kantor"));
  EXPECT_EQ(422, camat_.post(versi + "/lembar").status);
  EXPECT_EQ(422, unggah(camat_, versi, "bukan pdf").status);
  EXPECT_EQ(403, unggah(kasi_, versi, "%PDF-1.4\n%%EOF\n").status);
  const std::string pdf = camat_.get(versi + "/pdf").isi;
  EXPECT_EQ(versi, unggah(camat_, versi, pdf).tujuan);
  EXPECT_TRUE(memuat(camat_.get(versi), "Tetap"));
  EXPECT_EQ(pdf, camat_.get(versi + "/lembar").isi);
  EXPECT_TRUE(jejak_utuh());
}

TEST_F(PerjanjianWeb, ShowsASignatureThatWasTamperedWith) {
  ASSERT_EQ(303, kasi_.post("/akun/pin", pin_baru(kPin)).status);
  ASSERT_EQ(303, siapkan(kasi_, kKasi).status);
  const std::string letak =
      kantor_.text("SELECT sidik FROM perjanjian_berkas WHERE format = 'pdf'");
  support::tulis(kantor_.data() / "berkas" / letak, "%PDF-1.7 palsu");
  EXPECT_EQ(409, kasi_.get(std::string(kKasi) + "/1/pdf").status);
  EXPECT_FALSE(jejak_utuh());
}

TEST_F(PerjanjianWeb, KeepsStandardsAndShowsBothValuesOfAConflict) {
  const std::string alamat = std::string(kCamat) + "/standar";
  const Jawaban awal = sekcam_.get(alamat);
  EXPECT_EQ("", uji::cacat_html(awal.isi));
  const std::string id = "lembaga-aktif";
  ASSERT_EQ("", uji::medan(awal, "tanda-" + id));
  Peramban::Isian isi = {{"tanda-" + id, ""},
                         {"kuantitas-" + id, "24 lembaga"},
                         {"kualitas-" + id, "<lengkap>"},
                         {"waktu-" + id, "12 bulan"}};
  EXPECT_EQ(alamat, sekcam_.post(alamat, isi).tujuan);
  EXPECT_EQ("24 lembaga", kantor_.text("SELECT kuantitas FROM standar_kinerja"));
  EXPECT_TRUE(memuat(kasi_.get(alamat), "&lt;lengkap&gt;"));
  isi[1].second = "30 lembaga";
  const Jawaban bentrok = camat_.post(alamat, isi);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "kuantitas: 24 lembaga"));
  EXPECT_TRUE(memuat(bentrok, "kuantitas: 30 lembaga"));
  EXPECT_TRUE(memuat(bentrok, "value=\"30 lembaga\""));
  EXPECT_EQ("24 lembaga", kantor_.text("SELECT kuantitas FROM standar_kinerja"));
  EXPECT_EQ(403, kasi_.post(alamat, isi).status);
}

TEST_F(PerjanjianWeb, PrintsTheStandardsInItsAppendix) {
  const std::string konsep = std::string(kCamat) + "/naskah/konsep.json";
  EXPECT_FALSE(memuat(camat_.get(konsep), "pk-standar"));
  ASSERT_EQ(303, sekcam_
                     .post(std::string(kCamat) + "/standar", {{"tanda-lembaga-aktif", ""},
                                                              {"kuantitas-lembaga-aktif", "24"},
                                                              {"kualitas-lembaga-aktif", "lengkap"},
                                                              {"waktu-lembaga-aktif", ""}})
                     .status);
  for (const std::string& alamat : {konsep, std::string("/laporan/pk.json?tahun=2022")}) {
    const Jawaban naskah = camat_.get(alamat);
    EXPECT_TRUE(memuat(naskah, "pk-standar")) << alamat;
    EXPECT_TRUE(memuat(naskah, "\"24\", \"lengkap\", \"\"]")) << alamat;
  }
  EXPECT_EQ(200, camat_.get(std::string(kCamat) + "/naskah/konsep.pdf").status);
  EXPECT_EQ(200, camat_.get(std::string(kCamat) + "/naskah/konsep.docx").status);
  // The page that is signed shows them too, before the signatures.
  const std::string isi = uji::teks_html(camat_.get(kCamat + std::string("/penyiapan")).isi);
  EXPECT_LT(isi.find("Kuantitas"), isi.rfind("Pihak Kedua,"));
}

TEST_F(PerjanjianWeb, LeadsToRencanaAksiPengukuranAndRecap) {
  for (const char* alamat : {"/rencana-aksi?tahun=2022", "/pengukuran?tahun=2022&triwulan=3"}) {
    const Jawaban halaman = kasi_.get(alamat);
    EXPECT_EQ(200, halaman.status) << alamat;
    EXPECT_EQ("", uji::cacat_html(halaman.isi)) << alamat;
  }
  EXPECT_EQ(200, kasi_.get("/pengukuran/kasi-pmd.pdf?tahun=2022&triwulan=4").status);
  EXPECT_EQ(200, kasi_.get("/pengukuran/semua.xlsx?tahun=2022&triwulan=4").status);
  EXPECT_EQ(404, kasi_.get("/pengukuran/tidak-ada.pdf?tahun=2022").status);
  const Jawaban rekap = kasi_.get("/perjanjian/2022/rekap-tpp?triwulan=4");
  EXPECT_EQ(200, rekap.status);
  EXPECT_EQ("PK", rekap.isi.substr(0, 2));
}

}  // namespace
}  // namespace laras
