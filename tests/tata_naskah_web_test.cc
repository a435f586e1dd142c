// Letterhead and paper, by those who keep them in a browser.

#include <gtest/gtest.h>

#include "app/laporan.h"
#include "app/tata_naskah.h"
#include "app/verifikasi.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::memuat;
using uji::Peramban;

constexpr const char* kTata = "/tata-naskah";
constexpr const char* kAlamat =
    "Jalan Raya Nomor 1 Plandaan 61456, Telepon (0321) 123456, Pos-el kantor@contoh.go.id, Laman "
    "contoh.go.id";

class TataNaskahWeb : public testing::Test {
 protected:
  TataNaskahWeb() { admin_.masuk("administrator"); }

  static Peramban::Isian isi(const std::string& aksi, const std::string& alasan = "Pindah kantor") {
    return {{"alamat", "Jalan Raya Nomor 1 Plandaan"},
            {"kode_pos", "61456"},
            {"telepon", "(0321) 123456"},
            {"surel", "kantor@contoh.go.id"},
            {"laman", "contoh.go.id"},
            {"tempat", "Plandaan"},
            {"ibu_kota", "Jombang"},
            {"kode_surat", "415.61"},
            {"kertas", "f4"},
            {"alasan", alasan},
            {"aksi", aksi}};
  }
  Jawaban kirim(Peramban::Isian semua) {
    semua.emplace_back("tanda", uji::medan(admin_.get(kTata), "tanda"));
    return admin_.post(kTata, std::move(semua));
  }
  std::string cetak(app::Bentuk bentuk) {
    const auto kini = kantor_.workspace().snapshot().value();
    const auto jadi = app::susun(*kini, {.jenis = app::JenisLaporan::RencanaAksi, .tahun = 2022});
    return app::cetak_naskah(jadi.value().naskah, {.bentuk = bentuk}).value();
  }

  KantorWeb kantor_;
  Peramban admin_{kantor_};
};

TEST_F(TataNaskahWeb, ShowsTheLetterheadBeforeItIsKept) {
  const auto sebelum = kantor_.events();
  const Jawaban pratinjau = kirim(isi("pratinjau"));
  EXPECT_EQ(200, pratinjau.status);
  EXPECT_TRUE(memuat(pratinjau, "Pratinjau kop, belum disimpan"));
  EXPECT_TRUE(memuat(pratinjau, kAlamat));
  EXPECT_TRUE(memuat(pratinjau, "PEMERINTAH KABUPATEN JOMBANG"));
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(TataNaskahWeb, KeepsItWithAReasonAndEveryFormPrintsIt) {
  const std::string semula = cetak(app::Bentuk::Html);
  EXPECT_EQ(kTata, kirim(isi("simpan")).tujuan);
  EXPECT_EQ("atur-tata-naskah|Ubah tata naskah: Pindah kantor",
            kantor_.text("SELECT perintah || '|' || ringkasan FROM jejak ORDER BY nomor DESC"));
  EXPECT_EQ(std::string::npos, semula.find("Telepon"));
  EXPECT_NE(std::string::npos, cetak(app::Bentuk::Html).find(kAlamat));
  EXPECT_EQ(cetak(app::Bentuk::Docx), cetak(app::Bentuk::Docx));
  EXPECT_TRUE(app::kertas_f4(*kantor_.workspace().snapshot().value()));
  EXPECT_TRUE(app::verifikasi(kantor_.data(), {}).value().rusak.empty());
}

TEST_F(TataNaskahWeb, OpensASampleOfWhatIsPrintedOnceItIsKept) {
  const std::string lama = admin_.get("/laporan/rencana-aksi.pdf?tahun=2022").isi;
  auto dengan_tahun = isi("contoh");
  dengan_tahun.emplace_back("tanda", uji::medan(admin_.get(kTata), "tanda"));
  const Jawaban contoh = admin_.post(std::string(kTata) + "?tahun=2022", dengan_tahun);
  EXPECT_EQ(200, contoh.status);
  EXPECT_EQ(0U, contoh.isi.find("%PDF"));
  ASSERT_EQ(303, kirim(isi("simpan")).status);
  const std::string baru = admin_.get("/laporan/rencana-aksi.pdf?tahun=2022").isi;
  EXPECT_EQ(contoh.isi, baru);
  EXPECT_NE(lama, baru);
}

TEST_F(TataNaskahWeb, RefusesWhatALetterheadCannotSayAndKeepsWhatWasTyped) {
  auto salah = isi("simpan", "");
  salah[1].second = "614";
  salah[2].second = "kantor";
  salah[3].second = "tanpa at";
  salah[4].second = "dua kata";
  salah[5].second = "";
  const auto sebelum = kantor_.events();
  const Jawaban ditolak = kirim(salah);
  EXPECT_EQ(422, ditolak.status);
  for (const char* medan : {"#kode_pos", "#telepon", "#surel", "#laman", "#tempat", "#alasan"}) {
    EXPECT_TRUE(memuat(ditolak, "href=\"" + std::string(medan) + "\"")) << medan;
  }
  EXPECT_TRUE(memuat(ditolak, "value=\"tanpa at\""));
  EXPECT_EQ(sebelum, kantor_.events());
}

TEST_F(TataNaskahWeb, ShowsBothValuesWhereSomebodyElseWasFaster) {
  auto saya = isi("simpan");
  saya.emplace_back("tanda", uji::medan(admin_.get(kTata), "tanda"));
  auto lain = isi("simpan");
  lain[0].second = "Jalan Lain Nomor 9";
  ASSERT_EQ(303, kirim(lain).status);
  const Jawaban bentrok = admin_.post(kTata, saya);
  EXPECT_EQ(409, bentrok.status);
  EXPECT_TRUE(memuat(bentrok, "Jalan Lain Nomor 9"));
  EXPECT_TRUE(memuat(bentrok, "value=\"Jalan Raya Nomor 1 Plandaan\""));
  saya.back().second = uji::medan(bentrok, "tanda");
  EXPECT_EQ(303, admin_.post(kTata, saya).status);
}

TEST_F(TataNaskahWeb, TakesTheSameFormTwiceAsOneAndA4AsNothing) {
  auto dua = isi("simpan");
  dua.emplace_back("tanda", uji::medan(admin_.get(kTata), "tanda"));
  ASSERT_EQ(303, admin_.post(kTata, dua).status);
  const auto sebelum = kantor_.events();
  EXPECT_EQ(303, admin_.post(kTata, dua).status);
  EXPECT_EQ(sebelum, kantor_.events());
  dua[8].second = "a4";
  dua.pop_back();
  ASSERT_EQ(303, kirim(dua).status);
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM tata_naskah WHERE medan = 'kertas'"));
}

}  // namespace
}  // namespace laras
