#include <gtest/gtest.h>

#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/bahan_uji.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::kantor_kecil;
using uji::memuat;
using uji::tambah_indikator;
using uji::tambah_realisasi;

/// An office that reached its target, with pagu and realisasi of its one sub kegiatan.
uji::Baris kantor(const std::string& pagu, const std::string& realisasi) {
  uji::Baris b = kantor_kecil();
  tambah_indikator(b, "iku-a", "sasaran", "nilai", "80.00");
  tambah_realisasi(b, "iku-a", "2025", "80.00");
  b.tambah("iku", {{"indikator", "iku-a"},
                   {"urutan", "1"},
                   {"definisi_operasional", "D"},
                   {"sumber_data", "Register"}});
  b.tambah("iku_program", {{"indikator", "iku-a"}, {"simpul", "7.01.01"}});
  for (const char* simpul : {"7.01.01", "7.01.01.2.01", "7.01.01.2.01.01"}) {
    const std::string id = "i-" + std::string(simpul);
    tambah_indikator(b, id, simpul, "dokumen", "4");
    tambah_realisasi(b, id, "2025", "4");
  }
  b.tambah("pagu",
           {{"dokumen", "dpa"}, {"simpul", "7.01.01.2.01.01"}, {"tahun", "2025"}, {"pagu", pagu}});
  if (!realisasi.empty()) {
    b.tambah("realisasi_anggaran", {{"simpul", "7.01.01.2.01.01"},
                                    {"tahun", "2025"},
                                    {"periode", "TAHUN"},
                                    {"sifat", "dalam"},
                                    {"jumlah", realisasi}});
  }
  return b;
}

std::string anggaran(const uji::Baris& b) {
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  return kalimat(subbab_anggaran(p).isi);
}

TEST(CapaianAnggaran, CountsTheTreeAndNamesWhereMostIsLeft) {
  const std::string isi = anggaran(kantor("1000000", "750000"));
  EXPECT_TRUE(memuat(isi, "melalui 1 program, 1 kegiatan, dan 1 sub kegiatan.")) << isi;
  EXPECT_TRUE(memuat(isi,
                     "sebesar Rp1.000.000 menurut Dokumen dpa (tanggal 15 Januari 2024) dan "
                     "realisasinya Rp750.000, dengan penyerapan 75%."))
      << isi;
  EXPECT_TRUE(memuat(isi,
                     "Sisa anggaran (SiLPA) sebesar Rp250.000; sisa terbesar terdapat pada sub "
                     "kegiatan Sub Kegiatan Uji sebesar Rp250.000."))
      << isi;
  EXPECT_TRUE(memuat(isi, "efisiensi sebesar 25,00 poin persentase")) << isi;
}

TEST(CapaianAnggaran, SaysThatNothingIsLeft) {
  const std::string isi = anggaran(kantor("1000000", "1000000"));
  EXPECT_TRUE(memuat(isi, "Anggaran terserap seluruhnya.")) << isi;
  EXPECT_TRUE(memuat(isi, "sebanding dengan anggaran yang diserap")) << isi;
}

TEST(CapaianAnggaran, SaysThatMoreWasSpentThanPlanned) {
  const std::string isi = anggaran(kantor("1000000", "1200000"));
  EXPECT_TRUE(memuat(isi, "Realisasi melampaui pagu sebesar Rp200.000")) << isi;
  EXPECT_TRUE(memuat(isi, "20,00 poin persentase lebih rendah daripada penyerapan")) << isi;
}

TEST(CapaianAnggaran, SaysThatRealisasiIsNotFilledIn) {
  EXPECT_TRUE(memuat(anggaran(kantor("1000000", "")), "Realisasinya belum terisi lengkap"));
}

TEST(TindakLanjut, SaysThatThereIsNoEvaluation) {
  const Bahan bahan = kantor_kecil().rakit(2025);
  Penyusun p(bahan);
  EXPECT_TRUE(memuat(kalimat(subbab_tindak_lanjut(p).isi), "belum dicatat"));
}

