#include <gtest/gtest.h>

#include "pelaporan/bahan_uji.h"
#include "pelaporan/kalimat.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::kantor_kecil;
using uji::memuat;
using uji::tambah_indikator;
using uji::tambah_realisasi;

/// Words of a preliminary part.
std::string kata_pengantar_dari(const uji::Baris& baris) {
  const Bahan bahan = baris.rakit(2025);
  Penyusun p(bahan);
  return kalimat(kata_pengantar(p).pembuka);
}

std::string ikhtisar_dari(const uji::Baris& baris) {
  const Bahan bahan = baris.rakit(2025);
  Penyusun p(bahan);
  return kalimat(ikhtisar_eksekutif(p).pembuka);
}

void tambah_anggaran(uji::Baris& b, const std::string& pagu, const std::string& realisasi) {
  b.tambah("pagu",
           {{"dokumen", "dpa"}, {"simpul", "7.01.01.2.01.01"}, {"tahun", "2025"}, {"pagu", pagu}});
  if (realisasi.empty()) return;
  b.tambah("realisasi_anggaran", {{"simpul", "7.01.01.2.01.01"},
                                  {"tahun", "2025"},
                                  {"periode", "TAHUN"},
                                  {"sifat", "dalam"},
                                  {"jumlah", realisasi}});
}

TEST(Ikhtisar, SaysPlainlyThatNothingIsFilledIn) {
  const std::string teks = ikhtisar_dari(kantor_kecil());
  EXPECT_TRUE(memuat(teks, "Indikator Kinerja Utama Kecamatan Uji tahun 2025 belum diisi."))
      << teks;
  EXPECT_TRUE(memuat(teks, "Pagu anggaran tahun 2025 belum diisi.")) << teks;
  EXPECT_TRUE(memuat(teks, "Tingkat efisiensi belum dapat dihitung")) << teks;
  EXPECT_FALSE(memuat(teks, "rekomendasi hasil evaluasi")) << teks;
}

TEST(Ikhtisar, TellsTargetRealisasiAndDistanceOfWhatWasMissed) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  tambah_realisasi(b, "a", "2025", "76.00");
  const std::string teks = ikhtisar_dari(b);
  EXPECT_TRUE(memuat(teks, "1 (satu) sasaran strategis dengan 1 (satu) Indikator Kinerja Utama"))
      << teks;
  EXPECT_TRUE(memuat(teks,
                     "Indikator a: 76,00 dari target 80,00, capaian 95%, belum mencapai "
                     "target"))
      << teks;
  EXPECT_TRUE(memuat(teks, "Indikator a berselisih 4,00 poin dari target. Penyebabnya diuraikan"))
      << teks;
}

TEST(Ikhtisar, GivesOnlyTheTargetOfWhatIsNotMeasured) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  const std::string teks = ikhtisar_dari(b);
  EXPECT_TRUE(memuat(teks, "Indikator a: target 80,00, realisasi (belum diisi)\n")) << teks;
  EXPECT_TRUE(memuat(teks, "Rata-rata capaiannya belum dapat dihitung")) << teks;
}

TEST(Ikhtisar, QuotesTheWrittenReason) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  tambah_realisasi(b, "a", "2025", "76.00");
  b.tambah("narasi",
           {{"tahun", "2025"}, {"bagian", "3.1.1-a"}, {"isi", "Petugas berkurang satu orang."}});
  EXPECT_TRUE(memuat(ikhtisar_dari(b), "dari target. Petugas berkurang satu orang."));
}

TEST(Ikhtisar, HasNoParagraphOnWhatWasReached) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  tambah_realisasi(b, "a", "2025", "80.00");
  const std::string teks = ikhtisar_dari(b);
  EXPECT_TRUE(memuat(teks, "capaian 100%, sesuai dengan target")) << teks;
  EXPECT_FALSE(memuat(teks, "berselisih")) << teks;
}

TEST(Ikhtisar, ComparesWithLastYearOnlyWhereItIsKnown) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  tambah_realisasi(b, "a", "2025", "84.00");
  EXPECT_FALSE(memuat(ikhtisar_dari(b), "pada tahun 2024"));
  b.tambah("target", {{"dokumen", "pk"},
                      {"indikator", "a"},
                      {"tahun", "2024"},
                      {"periode", "TAHUN"},
                      {"target", "80.00"}});
  tambah_realisasi(b, "a", "2024", "76.00");
  EXPECT_TRUE(memuat(ikhtisar_dari(b), "meningkat dari 95% pada tahun 2024."));
}

