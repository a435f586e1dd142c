#include <algorithm>
#include <string>

#include "render/gambar.h"
#include "render/huruf.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

constexpr int kUkuran = 260;
constexpr int kUkuranSumbu = 230;
constexpr int kAtas = 650;
constexpr int kTinggiBatang = 340;
constexpr int kPuncakSkala = 120;

/// Where the columns of the chart stand, for its width.
struct Bidang {
  explicit Bidang(int lebar)
      : label(lebar * 325 / 1000),
        nol(label + 200),
        panjang(lebar * 470 / 1000),
        nilai(lebar - 1550),
        selisih(lebar) {}

  int pada(int persen) const {
    return nol + panjang_pada_skala(Rational(persen), Rational(0), Rational(kPuncakSkala), panjang);
  }

  int label;    ///< right edge of the labels
  int nol;      ///< the axis
  int panjang;  ///< of 120 %
  int nilai;    ///< right edge of the figures
  int selisih;  ///< right edge of the differences
};

Rational seratus() { return Rational(100); }

std::string teks_selisih(const Rational& selisih) {
  if (selisih.is_zero()) {
    return "0 ●";
  }
  const std::string teks =
      angka_untuk_pembaca(cetak(selisih, Cetak{.gaya = GayaCetak::Desimal, .desimal = 2}));
  return selisih.sign() > 0 ? "+" + teks + " ▲" : teks + " ▼";
}

void lukis_sumbu(Kanvas& kanvas, const Bidang& bidang, int bawah) {
  for (int persen = 0; persen <= kPuncakSkala; persen += 20) {
    const int x = bidang.pada(persen);
    const bool target = persen == 100;
    if (!target) {
      kanvas.garis({{x, kAtas - 150}, {x, bawah}}, {Tinta::GarisMuda, 15});
    }
    // The number next to the target's words would touch them.
    if (persen != 80 && persen != kPuncakSkala) {
      kanvas.teks({x, kAtas - 300}, target ? "100% = target" : std::to_string(persen),
                  {.ukuran = kUkuranSumbu,
                   .jangkar = Jangkar::Tengah,
                   .warna = target ? Tinta::Hitam : Tinta::Redup,
                   .tebal = target});
    }
  }
  const GayaTeks kepala{.ukuran = kUkuranSumbu, .jangkar = Jangkar::Akhir, .warna = Tinta::Redup};
  kanvas.teks({bidang.nilai, kAtas - 300}, "capaian", kepala);
  kanvas.teks({bidang.selisih, kAtas - 300}, "selisih (poin)", kepala);
}

void lukis_nilai(Kanvas& kanvas, const Bidang& bidang, const naskah::GrafikCapaian::Batang& batang,
                 int tengah) {
  const int garis_dasar = tengah + kUkuran * 36 / 100;
  const std::string nilai =
      angka_untuk_pembaca(cetak(batang.nilai, Cetak{.gaya = GayaCetak::Persen, .desimal = 2}));
  const GayaTeks gaya{.ukuran = kUkuran, .jangkar = Jangkar::Akhir, .tebal = batang.rata_rata};
  if (!batang.nilai.ada()) {
    kanvas.teks({bidang.selisih, garis_dasar}, nilai,
                {.ukuran = kUkuran, .jangkar = Jangkar::Akhir, .warna = Tinta::Redup});
    return;
  }
  const Rational selisih = batang.nilai.nilai() - seratus();
  const Kotak kotak{
      bidang.nol, tengah - kTinggiBatang / 2,
      panjang_pada_skala(batang.nilai.nilai(), Rational(0), Rational(kPuncakSkala), bidang.panjang),
      kTinggiBatang};
  if (selisih.sign() < 0) {
    kanvas.kotak_arsir(kotak, Tinta::Karat);
  } else {
    kanvas.kotak(kotak, batang.rata_rata ? Tinta::Biru : Tinta::Batang, kTanpaGores);
  }
  kanvas.teks({bidang.nilai, garis_dasar}, nilai, gaya);
  GayaTeks gaya_selisih = gaya;
  gaya_selisih.warna = selisih.sign() < 0 ? Tinta::Karat : Tinta::Hitam;
  kanvas.teks({bidang.selisih, garis_dasar}, teks_selisih(selisih), gaya_selisih);
}

}  // namespace

int lukis(Kanvas& kanvas, const naskah::GrafikCapaian& grafik, int lebar) {
  const Bidang bidang(lebar);
  std::vector<std::vector<std::string>> label;
  int bawah = kAtas;
  for (const auto& batang : grafik.batang) {
    label.push_back(lipat(batang.label, bidang.label, kUkuran, batang.rata_rata));
    bawah += 290 + 320 * static_cast<int>(label.back().size());
  }
  lukis_sumbu(kanvas, bidang, bawah);
  int atas = kAtas;
  for (std::size_t i = 0; i < grafik.batang.size(); ++i) {
    const auto& batang = grafik.batang[i];
    const int tinggi = 290 + 320 * static_cast<int>(label[i].size());
    const int tengah = atas + tinggi / 2;
    if (batang.rata_rata) {
      kanvas.garis({{0, atas}, {lebar, atas}}, {Tinta::Biru, 25});
    }
    teks_baris(kanvas, {bidang.label, tengah}, label[i],
               {.ukuran = kUkuran, .jangkar = Jangkar::Akhir, .tebal = batang.rata_rata});
    lukis_nilai(kanvas, bidang, batang, tengah);
    atas += tinggi;
  }
  kanvas.garis({{bidang.pada(100), kAtas - 200}, {bidang.pada(100), bawah}}, {Tinta::Hitam, 45});
  return bawah + 100;
}

}  // namespace laras::render
