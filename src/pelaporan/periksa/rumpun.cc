#include "pelaporan/periksa/rumpun.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "pelaporan/periksa/fakta.h"
#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/penjelasan.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

std::string kunci(const Kisi& kisi, std::size_t b) {
  const auto k = kisi.kolom_dengan(Peran::Indikator);
  return k < kisi.kolom.size() ? kunci_label(kisi.baris[b].sel[k].teks()) : std::string();
}

/// The only row of the grid with this indicator.
std::size_t baris_dengan(const Kisi& kisi, const std::string& dicari) {
  std::size_t hasil = kTiada;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    if (kunci(kisi, b) != dicari) continue;
    if (hasil != kTiada) return kTiada;
    hasil = b;
  }
  return hasil;
}

std::size_t kolom_seperti(const Kisi& kisi, const Kolom& kolom) {
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    if (kisi.kolom[k].peran == kolom.peran && kisi.kolom[k].tahun == kolom.tahun) return k;
  }
  return kTiada;
}

std::optional<Rational> angka_di(const Kisi& kisi, std::size_t b, const Kolom& seperti) {
  const auto c = kolom_seperti(kisi, seperti);
  if (c == kTiada || !kisi.baris[b].sel[c].angka()) return std::nullopt;
  return kisi.baris[b].sel[c].nilai().nilai;
}

/// What the other table has for the row; the share of the budget spent out of both amounts.
std::optional<Rational> nilai_acuan(const Kisi& acuan, std::size_t b, const Kolom& kolom) {
  if (kolom.peran != Peran::Serapan) return angka_di(acuan, b, kolom);
  Kolom lain = kolom;
  lain.peran = Peran::Pagu;
  const auto pagu = angka_di(acuan, b, lain);
  lain.peran = Peran::Belanja;
  const auto belanja = angka_di(acuan, b, lain);
  if (!pagu || !belanja || pagu->is_zero()) return std::nullopt;
  return *belanja / *pagu * Rational(100);
}

/// Cells of row `b` that stand blank below the shared row `induk`.
void satu_baris(const Kisi& kisi, std::size_t induk, std::size_t b, const Kisi& acuan,
                const std::string& akar, std::vector<Temuan>& hasil) {
  const auto nama = kunci(kisi, b);
  const auto r = nama.empty() ? kTiada : baris_dengan(acuan, nama);
  if (r == kTiada) return;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    const auto& sel = kisi.baris[b].sel[k];
    if (!peran_anggaran(kisi.kolom[k].peran) || !kisi.baris[induk].sel[k].angka() ||
        sel.isi.isi != IsiSel::Kosong) {
      continue;
    }
    const auto nilai = nilai_acuan(acuan, r, kisi.kolom[k]);
    if (!nilai) continue;
    const bool persen = kisi.kolom[k].peran == Peran::Serapan;
    Temuan t = temuan_sel(kisi, b, k);
    t.dihitung = cetak(*nilai, persen ? 2 : 0, persen);
    t.banding = temuan_sel(acuan, r, 0).lokasi;
    t.sebab = kTahunLalu;
    t.penjelasan = "Sel ini tergabung dengan sel di atasnya, yang memuat angka tahun lalu; " +
                   t.banding + " memberi " + t.dihitung + " untuk indikator ini.";
    t.yakin = "sedang";
    t.akar = akar;
    hasil.push_back(std::move(t));
  }
}

}  // namespace

std::vector<Temuan> temuan_serumpun(const Jaring& jaring, const std::vector<Perbaikan>& perbaikan,
                                    const std::vector<Temuan>& temuan) {
  std::vector<Temuan> hasil;
  std::vector<std::pair<std::size_t, std::size_t>> sudah;
  for (const auto& p : perbaikan) {
    const auto& relasi = jaring.semua_relasi()[p.relasi];
    if (relasi.uraian != kAnggaranSama || relasi.hasil != p.titik) continue;
    const auto& t = jaring.semua_titik()[p.titik];
    const Kisi& kisi = jaring.kisi()[t.kisi];
    const std::pair tempat(t.kisi, t.baris);
    if (std::find(sudah.begin(), sudah.end(), tempat) != sudah.end()) continue;
    sudah.push_back(tempat);
    const auto di = std::find_if(temuan.begin(), temuan.end(),
                                 [&](const Temuan& f) { return f.lokasi == t.lokasi; });
    if (di == temuan.end() || di->sebab != kTahunLalu) continue;
    const std::string akar = di->akar.empty() ? di->lokasi : di->akar;
    const Kisi& acuan = jaring.kisi()[jaring.semua_titik()[relasi.bahan[0]].kisi];
    for (std::size_t b = t.baris + 1; b < kisi.baris.size(); ++b) {
      if (kisi.baris[b].sel[t.kolom].isi.isi != IsiSel::Kosong) break;
      satu_baris(kisi, t.baris, b, acuan, akar, hasil);
    }
  }
  return hasil;
}

}  // namespace laras::pelaporan::pemeriksa
