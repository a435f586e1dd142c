// Where a figure comes from, down to the people and the paper behind it, in a browser.

#include <gtest/gtest.h>

#include "support/folder_sementara.h"
#include "support/html_ketat.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using uji::Jawaban;
using uji::KantorWeb;
using uji::medan;
using uji::memuat;
using uji::Peramban;

constexpr const char* kFormulir = "/realisasi/2022/TW3/seksi-pmd";
constexpr const char* kAsal = "/asal?angka=realisasi-tw3:lembaga-aktif&tahun=2022";

class AsalWeb : public testing::Test {
 protected:
  AsalWeb() { kasi_.masuk("kasi"); }

  /// Saves the entry with one file as its evidence.
  void isi(const std::string& nama, const std::string& bytes) {
    const Jawaban formulir = kasi_.get(kFormulir);
    support::tulis(folder_ / "bukti", bytes);
    kasi_.unggahan = {{"bukti.lembaga-aktif", nama, folder_ / "bukti", bytes.size()}};
    ASSERT_EQ(303,
              kasi_
                  .post(kFormulir, {{"sidik.lembaga-aktif", medan(formulir, "sidik.lembaga-aktif")},
                                    {"nilai.lembaga-aktif", "26"}})
                  .status);
    kasi_.unggahan.clear();
    ASSERT_EQ(1, kantor_.count("SELECT COUNT(*) FROM berkas_bukti"));
  }
  /// One white point.
  static std::string gambar() {
    static constexpr unsigned char kPng[] = {
        0x89, 'P',  'N',  'G',  0x0d, 0x0a, 0x1a, 0x0a, 0,    0,    0,    0x0d, 'I',  'H',
        'D',  'R',  0,    0,    0,    1,    0,    0,    0,    1,    8,    0,    0,    0,
        0,    0x3a, 0x7e, 0x9b, 0x55, 0,    0,    0,    0x0a, 'I',  'D',  'A',  'T',  0x78,
        0x9c, 0x63, 0xf8, 0x0f, 0,    1,    1,    1,    0,    0x1b, 0xb6, 0xee, 0x56, 0,
        0,    0,    0,    'I',  'E',  'N',  'D',  0xae, 0x42, 0x60, 0x82};
    return {std::begin(kPng), std::end(kPng)};
  }
  std::string bukti() const { return kantor_.text("SELECT bukti FROM berkas_bukti"); }

  support::FolderSementara folder_;
  KantorWeb kantor_;
  Peramban kasi_{kantor_};
};

TEST_F(AsalWeb, SaysThatARowCameByImport) {
  const Jawaban asal = kasi_.get("/asal?angka=realisasi-tw2:lembaga-aktif&tahun=2022");
  EXPECT_EQ("", uji::cacat_html(asal.isi));
  EXPECT_TRUE(memuat(asal, "lewat impor data"));
  EXPECT_FALSE(memuat(asal, "lihat jejak"));
  Peramban camat(kantor_);
  camat.masuk("camat");
  EXPECT_TRUE(memuat(camat.get("/asal?angka=realisasi-tw2:lembaga-aktif&tahun=2022"),
                     "/jejak?perintah=impor"));
}

TEST_F(AsalWeb, NamesWhoEnteredItWhenAndTheFileThatProvesIt) {
  isi("foto lembaga.png", gambar());
  const Jawaban asal = kasi_.get(kAsal);
  EXPECT_EQ("", uji::cacat_html(asal.isi));
  EXPECT_TRUE(memuat(asal, "<dt>Diisi</dt>"));
  EXPECT_TRUE(memuat(asal, "1 Februari 2023 pukul 09.00"));
  EXPECT_FALSE(memuat(asal, "lewat impor data"));
  EXPECT_TRUE(memuat(asal, "/bukti/" + bukti() + "/pratinjau"));
}

TEST_F(AsalWeb, ShowsAPictureInPlaceWithItsDigest) {
  isi("foto lembaga.png", gambar());
  const Jawaban halaman = kasi_.get("/bukti/" + bukti() + "/pratinjau");
  EXPECT_EQ(200, halaman.status);
  EXPECT_EQ("", uji::cacat_html(halaman.isi));
  EXPECT_TRUE(memuat(halaman, "src=\"/bukti/" + bukti() + "?tampil=1\""));
  EXPECT_EQ(gambar(), kasi_.get("/bukti/" + bukti() + "?tampil=1").isi);
  EXPECT_TRUE(memuat(halaman, kantor_.text("SELECT sidik FROM berkas_bukti")));
  EXPECT_EQ(404, kasi_.get("/bukti/tidak-ada/pratinjau").status);
}

TEST_F(AsalWeb, SaysWhereAFileIsNoLongerWhatItWas) {
  isi("foto.png", gambar());
  support::tulis(kantor_.data() / "berkas" / kantor_.text("SELECT sidik FROM berkas_bukti"),
                 "Lembaga palsu\n");
  const Jawaban halaman = kasi_.get("/bukti/" + bukti() + "/pratinjau");
  EXPECT_TRUE(memuat(halaman, "tidak sama dengan saat diunggah"));
  EXPECT_FALSE(memuat(halaman, "?tampil=1"));
}

}  // namespace
}  // namespace laras
