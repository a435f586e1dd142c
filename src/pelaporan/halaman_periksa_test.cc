#include "pelaporan/halaman_periksa.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "pelaporan/periksa/laporan_uji.h"

namespace laras::pelaporan {
namespace {

using naskah::HalamanPeriksa;
using naskah::ParagrafPeriksa;
using naskah::TabelPeriksa;

/// A table of so many rows, each with target 80 and realisasi 84; `salah` has a wrong capaian.
LaporanTerbaca laporan(std::size_t banyak, const std::set<std::size_t>& salah,
                       const std::string& judul = "Tabel 3.1 Capaian") {
  std::string isi = judul + "\nIndikator|Target|Realisasi|Capaian (%)\n";
  for (std::size_t i = 0; i < banyak; ++i) {
    isi += "Indikator ke-" + std::to_string(i) + "|80,00|84,00|" +
           (salah.contains(i) ? "115,00" : "105,00") + "\n";
  }
  return pemeriksa::laporan_uji(isi);
}

HalamanPeriksa halaman(const LaporanTerbaca& laporan) {
  return halaman_periksa(laporan, periksa(laporan), {"lkj.md", "ab12"});
}

const TabelPeriksa& tabel(const HalamanPeriksa& halaman, std::size_t ke = 0) {
  std::size_t i = 0;
  for (const auto& bagian : halaman.bagian) {
    const auto* satu = std::get_if<TabelPeriksa>(&bagian);
    if (satu != nullptr && i++ == ke) return *satu;
  }
  throw std::out_of_range("tidak ada tabel itu");
}

std::size_t tampil(const TabelPeriksa& tabel) {
  return static_cast<std::size_t>(
      std::count_if(tabel.baris.begin(), tabel.baris.end(),
                    [](const naskah::BarisPeriksa& baris) { return baris.dilewati == 0; }));
}

TEST(HalamanPeriksa, MarksTheWrongCellAndNoOther) {
  const auto hasil = halaman(laporan(6, {2}));
  ASSERT_EQ(1U, hasil.catatan.size());
  std::size_t bertanda = 0;
  for (const auto& baris : tabel(hasil).baris) {
    for (const auto& sel : baris.sel) {
      if (sel.catatan.empty()) continue;
      ++bertanda;
      EXPECT_EQ("115,00", sel.teks);
      EXPECT_EQ(hasil.catatan[0].lokasi.ke, sel.nama);
    }
  }
  EXPECT_EQ(1U, bertanda);
  EXPECT_EQ("105,00", hasil.catatan[0].dihitung);
  EXPECT_EQ("temuan-1", hasil.catatan[0].nama);
}

TEST(HalamanPeriksa, ShowsAWrongRowWithItsNeighboursAndCountsTheRest) {
  const auto& hasil = halaman(laporan(100, {50}));
  const auto& satu = tabel(hasil);
  EXPECT_EQ(100U, satu.banyak_baris);
  EXPECT_EQ(5U, tampil(satu));
  ASSERT_EQ(7U, satu.baris.size());
  EXPECT_EQ(48U, satu.baris.front().dilewati);
  EXPECT_EQ(47U, satu.baris.back().dilewati);
}

TEST(HalamanPeriksa, CutsATableWithoutFindingsShort) {
  const auto hasil = halaman(laporan(100, {}));
  EXPECT_FALSE(tabel(hasil).terbuka);
  EXPECT_EQ(12U, tampil(tabel(hasil)));
  EXPECT_EQ(88U, tabel(hasil).baris.back().dilewati);
}

TEST(HalamanPeriksa, CountsWhatATableFullOfErrorsHasBeyondTheFirst) {
  auto isi = laporan(400, {});
  auto hasil = periksa(isi);
  for (std::size_t i = 1; i <= 400; ++i) {
    Temuan t;
    t.lokasi = isi.tabel[0].baris[i][0].lokasi;
    t.tabel = "Tabel 3.1";
    t.tercetak = "105,00";
    hasil.temuan.push_back(t);
  }
  const auto halaman = halaman_periksa(isi, hasil, {});
  EXPECT_EQ(200U, halaman.catatan.size());
  EXPECT_EQ(200U, tabel(halaman).catatan_lain);
  EXPECT_EQ(400U, halaman.jenis[0].banyak);
  EXPECT_EQ(200U, halaman.jenis[0].pangkal.size());
  EXPECT_EQ(200U, halaman.jenis[0].pangkal_lain);
}

TEST(HalamanPeriksa, NumbersConsequencesUnderTheirRoot) {
  const auto isi = laporan(6, {});
  HasilPeriksa hasil;
  for (const char* akar : {"baris 5", "", "baris 5"}) {
    Temuan t;
    t.lokasi = *akar == '\0' ? "baris 5" : "baris 4";
    t.akar = akar;
    t.tabel = "Tabel 3.1";
    hasil.temuan.push_back(t);
  }
  const auto halaman = halaman_periksa(isi, hasil, {});
  ASSERT_EQ(3U, halaman.catatan.size());
  EXPECT_EQ("1.1", halaman.catatan[0].nomor);
  EXPECT_EQ("1", halaman.catatan[1].nomor);
  EXPECT_EQ("1.2", halaman.catatan[2].nomor);
  EXPECT_EQ("temuan-1", halaman.catatan[2].akar->ke);
  ASSERT_EQ(2U, halaman.catatan[1].akibat.size());
  EXPECT_EQ("temuan-1.2", halaman.catatan[1].akibat[1].ke);
}

TEST(HalamanPeriksa, QuotesASentenceOnlyWhereSomethingIsSaidOfIt) {
  auto isi = laporan(3, {});
  isi.paragraf.push_back({"Capaian 120%.", "baris 90", "3.1", 1});
  isi.paragraf.push_back({"Tidak ada apa-apa.", "baris 91", "3.1", 1});
  HasilPeriksa hasil;
  Temuan t;
  t.lokasi = "baris 90";
  hasil.temuan.push_back(t);
  const auto halaman = halaman_periksa(isi, hasil, {});
  ASSERT_EQ(2U, halaman.bagian.size());
  EXPECT_EQ("Capaian 120%.", std::get<ParagrafPeriksa>(halaman.bagian[1]).teks);
}

TEST(HalamanPeriksa, KeepsAFindingWithoutAPlace) {
  HasilPeriksa hasil;
  hasil.temuan.emplace_back();
  const auto halaman = halaman_periksa({}, hasil, {});
  ASSERT_EQ(1U, halaman.bagian.size());
  EXPECT_EQ(1U, std::get<ParagrafPeriksa>(halaman.bagian[0]).catatan.size());
  EXPECT_TRUE(halaman.catatan[0].lokasi.ke.empty());
}

TEST(HalamanPeriksa, RepeatsAMergedCellWhoseFirstRowIsNotShown) {
  auto isi = laporan(100, {50});
  auto& baris = isi.tabel[0].baris;
  for (std::size_t b = 2; b < baris.size(); ++b) {
    baris[b][0].tercakup = true;
    baris[b][0].pemilik_baris = 1;
  }
  const auto hasil = halaman(isi);
  const auto& tengah = tabel(hasil).baris[1];
  EXPECT_EQ("Indikator ke-0", tengah.sel[0].teks);
  EXPECT_EQ(5U, tengah.sel[0].baris);
  EXPECT_EQ(4U, tengah.sel.size());
  EXPECT_EQ(3U, tabel(hasil).baris[2].sel.size());
}

TEST(HalamanPeriksa, SaysWhatItCannotSee) {
  const auto hasil = halaman(laporan(3, {}));
  EXPECT_EQ(
      "Dari 1 tabel dan 0 paragraf yang dibaca, tidak ada angka, kode, atau satuan yang "
      "bertentangan dengan isi laporan itu sendiri.",
      hasil.simpulan);
  EXPECT_FALSE(hasil.batas.empty());
}

}  // namespace
}  // namespace laras::pelaporan
