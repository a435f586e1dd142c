// The documents beside the LKjIP, of the sample office: what holds for each of them.

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "importer/markdown.h"
#include "pelaporan/dokumen.h"
#include "support/contoh.h"

namespace laras {
namespace {

class DokumenLain : public testing::Test {
 protected:
  DokumenLain()
      : bahan_(
            pelaporan::Bahan::rakit(uji::contoh_plandaan(), 2022, importer::urai_markdown, salah_)),
        p_(bahan_) {}

  std::vector<naskah::Naskah> semua() {
    std::vector<naskah::Naskah> hasil = {
        pelaporan::perjanjian_kinerja(p_), pelaporan::rencana_aksi(p_),
        pelaporan::pengukuran_kinerja(p_, 4, pelaporan::pejabat_terukur(p_))};
    for (int triwulan = 1; triwulan <= 4; ++triwulan) {
      hasil.push_back(pelaporan::pengukuran_kinerja(p_, triwulan));
      hasil.push_back(pelaporan::laporan_tribulan(p_, triwulan));
      hasil.push_back(pelaporan::rekap_renja(p_, triwulan));
    }
    return hasil;
  }

  const naskah::Tabel& tabel(const naskah::Naskah& naskah, const std::string& id) {
    for (const naskah::Tabel* satu : naskah::tabel(naskah)) {
      if (satu->id == id) return *satu;
    }
    ADD_FAILURE() << "no table " << id;
    static const naskah::Tabel kosong;
    return kosong;
  }

  Errors salah_;
  pelaporan::Bahan bahan_;
  pelaporan::Penyusun p_;
};

TEST_F(DokumenLain, HaveOneCellAColumnASourceAndEveryIdOnce) {
  for (const auto& naskah : semua()) {
    std::set<std::string> id;
    for (const naskah::Tabel* satu : naskah::tabel(naskah)) {
      SCOPED_TRACE(naskah.judul + ": " + satu->id);
      EXPECT_TRUE(id.insert(satu->id).second);
      EXPECT_FALSE(satu->sumber.empty());
      EXPECT_FALSE(satu->baris.empty());
      for (const auto& baris : satu->baris) EXPECT_EQ(satu->kolom.size(), baris.sel.size());
    }
    EXPECT_FALSE(id.empty()) << naskah.judul;
  }
  EXPECT_TRUE(p_.salah().empty());
}

TEST_F(DokumenLain, DeriveEveryFigureTheyPrint) {
  std::size_t banyak = 0;
  for (const auto& naskah : semua()) {
    for (const Angka& angka : naskah::angka_tercetak(naskah)) {
      EXPECT_TRUE(terhitung_ulang_sama(angka)) << naskah.judul;
      ++banyak;
    }
  }
  EXPECT_GT(banyak, 1000U);
}

TEST_F(DokumenLain, AgreeWithTheYearInTheFourthTribulan) {
  const auto laporan = pelaporan::laporan_tribulan(p_, 4);
  const auto& iku = tabel(laporan, "tribulan-iku");
  EXPECT_EQ("98,83%", iku.baris.at(0).sel[6].tercetak());
  EXPECT_EQ(cetak(p_.rata_iku(), pelaporan::Penyusun::cara_persen()),
            iku.baris.back().sel[6].tercetak());
  const auto& anggaran = tabel(laporan, "tribulan-anggaran").baris.back();
  EXPECT_EQ("2.173.310.423", anggaran.sel[2].tercetak());
  EXPECT_EQ(cetak(p_.anggaran_total(), pelaporan::Penyusun::cara_uang()),
            anggaran.sel[4].tercetak());
  EXPECT_EQ("100%", tabel(laporan, "tribulan-kelengkapan").baris.back().sel[9].tercetak());
}

TEST_F(DokumenLain, RecapitulateTheYearInTheFourthTriwulan) {
  const auto rekap = pelaporan::rekap_renja(p_, 4);
  const auto& baris = tabel(rekap, "rekap-renja").baris;
  EXPECT_EQ("2 dokumen", baris.at(2).sel[7].tercetak());
  EXPECT_EQ("1.530.000", baris.at(2).sel[8].tercetak());
}

TEST_F(DokumenLain, GiveTheHeadOfTheOfficeTheSameFormByName) {
  const auto semua = pelaporan::pejabat_terukur(p_);
  ASSERT_EQ(8U, semua.size());
  EXPECT_EQ("camat", semua.front()->id.str());
  const auto sendiri = pelaporan::pengukuran_kinerja(p_, 4);
  const auto bersama = pelaporan::pengukuran_kinerja(p_, 4, semua);
  const auto& a = tabel(sendiri, "pengukuran-sasaran");
  const auto& b = tabel(bersama, "pengukuran-camat-sasaran");
  ASSERT_EQ(a.baris.size(), b.baris.size());
  for (std::size_t i = 0; i < a.baris.size(); ++i) {
    EXPECT_EQ(a.baris[i].sel[11].tercetak(), b.baris[i].sel[11].tercetak());
  }
}

}  // namespace
}  // namespace laras
