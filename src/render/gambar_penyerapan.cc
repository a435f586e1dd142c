#include <string>

#include "render/gambar.h"
#include "render/huruf.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

constexpr int kUkuran = 250;
constexpr int kUkuranKepala = 220;
constexpr int kTinggiBatang = 280;
constexpr int kKepala = 450;

/// Columns for a width.
struct Bidang {
  explicit Bidang(int lebar)
      : label(lebar * 455 / 1000),
        pagu(lebar * 585 / 1000),
        batang(lebar * 600 / 1000),
        panjang(lebar * 310 / 1000),
        kanan(lebar) {}

  int label;    ///< width of the labels
  int pagu;     ///< right edge
  int batang;   ///< left edge of the bars
  int panjang;  ///< of 100 %
  int kanan;    ///< right edge of the percentages
};

void lukis_baris(Kanvas& kanvas, const Bidang& bidang,
                 const naskah::GrafikPenyerapan::Batang& baris,
                 const std::vector<std::string>& label, int tengah) {
  const int dasar = tengah + kUkuran * 36 / 100;
  GayaTeks gaya{.ukuran = kUkuran, .tebal = baris.total};
  teks_baris(kanvas, {0, tengah}, label, gaya);
  gaya.jangkar = Jangkar::Akhir;
  kanvas.teks({bidang.pagu, dasar},
              angka_untuk_pembaca(cetak(baris.pagu, Cetak{.gaya = GayaCetak::Uang})), gaya);
  kanvas.teks({bidang.kanan, dasar},
              angka_untuk_pembaca(cetak(baris.persen, Cetak{.gaya = GayaCetak::Persen})), gaya);
  const int atas = tengah - kTinggiBatang / 2;
  if (baris.persen.ada()) {
    const int panjang =
        panjang_pada_skala(baris.persen.nilai(), Rational(0), Rational(100), bidang.panjang);
    kanvas.kotak({bidang.batang, atas, panjang, kTinggiBatang},
                 baris.total ? Tinta::Biru : Tinta::Batang, kTanpaGores);
  }
  kanvas.kotak({bidang.batang, atas, bidang.panjang, kTinggiBatang}, Tinta::Tanpa,
               {baris.total ? Tinta::Biru : Tinta::Batang, 18});
}

}  // namespace

int lukis(Kanvas& kanvas, const naskah::GrafikPenyerapan& grafik, int lebar) {
  const Bidang bidang(lebar);
  GayaTeks kepala{.ukuran = kUkuranKepala, .warna = Tinta::Redup};
  kanvas.teks({0, 250}, "Program", kepala);
  kepala.jangkar = Jangkar::Akhir;
  kanvas.teks({bidang.pagu, 250}, "pagu (Rp)", kepala);
  kanvas.teks({bidang.kanan, 250}, "terserap", kepala);
  int atas = kKepala;
  for (const auto& baris : grafik.batang) {
    const auto label = lipat(baris.label, bidang.label, kUkuran, baris.total);
    const int tinggi = 240 + 310 * static_cast<int>(label.size());
    kanvas.garis({{0, atas}, {lebar, atas}},
                 baris.total ? Gores{Tinta::Biru, 30} : Gores{Tinta::GarisMuda, 15});
    lukis_baris(kanvas, bidang, baris, label, atas + tinggi / 2);
    atas += tinggi;
  }
  return atas + 50;
}

}  // namespace laras::render