uji::Baris dengan_rekomendasi(const std::string& status_dua) {
  uji::Baris b = kantor_kecil();
  b.tambah("lhe", {{"tahun", "2025"},
                   {"nomor", "1/2025"},
                   {"tanggal", "2025-09-30"},
                   {"penerbit", "Inspektur Kabupaten Contoh"},
                   {"perihal", "Hasil evaluasi"}});
  for (const char* nomor : {"1", "2"}) {
    b.tambah("rekomendasi", {{"tahun", "2025"}, {"nomor", nomor}, {"rekomendasi", "Perbaiki."}});
  }
  b.tambah("tindak_lanjut", {{"tahun", "2025"},
                             {"nomor", "1"},
                             {"rencana_aksi", "A"},
                             {"waktu", "2026"},
                             {"penanggung_jawab", "Camat"},
                             {"status", "Sudah ditindaklanjuti"}});
  b.tambah("tindak_lanjut", {{"tahun", "2025"},
                             {"nomor", "2"},
                             {"rencana_aksi", "A"},
                             {"waktu", "2026"},
                             {"penanggung_jawab", "Camat"},
                             {"status", status_dua}});
  return b;
}

TEST(TindakLanjut, CountsWhatIsFinishedAndWhatIsNot) {
  const Bahan bahan = dengan_rekomendasi("Dalam proses").rakit(2025);
  Penyusun p(bahan);
  const std::string isi = kalimat(subbab_tindak_lanjut(p).isi);
  EXPECT_TRUE(memuat(isi,
                     "memuat 2 (dua) rekomendasi. Sebanyak 1 rekomendasi telah selesai "
                     "ditindaklanjuti dan 1 rekomendasi belum selesai."))
      << isi;
}

TEST(TindakLanjut, SaysThatAllIsFinished) {
  const Bahan bahan = dengan_rekomendasi("Selesai").rakit(2025);
  Penyusun p(bahan);
  EXPECT_TRUE(
      memuat(kalimat(subbab_tindak_lanjut(p).isi), "Seluruhnya telah selesai ditindaklanjuti."));
}

TEST(Efisiensi, SaysThatTheOfficeWorksWithFewerPeopleThanNeeded) {
  uji::Baris b = kantor("1000000", "750000");
  b.tambah("sdm",
           {{"indikator", "iku-a"}, {"tahun", "2025"}, {"kebutuhan", "4"}, {"tersedia", "2"}});
  b.tambah("sarpras", {{"sarpras", "pc"},
                       {"tahun", "2025"},
                       {"nama", "komputer"},
                       {"satuan", "unit"},
                       {"kebutuhan", "3"},
                       {"tersedia", "2"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const std::string isi = kalimat(bagian_efisiensi(p));
  EXPECT_TRUE(memuat(isi, "tingkat efisiensinya 1,33. Efisiensi penggunaan anggaran tercapai."))
      << isi;
  EXPECT_TRUE(memuat(isi,
                     "Tingkat efisiensi sumber daya manusia karena itu sebesar 2 (efisiensi "
                     "tercapai). Kinerja tersebut dicapai dengan pegawai yang lebih sedikit"))
      << isi;
  EXPECT_TRUE(memuat(isi,
                     "yang tersedia ialah 2 unit komputer. Perbandingan kebutuhan dengan "
                     "ketersediaannya sebesar 1,5, yang berarti sarana yang tersedia dipakai "
                     "bersama"))
      << isi;
}

TEST(Efisiensi, SaysWhatIsNotFilledIn) {
  const Bahan bahan = kantor_kecil().rakit(2025);
  Penyusun p(bahan);
  const std::string isi = kalimat(bagian_efisiensi(p));
  EXPECT_TRUE(memuat(isi, "secara keseluruhan belum dapat disimpulkan")) << isi;
  EXPECT_TRUE(memuat(isi, "sarana dan prasarana tahun 2025 belum diisi")) << isi;
}

}  // namespace
}  // namespace laras::pelaporan
