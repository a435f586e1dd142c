#include <algorithm>
#include <set>

#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/capaian_baris.h"

namespace laras::pelaporan::pemeriksa {

namespace {

/// Several indicators may share one budget line: their mean counts then.
bool rata_kelompok(const Kisi& kisi, std::size_t b, const Aturan& aturan) {
  const std::size_t a = aturan.bahan[0];
  const std::size_t banyak = aturan.bahan[1];
  Rational jumlah = kisi.baris[b].sel[banyak].nilai().nilai;
  std::int64_t n = 1;
  for (std::size_t i = b + 1; i < kisi.baris.size(); ++i) {
    const auto& sel = kisi.baris[i].sel;
    if (sel[a].isi.isi != IsiSel::Kosong || sel[aturan.hasil].isi.isi != IsiSel::Kosong ||
        !sel[banyak].angka()) {
      break;
    }
    jumlah = jumlah + sel[banyak].nilai().nilai;
    ++n;
  }
  if (n == 1) return false;
  Rational nilai;
  return hitung(aturan.rumus, {kisi.baris[b].sel[a].nilai().nilai, jumlah / Rational(n)}, nilai) &&
         kisi.baris[b].sel[aturan.hasil].nilai().dibulatkan_dari(nilai);
}

/// The row follows another known formula of the same figures: less is better there.
bool rumus_lain(const Aturan& aturan, const BarisKisi& baris, const std::vector<Bilangan>& bahan) {
  if (aturan.rumus != Rumus::Persen || bahan[0].nilai == bahan[1].nilai) return false;
  const Bilangan& hasil = baris.sel[aturan.hasil].nilai();
  for (const auto rumus : {Rumus::PersenTurun, Rumus::PersenBalik}) {
    if (uji(rumus, hasil, bahan) == Kecocokan::Cocok) return true;
    if (uji(rumus, hasil, {bahan[1], bahan[0]}) == Kecocokan::Cocok) return true;
  }
  return false;
}

void terapkan_baris(Jaring& jaring, std::size_t k, std::size_t b, const Aturan& aturan,
                    bool longgar) {
  const Kisi& kisi = jaring.kisi()[k];
  const auto& baris = kisi.baris[b];
  std::vector<Bilangan> bahan;
  if (baris.jenis == JenisBaris::Judul || !bahan_baris(aturan, baris, bahan)) return;
  Relasi relasi;
  relasi.rumus = aturan.rumus;
  relasi.hasil = jaring.titik(k, b, aturan.hasil);
  for (const auto c : aturan.bahan) {
    const auto id = jaring.titik(k, b, c);
    if (id != kTiada) relasi.bahan.push_back(id);
  }
  relasi.uraian = uraian(kisi, aturan);
  relasi.longgar = longgar;
  const bool langgar = uji(jaring, relasi) == Kecocokan::Langgar;
  // Totals have rules of their own.
  if (langgar && baris.jenis != JenisBaris::Isi) return;
  if (langgar && aturan.bahan.size() == 2 && bahan.size() == 2 &&
      (rata_kelompok(kisi, b, aturan) || rumus_lain(aturan, baris, bahan))) {
    return;
  }
  if (langgar && bahan[0].nilai.is_zero() && relasi.rumus != Rumus::Jumlah &&
      relasi.rumus != Rumus::Selisih) {
    return;
  }
  jaring.tambah(std::move(relasi));
}

}  // namespace

void terapkan(Jaring& jaring, std::size_t k, const std::vector<Aturan>& semua,
              const PetaArah& peta) {
  const Kisi& kisi = jaring.kisi()[k];
  std::set<std::size_t> turunan;
  for (const auto& aturan : semua) turunan.insert(aturan.hasil);
  for (const auto& aturan : semua) {
    if (aturan.capaian) {
      terapkan_capaian(jaring, k, aturan, peta);
      continue;
    }
    const bool longgar = aturan.biasa_dipotong ||
                         std::any_of(aturan.bahan.begin(), aturan.bahan.end(), [&](std::size_t b) {
                           return turunan.contains(b) || kisi.kolom[b].persen ||
                                  kisi.kolom[b].peran == Peran::Serapan ||
                                  kisi.kolom[b].peran == Peran::Capaian;
                         });
    for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
      terapkan_baris(jaring, k, b, aturan, longgar);
    }
  }
}

}  // namespace laras::pelaporan::pemeriksa
