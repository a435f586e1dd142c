#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "render/gambar.h"
#include "render/huruf.h"

namespace laras::render {
namespace {

using Proses = naskah::PetaProses::Proses;

constexpr int kUkuran = 245;
constexpr int kKiri = 900;
constexpr int kSela = 160;
constexpr int kUjung = 330;
constexpr int kTepiPita = 260;
constexpr std::size_t kTerbanyakSebaris = 4;

enum class Rupa { Panah, PanahUtama, Kotak };

struct Pita {
  std::string_view kelompok;
  std::string_view nama;
  Rupa rupa;
};

constexpr Pita kPita[] = {{"manajerial", "Manajerial", Rupa::Panah},
                          {"utama", "Proses utama", Rupa::PanahUtama},
                          {"pengaruh", "Pengaruh", Rupa::Kotak}};

std::string nama_lengkap(const Proses& proses) {
  return proses.kode.empty() ? proses.nama : proses.kode + " " + proses.nama;
}

std::vector<Titik> panah(const Kotak& kotak) {
  return {{kotak.x, kotak.y},
          {kotak.kanan() - kUjung, kotak.y},
          {kotak.kanan(), kotak.tengah_y()},
          {kotak.kanan() - kUjung, kotak.bawah()},
          {kotak.x, kotak.bawah()},
          {kotak.x + kUjung, kotak.tengah_y()}};
}

class PelukisPita {
 public:
  PelukisPita(Kanvas& kanvas, const Pita& pita, std::vector<const Proses*> proses, int lebar)
      : kanvas_(kanvas), pita_(pita), proses_(std::move(proses)), lebar_(lebar) {
    const std::size_t baris = (proses_.size() + kTerbanyakSebaris - 1) / kTerbanyakSebaris;
    sebaris_ = (proses_.size() + baris - 1) / baris;
    const int banyak = static_cast<int>(sebaris_);
    lebar_kotak_ = (lebar_ - kKiri - 250 - (banyak - 1) * kSela) / banyak;
    std::size_t terbanyak = 1;
    for (const Proses* satu : proses_) {
      teks_.push_back(
          lipat(nama_lengkap(*satu), lebar_kotak_ - 2 * kUjung - 200, kUkuran, utama()));
      terbanyak = std::max(terbanyak, teks_.back().size());
    }
    tinggi_kotak_ = static_cast<int>(terbanyak) * jarak_baris(kUkuran) + (utama() ? 900 : 550);
    tinggi_ = static_cast<int>(baris) * (tinggi_kotak_ + kSela) - kSela + 2 * kTepiPita;
    // The band's name is written along it.
    tinggi_ = std::max(tinggi_, lebar_teks(pita_.nama, 230, true) + 300);
  }

  int lukis(int atas) {
    kanvas_.kotak({0, atas, lebar_, tinggi_}, utama() ? Tinta::Kepala : Tinta::Latar, kTanpaGores);
    kanvas_.teks({520, atas + tinggi_ / 2}, pita_.nama,
                 {.ukuran = 230,
                  .jangkar = Jangkar::Tengah,
                  .warna = Tinta::Biru,
                  .tebal = true,
                  .tegak = true});
    const int baris = (static_cast<int>(proses_.size()) - 1) / static_cast<int>(sebaris_) + 1;
    const int isi = baris * (tinggi_kotak_ + kSela) - kSela;
    for (std::size_t i = 0; i < proses_.size(); ++i) {
      const int kolom = static_cast<int>(i % sebaris_);
      const int ke = static_cast<int>(i / sebaris_);
      lukis_proses(i, {kKiri + kolom * (lebar_kotak_ + kSela),
                       atas + (tinggi_ - isi) / 2 + ke * (tinggi_kotak_ + kSela), lebar_kotak_,
                       tinggi_kotak_, 60});
    }
    return atas + tinggi_;
  }

 private:
  bool utama() const { return pita_.rupa == Rupa::PanahUtama; }

  void lukis_proses(std::size_t ke, const Kotak& kotak) {
    const Gores gores{Tinta::Biru, 30};
    if (pita_.rupa == Rupa::Kotak) {
      kanvas_.kotak(kotak, Tinta::Putih, gores);
    } else {
      kanvas_.poligon(panah(kotak), utama() ? Tinta::Biru : Tinta::Putih, gores);
    }
    teks_baris(kanvas_, {kotak.tengah_x(), kotak.tengah_y()}, teks_[ke],
               {.ukuran = kUkuran,
                .jangkar = Jangkar::Tengah,
                .warna = utama() ? Tinta::Putih : Tinta::Hitam,
                .tebal = utama()});
  }

  Kanvas& kanvas_;
  const Pita& pita_;
  std::vector<const Proses*> proses_;
  int lebar_;
  std::size_t sebaris_ = 1;
  int lebar_kotak_ = 0;
  int tinggi_kotak_ = 0;
  int tinggi_ = 0;
  std::vector<std::vector<std::string>> teks_;
};

}  // namespace

int lukis(Kanvas& kanvas, const naskah::PetaProses& peta, int lebar) {
  int bawah = 0;
  for (const Pita& pita : kPita) {
    std::vector<const Proses*> proses;
    for (const Proses& satu : peta.proses) {
      if (satu.kelompok == pita.kelompok) {
        proses.push_back(&satu);
      }
    }
    if (!proses.empty()) {
      bawah = PelukisPita(kanvas, pita, std::move(proses), lebar).lukis(bawah) + 100;
    }
  }
  return bawah;
}

}  // namespace laras::render
