#include "pelaporan/bab_1_bagian.h"

#include <gtest/gtest.h>

#include "pelaporan/bahan_uji.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::kantor_kecil;
using uji::memuat;
using uji::tambah_indikator;
using uji::tambah_realisasi;

using Penulis = naskah::Subbab (*)(Penyusun&);

std::string tulis(const uji::Baris& baris, Penulis penulis) {
  const Bahan bahan = baris.rakit(2025);
  Penyusun p(bahan);
  return kalimat(penulis(p).isi);
}

void tambah_lhe(uji::Baris& b) {
  b.tambah("lhe", {{"tahun", "2025"},
                   {"nomor", "700/1/2025"},
                   {"tanggal", "2025-09-30"},
                   {"penerbit", "Inspektur Kabupaten Contoh"},
                   {"perihal", "Laporan hasil evaluasi SAKIP"}});
}

void tambah_komponen(uji::Baris& b, const std::string& nama, const std::string& nilai) {
  b.tambah("lhe_komponen", {{"tahun", "2025"},
                            {"komponen", nama},
                            {"urutan", nama == "Perencanaan Kinerja" ? "1" : "2"},
                            {"bobot", "50%"},
                            {"nilai", nilai}});
}

void tambah_skala(uji::Baris& b, const std::string& skala, const std::string& huruf,
                  const std::string& bawah, const std::string& nama) {
  b.tambah("skala", {{"skala", skala},
                     {"huruf", huruf},
                     {"berlaku_mulai", "2022-01-01"},
                     {"urutan", "1"},
                     {"bawah", bawah},
                     {"bawah_termasuk", "ya"},
                     {"atas", "100"},
                     {"atas_termasuk", "ya"},
                     {"angka", bawah},
                     {"nama", nama},
                     {"regulasi", "Peraturan contoh"}});
}

TEST(SubbabOrganisasi, TellsWhichPostsAreVacant) {
  uji::Baris b = kantor_kecil();
  b.tambah("jabatan", {{"jabatan", "kasi"},
                       {"nama", "Kasi Uji"},
                       {"nama_lengkap", "Kepala Seksi Uji"},
                       {"unit", "camat"},
                       {"jenis", "struktural"},
                       {"atasan", "camat"},
                       {"urutan", "2"}});
  EXPECT_TRUE(memuat(tulis(b, subbab_organisasi),
                     "Pemegang 2 (dua) jabatan struktural per 31 "
                     "Desember 2025 belum dicatat."));
  b.tambah("pemegang", {{"jabatan", "camat"},
                        {"nomor", "1"},
                        {"mulai", "2025-01-01"},
                        {"status", "definitif"},
                        {"nama", "Camat Uji"}});
  EXPECT_TRUE(memuat(tulis(b, subbab_organisasi),
                     "dari 2 (dua) jabatan struktural terisi 1 (satu); yang lowong adalah Kasi "
                     "Uji."));
}

TEST(SubbabOrganisasi, SumsStaffByStatus) {
  uji::Baris b = kantor_kecil();
  b.tambah("jumlah_pegawai", {{"tahun", "2025"}, {"status", "PNS"}, {"jumlah", "9"}});
  b.tambah("jumlah_pegawai", {{"tahun", "2025"}, {"status", "PPPK"}, {"jumlah", "2"}});
  EXPECT_TRUE(memuat(tulis(b, subbab_organisasi), "11 pegawai, yaitu 9 PNS dan 2 PPPK."));
}

TEST(SubbabOrganisasi, SaysThatTheFoundingRuleIsNotFilledIn) {
  EXPECT_TRUE(memuat(tulis(kantor_kecil(), subbab_organisasi),
                     "peraturan pembentukannya (nomor dan tahunnya belum diisi)"));
}

TEST(SubbabTugas, WritesPokokFungsiAndRincian) {
  uji::Baris b = kantor_kecil();
  EXPECT_TRUE(memuat(tulis(b, subbab_tugas), "Tugas dan fungsi Kecamatan Uji belum diisi."));
  const std::pair<const char*, const char*> isi[] = {
      {"pokok", "Memimpin kecamatan"}, {"fungsi", "Pembinaan"}, {"tugas", "Menyusun rencana;"}};
  for (const auto& [jenis, uraian] : isi) {
    b.tambah("tugas_fungsi",
             {{"unit", "camat"}, {"jenis", jenis}, {"nomor", "1"}, {"uraian", uraian}});
  }
  const std::string teks = tulis(b, subbab_tugas);
  EXPECT_TRUE(memuat(teks, "Camat mempunyai tugas pokok memimpin kecamatan.")) << teks;
  EXPECT_TRUE(memuat(teks, "Camat menyelenggarakan fungsi:\nPembinaan.")) << teks;
  EXPECT_TRUE(memuat(teks, "Rincian tugas Camat adalah:\nMenyusun rencana.")) << teks;
}

