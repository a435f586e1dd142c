#include "base/angka.h"

#include <gtest/gtest.h>

#include "base/acak_uji.h"
#include "base/cetak.h"

namespace laras {
namespace {

Angka isi(const char* jenis, Rational nilai) {
  return Angka::daun(Daun{.jenis = jenis}, std::move(nilai));
}

Rational desimal(const char* teks) { return Decimal::parse(teks).value(); }

TEST(Angka, IsNotFilledInUntilSomebodySaysWhatItIs) {
  const Angka angka;
  EXPECT_FALSE(angka.ada());
  EXPECT_EQ(Keadaan::BelumDiisi, angka.keadaan());
  EXPECT_EQ(Alasan::Tiada, angka.alasan());
  EXPECT_EQ(Operator::Tetap, angka.derivasi().op);
  EXPECT_TRUE(terhitung_ulang_sama(angka));
}

TEST(Angka, CarriesTheSourceOfALeaf) {
  const Angka angka = Angka::daun(Daun{.jenis = "realisasi",
                                       .id = "realisasi/ikm/2022/TAHUN",
                                       .label = "Realisasi IKM",
                                       .periode = "2022",
                                       .bukti = {"Laporan SKM"},
                                       .oleh = "Kasi Pelayanan"},
                                  desimal("94.22"));
  EXPECT_TRUE(angka.ada());
  EXPECT_EQ(desimal("94.22"), angka.nilai());
  EXPECT_EQ("realisasi/ikm/2022/TAHUN", angka.derivasi().daun.id);
  EXPECT_EQ("Laporan SKM", angka.derivasi().daun.bukti.at(0));
}

TEST(Angka, KeepsTheReasonOfALeafWithoutAValue) {
  const Angka angka =
      Angka::daun(Daun{.jenis = "capaian"}, Keadaan::TakTerhitung, Alasan::TargetNol);
  EXPECT_EQ(Keadaan::TakTerhitung, angka.keadaan());
  EXPECT_EQ(Alasan::TargetNol, angka.alasan());
}

TEST(Angka, ReproducesTabel31OfLkjipPlandaan2022) {
  const char* const baris[][3] = {
      {"71.00", "70.17", "98,83%"},   // Nilai evaluasi AKIP
      {"93.80", "94.22", "100,45%"},  // IKM
      {"3.30", "3.49", "105,76%"},    // IPP
  };
  for (const auto& [target, realisasi, capaian] : baris) {
    const Angka angka =
        persen(isi("realisasi", desimal(realisasi)), isi("target", desimal(target)));
    EXPECT_EQ(capaian, cetak(angka, Cetak{.gaya = GayaCetak::Persen}));
    EXPECT_TRUE(terhitung_ulang_sama(angka));
  }
}

TEST(Angka, FixesAScoreBeforeItIsUsedFurther) {
  const Angka ikm = bulatkan(isi("survei", desimal("94.216")), 2);
  EXPECT_EQ(desimal("94.22"), ikm.nilai());
  const Angka ipp = bulatkan(isi("formulir", desimal("3.4941")), 2);
  EXPECT_EQ(desimal("3.49"), ipp.nilai());
  EXPECT_EQ(2, ipp.derivasi().desimal);
}

TEST(Angka, EvaluatesEveryOperator) {
  const Angka a = isi("a", 7);
  const Angka b = isi("b", -2);
  EXPECT_EQ(Rational(5), tambah(a, b).nilai());
  EXPECT_EQ(Rational(9), kurang(a, b).nilai());
  EXPECT_EQ(Rational(-14), kali(a, b).nilai());
  EXPECT_EQ(Rational(-7, 2), bagi(a, b).nilai());
  EXPECT_EQ(Rational(5), jumlah({a, b}).nilai());
  EXPECT_EQ(Rational(5, 2), rata_rata({a, b}).nilai());
  EXPECT_EQ(Rational(-4), bulatkan(bagi(a, b), 0).nilai());
  EXPECT_EQ(Rational(-2), pilih({a, b}, 1).nilai());
  EXPECT_EQ(Rational(-350), persen(a, b).nilai());
  EXPECT_EQ(Rational(7), jumlah({a}).nilai());
  EXPECT_EQ(Rational(7), rata_rata({a}).nilai());
}

TEST(Angka, LeavesWhatWasNotPlannedOutOfAMean) {
  const Angka rata = rata_rata({isi("capaian", 100), Angka::daun({}, Keadaan::TidakDirencanakan),
                                isi("capaian", 90), Angka::daun({}, Keadaan::TanpaRujukan)});
  EXPECT_EQ(Rational(95), rata.nilai());
  EXPECT_EQ(4U, rata.derivasi().operan.size());
}

TEST(Angka, CountsZeroInAMean) {
  EXPECT_EQ(Rational(50), rata_rata({isi("capaian", 100), isi("capaian", 0)}).nilai());
}

TEST(Angka, NamesTheRuleOfANode) {
  const Aturan aturan{.id = "capaian.makin_tinggi",
                      .nama = "realisasi ÷ target × 100",
                      .pasal = "PermenPANRB 6/2022"};
  const Angka angka = persen(isi("realisasi", 1), isi("target", 3), aturan);
  EXPECT_EQ("capaian.makin_tinggi", angka.derivasi().aturan.id);
  EXPECT_EQ(Operator::Kali, angka.derivasi().op);
  EXPECT_EQ(Operator::Bagi, angka.derivasi().operan.at(0).derivasi().op);
  EXPECT_EQ("tetapan", angka.derivasi().operan.at(1).derivasi().daun.jenis);
}

TEST(Angka, KeepsItsValueUnderTheNameOfAnotherRule) {
  const Angka asal = tambah(isi("a", 1), isi("b", 2), Aturan{.id = "lama"});
  const Angka salinan = asal.dengan_aturan(Aturan{.id = "baru"});
  EXPECT_EQ("lama", asal.derivasi().aturan.id);
  EXPECT_EQ("baru", salinan.derivasi().aturan.id);
  EXPECT_EQ(Operator::Tambah, salinan.derivasi().op);
  EXPECT_EQ(Rational(3), salinan.nilai());
  EXPECT_TRUE(terhitung_ulang_sama(salinan));
  EXPECT_EQ("kosong", Angka().dengan_aturan(Aturan{.id = "kosong"}).derivasi().aturan.id);
}

TEST(Angka, NamesEveryOperatorAndReason) {
  EXPECT_EQ("tetap", nama(Operator::Tetap));
  EXPECT_EQ("tambah", nama(Operator::Tambah));
  EXPECT_EQ("kurang", nama(Operator::Kurang));
  EXPECT_EQ("kali", nama(Operator::Kali));
  EXPECT_EQ("bagi", nama(Operator::Bagi));
  EXPECT_EQ("jumlah", nama(Operator::Jumlah));
  EXPECT_EQ("rata_rata", nama(Operator::RataRata));
  EXPECT_EQ("pilih", nama(Operator::Pilih));
  EXPECT_EQ("bulatkan", nama(Operator::Bulatkan));
  EXPECT_EQ("", uraian(Alasan::Tiada));
  EXPECT_EQ("belum diisi", uraian(Alasan::BelumDiisi));
  EXPECT_EQ("target nol", uraian(Alasan::TargetNol));
  EXPECT_EQ("penyebut nol", uraian(Alasan::PenyebutNol));
  EXPECT_EQ("periode belum lengkap", uraian(Alasan::PeriodeBelumLengkap));
  EXPECT_EQ("tidak ada data", uraian(Alasan::TanpaData));
}

/// One figure of a random pool: a leaf of any state, or an operator over earlier figures, so that
/// nodes are shared as a report shares them.
Angka acak_angka(AcakUji& acak, const std::vector<Angka>& kolam) {
  const auto salah_satu = [&] {
    return kolam[static_cast<std::size_t>(
        acak.antara(0, static_cast<std::int64_t>(kolam.size()) - 1))];
  };
  std::vector<Angka> operan;
  for (std::int64_t i = acak.antara(1, 5); i > 0; --i) {
    operan.push_back(salah_satu());
  }
  const auto op = static_cast<Operator>(acak.antara(0, 8));
  if (op == Operator::Tetap) {
    const auto keadaan = static_cast<Keadaan>(acak.antara(0, 9));
    if (keadaan == Keadaan::BelumDiisi || keadaan == Keadaan::TidakDirencanakan ||
        keadaan == Keadaan::TakTerhitung || keadaan == Keadaan::TanpaRujukan) {
      return Angka::daun({}, keadaan);
    }
    return isi("acak", Rational(acak.antara(-99, 99), acak.antara(1, 9)));
  }
  if (op == Operator::Jumlah || op == Operator::RataRata || op == Operator::Pilih) {
    const auto akhir = static_cast<std::int64_t>(operan.size()) - 1;
    return hitung({.op = op,
                   .operan = std::move(operan),
                   .pilihan = static_cast<int>(acak.antara(0, akhir))});
  }
  operan.resize(op == Operator::Bulatkan ? 1 : 2);
  return hitung(
      {.op = op, .operan = std::move(operan), .desimal = static_cast<int>(acak.antara(0, 4))});
}

TEST(TerhitungUlangSama, HoldsForRandomDerivations) {
  for (std::uint64_t benih = 0; benih < 200; ++benih) {
    AcakUji acak(benih);
    std::vector<Angka> kolam = {isi("awal", Rational(acak.antara(-9, 9))), isi("awal", 3)};
    for (int i = 0; i < 40; ++i) {
      kolam.push_back(acak_angka(acak, kolam));
    }
    EXPECT_TRUE(terhitung_ulang_sama(jumlah(kolam))) << benih;
    for (const Angka& angka : kolam) {
      EXPECT_TRUE(terhitung_ulang_sama(angka)) << benih;
    }
  }
}

TEST(TerhitungUlangSama, BearsDepthAndSharing) {
  Angka dalam = isi("awal", 1);
  for (int i = 0; i < 3000; ++i) {
    dalam = tambah(dalam, Angka::tetapan(1));
  }
  EXPECT_EQ(Rational(3001), dalam.nilai());
  EXPECT_TRUE(terhitung_ulang_sama(dalam));
  // Written out without sharing this would be 2^60 leaves.
  Angka bersama = isi("awal", 1);
  for (int i = 0; i < 60; ++i) {
    bersama = tambah(bersama, bersama);
  }
  EXPECT_EQ(Rational(std::int64_t{1} << 60), bersama.nilai());
  EXPECT_TRUE(terhitung_ulang_sama(bersama));
}

}  // namespace
}  // namespace laras
