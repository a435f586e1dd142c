#include <algorithm>
#include <string>
#include <vector>

#include "render/gambar.h"
#include "render/huruf.h"

namespace laras::render {
namespace {

using Jabatan = naskah::BaganOrganisasi::Kotak;
using Deret = std::vector<const Jabatan*>;

constexpr int kUkuran = 250;
constexpr int kUkuranPimpinan = 290;
constexpr int kSela = 350;
constexpr int kTurun = 550;  // from a box to the line below it
constexpr Gores kGaris{Tinta::Biru, 35};
constexpr Gores kGarisPutus{Tinta::Biru, 35, true};

/// A box of the chart with its text already broken into lines.
struct Bidang {
  Kotak kotak;
  std::vector<std::string> baris;
};

int tinggi_untuk(std::size_t baris) {
  return std::max(1100, 420 + static_cast<int>(baris) * jarak_baris(kUkuran));
}

/// Boxes side by side, all as high as the tallest, at most `lebar_terbesar` wide.
std::vector<Bidang> jajarkan(const Deret& jabatan, int kiri, int lebar, int lebar_terbesar, int y) {
  const int banyak = static_cast<int>(jabatan.size());
  std::vector<Bidang> hasil;
  if (banyak == 0) {
    return hasil;
  }
  const int lebar_kotak = std::min(lebar_terbesar, (lebar - (banyak - 1) * kSela) / banyak);
  const int sela =
      banyak == 1 ? 0 : std::min((lebar - banyak * lebar_kotak) / (banyak - 1), 2 * kSela);
  int x = kiri + (lebar - banyak * lebar_kotak - (banyak - 1) * sela) / 2;
  std::size_t terbanyak = 1;
  for (const Jabatan* satu : jabatan) {
    hasil.push_back({{x, y, lebar_kotak, 0, 60}, lipat(satu->nama, lebar_kotak - 300, kUkuran)});
    terbanyak = std::max(terbanyak, hasil.back().baris.size());
    x += lebar_kotak + sela;
  }
  for (Bidang& bidang : hasil) {
    bidang.kotak.tinggi = tinggi_untuk(terbanyak);
  }
  return hasil;
}

class PelukisBagan {
 public:
  PelukisBagan(Kanvas& kanvas, const naskah::BaganOrganisasi& bagan, int lebar)
      : kanvas_(kanvas), lebar_(lebar) {
    for (const Jabatan& satu : bagan.kotak) {
      deret(satu.jenis).push_back(&satu);
    }
  }

  int lukis() {
    int bawah = lukis_pimpinan();
    const int puncak = bawah;
    bawah = std::max(lukis_fungsional(bawah + kTurun), lukis_sekretariat(bawah + kTurun));
    if (!seksi_.empty()) {
      bawah = lukis_seksi(puncak, bawah + kTurun);
    } else {
      kanvas_.garis({{lebar_ / 2, puncak}, {lebar_ / 2, simpang_}}, kGaris);
    }
    return lukis_kunci(bawah + 600);
  }

 private:
  Deret& deret(const std::string& jenis) {
    return jenis == "pimpinan"      ? pimpinan_
           : jenis == "sekretariat" ? sekretariat_
           : jenis == "subbagian"   ? subbagian_
           : jenis == "fungsional"  ? fungsional_
                                    : seksi_;
  }

  void isi(const Bidang& bidang, Tinta latar, const Gores& gores, GayaTeks gaya = {}) {
    kanvas_.kotak(bidang.kotak, latar, gores);
    gaya.jangkar = Jangkar::Tengah;
    teks_baris(kanvas_, {bidang.kotak.tengah_x(), bidang.kotak.tengah_y()}, bidang.baris, gaya);
  }

  int lukis_pimpinan() {
    std::vector<std::string> baris;
    for (const Jabatan* satu : pimpinan_) {
      baris = lipat(satu->nama, 4100, kUkuranPimpinan, true);
    }
    const Bidang bidang{{lebar_ / 2 - 2200, 20, 4400, tinggi_untuk(baris.size()), 60}, baris};
    isi(bidang, Tinta::Biru, kTanpaGores,
        {.ukuran = kUkuranPimpinan, .warna = Tinta::Putih, .tebal = true});
    simpang_ = bidang.kotak.bawah();
    return bidang.kotak.bawah();
  }

