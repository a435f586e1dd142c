#include <gtest/gtest.h>

#include "pelaporan/bahan_uji.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::kantor_kecil;
using uji::memuat;
using uji::tambah_indikator;
using uji::tambah_realisasi;

std::string subbab_dari(const uji::Baris& baris, std::size_t nomor) {
  const Bahan bahan = baris.rakit(2025);
  Penyusun p(bahan);
  return kalimat(bab_perencanaan(p).subbab.at(nomor).isi);
}

TEST(BabPerencanaan, ListsTheTreeOfTheRenja) {
  const std::string teks = subbab_dari(kantor_kecil(), 0);
  EXPECT_TRUE(memuat(teks,
                     "memuat 1 (satu) program, 1 (satu) kegiatan, dan 1 (satu) sub "
                     "kegiatan:\nProgram Uji\nKegiatan Uji\nSub Kegiatan Uji"))
      << teks;
  EXPECT_TRUE(memuat(teks, "adalah Dokumen renja (tanggal 15 Januari 2024).")) << teks;
  EXPECT_FALSE(memuat(teks, "Alasan perubahannya")) << teks;
}

TEST(BabPerencanaan, GivesTheIndikatorOfATujuan) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  EXPECT_TRUE(memuat(subbab_dari(b, 0), "Indikator tujuan belum diisi"));
  tambah_indikator(b, "t", "tujuan", "nilai", "70.00");
  b.tambah("target", {{"dokumen", "renstra"},
                      {"indikator", "t"},
                      {"tahun", "2025"},
                      {"periode", "TAHUN"},
                      {"target", "75.00"}});
  const std::string kosong = subbab_dari(b, 0);
  EXPECT_TRUE(memuat(kosong, "target tahun 2025: 75,00")) << kosong;
  EXPECT_TRUE(memuat(kosong, "realisasi tahun 2025: (belum diisi)")) << kosong;
  tambah_realisasi(b, "t", "2025", "77.00");
  EXPECT_TRUE(memuat(subbab_dari(b, 0), "realisasi tahun 2025: 77,00 (capaian "));
}

TEST(BabPerencanaan, NamesTheReasonOfAChange) {
  uji::Baris b = kantor_kecil();
  b.tambah("dokumen", {{"dokumen", "pk-p"},
                       {"jenis", "pk"},
                       {"sifat", "perubahan"},
                       {"nama", "Perubahan PK"},
                       {"tahun_mulai", "2025"},
                       {"tahun_akhir", "2025"},
                       {"urutan", "2"},
                       {"nomor", "9/PK"},
                       {"tanggal", "2025-09-23"},
                       {"menggantikan", "pk"},
                       {"alasan", "DPA berubah"}});
  const std::string teks = subbab_dari(b, 1);
  EXPECT_TRUE(memuat(teks,
                     "yaitu Perubahan PK (nomor 9/PK tanggal 23 September 2025). Dokumen itu "
                     "menggantikan Dokumen pk. Alasan perubahannya: DPA berubah."))
      << teks;
}

TEST(BabPerencanaan, SaysWhichIkuLackADefinition) {
  uji::Baris b = kantor_kecil();
  EXPECT_TRUE(memuat(subbab_dari(b, 1), "Indikator Kinerja Utama tahun 2025 belum diisi."));
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  EXPECT_TRUE(memuat(subbab_dari(b, 1), "Definisi operasional belum diisi untuk Indikator a."));
  b.tambah("iku", {{"indikator", "a"}, {"urutan", "1"}, {"definisi_operasional", "Nilai a."}});
  EXPECT_FALSE(memuat(subbab_dari(b, 1), "Definisi operasional belum diisi"));
}

TEST(BabPerencanaan, ReadsWellWithoutAnyDocument) {
  uji::Baris b = kantor_kecil();
  b.kosongkan("dokumen");
  b.kosongkan("isi_dokumen");
  const std::string rencana = subbab_dari(b, 0);
  EXPECT_TRUE(memuat(rencana, "Renstra Kecamatan Uji yang berlaku pada tahun 2025 belum diisi."))
      << rencana;
  EXPECT_TRUE(memuat(rencana, "Rencana Kerja (Renja) tahun 2025 belum diisi.")) << rencana;
  EXPECT_TRUE(memuat(subbab_dari(b, 1), "Perjanjian Kinerja tahun 2025 belum diisi."));
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  EXPECT_TRUE(memuat(subbab_dari(b, 1), "1 (satu) indikator yang seharusnya diperjanjikan"));
}

}  // namespace
}  // namespace laras::pelaporan
