#include <algorithm>

#include "pelaporan/periksa/aturan_kolom.h"
#include "pelaporan/periksa/cara.h"
#include "pelaporan/periksa/temuan.h"
#include "pelaporan/periksa/tingkat.h"

namespace laras::pelaporan::pemeriksa {

bool cocok(const Jaring& jaring, std::size_t hasil, const Cara& cara) {
  Relasi relasi;
  relasi.rumus = cara.rumus;
  relasi.hasil = hasil;
  relasi.bahan = cara.bahan;
  return uji(jaring, relasi) != Kecocokan::Langgar;
}

Relasi klaim(const Kisi& kisi, std::size_t c, std::size_t hasil, const Cara& cara) {
  Relasi relasi;
  relasi.rumus = cara.rumus;
  relasi.hasil = hasil;
  relasi.bahan = cara.bahan;
  relasi.uraian = sebut_kolom(kisi, c) + " = " + std::string(cara.sebutan);
  relasi.sebab = kTotalDiketik;
  relasi.longgar = true;
  return relasi;
}

namespace {

/// The first children alone make the sum: where the last one ends is not known.
bool awalan_cocok(const Jaring& jaring, std::size_t hasil, const Cara& cara) {
  const auto& titik = jaring.semua_titik();
  Rational jumlah;
  for (const auto b : cara.bahan) {
    jumlah = jumlah + titik[b].bacaan.front().nilai;
    if (jumlah == titik[hasil].bacaan.front().nilai) return true;
  }
  return false;
}

/// One child prints `N/A` here, but money in another column: it is missing, the sum is not wrong.
bool anak_tak_diisi(const Jaring& jaring, std::size_t k, std::size_t hasil, std::size_t c,
                    const std::vector<std::size_t>& bawah, const Cara& cara,
                    std::vector<Temuan>& temuan) {
  const Kisi& kisi = jaring.kisi()[k];
  Rational sisa = jaring.semua_titik()[hasil].bacaan.front().nilai;
  for (const auto b : cara.bahan) sisa = sisa - jaring.semua_titik()[b].bacaan.front().nilai;
  std::vector<std::size_t> kosong;
  for (const auto a : bawah) {
    const auto& sel = kisi.baris[a].sel;
    if (sel[c].angka()) continue;
    const bool lain = std::any_of(sel.begin(), sel.end(), [&](const SelKisi& s) {
      return s.angka() && s.nilai().nilai == sisa;
    });
    if (lain) kosong.push_back(a);
  }
  if (kosong.size() != 1 || sisa.sign() <= 0) return false;
  Temuan t = peringatan_sel(kisi, kosong[0], c, "sel tidak diisi", "tinggi");
  t.dihitung = cetak(sisa, 0, false);
  t.penjelasan = "Baris induk menghitung angka ini, dan kolom lain baris ini memuatnya.";
  t.banding = jaring.semua_titik()[hasil].lokasi;
  temuan.push_back(std::move(t));
  return true;
}

}  // namespace

std::string terapkan_induk(Jaring& jaring, std::size_t k, std::vector<Temuan>& temuan) {
  const Kisi& kisi = jaring.kisi()[k];
  std::vector<Relasi> calon;
  std::vector<Temuan> tak_diisi;
  std::size_t cocok_semua = 0;
  std::size_t bercabang = 0;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    const auto bawah = anak(kisi, b);
    if (bawah.empty()) continue;
    for (std::size_t c = 0; c < kisi.kolom.size(); ++c) {
      const auto hasil = kisi.kolom[c].uang ? jaring.titik(k, b, c) : kTiada;
      if (hasil == kTiada) continue;
      Cara cara{Rumus::Jumlah, {}, "jumlah baris di bawahnya"};
      for (const auto a : bawah) {
        const auto id = jaring.titik(k, a, c);
        if (id != kTiada) cara.bahan.push_back(id);
      }
      if (cara.bahan.empty()) continue;
      const bool benar = cocok(jaring, hasil, cara);
      if (!benar && (awalan_cocok(jaring, hasil, cara) ||
                     anak_tak_diisi(jaring, k, hasil, c, bawah, cara, tak_diisi))) {
        continue;
      }
      calon.push_back(klaim(kisi, c, hasil, cara));
      cocok_semua += benar ? 1U : 0U;
      bercabang += benar && cara.bahan.size() > 1 ? 1U : 0U;
    }
  }
  if (bercabang == 0 || cocok_semua < 2 || cocok_semua * 10 < calon.size() * 6) return {};
  temuan.insert(temuan.end(), tak_diisi.begin(), tak_diisi.end());
  const auto banyak = calon.size();
  for (auto& relasi : calon) jaring.tambah(std::move(relasi));
  return "induk = jumlah anak: " + std::to_string(cocok_semua) + " cocok, " +
         std::to_string(banyak - cocok_semua) + " tidak";
}

}  // namespace laras::pelaporan::pemeriksa
