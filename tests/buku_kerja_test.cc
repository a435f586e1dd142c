// The way of an office's data into a workbook and back.
#include <gtest/gtest.h>

#include <sstream>

#include "app/ekspor.h"
#include "app/impor.h"
#include "app/sesi.h"
#include "app/templat.h"
#include "exporter/buku_kerja.h"
#include "importer/buku_kerja.h"
#include "support/buku_xlsx.h"
#include "support/contoh.h"
#include "support/folder_sementara.h"
#include "support/himpunan.h"

namespace laras {
namespace {

using support::baca;
using support::FolderSementara;

class BukuKerja : public testing::Test {
 protected:
  app::HasilImpor impor(const char* sumber, const char* data) const {
    return app::impor({tempat_ / sumber, tempat_ / data, false});
  }
  std::string ekspor(const char* data, const char* tujuan) const {
    const auto hasil = app::ekspor(tempat_ / data, tempat_ / tujuan);
    EXPECT_TRUE(hasil.ok()) << hasil.error().message;
    return hasil.ok() && hasil.value().buku_kerja ? baca(tempat_ / tujuan) : std::string();
  }
  /// The rows after they went through a workbook.
  kamus::Himpunan bolak_balik(const kamus::Himpunan& himpunan) const {
    EXPECT_TRUE(exporter::write_workbook(himpunan, {"Data"}, tempat_ / "x.xlsx").ok());
    auto terbaca = importer::read_workbook(baca(tempat_ / "x.xlsx"));
    EXPECT_TRUE(terbaca.ok());
    if (!terbaca.ok()) return {};
    for (const auto& satu : terbaca.value().errors) {
      ADD_FAILURE() << satu.where << ": " << satu.message;
    }
    return std::move(terbaca.value().himpunan);
  }
  void kantor(const char* nama) const {
    support::tulis(
        tempat_ / nama / "instansi.csv",
        "instansi,nama,singkatan,pemerintah,daerah,ibu_kota,tempat,alamat,kode_surat,"
        "zona_waktu,dasar_pembentukan\nplandaan,Kecamatan Plandaan,,Pemerintah Kabupaten "
        "Jombang,Kabupaten Jombang,Jombang,Plandaan,,,WIB,\n");
    support::tulis(tempat_ / nama / "unit.csv",
                   "unit,nama,induk,jenis,urutan\ncamat,Camat,,pimpinan,1\n");
  }

