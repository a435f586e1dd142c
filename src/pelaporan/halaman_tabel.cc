#include "pelaporan/halaman_tabel.h"

#include <algorithm>
#include <utility>

namespace laras::pelaporan {

namespace {

using naskah::BarisPeriksa;
using naskah::SelPeriksa;
using naskah::TabelPeriksa;

constexpr std::size_t kSekitar = 2;           ///< rows shown on either side of a finding
constexpr std::size_t kUtuh = 40;             ///< a table with findings up to here is shown whole
constexpr std::size_t kCuplikan = 12;         ///< rows of a table without findings
constexpr std::size_t kSelTerbanyak = 2000;   ///< cells shown beside those near a finding
constexpr std::size_t kKepalaTerbanyak = 12;  ///< further head rows are shown as others are
constexpr std::size_t kJarakTerkecil = 3;     ///< shorter gaps are shown rather than counted

class Penyalin {
 public:
  Penyalin(const TabelTerbaca& tabel, std::size_t ke, std::size_t kepala,
           const std::map<Tempat, std::vector<std::size_t>>& pada, const std::set<Tempat>& dituju)
      : tabel_(tabel),
        ke_(ke),
        kepala_(std::min({kepala, tabel.baris.size(), kKepalaTerbanyak})),
        pada_(pada),
        dituju_(dituju) {
    for (const auto& baris : tabel.baris) lebar_ = std::max(lebar_, baris.size());
  }

  TabelPeriksa salin() {
    TabelPeriksa hasil{.nama = "tabel-" + std::to_string(ke_ + 1),
                       .judul = judul(),
                       .lokasi = tabel_.lokasi,
                       .banyak_baris = tabel_.baris.size() - kepala_,
                       .banyak_kolom = lebar_};
    const auto dari = dituju_.lower_bound({false, ke_, 0, 0});
    for (auto d = dari; d != dituju_.end() && !d->paragraf && d->ke == ke_; ++d) {
      hasil.terbuka = true;
      penting_.push_back(d->baris);
      if (const auto di = pada_.find(*d); di != pada_.end()) {
        hasil.catatan.insert(hasil.catatan.end(), di->second.begin(), di->second.end());
      }
    }
    hasil.kepala = potong(0, kepala_);
    const auto tampil = pilih_baris(hasil.catatan.empty());
    std::size_t b = kepala_;
    while (b < tabel_.baris.size()) {
      std::size_t sampai = b;
      while (sampai < tabel_.baris.size() && tampil[sampai] == tampil[b]) ++sampai;
      if (tampil[b]) {
        for (auto& baris : potong(b, sampai)) hasil.baris.push_back(std::move(baris));
      } else {
        hasil.baris.push_back({.dilewati = sampai - b});
      }
      b = sampai;
    }
    return hasil;
  }

 private:
  std::string judul() const {
    if (!tabel_.nomor.empty()) {
      return "Tabel " + tabel_.nomor + (tabel_.judul.empty() ? "" : " " + tabel_.judul);
    }
    if (!tabel_.judul.empty()) return tabel_.judul;
    return tabel_.bagian.empty() ? "Tabel tanpa judul" : "Tabel pada " + tabel_.bagian;
  }

  std::vector<bool> pilih_baris(bool tanpa_temuan) const {
    const std::size_t semua = tabel_.baris.size();
    std::vector<bool> tampil(semua, false);
    const std::size_t muat = lebar_ == 0 ? kUtuh : std::max<std::size_t>(3, kSelTerbanyak / lebar_);
    const std::size_t utuh = std::min(muat, tanpa_temuan ? kCuplikan : kUtuh);
    if (semua - kepala_ <= utuh) return std::vector<bool>(semua, true);
    if (penting_.empty()) {
      std::fill_n(tampil.begin() + static_cast<std::ptrdiff_t>(kepala_), utuh, true);
    }
    for (const auto b : penting_) {
      const std::size_t awal = std::max(kepala_, b > kSekitar ? b - kSekitar : 0);
      for (std::size_t i = awal; i < std::min(semua, b + kSekitar + 1); ++i) tampil[i] = true;
    }
    std::size_t kosong = 0;
    for (std::size_t b = kepala_; b <= semua; ++b) {
      if (b < semua && !tampil[b]) {
        ++kosong;
        continue;
      }
      for (std::size_t i = b - kosong; kosong < kJarakTerkecil && i < b; ++i) tampil[i] = true;
      kosong = 0;
    }
    return tampil;
  }

  /// Rows [dari, sampai) with merges as far as they lie inside. What is left of a merge whose
  /// first row is not shown repeats its words.
  std::vector<BarisPeriksa> potong(std::size_t dari, std::size_t sampai) const {
    std::vector<std::vector<bool>> terisi(sampai - dari, std::vector<bool>(lebar_, false));
    std::vector<BarisPeriksa> hasil;
    for (std::size_t b = dari; b < sampai; ++b) {
      BarisPeriksa baris;
      for (std::size_t k = 0; k < lebar_; ++k) {
        if (terisi[b - dari][k]) continue;
        const auto milik = pemilik(tabel_, b, k);
        std::size_t lebar = 1;
        while (k + lebar < lebar_ && !terisi[b - dari][k + lebar] &&
               pemilik(tabel_, b, k + lebar) == milik)
          ++lebar;
        const auto serupa = [&](std::size_t lain) {
          for (std::size_t i = k; i < k + lebar; ++i) {
            if (pemilik(tabel_, lain, i) != milik) return false;
          }
          return true;
        };
        std::size_t tinggi = 1;
        while (b + tinggi < sampai && serupa(b + tinggi)) ++tinggi;
        for (std::size_t i = 0; i < tinggi; ++i) {
          for (std::size_t j = k; j < k + lebar; ++j) terisi[b - dari + i][j] = true;
        }
        baris.sel.push_back(satu_sel(milik, tinggi, lebar, milik == std::pair(b, k)));
      }
      hasil.push_back(std::move(baris));
    }
    return hasil;
  }

  SelPeriksa satu_sel(const std::pair<std::size_t, std::size_t>& milik, std::size_t tinggi,
                      std::size_t lebar, bool sendiri) const {
    SelPeriksa sel{.baris = tinggi, .kolom = lebar};
    const auto& baris = tabel_.baris[milik.first];
    if (milik.second < baris.size()) sel.teks = baris[milik.second].teks;
    const Tempat tempat{false, ke_, milik.first, milik.second};
    if (!sendiri || !dituju_.contains(tempat)) return sel;
    sel.nama = jangkar(tempat);
    if (const auto di = pada_.find(tempat); di != pada_.end()) sel.catatan = di->second;
    return sel;
  }

  const TabelTerbaca& tabel_;
  std::size_t ke_;
  std::size_t kepala_;
  const std::map<Tempat, std::vector<std::size_t>>& pada_;
  const std::set<Tempat>& dituju_;
  std::size_t lebar_ = 0;
  std::vector<std::size_t> penting_ = {};
};

}  // namespace

std::string jangkar(const Tempat& tempat) {
  if (tempat.paragraf) return "p-" + std::to_string(tempat.ke + 1);
  return "s-" + std::to_string(tempat.ke + 1) + "-" + std::to_string(tempat.baris + 1) + "-" +
         std::to_string(tempat.kolom + 1);
}

TabelPeriksa tabel_periksa(const TabelTerbaca& tabel, std::size_t ke, std::size_t kepala,
                           const std::map<Tempat, std::vector<std::size_t>>& pada,
                           const std::set<Tempat>& dituju) {
  return Penyalin(tabel, ke, kepala, pada, dituju).salin();
}

}  // namespace laras::pelaporan
