#include "pelaporan/periksa/kembar.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "pelaporan/periksa/aturan_baris.h"
#include "pelaporan/periksa/kode.h"
#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kBarisTerkecil = 10;
constexpr std::size_t kRagamTerkecil = 5;
constexpr std::size_t kKolomTerbanyak = 24;
constexpr std::size_t kKodeTerkecil = 8;

bool bertriwulan(const Kolom& kolom) {
  return memuat(kolom.kata,
                {"triwulan", "tribulan", "tw", "semester", "smt", "bulan", "i", "ii", "iii", "iv"});
}

/// Both speak of what was done up to the same moment, as far as the heads tell.
bool sepadan(const Kolom& a, const Kolom& b) {
  return a.peran == Peran::Realisasi && b.peran == Peran::Realisasi && a.angka && b.angka &&
         a.tahun == b.tahun && !(bertriwulan(a) && bertriwulan(b));
}

bool sama(const SelKisi& a, const SelKisi& b) {
  return a.nilai().nilai == b.nilai().nilai && a.nilai().persen == b.nilai().persen;
}

/// The only row in which the two columns differ; the number of rows where they do not.
std::size_t satu_beda(const Kisi& kisi, std::size_t a, std::size_t b) {
  std::size_t beda = kisi.baris.size();
  std::size_t sama_semua = 0;
  std::set<Rational> ragam;
  for (std::size_t i = 0; i < kisi.baris.size(); ++i) {
    const auto& baris = kisi.baris[i];
    if (!baris.sel[a].angka() || !baris.sel[b].angka()) continue;
    if (sama(baris.sel[a], baris.sel[b])) {
      ++sama_semua;
      ragam.insert(baris.sel[a].nilai().nilai);
    } else if (beda < kisi.baris.size()) {
      return kisi.baris.size();
    } else {
      beda = i;
    }
  }
  const bool cukup = sama_semua >= kBarisTerkecil && ragam.size() >= kRagamTerkecil;
  return cukup ? beda : kisi.baris.size();
}

/// Another column of the kind agrees with `a` in this row, so that `b` is the odd one out.
bool didukung(const Kisi& kisi, std::size_t a, std::size_t b, std::size_t i) {
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    if (k == a || k == b || kisi.kolom[k].peran != Peran::Realisasi) continue;
    const auto& sel = kisi.baris[i].sel;
    if (sel[k].angka() && sama(sel[k], sel[a])) return true;
  }
  return false;
}

/// Widths of the parts of a code; empty for what is no code of several parts.
std::vector<std::size_t> lebar_ruas(const std::string& nomor) {
  std::vector<std::size_t> lebar;
  for (const auto& r : ruas(nomor)) lebar.push_back(r.size());
  return lebar.size() < 3 ? std::vector<std::size_t>{} : lebar;
}

void lebar_ganjil(const Kisi& kisi, std::size_t k, std::vector<Temuan>& temuan) {
  std::map<std::size_t, std::map<std::vector<std::size_t>, std::vector<std::size_t>>> pola;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    const auto lebar = lebar_ruas(kisi.baris[b].nomor);
    if (!lebar.empty()) pola[lebar.size()][lebar].push_back(b);
  }
  for (const auto& [banyak_ruas, isi] : pola) {
    if (isi.size() != 2) continue;
    const auto& a = isi.begin()->second;
    const auto& b = isi.rbegin()->second;
    const auto& sedikit = a.size() < b.size() ? a : b;
    const auto& banyak = a.size() < b.size() ? b : a;
    if (sedikit.size() != 1 || banyak.size() < kKodeTerkecil) continue;
    Temuan t = peringatan_sel(kisi, sedikit[0], k, "kode tidak baku", "sedang");
    t.penjelasan = "Ruas kode ini tidak selebar ruas " + std::to_string(banyak.size()) +
                   " kode lain yang setingkat dalam tabel, misalnya " +
                   kisi.baris[banyak[0]].nomor + ".";
    temuan.push_back(std::move(t));
  }
}

/// One name begins with the other: page breaks cut names.
bool senama(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() || a.starts_with(b.substr(0, 12)) || a.find(b) != a.npos ||
         b.find(a) != b.npos;
}

void nama_ganda(const Kisi& kisi, std::size_t k, std::vector<Temuan>& temuan) {
  const auto uraian = kisi.kolom_dengan(Peran::Uraian);
  std::map<std::string, std::size_t> pertama;
  std::vector<Temuan> ganda;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    const auto& baris = kisi.baris[b];
    if (lebar_ruas(baris.nomor).empty()) continue;
    const auto [di, baru] = pertama.emplace(baris.nomor, b);
    if (baru) continue;
    const auto& dulu = kisi.baris[di->second];
    const auto nama = [&](const BarisKisi& r) {
      return kunci_label(uraian < kisi.kolom.size() ? r.sel[uraian].teks() : r.label);
    };
    if (senama(nama(dulu), nama(baris))) continue;
    Temuan t = peringatan_sel(kisi, b, k, "kode ganda", "sedang");
    t.banding = temuan_sel(kisi, di->second, k).lokasi;
    t.penjelasan =
        "Kode ini sudah dipakai untuk " + persingkat(dulu.label) + " (" + t.banding + ").";
    ganda.push_back(std::move(t));
  }
  // Where many codes repeat, the table has another order than one code a name.
  if (ganda.size() * 5 > pertama.size()) return;
  temuan.insert(temuan.end(), ganda.begin(), ganda.end());
}

}  // namespace

std::vector<Temuan> periksa_kolom_kembar(const Kisi& kisi) {
  std::vector<Temuan> temuan;
  const auto n = std::min(kisi.kolom.size(), kKolomTerbanyak);
  std::set<std::size_t> sudah;
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = a + 1; b < n; ++b) {
      if (!sepadan(kisi.kolom[a], kisi.kolom[b])) continue;
      const auto i = satu_beda(kisi, a, b);
      if (i == kisi.baris.size() || !didukung(kisi, a, b, i) || !sudah.insert(i).second) continue;
      Temuan t = peringatan_sel(kisi, i, b, "salah ketik", "sedang");
      t.jenis = JenisTemuan::Kontradiksi;
      t.dihitung = kisi.baris[i].sel[a].teks();
      t.penjelasan = "Kolom " + sebut_kolom(kisi, a) + " mencetak " + t.dihitung +
                     "; di semua baris lain kedua kolom ini sama.";
      temuan.push_back(std::move(t));
    }
  }
  return temuan;
}

std::vector<Temuan> periksa_kode_kembar(const Kisi& kisi) {
  std::vector<Temuan> temuan;
  const auto k = kisi.kolom_dengan(Peran::Kode);
  if (k == kisi.kolom.size()) return temuan;
  lebar_ganjil(kisi, k, temuan);
  nama_ganda(kisi, k, temuan);
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
