#include <algorithm>
#include <optional>
#include <string>

#include "render/gambar.h"
#include "render/huruf.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

using Panel = naskah::GrafikTren::Panel;

constexpr int kUkuran = 240;
constexpr int kUkuranJudul = 260;
constexpr int kSelaPanel = 500;
constexpr int kTinggiBidang = 1700;
constexpr int kTinggiLabel = 420;  // room for figures above and below the lines
constexpr int kTepi = 480;

/// Small multiples stand four in a row at most, in rows of about equal length.
std::size_t panel_sebaris(std::size_t banyak) {
  const std::size_t baris = (banyak + 3) / 4;
  return baris == 0 ? 1 : (banyak + baris - 1) / baris;
}

struct Skala {
  Rational dari;
  Rational sampai;
  bool ada = false;

  void masukkan(const Angka& angka) {
    if (!angka.ada()) {
      return;
    }
    const Rational& nilai = angka.nilai();
    dari = !ada || nilai < dari ? nilai : dari;
    sampai = !ada || nilai > sampai ? nilai : sampai;
    ada = true;
  }
};

class PelukisPanel {
 public:
  PelukisPanel(Kanvas& kanvas, const Panel& panel, Kotak tempat, int tinggi_judul)
      : kanvas_(kanvas),
        panel_(panel),
        tempat_(tempat),
        atas_(tempat.y + tinggi_judul + kTinggiLabel) {
    for (const auto& titik : panel.titik) {
      skala_.masukkan(titik.target);
      skala_.masukkan(titik.realisasi);
    }
  }

  void lukis(const std::vector<std::string>& judul) {
    int y = tempat_.y + kUkuranJudul;
    for (const std::string& satu : judul) {
      kanvas_.teks({tempat_.x, y}, satu, {.ukuran = kUkuranJudul, .tebal = true});
      y += jarak_baris(kUkuranJudul);
    }
    lukis_sumbu();
    lukis_garis(&naskah::GrafikTren::Titik::target, {Tinta::Redup, 18, true});
    lukis_garis(&naskah::GrafikTren::Titik::realisasi, {Tinta::Biru, 40});
    for (std::size_t i = 0; i < panel_.titik.size(); ++i) {
      lukis_titik(i);
    }
  }

 private:
  int x(std::size_t i) const {
    const int lebar = tempat_.lebar - 2 * kTepi;
    const int banyak = static_cast<int>(panel_.titik.size());
    return banyak < 2 ? tempat_.tengah_x()
                      : tempat_.x + kTepi + lebar * static_cast<int>(i) / (banyak - 1);
  }

  int y(const Rational& nilai) const {
    const int naik = skala_.dari < skala_.sampai
                         ? panjang_pada_skala(nilai, skala_.dari, skala_.sampai, kTinggiBidang)
                         : kTinggiBidang / 2;
    return atas_ + kTinggiBidang - naik;
  }

  int sumbu() const { return atas_ + kTinggiBidang + kTinggiLabel + 100; }

  void lukis_sumbu() {
    kanvas_.garis({{tempat_.x, sumbu()}, {tempat_.kanan(), sumbu()}}, {Tinta::Garis, 18});
    for (std::size_t i = 0; i < panel_.titik.size(); ++i) {
      const bool ada = panel_.titik[i].realisasi.ada();
      kanvas_.teks(
          {x(i), sumbu() + 330}, panel_.titik[i].periode,
          {.ukuran = 220, .jangkar = Jangkar::Tengah, .warna = ada ? Tinta::Hitam : Tinta::Garis});
    }
  }

  // Years without data leave a gap in the place, not in the line.
  void lukis_garis(Angka naskah::GrafikTren::Titik::*bagian, const Gores& gores) {
    std::vector<Titik> jalur;
    for (std::size_t i = 0; i < panel_.titik.size(); ++i) {
      const Angka& angka = panel_.titik[i].*bagian;
      if (angka.ada()) {
        jalur.push_back({x(i), y(angka.nilai())});
      }
    }
    if (jalur.size() > 1) {
      kanvas_.garis(jalur, gores);
    }
  }

