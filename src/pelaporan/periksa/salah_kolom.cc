#include "pelaporan/periksa/salah_kolom.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>

#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

/// Other rows that must show the words in their own column, and their length.
constexpr std::size_t kSaksi = 3;
constexpr std::size_t kPanjang = 4;

/// Rows one after the other that may go wrong in the same way; where more do, a page of the table
/// has columns of its own.
constexpr std::size_t kBeruntun = 2;

/// How often each text stands in a column, and how many of its cells are filled.
struct IsiKolom {
  std::map<std::string, std::size_t> kali = {};
  std::size_t isi = 0;

  std::size_t berapa(const std::string& kata) const {
    const auto ada = kali.find(kata);
    return ada == kali.end() ? 0 : ada->second;
  }
};

struct IsiTabel {
  std::vector<IsiKolom> kolom = {};
  std::size_t baris = 0;

  /// Columns that are ticked or left open are not full, and are no place to go wrong in.
  bool penuh(std::size_t k) const { return kolom[k].isi * 4 >= baris * 3; }
};

IsiTabel isi_tabel(const Kisi& kisi) {
  IsiTabel hasil;
  hasil.kolom.resize(kisi.kolom.size());
  for (const BarisKisi& baris : kisi.baris) {
    if (baris.jenis != JenisBaris::Isi) continue;
    ++hasil.baris;
    for (std::size_t k = 0; k < hasil.kolom.size(); ++k) {
      const SelTerurai& sel = baris.sel[k].isi;
      hasil.kolom[k].isi += sel.isi == IsiSel::Kosong ? 0U : 1U;
      if (sel.isi == IsiSel::Teks) ++hasil.kolom[k].kali[baris.sel[k].teks()];
    }
  }
  return hasil;
}

bool kosong_di_sebelah(const BarisKisi& baris, std::size_t k, std::size_t tempat) {
  return baris.sel[k].isi.isi == IsiSel::Teks && baris.sel[tempat].isi.isi == IsiSel::Kosong;
}

/// How many rows around `b`, itself among them, are filled at `k` and empty at `tempat`.
std::size_t beruntun(const Kisi& kisi, std::size_t b, std::size_t k, std::size_t tempat) {
  std::size_t dari = b;
  std::size_t sampai = b + 1;
  while (dari > 0 && kosong_di_sebelah(kisi.baris[dari - 1], k, tempat)) --dari;
  while (sampai < kisi.baris.size() && kosong_di_sebelah(kisi.baris[sampai], k, tempat)) ++sampai;
  return sampai - dari;
}

/// Whether the words of column `k` belong into the column `tempat` beside it.
bool milik(const IsiTabel& isi, const Kisi& kisi, std::size_t b, std::size_t k,
           std::size_t tempat) {
  if (!kosong_di_sebelah(kisi.baris[b], k, tempat)) return false;
  const std::string& kata = kisi.baris[b].sel[k].teks();
  if (kata.size() < kPanjang || !isi.penuh(k) || !isi.penuh(tempat)) return false;
  const std::size_t saksi = isi.kolom[tempat].berapa(kata);
  return saksi >= kSaksi && isi.kolom[k].berapa(kata) * 3 <= saksi &&
         beruntun(kisi, b, k, tempat) <= kBeruntun;
}

Temuan laporkan(const Kisi& kisi, std::size_t b, std::size_t k, std::size_t tempat) {
  Temuan t = peringatan_sel(kisi, b, k, "kolom bergeser", "tinggi");
  t.penjelasan = "\"" + kisi.baris[b].sel[k].teks() + "\" tercetak satu kolom di " +
                 (tempat > k ? "kiri" : "kanan") + " tempatnya: baris lain memuatnya pada kolom " +
                 sebut_kolom(kisi, tempat) + ", yang di sini kosong.";
  return t;
}

}  // namespace

std::vector<Temuan> cari_salah_kolom(const Kisi& kisi) {
  std::vector<Temuan> temuan;
  const IsiTabel isi = isi_tabel(kisi);
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    if (kisi.baris[b].jenis != JenisBaris::Isi) continue;
    for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
      if (k + 1 < kisi.kolom.size() && milik(isi, kisi, b, k, k + 1)) {
        temuan.push_back(laporkan(kisi, b, k, k + 1));
      } else if (k > 0 && milik(isi, kisi, b, k, k - 1)) {
        temuan.push_back(laporkan(kisi, b, k, k - 1));
      }
    }
  }
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
