#pragma once

#include <string>
#include <vector>

#include "render/kertas.h"
#include "render/pdf_ruas.h"

namespace laras::render {

/// Something that stays whole on a page; measures from the text block's left edge and its top.
struct Potongan {
  int sela = 0;  ///< space before it, not at the top of a page
  int tinggi = 0;
  bool lekat = false;  ///< on one page with what follows
  std::vector<Unsur> unsur = {};
  std::vector<Tautan> tautan = {};
  std::vector<std::string> tujuan = {};  ///< destinations at its top
};

/// Height of pieces one below the other, without the space before the first.
int tinggi_potongan(const std::vector<Potongan>& potongan);

/// Fills pages from top to bottom.
class Pengalir {
 public:
  Pengalir(KonteksPdf& k, Kertas kertas) : k_(&k), kertas_(kertas) {}

  /// Ends the page; the next piece opens one for this part. `nomor` > 0 begins counting there.
  void mulai_bagian(const std::string& bab, bool romawi, int nomor = 0);
  /// Ends the page within its part.
  void tutup_halaman();
  /// From the next piece on pages lie so; a page that is begun and lies otherwise ends.
  void arah(bool rebah);
  /// The next page has a letterhead: no page head, and it begins higher.
  void dengan_kop() { kop_ = true; }
  void halaman_baru();

  bool rebah() const { return rebah_; }
  int lebar() const { return dari_mm(ukuran().lebar_isi()); }
  int tinggi_penuh() const { return dari_mm(ukuran().tinggi_isi()); }
  /// Whether the page has nothing on it yet.
  bool kosong() const { return lembar_ < 0 || kosong_; }
  /// What is left on the page below what is placed and what waits.
  int sisa() const;

  /// A piece that sticks to the next one waits for it.
  void tambah(Potongan potongan);
  void tambah(std::vector<Potongan> potongan);
  /// Places what waits, on this page if `tinggi` below it still fits, else on a new one.
  void siapkan(int tinggi);
  /// Places what waits wherever it fits.
  void tuntaskan();
  /// The number that the page after this one will bear.
  std::string nomor_berikut() const;
  /// Index of the page that is being filled. REQUIRES: something was placed.
  int lembar() const { return lembar_; }

 private:
  Halaman ukuran() const { return halaman(kertas_, rebah_); }
  int bawah() const { return dari_mm(ukuran().tinggi - ukuran().bawah); }
  void pastikan_halaman();
  void taruh(Potongan potongan);
  int tinggi_tunda() const;

  KonteksPdf* k_;
  Kertas kertas_;
  bool rebah_ = false;
  bool romawi_ = false;
  bool kop_ = false;
  bool kosong_ = true;
  int lembar_ = -1;  ///< -1: the next piece opens a page
  int nomor_ = 0;    ///< of the page opened last
  int y_ = 0;
  std::string bab_;
  std::vector<Potongan> tunda_;
};

}  // namespace laras::render
