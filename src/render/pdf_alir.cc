#include "render/pdf_alir.h"

#include <utility>

namespace laras::render {
namespace {

constexpr int kAtasKop = 1600;

struct Penggeser {
  int x;
  int y;
  void operator()(UnsurTeks& satu) const { geser(satu); }
  void operator()(UnsurIsi& satu) const { geser(satu); }
  void operator()(UnsurTitik& satu) const { geser(satu); }
  void operator()(UnsurGambar& satu) const { geser(satu); }
  template <class T>
  void geser(T& satu) const {
    satu.x += x;
    satu.y += y;
  }
};

}  // namespace

int tinggi_potongan(const std::vector<Potongan>& potongan) {
  int tinggi = 0;
  for (std::size_t i = 0; i < potongan.size(); ++i) {
    tinggi += (i > 0 ? potongan[i].sela : 0) + potongan[i].tinggi;
  }
  return tinggi;
}

void Pengalir::mulai_bagian(const std::string& bab, bool romawi, int nomor) {
  tuntaskan();
  lembar_ = -1;
  bab_ = bab;
  romawi_ = romawi;
  if (nomor > 0) {
    nomor_ = nomor - 1;
  }
}

void Pengalir::tutup_halaman() {
  tuntaskan();
  lembar_ = -1;
}

void Pengalir::arah(bool rebah) {
  if (rebah == rebah_) {
    return;
  }
  tuntaskan();
  lembar_ = -1;
  rebah_ = rebah;
}

void Pengalir::halaman_baru() {
  lembar_ = -1;
  pastikan_halaman();
}

void Pengalir::pastikan_halaman() {
  if (lembar_ >= 0) {
    return;
  }
  Lembar satu{
      .rebah = rebah_, .romawi = romawi_, .berkepala = !kop_, .nomor = ++nomor_, .bab = bab_};
  k_->cetakan.lembar.push_back(std::move(satu));
  lembar_ = static_cast<int>(k_->cetakan.lembar.size()) - 1;
  y_ = dari_mm(kop_ ? kAtasKop : ukuran().atas);
  kop_ = false;
  kosong_ = true;
}

int Pengalir::tinggi_tunda() const {
  int tinggi = tinggi_potongan(tunda_);
  if (!tunda_.empty() && !kosong()) {
    tinggi += tunda_.front().sela;
  }
  return tinggi;
}

int Pengalir::sisa() const {
  const int atas = lembar_ >= 0 ? y_ : dari_mm(kop_ ? kAtasKop : ukuran().atas);
  return bawah() - atas - tinggi_tunda();
}

void Pengalir::tambah(Potongan potongan) {
  const bool lekat = potongan.lekat;
  tunda_.push_back(std::move(potongan));
  if (!lekat) {
    siapkan(0);
  }
}

void Pengalir::tambah(std::vector<Potongan> potongan) {
  for (Potongan& satu : potongan) {
    tambah(std::move(satu));
  }
}

void Pengalir::siapkan(int tinggi) {
  if (lembar_ >= 0 && !kosong_ && sisa() < tinggi) {
    lembar_ = -1;
  }
  tuntaskan();
  pastikan_halaman();
}

void Pengalir::tuntaskan() {
  for (Potongan& satu : std::exchange(tunda_, {})) {
    taruh(std::move(satu));
  }
}

void Pengalir::taruh(Potongan potongan) {
  if (lembar_ >= 0 && !kosong_ && y_ + potongan.sela + potongan.tinggi > bawah()) {
    lembar_ = -1;
  }
  pastikan_halaman();
  const int y = y_ + (kosong_ ? 0 : potongan.sela);
  const int x = dari_mm(ukuran().kiri);
  Lembar& lembar = k_->cetakan.lembar[static_cast<std::size_t>(lembar_)];
  for (Unsur& satu : potongan.unsur) {
    std::visit(Penggeser{x, y}, satu);
    lembar.unsur.push_back(std::move(satu));
  }
  for (Tautan& satu : potongan.tautan) {
    satu.x += x;
    satu.y += y;
    lembar.tautan.push_back(std::move(satu));
  }
  for (const std::string& satu : potongan.tujuan) {
    k_->cetakan.tujuan.emplace(satu, Tempat{lembar_, y});
  }
  y_ = y + potongan.tinggi;
  kosong_ = kosong_ && potongan.tinggi == 0;
}

std::string Pengalir::nomor_berikut() const {
  return nomor_halaman({.romawi = romawi_, .nomor = nomor_ + 1});
}

}  // namespace laras::render
