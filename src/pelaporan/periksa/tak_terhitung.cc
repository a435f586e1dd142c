#include "pelaporan/periksa/tak_terhitung.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kBarisTerkecil = 5;
constexpr std::size_t kPasanganTerbanyak = 16;
const Rational kBatasLazim = 120;  // what many offices cut capaian at

/// Any rule that anybody is known to use for two operands.
bool terjelaskan(const Bilangan& hasil, const Bilangan& a, const Bilangan& b) {
  static constexpr std::array rumus = {Rumus::Persen,  Rumus::PersenTurun, Rumus::PersenBalik,
                                       Rumus::Rasio,   Rumus::Selisih,     Rumus::Tumbuh,
                                       Rumus::Kali100, Rumus::Kali};
  return std::any_of(rumus.begin(), rumus.end(), [&](Rumus r) {
    return uji(r, hasil, {a, b}) != Kecocokan::Langgar ||
           uji(r, hasil, {b, a}) != Kecocokan::Langgar;
  });
}

std::vector<std::size_t> kolom_berperan(const Kisi& kisi, Peran peran) {
  std::vector<std::size_t> hasil;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    if (kisi.kolom[k].peran == peran && kisi.kolom[k].angka) hasil.push_back(k);
  }
  return hasil;
}

class Penanya {
 public:
  explicit Penanya(const std::vector<Kisi>& kisi) : kisi_(kisi) {}

  void kolom(std::size_t k, std::size_t c, std::vector<Temuan>& temuan) {
    const Kisi& kisi = kisi_[k];
    const auto peran = peran_bahan(kisi.kolom[c].peran);
    if (!peran) return;
    const auto semua_a = kolom_berperan(kisi, peran->first);
    const auto semua_b = kolom_berperan(kisi, peran->second);
    if (semua_a.empty() || semua_b.empty() ||
        semua_a.size() * semua_b.size() > kPasanganTerbanyak) {
      return;
    }
    std::size_t dapat = 0;
    std::size_t jelas = 0;
    std::vector<Rational> nilai;
    for (const auto& baris : kisi.baris) {
      if (baris.jenis != JenisBaris::Isi || !baris.sel[c].angka()) continue;
      const auto& hasil = baris.sel[c].nilai();
      if (satu_makna(hasil.nilai) || hasil.nilai == kBatasLazim) continue;
      bool ada = false;
      bool cocok = false;
      for (const auto a : semua_a) {
        for (const auto b : semua_b) {
          if (!baris.sel[a].angka() || !baris.sel[b].angka()) continue;
          ada = true;
          cocok |= terjelaskan(hasil, baris.sel[a].nilai(), baris.sel[b].nilai());
        }
      }
      dapat += ada ? 1U : 0U;
      jelas += cocok ? 1U : 0U;
      if (ada) nilai.push_back(hasil.nilai);
    }
    if (dapat < kBarisTerkecil || jelas * 5 > dapat || salinan(nilai) * 2 > dapat) return;
    temuan.push_back(tanya(kisi, c, dapat, semua_a[0], semua_b[0]));
  }

 private:
  /// How many of the values stand in another grid too.
  std::size_t salinan(const std::vector<Rational>& nilai) {
    if (di_kisi_.empty()) baca_semua();
    return static_cast<std::size_t>(
        std::count_if(nilai.begin(), nilai.end(),
                      [&](const Rational& satu) { return di_kisi_.at(satu) == kTiada; }));
  }

  void baca_semua() {
    for (std::size_t k = 0; k < kisi_.size(); ++k) {
      for (const auto& baris : kisi_[k].baris) {
        for (const auto& sel : baris.sel) {
          if (!sel.angka()) continue;
          const auto [di, baru] = di_kisi_.emplace(sel.nilai().nilai, k);
          if (!baru && di->second != k) di->second = kTiada;
        }
      }
    }
  }

  static Temuan tanya(const Kisi& kisi, std::size_t c, std::size_t dapat, std::size_t a,
                      std::size_t b) {
    Temuan t;
    t.tabel = kisi.sebutan();
    t.kolom = t.tercetak = nama_kolom(kisi, c);
    t.lokasi = kisi.awal->lokasi;
    for (std::size_t n = 0; n < kisi.baris_kepala; ++n) {
      const auto& kepala = kisi.awal->baris[n];
      if (c < kepala.size() && !kepala[c].tercakup && !kepala[c].teks.empty()) {
        t.lokasi = kepala[c].lokasi;
      }
    }
    t.jenis = JenisTemuan::TakDapatDirekonstruksi;
    t.sebab = "rumus tidak dikenal";
    t.penjelasan = "Dari " + std::to_string(dapat) +
                   " baris, hampir semua angka kolom ini tidak diperoleh dari " +
                   sebut_kolom(kisi, b) + " dan " + sebut_kolom(kisi, a) +
                   " dengan rumus apa pun yang dikenal. Bagaimana angka ini dihitung?";
    t.yakin = "sedang";
    return t;
  }

  const std::vector<Kisi>& kisi_;
  std::map<Rational, std::size_t> di_kisi_ = {};  ///< kTiada: in several grids
};

}  // namespace

std::vector<Temuan> periksa_tak_terhitung(const std::vector<Kisi>& kisi) {
  std::vector<Temuan> temuan;
  Penanya penanya(kisi);
  for (std::size_t k = 0; k < kisi.size(); ++k) {
    for (std::size_t c = 0; c < kisi[k].kolom.size(); ++c) penanya.kolom(k, c, temuan);
  }
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
