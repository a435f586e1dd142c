#include "pelaporan/periksa/akumulasi.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/teks.h"
#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kBuktiTerkecil = 5;
constexpr std::size_t kRagamTerkecil = 3;

/// One column for the end of a period with those of its years, in order.
struct Periode {
  std::size_t akhir = 0;
  std::vector<std::size_t> tahun = {};
};

std::optional<Periode> cari_periode(const Kisi& kisi) {
  Periode p;
  bool ada = false;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    const auto& kolom = kisi.kolom[k];
    if (kolom.peran != Peran::Target || !kolom.angka || kolom.uang) continue;
    if (kolom.tahun_di_kepala) {
      const bool naik = p.tahun.empty() || kisi.kolom[p.tahun.back()].tahun < kolom.tahun;
      if (ada || !naik) return std::nullopt;
      p.tahun.push_back(k);
    } else if (memuat(kolom.kata, {"akhir"})) {
      if (ada) return std::nullopt;
      p.akhir = k;
      ada = true;
    }
  }
  if (!ada || p.tahun.size() < 2) return std::nullopt;
  return p;
}

struct Deret {
  std::vector<Rational> nilai = {};
  Rational jumlah = {};
  Rational terbesar = {};

  bool berlaku(const Rational& akhir) const { return akhir == nilai.back() || akhir == jumlah; }
};

Deret deret(const BarisKisi& baris, const Periode& p) {
  Deret d;
  for (const auto k : p.tahun) {
    if (!baris.sel[k].angka()) continue;
    const auto& nilai = baris.sel[k].nilai().nilai;
    d.jumlah = d.jumlah + nilai;
    d.terbesar = d.nilai.empty() ? nilai : std::max(d.terbesar, nilai);
    d.nilai.push_back(nilai);
  }
  return d;
}

/// The cell of the last year that has a figure.
const SelKisi& baris_tahun(const BarisKisi& baris, const Periode& p) {
  const auto di = std::find_if(p.tahun.rbegin(), p.tahun.rend(),
                               [&](std::size_t k) { return baris.sel[k].angka(); });
  return baris.sel[di == p.tahun.rend() ? p.akhir : *di];
}

std::string sebut_tahun(const Kisi& kisi, std::size_t b, const Periode& p) {
  std::vector<std::string> isi;
  for (const auto k : p.tahun) {
    const auto& sel = kisi.baris[b].sel[k];
    if (sel.angka()) isi.push_back(sel.teks() + " (" + std::to_string(kisi.kolom[k].tahun) + ")");
  }
  return teks::rangkai(isi);
}

Temuan tak_sesuai(const Kisi& kisi, std::size_t b, const Periode& p, const Deret& d) {
  Temuan t = peringatan_sel(kisi, b, p.akhir, "kondisi akhir tidak mengikuti tahunnya", "sedang");
  const auto& akhir = kisi.baris[b].sel[p.akhir].nilai();
  const bool lewat = d.jumlah < akhir.nilai;
  if (lewat) t.jenis = JenisTemuan::Kontradiksi;
  if (lewat) t.dihitung = cetak(d.jumlah, akhir.desimal, akhir.persen);
  t.penjelasan = "Target per tahun " + sebut_tahun(kisi, b, p) + "; kondisi akhir tercetak " +
                 kisi.baris[b].sel[p.akhir].teks() +
                 (lewat ? ", melebihi jumlah semua tahun."
                        : ", bukan angka tahun terakhir dan bukan jumlahnya seperti baris lain.");
  return t;
}

/// The result stands in row `b`, its operands in row `asal`, whose result is blank.
bool bertukar_baris(const Kisi& kisi, const Aturan& a, std::size_t b, std::size_t asal) {
  const auto& baris = kisi.baris[asal];
  if (baris.sel[a.hasil].isi.isi != IsiSel::Kosong || baris.jenis != JenisBaris::Isi) return false;
  std::vector<Bilangan> bahan;
  for (const auto k : a.bahan) {
    if (baris.sel[k].angka()) bahan.push_back(baris.sel[k].nilai());
  }
  if (bahan.empty() || (a.rumus != Rumus::Jumlah && bahan.size() != a.bahan.size())) return false;
  return uji(a.rumus, kisi.baris[b].sel[a.hasil].nilai(), bahan) == Kecocokan::Cocok;
}

bool tanpa_bahan(const BarisKisi& baris, const Aturan& a) {
  return std::none_of(a.bahan.begin(), a.bahan.end(),
                      [&](std::size_t k) { return baris.sel[k].angka(); });
}

}  // namespace

std::vector<Temuan> periksa_akhir_periode(const Kisi& kisi) {
  const auto p = cari_periode(kisi);
  if (!p) return {};
  std::vector<Temuan> temuan;
  std::vector<Temuan> kosong;
  std::size_t cocok = 0;
  std::set<Rational> ragam;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    const auto& baris = kisi.baris[b];
    const auto d = deret(baris, *p);
    if (baris.jenis != JenisBaris::Isi || d.nilai.empty()) continue;
    const auto& akhir = baris.sel[p->akhir];
    if (akhir.isi.isi == IsiSel::TakAda) {
      Temuan t = peringatan_sel(kisi, b, p->akhir, "sel tidak diisi", "sedang");
      if (d.nilai.size() == 1) t.dihitung = baris_tahun(baris, *p).teks();
      t.penjelasan = "Target tahunan baris ini " + sebut_tahun(kisi, b, *p) +
                     ", tetapi kondisi akhirnya tercetak " + akhir.teks() + ".";
      kosong.push_back(std::move(t));
    } else if (akhir.angka() && d.nilai.size() > 1) {
      const bool sesuai = d.berlaku(akhir.nilai().nilai);
      if (!sesuai) temuan.push_back(tak_sesuai(kisi, b, *p, d));
      if (sesuai && d.jumlah != d.nilai.back()) {
        ++cocok;
        ragam.insert(akhir.nilai().nilai);
      }
    }
  }
  if (cocok < kBuktiTerkecil || ragam.size() < kRagamTerkecil || temuan.size() * 4 > cocok)
    return {};
  if (kosong.size() * 4 <= cocok) temuan.insert(temuan.end(), kosong.begin(), kosong.end());
  return temuan;
}

std::vector<Temuan> periksa_salah_baris(const Kisi& kisi, const std::vector<Aturan>& aturan) {
  std::vector<Temuan> temuan;
  for (const auto& a : aturan) {
    if (a.cocok < kBuktiTerkecil) continue;
    for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
      const auto& baris = kisi.baris[b];
      if (baris.jenis != JenisBaris::Isi || !baris.sel[a.hasil].angka() || !tanpa_bahan(baris, a)) {
        continue;
      }
      for (const std::size_t asal : {b + 1, b - 1}) {
        if (asal >= kisi.baris.size() || !bertukar_baris(kisi, a, b, asal)) continue;
        Temuan t = peringatan_sel(kisi, b, a.hasil, "baris bergeser", "sedang");
        t.banding = temuan_sel(kisi, asal, a.hasil).lokasi;
        t.penjelasan = "Angka ini hasil dari baris " +
                       std::string(asal > b ? "di bawahnya" : "di atasnya") + " (" + t.banding +
                       "), yang selnya kosong (" + uraian(kisi, a) + ").";
        temuan.push_back(std::move(t));
        break;
      }
    }
  }
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
