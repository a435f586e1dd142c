#include "pelaporan/periksa/bentuk.h"

#include <algorithm>
#include <utility>

#include "base/teks.h"
#include "pelaporan/periksa/geser.h"
#include "pelaporan/periksa/kembar.h"
#include "pelaporan/periksa/kode.h"
#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/predikat.h"
#include "pelaporan/periksa/salah_kolom.h"
#include "pelaporan/periksa/tak_terhitung.h"
#include "pelaporan/periksa/tak_terukur.h"
#include "pelaporan/periksa/tanggal.h"
#include "pelaporan/periksa/temuan.h"
#include "pelaporan/periksa/tingkat.h"

namespace laras::pelaporan::pemeriksa {

namespace {

Temuan peringatan(const Kisi& kisi, std::size_t b, std::size_t k, std::string sebab,
                  std::string penjelasan) {
  Temuan t = peringatan_sel(kisi, b, k, std::move(sebab), "tinggi");
  t.penjelasan = std::move(penjelasan);
  return t;
}

void pemisah(const Kisi& kisi, std::vector<Temuan>& temuan) {
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
      const auto& sel = kisi.baris[b].sel[k];
      if (!kisi.kolom[k].uang || !sel.angka() || !sel.nilai().rusak) continue;
      if (sel.teks().find(' ') != std::string::npos) continue;
      auto t = peringatan(kisi, b, k, "pemisah tertukar",
                          "Titik dan koma bercampur; tidak ada cara tulis angka yang memuatnya.");
      t.dihitung = cetak(sel.nilai().nilai, 0, sel.nilai().persen);
      temuan.push_back(std::move(t));
    }
  }
}

/// `keg` and `kegiatan` are one unit; so are two of which one begins with the other.
bool satuan_beda(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty() || a == b) return false;
  return !a.starts_with(b.substr(0, 3)) && !b.starts_with(a.substr(0, 3));
}

void satuan(const Kisi& kisi, std::size_t b, std::vector<Temuan>& temuan) {
  const auto& baris = kisi.baris[b];
  std::size_t kolom_satuan = kisi.kolom.size();
  std::size_t target = kisi.kolom.size();
  std::size_t berpersen = 0;
  std::size_t angka = 0;
  for (std::size_t k = 0; k < kisi.kolom.size(); ++k) {
    const auto peran = kisi.kolom[k].peran;
    if (peran == Peran::Satuan) kolom_satuan = k;
    if (!baris.sel[k].angka()) continue;
    if (peran == Peran::Target) target = k;
    if (peran == Peran::Target || peran == Peran::Realisasi) {
      ++angka;
      berpersen += baris.sel[k].nilai().persen ? 1U : 0U;
    }
    if (peran == Peran::Realisasi && target < kisi.kolom.size() &&
        satuan_beda(baris.sel[target].nilai().satuan, baris.sel[k].nilai().satuan)) {
      temuan.push_back(peringatan(kisi, b, k, "satuan berbeda",
                                  "Target bersatuan " + baris.sel[target].nilai().satuan +
                                      ", realisasi " + baris.sel[k].nilai().satuan + "."));
    }
  }
  if (kolom_satuan == kisi.kolom.size() || angka < 2 || berpersen != angka) return;
  if (memuat(kata(baris.sel[kolom_satuan].teks()), {"nilai", "indeks", "skor", "poin"})) {
    auto t = peringatan(kisi, b, kolom_satuan, "satuan salah",
                        "Target dan realisasi tercetak sebagai persen.");
    t.dihitung = "Persen";
    temuan.push_back(std::move(t));
  }
}

}  // namespace

std::vector<Temuan> periksa_bentuk(const LaporanTerbaca& laporan, std::vector<Kisi>& kisi) {
  std::vector<Temuan> temuan = periksa_nomor_tabel(kisi);
  for (auto& k : kisi) {
    tambah(temuan, luruskan_geseran(k));
    tambah(temuan, cari_salah_kolom(k));
    tambah(temuan, periksa_kode(k));
    tambah(temuan, periksa_kode_kembar(k));
    tambah(temuan, periksa_kolom_kembar(k));
    pemisah(k, temuan);
    for (std::size_t b = 0; b < k.baris.size(); ++b) satuan(k, b, temuan);
  }
  tambah(temuan, periksa_tak_terukur(kisi));
  tambah(temuan, periksa_tak_terhitung(kisi));
  tambah(temuan, periksa_predikat(laporan, kisi));
  tambah(temuan, periksa_tanggal(laporan));
  tambah(temuan, periksa_triwulan(kisi));
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
