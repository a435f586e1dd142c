#include "exporter/buku_kerja.h"

#include <gtest/gtest.h>

#include "exporter/keterangan_kolom.h"
#include "format/zip.h"
#include "support/contoh.h"
#include "support/folder_sementara.h"
#include "support/himpunan.h"

namespace laras::exporter {
namespace {

using support::baca;
using support::FolderSementara;
using support::isi_folder;

class WriteWorkbook : public testing::Test {
 protected:
  std::string tulis(const kamus::Himpunan& himpunan, const char* nama) const {
    const auto hasil = write_workbook(himpunan, {"Data Kantor"}, folder_ / nama);
    EXPECT_TRUE(hasil.ok());
    return baca(folder_ / nama);
  }
  static std::string bagian(const std::string& buku, const std::string& nama) {
    auto zip = format::ZipReader::open(buku);
    EXPECT_TRUE(zip.ok());
    return zip.ok() ? zip.value().read(nama).value() : std::string();
  }

  FolderSementara folder_;
};

TEST_F(WriteWorkbook, GivesTheSameBytesForTheSameRows) {
  const auto himpunan = uji::contoh_plandaan();
  EXPECT_EQ(tulis(himpunan, "a.xlsx"), tulis(himpunan, "b.xlsx"));
  EXPECT_EQ("a.xlsx\nb.xlsx\n", isi_folder(folder_.path()));
}

TEST_F(WriteWorkbook, WritesNoFormula) {
  const auto himpunan = uji::himpunan(
      {{"proses", "proses,nama,kelompok,urutan\n=1+1,=HYPERLINK(A1),utama,1\n+2,@a,utama,2\n"}});
  const std::string buku = tulis(himpunan, "a.xlsx");
  auto zip = format::ZipReader::open(buku).value();
  bool ditemukan = false;
  for (const std::string& nama : zip.names()) {
    if (!nama.starts_with("xl/worksheets/sheet")) continue;
    const std::string lembar = zip.read(nama).value();
    EXPECT_EQ(std::string::npos, lembar.find("<f>")) << nama;
    ditemukan = ditemukan || lembar.find("<t>=HYPERLINK(A1)</t>") != std::string::npos;
  }
  EXPECT_TRUE(ditemukan);
}

TEST_F(WriteWorkbook, HasAGuideAndASheetForEverySubject) {
  const std::string buku = bagian(tulis({}, "a.xlsx"), "xl/workbook.xml");
  std::size_t tempat = buku.find("<sheet name=\"Petunjuk\"");
  for (const auto& subjek : kamus::daftar()) {
    const std::size_t berikut = buku.find("<sheet name=\"" + std::string(subjek.nama) + "\"");
    ASSERT_NE(std::string::npos, berikut) << subjek.nama;
    EXPECT_LT(tempat, berikut) << subjek.nama;
    tempat = berikut;
  }
}

TEST_F(WriteWorkbook, OffersChoicesAndReferences) {
  const std::string buku = tulis({}, "a.xlsx");
  // Sheet 1 is the guide, 5 satuan, 7 unit.
  EXPECT_NE(std::string::npos,
            bagian(buku, "xl/worksheets/sheet5.xml")
                .find("<formula1>\"cacah,persen,nilai,tingkat,teks\"</formula1>"));
  EXPECT_NE(
      std::string::npos,
      bagian(buku, "xl/worksheets/sheet7.xml").find("<formula1>unit!$A$2:$A$1000</formula1>"));
}

TEST_F(WriteWorkbook, WritesOverNoFile) {
  support::tulis(folder_ / "a.xlsx", "pekerjaan orang");
  const auto hasil = write_workbook({}, {"Data"}, folder_ / "a.xlsx");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Conflict, hasil.error().kind);
  EXPECT_EQ("pekerjaan orang", baca(folder_ / "a.xlsx"));
}

TEST_F(WriteWorkbook, LeavesNothingWhereItFails) {
  auto himpunan = uji::himpunan({{"narasi", "tahun,bagian,isi\n2022,3.1,x\n"}});
  himpunan["narasi"][0].isian[2].teks = std::string(40'000, 'x');
  const auto hasil = write_workbook(himpunan, {"Data"}, folder_ / "a.xlsx");
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ("narasi/2022/3.1:isi", hasil.error().where);
  EXPECT_EQ("", isi_folder(folder_.path()));
  EXPECT_EQ(Kind::Unavailable, write_workbook({}, {"Data"}, folder_ / "tiada/a.xlsx").error().kind);
}

TEST(KeteranganKolom, SaysAllThatTheDictionaryKnows) {
  const auto* const subjek = kamus::cari("realisasi");
  EXPECT_EQ(
      "Indikator.\nJenis: kode; kunci, wajib diisi.\nTanpa spasi dan tanpa garis miring.\n"
      "Isinya harus ada di kolom pertama lembar indikator.",
      keterangan_kolom(subjek->kolom[0]));
  EXPECT_EQ(
      "dalam: hanya periode itu; sampai: kumulatif s.d. akhir periode.\nJenis: pilihan; wajib "
      "diisi.\nPilih dari daftar.\nPilihan: dalam, sampai.",
      keterangan_kolom(subjek->kolom[3]));
  EXPECT_EQ(
      "Realisasi; kosong bila dihitung dari pembilang dan penyebut.\nJenis: menurut satuan; "
      "boleh kosong.\nMenurut satuan indikatornya. Contoh: 94,22 atau 98,83% atau 26\nBila "
      "tidak direncanakan, tulis: N/A",
      keterangan_kolom(subjek->kolom[4]));
}

}  // namespace
}  // namespace laras::exporter
