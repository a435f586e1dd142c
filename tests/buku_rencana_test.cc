// The plan as a workbook through the acts behind the page: preview, apply, refusal.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "app/banding_dokumen.h"
#include "app/baris.h"
#include "app/buku_rencana.h"
#include "app/kunci_definisi.h"
#include "exporter/buku_kerja.h"
#include "support/kantor_web.h"

namespace laras {
namespace {

using app::PratinjauBuku;
using kamus::Baris;
using kamus::Himpunan;

class BukuRencana : public testing::Test {
 protected:
  BukuRencana() {
    sungram.pengguna = "kasubbag-sungram";
    sungram.penugasan.push_back({kantor::Peran::KasubbagSungram, {}, {}});
  }

  app::Oleh oleh() const { return {sungram, "uji"}; }
  std::shared_ptr<const app::Snapshot> kini() { return kantor_.workspace().snapshot().value(); }

  /// A workbook of these rows.
  std::filesystem::path buku(const Himpunan& isi) {
    const auto berkas = folder.path() / ("buku-" + std::to_string(nomor++) + ".xlsx");
    EXPECT_TRUE(exporter::write_workbook(isi, {"Uji"}, berkas).ok());
    return berkas;
  }
  /// The rows of a subject, one cell of the row of that key changed.
  Himpunan ubahan(const char* subjek, const std::string& kunci, const char* kolom,
                  const std::string& isi) {
    Himpunan hasil{{subjek, app::baris_dari(kini()->himpunan(), subjek)}};
    Baris* baris = app::cari_baris(*kamus::cari(subjek), hasil[subjek], kunci);
    EXPECT_NE(nullptr, baris) << kunci;
    if (baris != nullptr) {
      EXPECT_TRUE(app::isi_sel(*kamus::cari(subjek), *baris, {{kolom, isi}}).ok());
    }
    return hasil;
  }
  PratinjauBuku periksa(const Himpunan& isi) {
    auto hasil = app::periksa_buku(kantor_.workspace(), oleh(), buku(isi));
    EXPECT_TRUE(hasil.ok()) << (hasil.ok() ? "" : hasil.error().message);
    return hasil.ok() ? hasil.value() : PratinjauBuku{};
  }

