#include <gtest/gtest.h>

#include <set>

#include "pelaporan/bahan_uji.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::memuat;

using Sel = std::vector<std::string>;

void tambah_jabatan(uji::Baris& b, const std::string& kode, const std::string& nama,
                    const std::string& jenis) {
  b.tambah("jabatan", {{"jabatan", kode},
                       {"nama", nama},
                       {"nama_lengkap", "Kepala " + nama},
                       {"unit", "seksi"},
                       {"jenis", jenis},
                       {"atasan", "camat"},
                       {"urutan", "2"}});
}

/// The Camat answers for the sasaran, the Kasi for the kegiatan and its sub kegiatan.
uji::Baris kantor_berpejabat() {
  uji::Baris b = uji::kantor_kecil();
  b.tambah("unit", {{"unit", "seksi"}, {"nama", "Seksi Uji"}, {"jenis", "seksi"}, {"urutan", "2"}});
  tambah_jabatan(b, "kasi", "Kasi Uji", "struktural");
  tambah_jabatan(b, "staf", "Staf Uji", "staf");
  uji::tambah_indikator(b, "iku-a", "sasaran", "nilai", "80.00");
  uji::tambah_indikator(b, "keg", "7.01.01.2.01", "%", "90");
  uji::tambah_indikator(b, "sub", "7.01.01.2.01.01", "dokumen", "4");
  uji::tambah_realisasi(b, "keg", "2025", "45");
  for (const auto& [simpul, jabatan] :
       {std::pair{"sasaran", "camat"}, {"7.01.01.2.01", "kasi"}, {"7.01.01.2.01.01", "kasi"}}) {
    b.tambah("penanggung_jawab", {{"simpul", simpul}, {"mulai", "2024"}, {"jabatan", jabatan}});
  }
  b.tambah("pagu", {{"dokumen", "dpa"},
                    {"simpul", "7.01.01.2.01.01"},
                    {"tahun", "2025"},
                    {"pagu", "1.000.000"}});
  b.tambah("iku_program", {{"indikator", "iku-a"}, {"simpul", "7.01.01"}});
  b.tambah("pengukuran", {{"jabatan", "kasi"},
                          {"tahun", "2025"},
                          {"triwulan", "4"},
                          {"indikator", "keg"},
                          {"bagian", "program"},
                          {"urutan", "1"},
                          {"kinerja", "Kegiatan berjalan"},
                          {"hambatan", "Hujan."},
                          {"upaya", "Rapat."},
                          {"bukti_dukung", "Laporan"}});
  return b;
}

Sel tercetak(const naskah::BarisTabel& baris) {
  Sel hasil;
  for (const auto& sel : baris.sel) hasil.push_back(sel.tercetak());
  return hasil;
}

std::vector<naskah::Tabel> tabel_jabatan(Penyusun& p, const char* kode, int triwulan) {
  return tabel_pengukuran_jabatan(p, *p.bahan().kantor.cari(Id<kantor::Jabatan>(kode)), triwulan);
}

TEST(TabelPengukuranJabatan, HasATableForEachLevelThePostAnswersFor) {
  const Bahan bahan = kantor_berpejabat().rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_jabatan(p, "kasi", 4);
  ASSERT_EQ(2U, tabel.size());
  EXPECT_EQ("pengukuran-kegiatan", tabel[0].id);
  EXPECT_EQ("pengukuran-sub-kegiatan", tabel[1].id);
  ASSERT_EQ(1U, tabel[0].baris.size());
  const std::string penjelasan =
      "Hasil: target belum tercapai; target 90%, realisasi 45%, capaian 50%. Hambatan: Hujan.";
  EXPECT_EQ(
      (Sel{"1", "Kegiatan berjalan", "Indikator keg", "90%", "45%", "50%", "1", "Kegiatan Uji",
           "1.000.000", "(belum diisi)", "(belum diisi)", penjelasan, "Rapat.", "Laporan"}),
      tercetak(tabel[0].baris[0]));
  EXPECT_EQ("Sub Kegiatan Uji", tabel[1].baris.at(0).sel[1].tercetak()) << "it words no sasaran";
}

TEST(TabelPengukuranJabatan, QuotesOnlyItsOwnTriwulan) {
  const Bahan bahan = kantor_berpejabat().rakit(2025);
  Penyusun p(bahan);
  const auto baris = tercetak(tabel_jabatan(p, "kasi", 2).at(0).baris.at(0));
  EXPECT_EQ("Kegiatan Uji", baris[1]);
  EXPECT_EQ("(belum diisi)", baris[4]) << "the year's realisasi is not that of triwulan II";
  EXPECT_EQ("", baris[12]);
}

