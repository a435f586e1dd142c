#include <gtest/gtest.h>

#include "pelaporan/bahan_uji.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {
namespace {

using uji::kalimat;
using uji::memuat;

using Sel = std::vector<std::string>;

/// A PK with one IKU and one program indikator; the program has a kegiatan with a target.
uji::Baris kantor_ber_pk() {
  uji::Baris b = uji::kantor_kecil();
  uji::tambah_indikator(b, "iku-a", "sasaran", "nilai", "80.00");
  uji::tambah_indikator(b, "prog", "7.01.01", "%", "100");
  uji::tambah_indikator(b, "keg", "7.01.01.2.01", "%", "90");
  b.tambah("isi_dokumen", {{"dokumen", "pk"}, {"urutan", "1"}, {"simpul", "7.01.01"}});
  b.tambah("target", {{"dokumen", "pk"},
                      {"indikator", "prog"},
                      {"tahun", "2025"},
                      {"periode", "TAHUN"},
                      {"target", "95"}});
  b.tambah("pagu", {{"dokumen", "dpa"},
                    {"simpul", "7.01.01.2.01.01"},
                    {"tahun", "2025"},
                    {"pagu", "1.000.000"}});
  b.tambah("penanggung_jawab", {{"simpul", "7.01.01"}, {"mulai", "2024"}, {"jabatan", "camat"}});
  b.tambah("ketentuan", {{"ketentuan", "berkala-pengukuran"},
                         {"berlaku_mulai", "2015-01-01"},
                         {"nilai", "3"},
                         {"satuan", "bulan"},
                         {"uraian", "Capaian diukur setiap triwulan"},
                         {"regulasi", "Peraturan contoh"}});
  return b;
}

void tambah_triwulan(uji::Baris& b, const std::string& dokumen, const std::string& indikator,
                     const Sel& target) {
  for (std::size_t i = 0; i < target.size(); ++i) {
    b.tambah("target", {{"dokumen", dokumen},
                        {"indikator", indikator},
                        {"tahun", "2025"},
                        {"periode", "TW" + std::to_string(i + 1)},
                        {"target", target[i]}});
  }
}

Sel tercetak(const naskah::BarisTabel& baris) {
  Sel hasil;
  for (const auto& sel : baris.sel) hasil.push_back(sel.tercetak());
  return hasil;
}

TEST(TabelRencanaAksiSasaran, ShowsEachProgramThatSupportsAnIku) {
  uji::Baris b = kantor_ber_pk();
  b.tambah(
      "simpul",
      {{"simpul", "7.01.02"}, {"mulai", "2024"}, {"jenis", "program"}, {"nama", "Program Dua"}});
  for (const char* program : {"7.01.01", "7.01.02"}) {
    b.tambah("iku_program", {{"indikator", "iku-a"}, {"simpul", program}});
  }
  tambah_triwulan(b, "pk", "iku-a", {"N/A", "70.00", "75.00", "80.00"});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_rencana_aksi_sasaran(p);
  ASSERT_EQ(2U, tabel.baris.size());
  EXPECT_EQ((Sel{"1", "Meningkatnya kinerja", "1. Indikator iku-a", "80,00", "N/A", "70,00",
                 "75,00", "80,00", "Program Uji", "1.000.000", "Camat"}),
            tercetak(tabel.baris[0]));
  EXPECT_EQ((Sel{"", "", "", "", "", "", "", "", "Program Dua", "(belum diisi)", "(belum diisi)"}),
            tercetak(tabel.baris[1]));
  EXPECT_EQ(naskah::Gabung::Atas, tabel.baris[1].sel[2].gabung);
}

TEST(TabelRencanaAksiSasaran, SaysWhereNoProgramSupportsAnIku) {
  const Bahan bahan = kantor_ber_pk().rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_rencana_aksi_sasaran(p);
  ASSERT_EQ(1U, tabel.baris.size());
  EXPECT_EQ("(belum diisi)", tabel.baris[0].sel[8].tercetak());
  EXPECT_EQ("(belum diisi)", tabel.baris[0].sel[4].tercetak());
}

TEST(TabelRencanaAksiProgram, PutsKegiatanOfTheRenjaBelowProgramsOfThePk) {
  uji::Baris b = kantor_ber_pk();
  tambah_triwulan(b, "renja", "keg", {"20", "40", "60", "90"});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto tabel = tabel_rencana_aksi_program(p);
  ASSERT_EQ(3U, tabel.baris.size());
  EXPECT_EQ((Sel{"1", "Program Uji", "Indikator prog", "95%", "(belum diisi)", "(belum diisi)",
                 "(belum diisi)", "(belum diisi)", "1.000.000", "Camat"}),
            tercetak(tabel.baris[0]));
  EXPECT_EQ((Sel{"1.1", "Kegiatan Uji", "Indikator keg", "90%", "20%", "40%", "60%", "90%",
                 "1.000.000", "(belum diisi)"}),
            tercetak(tabel.baris[1]));
  EXPECT_EQ("1.000.000", tabel.baris[2].sel[8].tercetak());
  EXPECT_EQ(naskah::TingkatBaris::Total, tabel.baris[2].tingkat);
  for (const auto& baris : tabel.baris) EXPECT_EQ(tabel.kolom.size(), baris.sel.size());
}

TEST(RencanaAksi, SaysHowManyIndikatorLackTheirTriwulan) {
  uji::Baris b = kantor_ber_pk();
  const auto isi = [&] {
    const Bahan bahan = b.rakit(2025);
    Penyusun p(bahan);
    return kalimat(isi_rencana_aksi(p));
  };
  EXPECT_TRUE(memuat(isi(), "memuat 2 indikator. Target triwulannya belum diisi lengkap."))
      << isi();
  tambah_triwulan(b, "pk", "iku-a", {"N/A", "N/A", "N/A", "80.00"});
  EXPECT_TRUE(memuat(isi(), "Target triwulan 1 (satu) indikator di antaranya belum diisi lengkap."))
      << isi();
  tambah_triwulan(b, "pk", "prog", {"20", "50", "70", "95"});
  EXPECT_TRUE(memuat(isi(), "Seluruhnya telah dirinci menurut triwulan.")) << isi();
  EXPECT_TRUE(memuat(isi(), "Capaian diukur setiap triwulan (Peraturan contoh).")) << isi();
}

TEST(RencanaAksi, IsADraftWithoutAPk) {
  uji::Baris b = uji::kantor_kecil();
  b.kosongkan("dokumen");
  b.tambah("dokumen", {{"dokumen", "renja"},
                       {"jenis", "renja"},
                       {"sifat", "murni"},
                       {"nama", "Renja"},
                       {"tahun_mulai", "2025"},
                       {"tahun_akhir", "2025"},
                       {"urutan", "1"}});
  const Bahan bahan = b.rakit(2025);
  Penyusun p(bahan);
  const auto naskah = rencana_aksi(p);
  EXPECT_FALSE(naskah.lengkap);
  EXPECT_TRUE(memuat(kalimat(naskah.bab.front().pembuka),
                     "Perjanjian Kinerja tahun 2025 belum diisi, sehingga belum ada target yang "
                     "dirinci."));
}

}  // namespace
}  // namespace laras::pelaporan