  void lukis_titik(std::size_t i) {
    const auto& titik = panel_.titik[i];
    if (titik.target.ada()) {
      constexpr int kSisi = 150;
      kanvas_.kotak({x(i) - kSisi / 2, y(titik.target.nilai()) - kSisi / 2, kSisi, kSisi},
                    Tinta::Putih, {Tinta::Redup, 20});
    }
    if (!titik.realisasi.ada()) {
      return;
    }
    const bool kurang = titik.target.ada() && titik.realisasi.nilai() < titik.target.nilai();
    const Tinta warna = kurang ? Tinta::Karat : titik.target.ada() ? Tinta::Biru : Tinta::Garis;
    const Titik pusat{x(i), y(titik.realisasi.nilai())};
    kanvas_.lingkaran(pusat, 95, kurang ? Tinta::Putih : warna, {warna, 35});
    const bool terakhir = i + 1 == panel_.titik.size();
    kanvas_.teks({pusat.x, kurang ? pusat.y + 390 : pusat.y - 200},
                 angka_untuk_pembaca(cetak(titik.realisasi, panel_.cara)),
                 {.ukuran = kUkuran,
                  .jangkar = Jangkar::Tengah,
                  .warna = kurang ? Tinta::Karat : Tinta::Hitam,
                  .tebal = terakhir,
                  .berlatar = true});
  }

  Kanvas& kanvas_;
  const Panel& panel_;
  Kotak tempat_;
  int atas_;
  Skala skala_;
};

bool tanpa_target(const naskah::GrafikTren& grafik) {
  for (const Panel& panel : grafik.panel) {
    for (const auto& titik : panel.titik) {
      if (titik.realisasi.ada() && !titik.target.ada()) {
        return true;
      }
    }
  }
  return false;
}

/// Entries of the key one beside the other, in as many rows as the width asks for.
class PelukisKunci {
 public:
  PelukisKunci(Kanvas& kanvas, int y, int lebar) : kanvas_(kanvas), lebar_(lebar), y_(y) {}

  /// Where an entry of that width begins.
  Titik tempat(int lebar) {
    if (x_ > 0 && x_ + lebar > lebar_) {
      x_ = 0;
      y_ += 400;
    }
    const Titik awal{x_, y_};
    x_ += lebar;
    return awal;
  }
  void bulat(int lebar, std::string_view kata, Tinta isi, int jari, const Gores& gores) {
    const Titik awal = tempat(lebar);
    kanvas_.lingkaran({awal.x + 100, awal.y - 80}, jari, isi, gores);
    kanvas_.teks({awal.x + 280, awal.y}, kata, kGaya);
  }
  void persegi(int lebar, std::string_view kata) {
    const Titik awal = tempat(lebar);
    kanvas_.kotak({awal.x + 100, awal.y - 155, 150, 150}, Tinta::Putih, {Tinta::Redup, 20});
    kanvas_.teks({awal.x + 380, awal.y}, kata, kGaya);
  }
  int bawah() const { return y_ + 100; }

 private:
  static constexpr GayaTeks kGaya{.ukuran = 220, .warna = Tinta::Redup};
  Kanvas& kanvas_;
  int lebar_;
  int x_ = 0;
  int y_;
};

int lukis_kunci(Kanvas& kanvas, int y, int lebar, bool tanpa_target) {
  PelukisKunci kunci(kanvas, y, lebar);
  kunci.bulat(3500, "realisasi mencapai target", Tinta::Biru, 95, kTanpaGores);
  kunci.bulat(3400, "realisasi di bawah target", Tinta::Putih, 80, {Tinta::Karat, 35});
  kunci.persegi(1900, "target");
  if (tanpa_target) {
    kunci.bulat(4600, "realisasi pada tahun tanpa target", Tinta::Garis, 95, kTanpaGores);
  }
  return kunci.bawah();
}

}  // namespace

int lukis(Kanvas& kanvas, const naskah::GrafikTren& grafik, int lebar) {
  const std::size_t sebaris = panel_sebaris(grafik.panel.size());
  const int banyak = static_cast<int>(sebaris);
  const int lebar_panel = (lebar - (banyak - 1) * kSelaPanel) / banyak;
  int atas = 0;
  for (std::size_t mulai = 0; mulai < grafik.panel.size(); mulai += sebaris) {
    const std::size_t akhir = std::min(mulai + sebaris, grafik.panel.size());
    std::vector<std::vector<std::string>> judul;
    std::size_t baris_judul = 1;
    for (std::size_t i = mulai; i < akhir; ++i) {
      judul.push_back(lipat(grafik.panel[i].judul, lebar_panel, kUkuranJudul, true));
      baris_judul = std::max(baris_judul, judul.back().size());
    }
    const int tinggi_judul = static_cast<int>(baris_judul) * jarak_baris(kUkuranJudul);
    const int tinggi = tinggi_judul + kTinggiBidang + 2 * kTinggiLabel + 700;
    for (std::size_t i = mulai; i < akhir; ++i) {
      const int x = static_cast<int>(i - mulai) * (lebar_panel + kSelaPanel);
      PelukisPanel(kanvas, grafik.panel[i], {x, atas, lebar_panel, tinggi}, tinggi_judul)
          .lukis(judul[i - mulai]);
    }
    atas += tinggi;
  }
  return lukis_kunci(kanvas, atas + 200, lebar, tanpa_target(grafik));
}

}  // namespace laras::render