  FolderSementara tempat_;
};

TEST_F(BukuKerja, GivesTheSampleOfficeBackAsItWas) {
  const auto himpunan = uji::contoh_plandaan();
  EXPECT_EQ(himpunan, bolak_balik(himpunan));
}

TEST_F(BukuKerja, GivesAwkwardCellsBackAsTheyWere) {
  const auto himpunan = uji::himpunan(
      {{"narasi",
        "tahun,bagian,isi\n2022,a,\"=1+1 <b> & \"\"kutip\"\" _x000D_ _x\n\n- butir\tx\"\n"
        "2022,b,\"baris\rlama \x01 \xF0\x9F\x98\x80\"\n"},
       {"proses",
        "proses,nama,kelompok,urutan\n0012,=SUM(A1),utama,1\n1E5,+62,utama,2\n"
        "7.10,@nama,utama,0\n"},
       {"target",
        "dokumen,indikator,tahun,periode,target,target_atas\n"
        "a,b,2022,TAHUN,93.80,10.257\na,b,2022,TW1,100%,\"93,80\"\n"
        "a,b,2022,TW2,0.50%,1.234%\na,b,2022,TW3,N/A,BB\na,c,2022,TW3,-0.10,1E3\n"},
       {"rujukan",
        "indikator,tahun,nilai\na,2022,0.00\nb,2022,12.340\nc,2022,Tidak ada rujukan\n"
        "d,2022,0.000000000000000001\ne,2022,123456789012345.678\n"},
       {"pagu",
        "dokumen,simpul,tahun,pagu\na,b,2022,0\na,c,2022,999999999999999999\na,d,2022,-5\n"},
       {"libur",
        "tanggal,nama,cuti_bersama\n1900-02-28,a,ya\n1900-03-01,b,tidak\n9999-12-31,c,ya\n"}});
  EXPECT_EQ(himpunan, bolak_balik(himpunan));
}

TEST_F(BukuKerja, ImportsToTheSameDataAsTheCsvItCameFrom) {
  kantor("csv");
  ASSERT_TRUE(impor("csv", "data-a").salah.empty());
  const std::string buku = ekspor("data-a", "a.xlsx");
  EXPECT_TRUE(impor("a.xlsx", "data-a").ringkasan.empty());
  ASSERT_TRUE(impor("a.xlsx", "data-b").salah.empty());
  EXPECT_EQ(buku, ekspor("data-b", "b.xlsx"));
  EXPECT_EQ(app::buka_sesi(tempat_ / "data-a").value().himpunan,
            app::buka_sesi(tempat_ / "data-b").value().himpunan);
  ekspor("data-a", "csv-a");
  ekspor("data-b", "csv-b");
  for (const auto& berkas : std::filesystem::directory_iterator(tempat_ / "csv-a")) {
    EXPECT_EQ(baca(berkas.path()), baca(tempat_ / "csv-b" / berkas.path().filename().string()));
  }
}

TEST_F(BukuKerja, KeepsReferenceDataEmptyThatTheOfficeEmptied) {
  kantor("csv");
  support::tulis(tempat_ / "csv/libur.csv", "tanggal,nama,cuti_bersama,dasar\n");
  impor("csv", "data-a");
  ekspor("data-a", "a.xlsx");
  ASSERT_TRUE(impor("a.xlsx", "data-b").salah.empty());
  EXPECT_FALSE(app::buka_sesi(tempat_ / "data-b").value().himpunan.contains("libur"));
}

TEST_F(BukuKerja, LeavesDataAloneWhoseSheetWasNotFilledIn) {
  kantor("csv");
  impor("csv", "data");
  ASSERT_TRUE(app::templat(tempat_ / "t.xlsx", false).ok());
  const auto hasil = impor("t.xlsx", "data");
  EXPECT_TRUE(hasil.salah.empty());
  EXPECT_TRUE(hasil.ringkasan.empty());
  ASSERT_EQ(1U, hasil.catatan.size());
  EXPECT_EQ(
      "Lembar yang hanya berisi judul tidak mengubah datanya: instansi, unit. Untuk mengosongkan "
      "data, tulis (kosong) di bawah judul kolom pertama.",
      hasil.catatan[0]);
}

TEST_F(BukuKerja, TellsChecksOfTheDictionaryByTheirCell) {
  kantor("csv");
  impor("csv", "data");
  support::tulis(
      tempat_ / "x.xlsx",
      support::buku_xlsx({{"unit", support::sel_teks({{"urutan", "unit", "nama", "jenis", "induk"},
                                                      {"1", "a", "A", "seksi", "tiada"},
                                                      {"2", "a", "", "seksi", ""}})}}));
  const auto hasil = impor("x.xlsx", "data");
  std::ostringstream tercatat;
  for (const auto& satu : hasil.salah) tercatat << satu.where << ": " << satu.message << "\n";
  EXPECT_EQ(
      "unit!E2: \"tiada\" tidak ada di unit. Tambahkan barisnya di sana atau perbaiki kodenya.\n"
      "unit!C3: Kolom wajib \"nama\" masih kosong; isilah. Nama resmi unit.\n"
      "unit!B3: Baris dengan kunci \"a\" sudah ada di unit!A2. Hapus salah satunya.\n",
      tercatat.str());
}

TEST_F(BukuKerja, IsWrittenUnderNoOtherEnding) {
  kantor("csv");
  impor("csv", "data");
  for (const char* nama : {"a.xls", "a.ods", "a.csv"}) {
    EXPECT_EQ(Kind::Invalid, app::ekspor(tempat_ / "data", tempat_ / nama).error().kind) << nama;
    EXPECT_EQ(Kind::Invalid, app::templat(tempat_ / nama, false).error().kind) << nama;
  }
}

}  // namespace
}  // namespace laras