  uji::KantorWeb kantor_;
  support::FolderSementara folder;
  kantor::Pelaku sungram;
  int nomor = 0;
};

TEST_F(BukuRencana, ComesBackFromItsExportWithoutAChange) {
  const auto ekspor = app::ekspor_rencana(*kini());
  ASSERT_TRUE(ekspor.ok());
  const auto berkas = folder.path() / "rencana.xlsx";
  std::ofstream(berkas, std::ios::binary) << ekspor.value().bytes;
  const auto hasil = app::periksa_buku(kantor_.workspace(), oleh(), berkas);
  ASSERT_TRUE(hasil.ok());
  EXPECT_TRUE(hasil.value().salah.empty());
  EXPECT_TRUE(hasil.value().ubah.empty());
}

TEST_F(BukuRencana, ShowsEveryRowThatWouldChangeAndThenAppliesIt) {
  const auto peristiwa = kantor_.events();
  const auto lihat = periksa(ubahan("simpul", "7.01.01.2.01.01/2021", "nama", "Nama dari buku"));
  ASSERT_EQ(1U, lihat.ubah.size());
  EXPECT_EQ("Pohon kinerja", lihat.ubah[0].judul);
  ASSERT_EQ(1U, lihat.ubah[0].baris.size());
  EXPECT_EQ("7.01.01.2.01.01/2021", lihat.ubah[0].baris[0].kunci);
  EXPECT_EQ("diubah", lihat.ubah[0].baris[0].apa);
  EXPECT_EQ("nama: Nama dari buku", lihat.ubah[0].baris[0].menjadi);
  EXPECT_EQ(peristiwa, kantor_.events());
  bool sudah = false;
  ASSERT_TRUE(
      app::terapkan_buku(kantor_.workspace(), oleh(), lihat.sidik, lihat.tanda, sudah).ok());
  EXPECT_TRUE(sudah);
  EXPECT_EQ(peristiwa + 1, kantor_.events());
  EXPECT_EQ(1, kantor_.count("SELECT COUNT(*) FROM simpul WHERE nama = 'Nama dari buku'"));
  // The same once more changes nothing.
  ASSERT_TRUE(
      app::terapkan_buku(kantor_.workspace(), oleh(), lihat.sidik, lihat.tanda, sudah).ok());
  EXPECT_FALSE(sudah);
  EXPECT_EQ(peristiwa + 1, kantor_.events());
}

TEST_F(BukuRencana, AppliesNothingWhereTheDataChangedMeanwhile) {
  const auto lihat = periksa(ubahan("simpul", "7.01.01.2.01.01/2021", "nama", "Nama dari buku"));
  ASSERT_TRUE(app::atur_kunci_definisi(kantor_.workspace(), oleh(), 2022, true, "").empty());
  bool sudah = true;
  const auto hasil =
      app::terapkan_buku(kantor_.workspace(), oleh(), lihat.sidik, lihat.tanda, sudah);
  ASSERT_TRUE(hasil.ok());
  EXPECT_FALSE(sudah);
  EXPECT_NE(lihat.tanda, hasil.value().tanda);
  EXPECT_EQ(1U, hasil.value().ubah.size());
  EXPECT_EQ(0, kantor_.count("SELECT COUNT(*) FROM simpul WHERE nama = 'Nama dari buku'"));
}

TEST_F(BukuRencana, NamesTheCellOfAMistake) {
  const auto lihat = periksa(ubahan("indikator", "iku-ikm/2021", "sumber", "ketik"));
  ASSERT_FALSE(lihat.salah.empty());
  EXPECT_EQ(0U, lihat.salah[0].where.find("indikator!")) << lihat.salah[0].where;
  EXPECT_FALSE(lihat.siap());
}

TEST_F(BukuRencana, LeavesOtherSubjectsAndLockedDefinitionsAlone) {
  const auto lain = periksa(ubahan("ikm", "2022/KTP", "nilai", "12"));
  EXPECT_TRUE(lain.ubah.empty());
  EXPECT_EQ(1, std::count(lain.catatan.begin(), lain.catatan.end(),
                          "Lembar di luar rencana tidak diubah dari halaman ini: ikm."));
  ASSERT_TRUE(app::atur_kunci_definisi(kantor_.workspace(), oleh(), 2022, true, "").empty());
  const auto terkunci = periksa(ubahan("indikator", "iku-ikm/2021", "arah", "makin_rendah"));
  ASSERT_EQ(1U, terkunci.salah.size());
  EXPECT_NE(std::string::npos, terkunci.salah[0].message.find("sudah dikunci"));
  EXPECT_TRUE(periksa(ubahan("indikator", "iku-ikm/2021", "desimal", "3")).salah.empty());
}

TEST_F(BukuRencana, IsForPlannersAlone) {
  kantor::Pelaku kasi;
  kasi.pengguna = "kasi";
  kasi.penugasan.push_back({kantor::Peran::Kasi, {}, {}});
  const auto hasil =
      app::periksa_buku(kantor_.workspace(), {kasi, "uji"},
                        buku(ubahan("simpul", "7.01.01.2.01.01/2021", "nama", "Nama dari buku")));
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Forbidden, hasil.error().kind);
}

TEST_F(BukuRencana, IsComparedRowByRowWithTheDocumentBefore) {
  const auto banding = app::banding_dokumen(*kini(), "renja-2022-p", "");
  ASSERT_TRUE(banding.ok());
  EXPECT_LT(0, banding.value().ditambah);
  EXPECT_LT(0, banding.value().tetap);
  EXPECT_EQ(banding.value().baris.size(),
            static_cast<std::size_t>(banding.value().ditambah + banding.value().dihapus +
                                     banding.value().diubah + banding.value().tetap));
  EXPECT_EQ(Kind::NotFound, app::banding_dokumen(*kini(), "renja-2022", "").error().kind);
}

}  // namespace
}  // namespace laras
