#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "render/gambar.h"
#include "render/huruf.h"

namespace laras::render {
namespace {

constexpr int kUkuran = 265;
constexpr int kTepi = 160;
constexpr int kSelaBaris = 260;
constexpr int kKepala = 750;
constexpr Gores kGaris{Tinta::Biru, 30};

/// Levels from left to right, with their head and their share of the width.
struct Tingkat {
  std::string_view jenis;
  std::string_view kepala;
  int bagian;
};

constexpr std::array<Tingkat, 6> kTingkat = {{{"misi", "Misi RPJMD", 32},
                                              {"tujuan_daerah", "Tujuan daerah", 36},
                                              {"tujuan", "Tujuan", 38},
                                              {"sasaran", "Sasaran", 40},
                                              {"iku", "Indikator kinerja utama", 44},
                                              {"program", "Program pendukung", 44}}};

std::size_t tingkat(std::string_view jenis) {
  const auto ada = std::find_if(kTingkat.begin(), kTingkat.end(),
                                [&](const Tingkat& satu) { return satu.jenis == jenis; });
  return static_cast<std::size_t>(std::min<std::ptrdiff_t>(ada - kTingkat.begin(), 5));
}

struct Simpul {
  const naskah::BaganCascading::Simpul* isi = nullptr;
  std::size_t tingkat = 0;
  std::vector<std::size_t> anak = {};
  std::vector<std::string> judul = {};
  std::vector<std::string> keterangan = {};
  int perlu = 0;  ///< height of its row, with those of its children
  Kotak kotak = {};
};

class PelukisCascading {
 public:
  PelukisCascading(Kanvas& kanvas, const naskah::BaganCascading& bagan, int lebar)
      : kanvas_(kanvas) {
    std::unordered_map<std::string_view, std::size_t> menurut_id;
    for (const auto& satu : bagan.simpul) {
      menurut_id.emplace(satu.id, simpul_.size());
      simpul_.push_back({.isi = &satu, .tingkat = tingkat(satu.jenis)});
    }
    for (std::size_t i = 0; i < simpul_.size(); ++i) {
      const auto induk = menurut_id.find(simpul_[i].isi->induk);
      if (induk == menurut_id.end() || induk->second == i) {
        akar_.push_back(i);
      } else {
        simpul_[induk->second].anak.push_back(i);
      }
    }
    bagi_lebar(lebar);
  }

  int lukis() {
    lukis_kepala();
    int atas = kKepala;
    for (const std::size_t akar : akar_) {
      ukur(akar);
      letakkan(akar, atas);
      atas += simpul_[akar].perlu;
    }
    for (const Simpul& simpul : simpul_) {
      lukis_siku(simpul);
    }
    for (const Simpul& simpul : simpul_) {
      lukis_simpul(simpul);
    }
    return atas;
  }

 private:
  // Only levels that occur take a column.
  void bagi_lebar(int lebar) {
    std::array<bool, kTingkat.size()> ada = {};
    for (const Simpul& simpul : simpul_) {
      ada[simpul.tingkat] = true;
    }
    int bagian = 0;
    int banyak = 0;
    for (std::size_t i = 0; i < kTingkat.size(); ++i) {
      bagian += ada[i] ? kTingkat[i].bagian : 0;
      banyak += ada[i] ? 1 : 0;
    }
    const int sisa = lebar - (banyak - 1) * kSela;
    bagian = std::max(bagian, 1);
    int x = 0;
    for (std::size_t i = 0; i < kTingkat.size(); ++i) {
      if (ada[i]) {
        kolom_[i] = {x, 0, sisa * kTingkat[i].bagian / bagian, 0};
        x += kolom_[i].lebar + kSela;
      }
    }
  }

  void lukis_kepala() {
    for (std::size_t i = 0; i < kTingkat.size(); ++i) {
      if (kolom_[i].lebar > 0) {
        kanvas_.teks({kolom_[i].x, 260}, kTingkat[i].kepala,
                     {.ukuran = 265, .warna = Tinta::Biru, .tebal = true});
        kanvas_.garis({{kolom_[i].x, 400}, {kolom_[i].kanan(), 400}}, {Tinta::Biru, 35});
      }
    }
  }