TEST(SubbabIsu, DrawsProblemsFromTheFigures) {
  uji::Baris b = kantor_kecil();
  EXPECT_TRUE(memuat(tulis(b, subbab_isu), "belum lengkap"));
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  tambah_realisasi(b, "a", "2025", "80.00");
  EXPECT_TRUE(memuat(tulis(b, subbab_isu), "tidak menunjukkan target yang belum tercapai."));
  tambah_indikator(b, "c", "sasaran", "nilai", "50.00");
  tambah_realisasi(b, "c", "2025", "40.00");
  EXPECT_TRUE(memuat(tulis(b, subbab_isu),
                     "Indikator c belum mencapai target: realisasi 40,00 "
                     "dari target 50,00, dengan capaian 80%."));
}

TEST(SubbabCascading, ReadsWellWithoutMisi) {
  uji::Baris b = kantor_kecil();
  EXPECT_TRUE(memuat(tulis(b, subbab_cascading), "belum diisi."));
  tambah_indikator(b, "a", "sasaran", "nilai", "80.00");
  const std::string teks = tulis(b, subbab_cascading);
  EXPECT_TRUE(memuat(teks, "Misi dan tujuan RPJMD yang didukung oleh Kecamatan Uji belum diisi."))
      << teks;
  EXPECT_TRUE(memuat(teks, "Meningkatkan kinerja\nSasaran: Meningkatnya kinerja")) << teks;
}

TEST(SubbabProses, SaysThatThereIsNoMap) {
  uji::Baris b = kantor_kecil();
  EXPECT_TRUE(memuat(tulis(b, subbab_proses), "Peta proses bisnis Kecamatan Uji belum diisi."));
  b.tambah("proses",
           {{"proses", "P.1"}, {"nama", "Pelayanan"}, {"kelompok", "utama"}, {"urutan", "1"}});
  EXPECT_TRUE(memuat(tulis(b, subbab_proses), "Gambar 1.3"));
}

TEST(SubbabLhe, SaysThatNoneWasReceived) {
  EXPECT_TRUE(memuat(tulis(kantor_kecil(), subbab_lhe), "belum dicatat sampai laporan ini"));
}

TEST(SubbabLhe, SaysThatComponentsAreMissing) {
  uji::Baris b = kantor_kecil();
  tambah_lhe(b);
  EXPECT_TRUE(memuat(tulis(b, subbab_lhe), "tetapi nilai komponennya belum diisi."));
}

TEST(SubbabLhe, GivesEachComponentItsGradasiAndMeaning) {
  uji::Baris b = kantor_kecil();
  tambah_lhe(b);
  tambah_skala(b, "predikat-akip", "B", "60", "Baik");
  tambah_skala(b, "gradasi-lke", "BB", "80", "Kualitas seluruh kriteria terpenuhi");
  tambah_komponen(b, "Perencanaan Kinerja", "40.456");
  tambah_komponen(b, "Pengukuran Kinerja", "30");
  b.tambah("lhe_catatan", {{"tahun", "2025"},
                           {"komponen", "Perencanaan Kinerja"},
                           {"nomor", "1"},
                           {"catatan", "Pemantauan belum berkala."}});
  b.tambah("rekomendasi",
           {{"tahun", "2025"}, {"nomor", "1"}, {"rekomendasi", "Memantau berkala."}});
  const std::string teks = tulis(b, subbab_lhe);
  EXPECT_TRUE(memuat(teks,
                     "Surat Inspektur Kabupaten Contoh Nomor 700/1/2025 tanggal 30 "
                     "September 2025 perihal laporan hasil evaluasi SAKIP"))
      << teks;
  EXPECT_TRUE(memuat(teks, "adalah 70,46, kategori B dengan predikat “Baik”.")) << teks;
  EXPECT_TRUE(memuat(teks,
                     "Perencanaan Kinerja bernilai 40,46 dari bobot 50% atau 80,91% (BB), "
                     "yang berarti kualitas seluruh kriteria terpenuhi. Hal yang perlu "
                     "mendapat perhatian:\nPemantauan belum berkala."))
      << teks;
  EXPECT_TRUE(memuat(teks, "Tidak ada catatan atas komponen ini.")) << teks;
  EXPECT_TRUE(memuat(teks, "1 (satu) rekomendasi:\nMemantau berkala.")) << teks;
}

}  // namespace
}  // namespace laras::pelaporan
