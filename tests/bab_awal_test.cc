// The first parts of the sample office's LKjIP 2022, as they read with all that was filled in.

#include <gtest/gtest.h>

#include <string>

#include "importer/markdown.h"
#include "pelaporan/dokumen.h"
#include "support/contoh.h"

namespace laras {
namespace {

void kumpulkan(const naskah::Daftar& daftar, std::string& hasil) {
  for (const auto& butir : daftar.butir) {
    hasil += naskah::tercetak(butir.isi) + "\n";
    for (const auto& anak : butir.anak) kumpulkan(anak, hasil);
  }
}

std::string kalimat(const std::vector<naskah::Blok>& isi) {
  std::string hasil;
  for (const auto& blok : isi) {
    if (const auto* paragraf = std::get_if<naskah::Paragraf>(&blok)) {
      hasil += naskah::tercetak(paragraf->isi) + "\n";
    } else if (const auto* daftar = std::get_if<naskah::Daftar>(&blok)) {
      kumpulkan(*daftar, hasil);
    }
  }
  return hasil;
}

class BabAwal : public testing::Test {
 protected:
  BabAwal()
      : bahan_(
            pelaporan::Bahan::rakit(uji::contoh_plandaan(), 2022, importer::urai_markdown, salah_)),
        p_(bahan_) {}

  void memuat(const std::string& teks, const std::string& bagian) {
    EXPECT_NE(std::string::npos, teks.find(bagian)) << bagian << "\nnot in:\n" << teks;
  }

  Errors salah_;
  pelaporan::Bahan bahan_;
  pelaporan::Penyusun p_;
};

TEST_F(BabAwal, SumsTheYearUpOnOnePage) {
  const std::string teks = kalimat(pelaporan::ikhtisar_eksekutif(p_).pembuka);
  memuat(teks, "memperjanjikan 2 (dua) sasaran strategis dengan 6 (enam) Indikator Kinerja Utama");
  memuat(teks,
         "Rata-rata capaiannya 100,84%, predikat AA (Sangat Memuaskan), meningkat dari "
         "99,79% pada tahun 2021.");
  memuat(teks, "2 melampaui target, 3 sesuai dengan target, dan 1 belum mencapai target.");
  memuat(teks, "70,17 dari target 71,00, capaian 98,83%, belum mencapai target");
  memuat(teks, "Nilai Evaluasi AKIP Kec. Plandaan berselisih 0,83 poin dari target.");
  memuat(teks, "terealisasi Rp2.039.091.915 atau 93,82%.");
  memuat(teks, "Dari sisa Rp134.218.508");
  memuat(teks, "IKM: kompetensi petugas; sarana dan prasarana.");
  // About 80 letters a line and 45 lines a page.
  EXPECT_LT(teks.size(), 3200U);
}

TEST_F(BabAwal, RetellsTheEvaluation) {
  const std::string teks = kalimat(pelaporan::bab_pendahuluan(p_).subbab.at(5).isi);
  memuat(teks,
         "adalah 70,17, kategori BB dengan predikat “Sangat Baik”. Nilai itu meningkat 0,08 "
         "poin dari 70,09 pada tahun 2021.");
  memuat(teks, "Pengukuran Kinerja bernilai 18,93 dari bobot 30% atau 63,10% (CC), yang berarti");
  memuat(teks, "evaluator memberikan 9 (sembilan) rekomendasi:");
}

TEST_F(BabAwal, LeavesNothingUnfilledButTheIndikatorOfATujuan) {
  for (const auto& bab : {pelaporan::bab_pendahuluan(p_), pelaporan::bab_perencanaan(p_)}) {
    for (const auto& subbab : bab.subbab) {
      const std::string teks = kalimat(subbab.isi);
      const bool tujuan = subbab.nomor == "2.1";
      EXPECT_EQ(tujuan, teks.find("belum diisi") != std::string::npos) << subbab.nomor << teks;
      EXPECT_EQ(std::string::npos, teks.find("{{")) << subbab.nomor;
    }
  }
}

TEST_F(BabAwal, LeadsEveryIkuFromTheMisiToItsProgram) {
  const auto gambar = pelaporan::gambar_cascading(p_);
  const auto& simpul = std::get<naskah::BaganCascading>(gambar.isi).simpul;
  ASSERT_EQ(18U, simpul.size());
  EXPECT_EQ("misi", simpul.front().jenis);
  EXPECT_EQ("7.01.03 · Rp18.356.000", simpul.back().keterangan);
}

}  // namespace
}  // namespace laras