  void ukur(std::size_t ke) {
    Simpul& simpul = simpul_[ke];
    const int lebar = kolom_[simpul.tingkat].lebar - 2 * kTepi;
    simpul.judul = lipat(simpul.isi->judul, lebar, kUkuran);
    if (!simpul.isi->keterangan.empty()) {
      simpul.keterangan = lipat(simpul.isi->keterangan, lebar, kUkuran, true);
    }
    const int baris = static_cast<int>(simpul.judul.size() + simpul.keterangan.size());
    simpul.kotak = {kolom_[simpul.tingkat].x, 0, kolom_[simpul.tingkat].lebar,
                    baris * jarak_baris(kUkuran) + 2 * kTepi, 50};
    int anak = 0;
    for (const std::size_t satu : simpul.anak) {
      ukur(satu);
      anak += simpul_[satu].perlu;
    }
    simpul.perlu = std::max(simpul.kotak.tinggi + kSelaBaris, anak);
  }

  // A parent stands at the middle of its children, within its own stretch.
  void letakkan(std::size_t ke, int atas) {
    Simpul& simpul = simpul_[ke];
    int tinggi_anak = 0;
    for (const std::size_t satu : simpul.anak) {
      tinggi_anak += simpul_[satu].perlu;
    }
    int y = atas + (simpul.perlu - tinggi_anak) / 2;
    for (const std::size_t satu : simpul.anak) {
      letakkan(satu, y);
      y += simpul_[satu].perlu;
    }
    int tengah = atas + simpul.perlu / 2;
    if (!simpul.anak.empty()) {
      tengah = (simpul_[simpul.anak.front()].kotak.tengah_y() +
                simpul_[simpul.anak.back()].kotak.tengah_y()) /
               2;
    }
    const int terendah = atas + simpul.perlu - kSelaBaris / 2 - simpul.kotak.tinggi;
    simpul.kotak.y = std::clamp(tengah - simpul.kotak.tinggi / 2, atas + kSelaBaris / 2,
                                std::max(terendah, atas + kSelaBaris / 2));
  }

  void lukis_siku(const Simpul& simpul) {
    if (simpul.anak.empty()) {
      return;
    }
    const int y = simpul.kotak.tengah_y();
    const int siku = simpul.kotak.kanan() + kSela / 2;
    int atas = y;
    int bawah = y;
    kanvas_.garis({{simpul.kotak.kanan(), y}, {siku, y}}, kGaris);
    for (const std::size_t satu : simpul.anak) {
      const Kotak& anak = simpul_[satu].kotak;
      kanvas_.garis({{siku, anak.tengah_y()}, {anak.x, anak.tengah_y()}}, kGaris);
      atas = std::min(atas, anak.tengah_y());
      bawah = std::max(bawah, anak.tengah_y());
    }
    if (atas < bawah) {
      kanvas_.garis({{siku, atas}, {siku, bawah}}, kGaris);
    }
  }

  void lukis_simpul(const Simpul& simpul) {
    const bool misi = simpul.tingkat == 0;
    const bool daun = simpul.tingkat >= 4;
    const Tinta latar = misi                  ? Tinta::Biru
                        : simpul.tingkat == 5 ? Tinta::Latar
                        : daun                ? Tinta::Putih
                                              : Tinta::Kepala;
    kanvas_.kotak(simpul.kotak, latar, kGaris);
    const int jarak = jarak_baris(kUkuran);
    const Titik pojok{simpul.kotak.x + kTepi, simpul.kotak.y + kTepi};
    const int banyak = static_cast<int>(simpul.judul.size());
    GayaTeks gaya{.ukuran = kUkuran, .warna = misi ? Tinta::Putih : Tinta::Hitam};
    teks_baris(kanvas_, {pojok.x, pojok.y + banyak * jarak / 2}, simpul.judul, gaya);
    gaya.tebal = true;
    gaya.warna = misi ? Tinta::Putih : Tinta::Biru;
    const int sisa = static_cast<int>(simpul.keterangan.size());
    teks_baris(kanvas_, {pojok.x, pojok.y + banyak * jarak + sisa * jarak / 2}, simpul.keterangan,
               gaya);
  }

  static constexpr int kSela = 650;

  Kanvas& kanvas_;
  std::vector<Simpul> simpul_;
  std::vector<std::size_t> akar_;
  std::array<Kotak, kTingkat.size()> kolom_ = {};
};

}  // namespace

int lukis(Kanvas& kanvas, const naskah::BaganCascading& bagan, int lebar) {
  return PelukisCascading(kanvas, bagan, lebar).lukis();
}

}  // namespace laras::render