  // Beside the line of command: coordinated, not commanded.
  int lukis_fungsional(int y) {
    int bawah = y - kTurun;
    for (const Bidang& bidang : jajarkan(fungsional_, 300, lebar_ / 2 - 1300, 3800, y)) {
      const int tengah = y + kTinggiSamping / 2;
      Bidang letak = bidang;
      letak.kotak.tinggi = std::max(letak.kotak.tinggi, kTinggiSamping);
      isi(letak, Tinta::Putih, kGarisPutus);
      kanvas_.garis({{letak.kotak.kanan(), tengah}, {lebar_ / 2, tengah}}, kGarisPutus);
      simpang_ = std::max(simpang_, tengah);
      bawah = letak.kotak.bawah();
    }
    return bawah;
  }

  int lukis_sekretariat(int y) {
    const int kiri = lebar_ / 2 + 450;
    const int lebar = lebar_ - kiri;
    int bawah = y - kTurun;
    int tengah_x = kiri + lebar / 2;
    for (Bidang& bidang : jajarkan(sekretariat_, kiri, lebar, 4400, y)) {
      bidang.kotak.tinggi = std::max(bidang.kotak.tinggi, kTinggiSamping);
      const int tengah = y + kTinggiSamping / 2;
      isi(bidang, Tinta::Kepala, kGaris, {.tebal = true});
      kanvas_.garis({{lebar_ / 2, tengah}, {bidang.kotak.x, tengah}}, kGaris);
      simpang_ = std::max(simpang_, tengah);
      bawah = bidang.kotak.bawah();
      tengah_x = bidang.kotak.tengah_x();
    }
    if (subbagian_.empty()) {
      return bawah;
    }
    const auto anak = jajarkan(subbagian_, kiri, lebar, 3600, bawah + 2 * kTurun - 100);
    sambung({tengah_x, bawah}, anak);
    for (const Bidang& bidang : anak) {
      isi(bidang, Tinta::Putih, kGaris);
    }
    return anak.front().kotak.bawah();
  }

  int lukis_seksi(int puncak, int y) {
    const auto anak = jajarkan(seksi_, 0, lebar_, 4000, y + kTurun);
    const int bus = y;
    kanvas_.garis({{lebar_ / 2, puncak}, {lebar_ / 2, bus}}, kGaris);
    sambung({lebar_ / 2, bus}, anak, bus);
    for (const Bidang& bidang : anak) {
      isi(bidang, Tinta::Latar, kGaris);
    }
    return anak.front().kotak.bawah();
  }

  /// One line down, across, and down to every box.
  void sambung(Titik dari, const std::vector<Bidang>& anak, int bus = 0) {
    bus = bus > 0 ? bus : (dari.y + anak.front().kotak.y) / 2;
    if (dari.y < bus) {
      kanvas_.garis({dari, {dari.x, bus}}, kGaris);
    }
    const int kiri = std::min(dari.x, anak.front().kotak.tengah_x());
    const int kanan = std::max(dari.x, anak.back().kotak.tengah_x());
    if (kiri < kanan) {
      kanvas_.garis({{kiri, bus}, {kanan, bus}}, kGaris);
    }
    for (const Bidang& bidang : anak) {
      kanvas_.garis({{bidang.kotak.tengah_x(), bus}, {bidang.kotak.tengah_x(), bidang.kotak.y}},
                    kGaris);
    }
  }

  int lukis_kunci(int y) {
    const GayaTeks gaya{.ukuran = 220, .warna = Tinta::Redup};
    kanvas_.garis({{20, y - 80}, {820, y - 80}}, kGaris);
    kanvas_.teks({950, y}, "garis komando", gaya);
    if (!fungsional_.empty()) {
      kanvas_.garis({{3400, y - 80}, {4200, y - 80}}, kGarisPutus);
      kanvas_.teks({4330, y}, "garis koordinasi", gaya);
    }
    return y + 100;
  }

  static constexpr int kTinggiSamping = 1200;

  Kanvas& kanvas_;
  int lebar_;
  int simpang_ = 0;  ///< how far down the line of command must reach
  Deret pimpinan_;
  Deret sekretariat_;
  Deret subbagian_;
  Deret seksi_;
  Deret fungsional_;
};

}  // namespace

int lukis(Kanvas& kanvas, const naskah::BaganOrganisasi& bagan, int lebar) {
  return PelukisBagan(kanvas, bagan, lebar).lukis();
}

}  // namespace laras::render
