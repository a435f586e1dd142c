#include "pelaporan/periksa/kelompok.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/cara.h"
#include "pelaporan/periksa/label.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::string_view kRataKelompok = "rata-rata kelompok";
constexpr std::string_view kRataSeluruh = "rata-rata seluruh kelompok";

/// Rows of a group: from `awal` to before its mean in row `rata`.
struct Kelompok {
  std::size_t awal = 0;
  std::size_t rata = 0;
};

/// One text over the whole row, beside a number at most: `Sasaran 1: ...`.
bool kepala_kelompok(const BarisKisi& baris) {
  if (baris.jenis != JenisBaris::Judul) return false;
  const auto terisi = std::count_if(baris.sel.begin(), baris.sel.end(), [](const SelKisi& sel) {
    return sel.isi.isi != IsiSel::Kosong && sel.teks().size() > 4;
  });
  return terisi == 1;
}

std::vector<Kelompok> cari_kelompok(const Kisi& kisi) {
  std::vector<Kelompok> hasil;
  std::size_t awal = 0;
  bool berisi = false;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    const auto& baris = kisi.baris[b];
    if (baris.jenis == JenisBaris::RataRata && berisi) hasil.push_back({awal, b});
    berisi |= baris.jenis == JenisBaris::Isi;
    if (baris.jenis == JenisBaris::RataRata || baris.jenis == JenisBaris::Total ||
        kepala_kelompok(baris)) {
      awal = b + 1;
      berisi = false;
    }
  }
  return hasil;
}

/// Something in the table says that its means are weighted.
bool berbobot(const Kisi& kisi) {
  return std::any_of(kisi.kolom.begin(), kisi.kolom.end(),
                     [](const Kolom& k) {
                       return k.peran == Peran::Bobot || memuat(k.kata, {"bobot", "tertimbang"});
                     }) ||
         std::any_of(kisi.baris.begin(), kisi.baris.end(), [](const BarisKisi& b) {
           return b.jenis == JenisBaris::RataRata &&
                  memuat(kata(b.label), {"tertimbang", "terbobot", "bobot"});
         });
}

class Perata {
 public:
  Perata(Jaring& jaring, std::size_t k, std::vector<Kelompok> kelompok)
      : jaring_(jaring), k_(k), kisi_(jaring.kisi()[k]), kelompok_(std::move(kelompok)) {}

  /// A line for `bacaan`; empty where the column has no such means.
  std::string kolom(std::size_t c) {
    std::vector<Relasi> langgar;
    std::size_t cocok_banyak = 0;
    std::size_t cocok_satu = 0;
    for (const auto& satu : kelompok_) {
      const auto id = jaring_.titik(k_, satu.rata, c);
      const Cara cara{Rumus::RataRata, anggota(satu, c), kRataKelompok};
      if (id == kTiada || cara.bahan.empty()) continue;
      auto relasi = klaim(kisi_, c, id, cara);
      if (!cocok(jaring_, id, cara)) {
        langgar.push_back(std::move(relasi));
        continue;
      }
      ++(cara.bahan.size() > 1 ? cocok_banyak : cocok_satu);
      jaring_.tambah(std::move(relasi));
    }
    const bool perlu =
        kisi_.kolom[c].peran == Peran::Capaian && !kisi_.diluruskan && !berbobot(kisi_);
    const std::size_t semua = cocok_banyak + cocok_satu;
    for (auto& relasi : langgar) {
      if (perlu && semua > 0 && langgar.size() <= (cocok_banyak > 0 ? semua : 1)) {
        jaring_.tambah(std::move(relasi));
      }
    }
    seluruh(c);
    if (semua == 0) return {};
    return sebut_kolom(kisi_, c) + " = " + std::string(kRataKelompok) + ": " +
           std::to_string(semua) + " cocok, " + std::to_string(langgar.size()) + " tidak";
  }

 private:
  std::vector<std::size_t> anggota(const Kelompok& satu, std::size_t c) {
    std::vector<std::size_t> hasil;
    for (std::size_t b = satu.awal; b < satu.rata; ++b) {
      const auto id = kisi_.baris[b].jenis == JenisBaris::Isi ? jaring_.titik(k_, b, c) : kTiada;
      if (id != kTiada) hasil.push_back(id);
    }
    return hasil;
  }

  /// The last mean, below no rows of its own, where it is the mean of the means above.
  void seluruh(std::size_t c) {
    const std::size_t t = kisi_.baris.size() - 1;
    if (kisi_.baris[t].jenis != JenisBaris::RataRata || kelompok_.back().rata == t) return;
    const auto id = jaring_.titik(k_, t, c);
    Cara baris{Rumus::RataRata, anggota({0, t}, c), kRataSeluruh};
    Cara rata{Rumus::RataRata, {}, kRataSeluruh};
    for (const auto& satu : kelompok_) {
      if (const auto r = jaring_.titik(k_, satu.rata, c); r != kTiada) rata.bahan.push_back(r);
    }
    if (id == kTiada || rata.bahan.size() < 2 || cocok(jaring_, id, baris)) return;
    if (cocok(jaring_, id, rata)) jaring_.tambah(klaim(kisi_, c, id, rata));
  }

  Jaring& jaring_;
  std::size_t k_;
  const Kisi& kisi_;
  std::vector<Kelompok> kelompok_;
};

}  // namespace

std::vector<bool> terapkan_kelompok(Jaring& jaring, std::size_t k,
                                    std::vector<std::string>& bacaan) {
  const Kisi& kisi = jaring.kisi()[k];
  std::vector<bool> hasil(kisi.baris.size());
  const auto kelompok = cari_kelompok(kisi);
  if (kelompok.size() < 2) return hasil;
  for (const auto& satu : kelompok) hasil[satu.rata] = true;
  Perata perata(jaring, k, kelompok);
  for (std::size_t c = 0; c < kisi.kolom.size(); ++c) {
    if (!kisi.kolom[c].angka || kisi.kolom[c].uang) continue;
    if (auto baris = perata.kolom(c); !baris.empty()) bacaan.push_back(std::move(baris));
  }
  return hasil;
}

}  // namespace laras::pelaporan::pemeriksa
