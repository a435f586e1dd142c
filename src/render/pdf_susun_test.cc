#include "render/pdf_susun.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "render/pdf_tabel_sel.h"
#include "render/pdf_uji.h"

namespace laras::render {
namespace {

using uji::BarisCetak;
using uji::desimal;
using uji::Susunan;

TEST(SusunHalaman, RepeatsTheHeadOfATableOnEachPageAndSaysWhereItGoesOn) {
  const naskah::Naskah naskah = uji::naskah_lepas({uji::tabel_panjang(150)});
  const Susunan susunan(naskah);
  const std::size_t banyak = susunan.cetakan().lembar.size();
  ASSERT_GE(banyak, 4U);
  const auto kepala = uji::cari_baris(susunan.cetakan(), "Nama");
  const auto sambung = uji::cari_baris(susunan.cetakan(), "bersambung ke halaman");
  ASSERT_EQ(banyak, kepala.size());
  ASSERT_EQ(banyak - 1, uji::cari_baris(susunan.cetakan(), "(lanjutan)").size());
  ASSERT_EQ(banyak - 1, sambung.size());
  EXPECT_EQ("TH", kepala[0].jenis);
  for (std::size_t i = 0; i + 1 < banyak; ++i) {
    EXPECT_EQ(i, sambung[i].lembar);
    EXPECT_EQ("bersambung ke halaman " + std::to_string(i + 2), sambung[i].teks);
    EXPECT_EQ("", kepala[i + 1].jenis) << "a repeated head is an artefact";
  }
}

TEST(SusunHalaman, KeepsThreeRowsOnTheLastPageOfATable) {
  for (int banyak = 30; banyak < 75; ++banyak) {
    const naskah::Naskah naskah = uji::naskah_lepas({uji::tabel_panjang(banyak)});
    const Susunan susunan(naskah);
    const std::size_t terakhir = susunan.cetakan().lembar.size() - 1;
    const auto baris = uji::cari_baris(susunan.cetakan(), "Baris ke-");
    EXPECT_EQ(static_cast<std::size_t>(banyak), baris.size());
    EXPECT_GE(std::count_if(baris.begin(), baris.end(),
                            [&](const BarisCetak& satu) { return satu.lembar == terakhir; }),
              3)
        << banyak;
    EXPECT_EQ(terakhir, uji::cari_baris(susunan.cetakan(), "Sumber").front().lembar);
  }
}

TEST(SusunHalaman, RepeatsTheTextOfAMergedCellWhereItMustBeSplit) {
  naskah::Tabel tabel = uji::tabel_panjang(90);
  for (std::size_t i = 1; i < tabel.baris.size(); ++i) {
    tabel.baris[i].sel[1] = naskah::sel_gabung_atas();
  }
  const naskah::Naskah naskah = uji::naskah_lepas({tabel});
  const Susunan susunan(naskah);
  const auto baris = uji::cari_baris(susunan.cetakan(), "Baris ke-1");
  ASSERT_EQ(susunan.cetakan().lembar.size(), baris.size());
  ASSERT_GE(baris.size(), 2U);
  EXPECT_NE(kArtefak, baris[0].simpul);
  EXPECT_EQ(kArtefak, baris[1].simpul);
  const auto& sel = susunan.cetakan().struktur[static_cast<std::size_t>(baris[0].simpul)];
  EXPECT_EQ(90, sel.baris);
}

TEST(SusunHalaman, SplitsARowHigherThanAPageBetweenItsLinesAndLosesNone) {
  naskah::Tabel tabel = uji::tabel_panjang(3);
  for (int i = 0; i < 120; ++i) {
    tabel.baris[1].sel[1].alinea.push_back(
        {.penanda = "-", .isi = {naskah::kata("butir " + std::to_string(i))}});
  }
  const naskah::Naskah naskah = uji::naskah_lepas({tabel});
  const Susunan susunan(naskah);
  EXPECT_EQ(120U, uji::cari_baris(susunan.cetakan(), "butir ").size());
  EXPECT_GE(susunan.cetakan().lembar.size(), 3U);
}

TEST(SusunHalaman, LeavesNoHeadingOrCaptionLastOnAPage) {
  for (int banyak = 20; banyak < 50; ++banyak) {
    std::vector<naskah::Blok> isi;
    for (int i = 0; i < banyak; ++i) {
      isi.emplace_back(uji::paragraf("Isi."));
    }
    isi.emplace_back(naskah::Judul{.tingkat = 3, .nomor = "1.", .teks = "Judul"});
    isi.emplace_back(uji::paragraf("Pengantar tabel."));
    isi.emplace_back(naskah::Judul{.tingkat = 4, .nomor = "a.", .teks = "Anak judul"});
    isi.emplace_back(uji::tabel_panjang(40));
    const naskah::Naskah naskah = uji::naskah_lepas(isi);
    const Susunan susunan(naskah);
    std::map<std::size_t, BarisCetak> terbawah;
    for (const BarisCetak& satu : uji::baris_cetak(susunan.cetakan())) {
      if (!satu.jenis.empty() && satu.y >= terbawah[satu.lembar].y) {
        terbawah[satu.lembar] = satu;
      }
    }
    for (const auto& [lembar, satu] : terbawah) {
      EXPECT_NE('H', satu.jenis[0]) << satu.teks << " on " << lembar << " with " << banyak;
      EXPECT_FALSE(satu.jenis == "Caption" || satu.induk == "Caption") << banyak;
      EXPECT_NE("Nama", satu.teks) << "a head without rows";
    }
  }
}

TEST(SusunHalaman, KeepsASignatureWithTheLastRows) {
  for (int banyak = 20; banyak < 60; banyak += 3) {
    const naskah::Naskah naskah =
        uji::naskah_lepas({uji::tabel_panjang(banyak),
                           naskah::BlokTtd{{{.jabatan = "CAMAT", .nama = "Nama Camat"}}}});
    const Susunan susunan(naskah);
    const auto tanda = uji::cari_baris(susunan.cetakan(), "CAMAT");
    const auto baris = uji::cari_baris(susunan.cetakan(), "Baris ke-" + std::to_string(banyak - 2));
    ASSERT_EQ(1U, tanda.size());
    ASSERT_EQ(1U, baris.size());
    EXPECT_EQ(tanda[0].lembar, baris[0].lembar) << banyak;
  }
}

TEST(SusunHalaman, PrintsTheNumbersOfItsPagesInTheContents) {
  naskah::Naskah naskah{.id = "uji", .judul = "Laporan", .instansi = "Kecamatan", .tahun = 2022};
  naskah.bersampul = true;
  naskah.kendali = {{"Nama", "Laporan"}};
  naskah.bab.push_back({.id = "kata",
                        .jenis = naskah::JenisBab::Awal,
                        .nomor = "",
                        .judul = "Kata Pengantar",
                        .pembuka = {uji::paragraf("Puji syukur.")}});
  naskah.bab.push_back({.id = "bab-1",
                        .nomor = "I",
                        .judul = "Pendahuluan",
                        .pembuka = {uji::tabel_panjang(120)},
                        .subbab = {{"1.1", "1.1", "Struktur", {uji::paragraf("Isi.")}}}});
  naskah.bab.push_back(
      {.id = "bab-2", .nomor = "II", .judul = "Penutup", .pembuka = {uji::paragraf("Isi.")}});
  const Susunan susunan(naskah);
  const Cetakan& cetakan = susunan.cetakan();
  std::vector<std::string> judul;
  for (const Lembar& lembar : cetakan.lembar) {
    judul.push_back(lembar.bab + " " + nomor_halaman(lembar));
  }
  EXPECT_EQ("Kendali Dokumen ii", judul[1]);
  EXPECT_EQ("Kata Pengantar iii", judul[2]);
  EXPECT_EQ("Daftar Isi iv", judul[3]);
  EXPECT_EQ("Daftar Tabel dan Gambar v", judul[4]);
  EXPECT_EQ("Bab I Pendahuluan 1", judul[5]);
  std::size_t butir = 0;
  for (const Lembar& lembar : {cetakan.lembar[3], cetakan.lembar[4]}) {
    for (const Tautan& satu : lembar.tautan) {
      ++butir;
      const auto& ke =
          cetakan.lembar[static_cast<std::size_t>(cetakan.tujuan.at(satu.tujuan).lembar)];
      const auto ada = [&](const Unsur& unsur) {
        const auto* teks = std::get_if<UnsurTeks>(&unsur);
        return teks != nullptr && teks->simpul == satu.simpul &&
               teks->teks->teks_baris(0) == nomor_halaman(ke);
      };
      EXPECT_TRUE(std::any_of(lembar.unsur.begin(), lembar.unsur.end(), ada)) << satu.tujuan;
    }
  }
  EXPECT_EQ(8U, butir);  // control page, preface, two lists, two chapters, a section, a table
}

TEST(SusunHalaman, TurnsThePageForAWideTableAndBackForText) {
  naskah::Tabel lebar = uji::tabel_panjang(3);
  lebar.rebah = true;
  const std::string panjang(900, 'a');
  const naskah::Naskah naskah = uji::naskah_lepas(
      {uji::paragraf("Awal."), lebar, uji::paragraf(panjang), uji::paragraf(panjang)});
  const Susunan susunan(naskah);
  ASSERT_EQ(2U, susunan.cetakan().lembar.size());
  EXPECT_TRUE(susunan.cetakan().lembar[0].rebah) << "the words that lead to the table go with it";
  EXPECT_FALSE(susunan.cetakan().lembar[1].rebah);
}

TEST(UkurTabel, AlignsAllFiguresOfAColumnOnTheComma) {
  naskah::Tabel tabel = uji::tabel_panjang(4);
  tabel.baris[0].sel[2] = naskah::sel_angka(desimal(7100), {});
  tabel.baris[1].sel[2] = naskah::sel_angka(desimal(10000), {.gaya = GayaCetak::Persen});
  tabel.baris[2].sel[2] =
      naskah::sel_angka(desimal(1025700), {.gaya = GayaCetak::Satuan, .satuan = "lembar"});
  tabel.baris[3].sel[2] = naskah::sel_angka(desimal(-83), {});
  const naskah::Naskah naskah = uji::naskah_lepas({tabel});
  KonteksPdf k(naskah);
  const Result<TabelUkur> ukur =
      ukur_tabel(k, std::get<naskah::Tabel>(naskah.bab[0].pembuka[0]), 0);
  ASSERT_TRUE(ukur.ok());
  for (std::size_t r = 0; r < 4; ++r) {
    const BarisSel& satu = ukur.value().sel[r][2].baris.front();
    const auto potong = potong_di_sumbu(satu.teks->teks_baris(0));
    const int sumbu = satu.x + satu.teks->posisi(static_cast<int>(potong));
    EXPECT_LE(std::abs(sumbu - ukur.value().sumbu[2]), dari_pt(30)) << r;
  }
}

TEST(UkurTabel, NamesTheColumnWhoseWordNoTypeCanHold) {
  naskah::Tabel tabel = uji::tabel_panjang(2);
  tabel.baris[1].sel[1] = naskah::sel_teks(std::string(300, 'm'));
  const naskah::Naskah naskah = uji::naskah_lepas({tabel});
  KonteksPdf k(naskah);
  const Result<void> hasil = susun_halaman(k, Kertas::A4);
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Invalid, hasil.error().kind);
  EXPECT_EQ(
      "Tabel 9.1 Panjang tidak muat pada kertas: kolom \"Nama\" memuat kata yang lebih lebar "
      "daripada kolomnya, juga dengan huruf terkecil. Pendekkan kata itu, atau beri spasi di "
      "dalamnya.",
      hasil.error().message);
}

TEST(UkurTabel, GivesANarrowColumnWhatAWideOneSpares) {
  naskah::Tabel tabel = uji::tabel_panjang(2);
  tabel.kolom[0].lebar = 50;
  tabel.kolom[1].lebar = 1500;
  tabel.kolom[2].lebar = 50;
  const naskah::Naskah naskah = uji::naskah_lepas({tabel});
  KonteksPdf k(naskah);
  const Result<TabelUkur> hasil =
      ukur_tabel(k, std::get<naskah::Tabel>(naskah.bab[0].pembuka[0]), 0);
  ASSERT_TRUE(hasil.ok());
  const TabelUkur& ukur = hasil.value();
  EXPECT_EQ(dari_mm(16000), ukur.lebar());
  for (std::size_t k_ = 0; k_ < 3; ++k_) {
    const SelUkur& kepala = ukur.sel_kepala[0][k_];
    EXPECT_LE(kepala.baris[0].teks->terlebar(), ukur.x[k_ + 1] - ukur.x[k_]) << k_;
  }
}

TEST(PotongDiSumbu, CutsBeforeCommaSignOrUnit) {
  EXPECT_EQ(2U, potong_di_sumbu("71,00"));
  EXPECT_EQ(3U, potong_di_sumbu("100%"));
  EXPECT_EQ(6U, potong_di_sumbu("10.257 lembar"));
  EXPECT_EQ(13U, potong_di_sumbu("2.134.044.723"));
}

TEST(NomorHalaman, IsRomanInPreliminaryPages) {
  EXPECT_EQ("xlviii", nomor_halaman({.romawi = true, .nomor = 48}));
  EXPECT_EQ("48", nomor_halaman({.nomor = 48}));
}

}  // namespace
}  // namespace laras::render