TEST(TabelPengukuranSasaran, FollowsThePlanWhereTheHeadWroteNothing) {
  const Bahan bahan = kantor_berpejabat().rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_pengukuran_sasaran(p, 2);
  ASSERT_EQ(1U, tabel.baris.size());
  const auto baris = tercetak(tabel.baris[0]);
  EXPECT_EQ("Meningkatnya kinerja", baris[1]);
  EXPECT_EQ("Indikator iku-a", baris[2]);
  EXPECT_EQ("Program Uji", baris[7]);
}

TEST(TabelPengukuranSasaran, ShowsFurtherProgramsBelowTheFirst) {
  uji::Baris b = kantor_berpejabat();
  b.tambah(
      "simpul",
      {{"simpul", "7.01.02"}, {"mulai", "2024"}, {"jenis", "program"}, {"nama", "Program Dua"}});
  b.tambah("iku_program", {{"indikator", "iku-a"}, {"simpul", "7.01.02"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_pengukuran_sasaran(p, 2);
  ASSERT_EQ(2U, tabel.baris.size());
  EXPECT_EQ("Program Dua", tabel.baris[1].sel[7].tercetak());
  EXPECT_EQ(naskah::Gabung::Atas, tabel.baris[1].sel[2].gabung);
  EXPECT_EQ(tabel.kolom.size(), tabel.baris[1].sel.size());
}

TEST(PengukuranKinerja, IsSignedByThePostAndItsSuperior) {
  const Bahan bahan = kantor_berpejabat().rakit(2025);
  Penyusun p(bahan);
  const auto* kasi = bahan.kantor.cari(Id<kantor::Jabatan>("kasi"));
  const auto naskah = pengukuran_kinerja(p, 3, {kasi});
  EXPECT_EQ("Pengukuran Kinerja Kasi Uji Tribulan III Tahun 2025", naskah.judul);
  const auto& isi = naskah.bab.at(0).pembuka;
  const auto& ttd = std::get<naskah::BlokTtd>(isi.back()).ttd;
  ASSERT_EQ(2U, ttd.size());
  EXPECT_EQ("CAMAT UJI", ttd[0].jabatan);
  EXPECT_EQ("Atasan langsung,", ttd[0].pihak);
  EXPECT_EQ("KEPALA KASI UJI", ttd[1].jabatan);
  EXPECT_EQ("Uji, .................... 2025", ttd[1].tempat_tanggal);
  const auto& identitas = std::get<naskah::Identitas>(isi.at(1)).baris;
  EXPECT_EQ("Kepala Kasi Uji", identitas.at(3).isi);
  EXPECT_EQ("Seksi Uji, Kecamatan Uji", identitas.at(4).isi);
}

TEST(PengukuranKinerja, SaysWhereAPostAnswersForNothing) {
  const Bahan bahan = kantor_berpejabat().rakit(2025);
  Penyusun p(bahan);
  const auto isi = isi_pengukuran(p, 4, *bahan.kantor.cari(Id<kantor::Jabatan>("staf")));
  EXPECT_TRUE(memuat(kalimat(isi),
                     "Belum ada indikator yang menjadi tanggung jawab Kepala Staf Uji pada tahun "
                     "2025."));
}

TEST(PengukuranKinerja, OfAllHasAChapterAPostAndEveryIdOnce) {
  const Bahan bahan = kantor_berpejabat().rakit(2025);
  Penyusun p(bahan);
  const auto semua = pejabat_terukur(p);
  ASSERT_EQ(2U, semua.size()) << "the Camat and the Kasi, not the Staf and not the Bupati";
  const auto naskah = pengukuran_kinerja(p, 4, semua);
  EXPECT_EQ("Pengukuran Kinerja Pejabat Tribulan IV Tahun 2025", naskah.judul);
  ASSERT_EQ(2U, naskah.bab.size());
  EXPECT_EQ("pengukuran-kasi", naskah.bab[1].id);
  std::set<std::string> id;
  for (const auto* tabel : naskah::tabel(naskah)) EXPECT_TRUE(id.insert(tabel->id).second);
  EXPECT_TRUE(id.contains("pengukuran-camat-sasaran"));
  EXPECT_TRUE(id.contains("pengukuran-kasi-kegiatan"));
}

}  // namespace
}  // namespace laras::pelaporan
