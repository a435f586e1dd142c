#include "importer/laporan_kisi.h"

#include <algorithm>
#include <utility>

namespace laras::importer {

using pelaporan::SelTerbaca;

void KisiLaporan::baris(std::string lokasi) {
  tutup_baris();
  baris_.emplace_back();
  lokasi_.push_back(std::move(lokasi));
}

std::string KisiLaporan::tempat(std::size_t baris, std::size_t kolom) const {
  return tempat_ ? tempat_(baris, kolom) : lokasi_[baris];
}

void KisiLaporan::tambah(SelTerbaca sel) {
  if (baris_.back().size() >= kKolomLaporanTerbanyak || banyak_sel_ >= kSelLaporanTerbanyak) {
    terlalu_besar_ = true;
    return;
  }
  if (tempat_ || sel.lokasi.empty()) {
    sel.lokasi = tempat(baris_.size() - 1, baris_.back().size());
  }
  baris_.back().push_back(std::move(sel));
  lebar_ = std::max(lebar_, baris_.back().size());
  ++banyak_sel_;
}

// The columns from here on that a cell further up reaches down to.
void KisiLaporan::isi_tercakup() {
  while (!terlalu_besar_ && baris_.back().size() < rentang_.size() &&
         rentang_[baris_.back().size()].sisa > 0) {
    Rentang& rentang = rentang_[baris_.back().size()];
    --rentang.sisa;
    tambah({.tercakup = true, .pemilik_baris = rentang.baris, .pemilik_kolom = rentang.kolom});
  }
}

void KisiLaporan::bentangkan(const SelLaporan& sel, std::size_t pemilik_baris,
                             std::size_t pemilik_kolom, bool berisi) {
  const std::size_t mulai = baris_.back().size();
  const std::size_t banyak =
      std::min(std::max<std::size_t>(sel.rentang_kolom, 1), kKolomLaporanTerbanyak + 1);
  for (std::size_t k = mulai; k < mulai + banyak && !terlalu_besar_; ++k) {
    if (k >= rentang_.size()) {
      rentang_.resize(k + 1);
    }
    rentang_[k] = {.sisa = std::max<std::size_t>(sel.rentang_baris, 1) - 1,
                   .baris = pemilik_baris,
                   .kolom = pemilik_kolom};
    if (berisi && k == mulai) {
      tambah({.teks = sel.teks, .lokasi = sel.lokasi, .tebal = sel.tebal});
    } else {
      tambah({.tercakup = true, .pemilik_baris = pemilik_baris, .pemilik_kolom = pemilik_kolom});
    }
  }
}

bool KisiLaporan::sambung_ke_atas(const SelLaporan& sel) {
  const std::size_t kolom = baris_.back().size();
  if (baris_.size() < 2 || kolom >= baris_[baris_.size() - 2].size()) {
    return false;
  }
  const SelTerbaca& atas = baris_[baris_.size() - 2][kolom];
  const std::size_t pemilik_baris = atas.tercakup ? atas.pemilik_baris : baris_.size() - 2;
  const std::size_t pemilik_kolom = atas.tercakup ? atas.pemilik_kolom : kolom;
  if (pemilik_kolom != kolom) {
    return false;
  }
  bentangkan(sel, pemilik_baris, pemilik_kolom, false);
  return true;
}

void KisiLaporan::sel(const SelLaporan& sel) {
  isi_tercakup();
  if (sel.lanjutan && sambung_ke_atas(sel)) {
    return;
  }
  bentangkan(sel, baris_.size() - 1, baris_.back().size(), true);
}

void KisiLaporan::lewati(std::size_t kolom) {
  for (; kolom > 0 && !terlalu_besar_; --kolom) {
    isi_tercakup();
    tambah({});
  }
}

void KisiLaporan::tutup_baris() {
  if (baris_.empty()) {
    return;
  }
  std::size_t terakhir = rentang_.size();
  while (terakhir > 0 && rentang_[terakhir - 1].sisa == 0) {
    --terakhir;
  }
  isi_tercakup();
  while (!terlalu_besar_ && baris_.back().size() < terakhir) {
    tambah({});
    isi_tercakup();
  }
}

std::vector<std::vector<SelTerbaca>> KisiLaporan::selesai() {
  tutup_baris();
  if (terlalu_besar_ || lebar_ * baris_.size() > kSelLaporanTerbanyak) {
    return {};
  }
  for (std::size_t b = 0; b < baris_.size(); ++b) {
    baris_[b].reserve(lebar_);
    while (baris_[b].size() < lebar_) {
      baris_[b].push_back({.lokasi = tempat(b, baris_[b].size())});
    }
  }
  return std::move(baris_);
}

}  // namespace laras::importer
