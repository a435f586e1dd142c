#include "pelaporan/dokumen.h"

#include <gtest/gtest.h>

#include <set>

#include "pelaporan/bahan_uji.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::kantor_kecil;
using uji::memuat;
using uji::tambah_indikator;
using uji::tambah_realisasi;

uji::Baris kantor_berlaporan(const std::string& tanggal) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "iku-a", "sasaran", "nilai", "80.00");
  tambah_realisasi(b, "iku-a", "2025", "82.00");
  b.tambah("laporan", {{"tahun", "2025"},
                       {"jenis", "lkjip"},
                       {"tanggal", tanggal},
                       {"tempat", "Uji"},
                       {"penanda_tangan", "camat"}});
  b.tambah("pemegang", {{"jabatan", "camat"},
                        {"nomor", "1"},
                        {"mulai", "2024-01-01"},
                        {"status", "plt"},
                        {"nama", "Camat Uji"},
                        {"pangkat", "Penata Tingkat I"}});
  for (const auto& [kode, bulan] :
       {std::pair{"batas-lkj-perangkat-daerah", "2"}, {"batas-lkj-pemerintah-daerah", "3"}}) {
    b.tambah("ketentuan", {{"ketentuan", kode},
                           {"berlaku_mulai", "2015-01-01"},
                           {"nilai", bulan},
                           {"satuan", "bulan"},
                           {"uraian", "Batas " + std::string(bulan) + " bulan"},
                           {"regulasi", "Peraturan contoh"}});
  }
  return b;
}

std::string penutup(const uji::Baris& b) {
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const naskah::Bab bab = bab_penutup(p);
  return kalimat(bab.subbab[0].isi) + kalimat(bab.subbab[1].isi);
}

TEST(BabPenutup, IsSilentAboutDeadlinesThatAreKept) {
  const std::string isi = penutup(kantor_berlaporan("2026-02-28"));
  EXPECT_FALSE(memuat(isi, "melewati batas")) << isi;
}

TEST(BabPenutup, WarnsOfTheFirstDeadlineAlone) {
  const std::string isi = penutup(kantor_berlaporan("2026-03-24"));
  EXPECT_TRUE(
      memuat(isi,
             "bertanggal 24 Maret 2026, melewati batas 28 Februari 2026. Ketentuannya: Batas "
             "2 bulan (Peraturan contoh)."))
      << isi;
  EXPECT_FALSE(memuat(isi, "31 Maret 2026")) << isi;
}

TEST(BabPenutup, WarnsOfBothDeadlines) {
  const std::string isi = penutup(kantor_berlaporan("2026-04-01"));
  EXPECT_TRUE(memuat(isi, "melewati batas 28 Februari 2026")) << isi;
  EXPECT_TRUE(memuat(isi, "melewati batas 31 Maret 2026")) << isi;
}

TEST(BabPenutup, SaysWhichIkuReachedTheirTarget) {
  EXPECT_TRUE(memuat(penutup(kantor_berlaporan("2026-02-28")),
                     "Meningkatnya kinerja telah mencapai target pada Indikator iku-a (102,50%)."));
}

TEST(Lkjip, KeepsEveryIdOnce) {
  const Bahan bahan = kantor_berlaporan("2026-02-28").rakit(2025);
  Penyusun p(bahan);
  const naskah::Naskah naskah = lkjip(p);
  std::set<std::string> ada;
  for (const naskah::Tabel* tabel : naskah::tabel(naskah)) {
    EXPECT_TRUE(ada.insert(tabel->id).second) << tabel->id;
  }
  EXPECT_TRUE(ada.contains("pk-sasaran"));
  EXPECT_TRUE(ada.contains("lampiran-pk-sasaran"));
}

TEST(Lkjip, IsADraftWhileSomethingIsNotFilledIn) {
  const Bahan bahan = kantor_kecil().rakit(2025);
  Penyusun p(bahan);
  const naskah::Naskah naskah = lkjip(p);
  EXPECT_FALSE(naskah.lengkap);
  EXPECT_TRUE(naskah.bersampul);
  EXPECT_EQ("Uji, 2026", naskah.sampul.tempat_tahun);
}

TEST(PerjanjianKinerja, HasTheSuperiorOnTheLeft) {
  const Bahan bahan = kantor_berlaporan("2026-02-28").rakit(2025);
  Penyusun p(bahan);
  const naskah::Naskah pk = perjanjian_kinerja(p);
  std::vector<naskah::BlokTtd> ttd;
  for (const auto& blok : pk.bab.front().pembuka) {
    if (const auto* satu = std::get_if<naskah::BlokTtd>(&blok)) ttd.push_back(*satu);
  }
  ASSERT_EQ(2U, ttd.size());
  for (const auto& blok : ttd) {
    ASSERT_EQ(2U, blok.ttd.size());
    EXPECT_EQ("BUPATI CONTOH", blok.ttd[0].jabatan);
    EXPECT_EQ("", blok.ttd[0].tempat_tanggal);
    EXPECT_EQ("Plt. CAMAT UJI", blok.ttd[1].jabatan);
    EXPECT_EQ("Contoh, 15 Januari 2024", blok.ttd[1].tempat_tanggal);
    EXPECT_EQ("(nama pejabat)", blok.ttd[1].nama);
    EXPECT_EQ("Penata Tingkat I", blok.ttd[1].pangkat);
  }
}

TEST(PerjanjianKinerja, KeepsTheIdsOfItsTablesWhenItStandsAlone) {
  const Bahan bahan = kantor_berlaporan("2026-02-28").rakit(2025);
  Penyusun p(bahan);
  const naskah::Naskah pk = perjanjian_kinerja(p);
  const auto tabel = naskah::tabel(pk);
  ASSERT_EQ(2U, tabel.size());
  EXPECT_EQ("pk-sasaran", tabel[0]->id);
  EXPECT_EQ("pk-program", tabel[1]->id);
}

TEST(PengukuranKinerja, LeavesTheDateOfAnEarlierTriwulanToTheHand) {
  uji::Baris b = kantor_berlaporan("2026-02-28");
  b.tambah("laporan", {{"tahun", "2025"},
                       {"jenis", "pengukuran"},
                       {"tanggal", "2025-12-30"},
                       {"tempat", "Contoh"},
                       {"penanda_tangan", "bupati"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto tanggal = [&](int triwulan) {
    return std::get<naskah::BlokTtd>(isi_pengukuran(p, triwulan).back()).ttd.front().tempat_tanggal;
  };
  EXPECT_EQ("Contoh, 30 Desember 2025", tanggal(4));
  EXPECT_EQ("Contoh, .................... 2025", tanggal(2));
}

TEST(RekapRenja, NamesItsTriwulan) {
  const Bahan bahan = kantor_kecil().rakit(2025);
  Penyusun p(bahan);
  EXPECT_EQ("Rekapitulasi Renja Triwulan III Tahun 2025", rekap_renja(p, 3).judul);
}

}  // namespace
}  // namespace laras::pelaporan
