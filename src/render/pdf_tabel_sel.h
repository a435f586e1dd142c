#pragma once

#include "render/pdf_tabel.h"

namespace laras::render {

/// A figure of a column, cut before its comma, `%` or unit.
struct AngkaUkur {
  Teks teks;
  int kiri = 0;   ///< width before the cut
  int kanan = 0;  ///< width from the cut on
};

/// Sets the cells of one table in columns of given width.
class PenataSel {
 public:
  PenataSel(KonteksPdf& k, TabelUkur& hasil, bool penggal_titik)
      : k_(k), hasil_(hasil), penggal_titik_(penggal_titik) {}

  /// Sets all cells; the columns' edges must stand in `hasil.x`.
  void tata();
  /// The width each column needs for its widest line. In columns of no width every word stands on
  /// a line of its own; then this is the least width that holds each word and figure.
  const std::vector<int>& perlu() const { return perlu_; }
  /// Whether every line is within its cell.
  bool muat() const;

 private:
  void tata_kepala();
  void tata_nomor();
  void tata_badan();
  void sel_badan(std::size_t baris, std::size_t kolom);
  void sel_teks(SelUkur& ukur, const naskah::Sel& sel, std::size_t baris, std::size_t kolom,
                int lebar);
  int sel_keadaan(SelUkur& ukur, const naskah::Sel& sel, const Huruf& asal, std::size_t kolom,
                  int lebar);
  static void tambah(SelUkur& ukur, const Teks& teks, int x, int y, int simpul = kArtefak);
  void luruskan();
  void hitung_tinggi();
  Huruf huruf_sel(std::size_t baris, std::size_t kolom, const naskah::Sel& sel) const;
  int lebar_kolom(std::size_t kolom, std::size_t banyak = 1) const;
  int isi_kolom(std::size_t kolom, std::size_t banyak = 1) const;
  void catat(std::size_t kolom, int lebar);
  std::string olah(const std::string& teks) const;

  struct DiSumbu {
    std::size_t baris;
    std::size_t kolom;
    AngkaUkur angka;
    Teks tanda;
  };

  KonteksPdf& k_;
  TabelUkur& hasil_;
  bool penggal_titik_;
  std::vector<int> perlu_;
  std::vector<DiSumbu> di_sumbu_;
};

/// Where a printed figure is cut for the comma axis, as an index of bytes.
std::size_t potong_di_sumbu(std::string_view tercetak);

}  // namespace laras::render
