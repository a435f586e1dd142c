// The checker against random reports: clean ones give no finding, and one planted error is found
// where it was planted, or as the root of what is found.

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/laporan_uji.h"
#include "support/laporan_acak.h"

namespace laras {
namespace {

constexpr std::uint64_t kLaporanBersih = 400;
constexpr std::uint64_t kLaporanTiapGalat = 120;

pelaporan::HasilPeriksa periksa(const uji::LaporanAcak& laporan) {
  return pelaporan::periksa(pelaporan::pemeriksa::laporan_uji(laporan.teks()));
}

/// What the findings on reports with one planted error are worth.
struct Nilai {
  std::size_t ditanam = 0;
  std::size_t ketemu = 0;
  std::size_t temuan = 0;
  std::size_t benar = 0;
};

void ukur(uji::Galat galat, std::uint64_t benih, Nilai& nilai) {
  auto laporan = uji::laporan_acak(benih);
  const auto tanaman = uji::tanam(laporan, galat, benih);
  if (!tanaman.ditanam) return;
  ++nilai.ditanam;
  const std::string tempat = "baris " + std::to_string(tanaman.baris);
  bool ketemu = false;
  for (const auto& t : periksa(laporan).temuan) {
    ++nilai.temuan;
    nilai.benar += t.lokasi == tempat || t.akar == tempat ? 1U : 0U;
    ketemu |= t.lokasi == tempat;
  }
  nilai.ketemu += ketemu ? 1U : 0U;
}

TEST(PeriksaMutasi, FindsNothingInCleanReports) {
  for (std::uint64_t benih = 1; benih <= kLaporanBersih; ++benih) {
    const auto laporan = uji::laporan_acak(benih);
    for (const auto& t : periksa(laporan).temuan) {
      ADD_FAILURE() << "benih " << benih << ", " << t.lokasi << ": " << t.penjelasan << "\n"
                    << laporan.teks();
      return;
    }
  }
}

TEST(PeriksaMutasi, FindsWhatWasPlantedAndNothingElse) {
  Nilai semua;
  for (std::size_t g = 0; g < uji::kBanyakGalat; ++g) {
    const auto galat = static_cast<uji::Galat>(g);
    Nilai nilai;
    for (std::uint64_t benih = 1; benih <= kLaporanTiapGalat; ++benih) ukur(galat, benih, nilai);
    std::cout << uji::nama(galat) << ": " << nilai.ketemu << " dari " << nilai.ditanam
              << " ditemukan; " << nilai.benar << " dari " << nilai.temuan << " temuan benar\n";
    EXPECT_GE(nilai.ditanam, kLaporanTiapGalat / 2) << uji::nama(galat);
    EXPECT_GE(nilai.ketemu * 100, nilai.ditanam * 92) << uji::nama(galat);
    semua.ditanam += nilai.ditanam;
    semua.ketemu += nilai.ketemu;
    semua.temuan += nilai.temuan;
    semua.benar += nilai.benar;
  }
  EXPECT_GE(semua.benar * 1000, semua.temuan * 980);
  EXPECT_GE(semua.ketemu * 1000, semua.ditanam * 950);
}

TEST(PeriksaMutasi, GivesTheSameFindingsForTheSameReport) {
  auto laporan = uji::laporan_acak(7);
  uji::tanam(laporan, uji::Galat::JumlahTingkat, 7);
  const auto pertama = periksa(laporan).temuan;
  const auto kedua = periksa(laporan).temuan;
  ASSERT_EQ(pertama.size(), kedua.size());
  for (std::size_t i = 0; i < pertama.size(); ++i) {
    EXPECT_EQ(pertama[i].lokasi, kedua[i].lokasi);
    EXPECT_EQ(pertama[i].dihitung, kedua[i].dihitung);
  }
}

}  // namespace
}  // namespace laras