TEST(Ikhtisar, NamesTheGreatestRemainder) {
  uji::Baris b = kantor_kecil();
  tambah_anggaran(b, "1000000", "900000");
  const std::string teks = ikhtisar_dari(b);
  EXPECT_TRUE(memuat(teks, "Dari pagu anggaran Rp1.000.000, terealisasi Rp900.000 atau 90%."))
      << teks;
  EXPECT_TRUE(memuat(teks,
                     "Dari sisa Rp100.000, bagian terbesar berada pada sub kegiatan Sub "
                     "Kegiatan Uji, yaitu Rp100.000 atau 100% dari sisa itu."))
      << teks;
}

TEST(Ikhtisar, SaysThatAllWasSpent) {
  uji::Baris b = kantor_kecil();
  tambah_anggaran(b, "1000000", "1000000");
  EXPECT_TRUE(memuat(ikhtisar_dari(b), "Seluruh anggaran terserap."));
}

TEST(Ikhtisar, SaysThatRealisasiAnggaranIsMissing) {
  uji::Baris b = kantor_kecil();
  tambah_anggaran(b, "1000000", "");
  EXPECT_TRUE(memuat(ikhtisar_dari(b), "Realisasi dari pagu anggaran Rp1.000.000 belum diisi"));
}

TEST(KataPengantar, IsSignedWithTheStateOfWhatIsRecorded) {
  const Bahan bahan = kantor_kecil().rakit(2025);
  Penyusun p(bahan);
  const auto bab = kata_pengantar(p);
  const auto& blok = std::get<naskah::BlokTtd>(bab.pembuka.back());
  ASSERT_EQ(1U, blok.ttd.size());
  EXPECT_EQ("Uji, (tanggal belum diisi)", blok.ttd[0].tempat_tanggal);
}

TEST(KataPengantar, GivesWayToAWrittenOneButKeepsTheFigures) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  tambah_realisasi(b, "a", "2025", "80.00");
  EXPECT_TRUE(memuat(kata_pengantar_dari(b), "Puji syukur kami panjatkan"));
  b.tambah("narasi",
           {{"tahun", "2025"}, {"bagian", "kata-pengantar"}, {"isi", "Salam dari kantor."}});
  const std::string teks = kata_pengantar_dari(b);
  EXPECT_FALSE(memuat(teks, "Puji syukur")) << teks;
  EXPECT_TRUE(memuat(teks, "Salam dari kantor.")) << teks;
  EXPECT_TRUE(memuat(teks, "Rata-rata capaiannya 100%")) << teks;
}

TEST(GambarCascading, LeadsFromTujuanToTheProgram) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  b.tambah("iku", {{"indikator", "a"}, {"urutan", "1"}});
  b.tambah("iku_program", {{"indikator", "a"}, {"simpul", "7.01.01"}});
  tambah_anggaran(b, "1000000", "");
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto gambar = gambar_cascading(p);
  const auto& simpul = std::get<naskah::BaganCascading>(gambar.isi).simpul;
  ASSERT_EQ(4U, simpul.size());
  EXPECT_EQ("tujuan", simpul[0].jenis);
  EXPECT_EQ("", simpul[0].induk);
  EXPECT_EQ("tujuan", simpul[1].induk);
  EXPECT_EQ("Target 80,00", simpul[2].keterangan);
  EXPECT_EQ("a", simpul[3].induk);
  EXPECT_TRUE(memuat(simpul[3].keterangan, "Rp1.000.000"));
  EXPECT_TRUE(memuat(gambar.alt, "Indikator a dengan target 80,00 didukung Program Uji"));
}

TEST(GambarCascading, SaysThatAPaguIsNotFilledIn) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  b.tambah("iku_program", {{"indikator", "a"}, {"simpul", "7.01.01"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto gambar = gambar_cascading(p);
  EXPECT_EQ("pagu (belum diisi)",
            std::get<naskah::BaganCascading>(gambar.isi).simpul.back().keterangan);
}

TEST(GambarOrganisasi, ShowsUnitsWithTheirHead) {
  uji::Baris b = kantor_kecil();
  b.tambah("unit", {{"unit", "seksi"},
                    {"nama", "Seksi Uji"},
                    {"induk", "camat"},
                    {"jenis", "seksi"},
                    {"urutan", "2"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto gambar = gambar_organisasi(p);
  const auto& kotak = std::get<naskah::BaganOrganisasi>(gambar.isi).kotak;
  ASSERT_EQ(2U, kotak.size());
  EXPECT_EQ("pimpinan", kotak[0].jenis);
  EXPECT_EQ("camat", kotak[1].induk);
  EXPECT_EQ("Camat membawahi Seksi Uji.", gambar.alt);
}

}  // namespace
}  // namespace laras::pelaporan
