#include "pelaporan/periksa/konsep_lama.h"

#include <algorithm>
#include <optional>

namespace laras::pelaporan::pemeriksa {

namespace {

struct Beda {
  std::size_t titik = kTiada;
  std::size_t kisi = 0;
  Rational dasar = {};
  Selang selisih = {};
};

/// The quotient of money that stands behind figure `id`.
const Relasi* hasil_bagi(const Jaring& jaring, std::size_t id) {
  for (const auto r : jaring.semua_titik()[id].relasi) {
    const auto& relasi = jaring.semua_relasi()[r];
    if (relasi.hasil == id && relasi.rumus == Rumus::Persen &&
        Rational(100000) <= jaring.semua_titik()[relasi.bahan[0]].bacaan.front().nilai) {
      return &relasi;
    }
  }
  return nullptr;
}

std::optional<Beda> beda(const Jaring& jaring, const Perbaikan& p) {
  const auto& titik = jaring.semua_titik();
  if (titik[p.titik].kisi == kTiada) return std::nullopt;
  const Relasi* bagi = nullptr;
  for (const auto r : titik[p.titik].relasi) {
    const auto& relasi = jaring.semua_relasi()[r];
    if (relasi.rumus != Rumus::Sama) continue;
    const auto lain = relasi.hasil == p.titik ? relasi.bahan[0] : relasi.hasil;
    if (bagi == nullptr) bagi = hasil_bagi(jaring, lain);
  }
  if (bagi == nullptr) return std::nullopt;
  const Rational dasar = titik[bagi->bahan[0]].bacaan.front().nilai;
  const Rational kini = titik[bagi->bahan[1]].bacaan.front().nilai;
  const auto cetakan = titik[p.titik].bacaan.front().selang();
  const Rational persen(1, 100);
  return Beda{p.titik,
              titik[p.titik].kisi,
              dasar,
              {cetakan.bawah * dasar * persen - kini, cetakan.atas * dasar * persen - kini}};
}

}  // namespace

std::map<std::size_t, KonsepLama> cari_konsep_lama(const Jaring& jaring,
                                                   const std::vector<Perbaikan>& perbaikan) {
  std::vector<Beda> semua;
  for (const auto& p : perbaikan) {
    if (auto b = beda(jaring, p)) semua.push_back(std::move(*b));
  }
  std::sort(semua.begin(), semua.end(),
            [](const Beda& a, const Beda& b) { return a.dasar < b.dasar; });
  std::map<std::size_t, KonsepLama> hasil;
  for (const auto& a : semua) {
    if (hasil.contains(a.titik)) continue;
    Selang irisan = a.selisih;
    std::vector<const Beda*> anggota = {&a};
    for (const auto& b : semua) {
      if (b.kisi != a.kisi || b.dasar == a.dasar || !bertemu(irisan, b.selisih)) continue;
      irisan = {std::max(irisan.bawah, b.selisih.bawah), std::min(irisan.atas, b.selisih.atas)};
      anggota.push_back(&b);
    }
    if (anggota.size() < 2) continue;
    for (const auto& b : semua) {
      if (b.kisi == a.kisi && b.dasar == a.dasar && b.titik != a.titik) anggota.push_back(&b);
    }
    const std::string jelas = "Satu realisasi konsep yang berbeda Rp" +
                              cetak(irisan.bawah, 0, false) + " sampai Rp" +
                              cetak(irisan.atas, 0, false) + " dari angka akhir menjelaskan " +
                              std::to_string(anggota.size()) + " persentase tabel ini.";
    for (const auto* b : anggota) hasil.emplace(b->titik, KonsepLama{a.titik, jelas});
  }
  return hasil;
}

}  // namespace laras::pelaporan::pemeriksa
