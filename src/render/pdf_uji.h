#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "render/pdf_susun.h"

namespace laras::uji {

/// A line of text as it stands on a page.
struct BarisCetak {
  std::string teks = {};
  std::size_t lembar = 0;
  int x = 0;
  int y = 0;
  int kanan = 0;           ///< right end, for texts set at the left
  std::string jenis = {};  ///< of its structure node; empty for an artefact
  std::string induk = {};  ///< of the node above
  int simpul = render::kArtefak;
};

inline std::vector<BarisCetak> baris_cetak(const render::Cetakan& cetakan) {
  std::vector<BarisCetak> hasil;
  for (std::size_t i = 0; i < cetakan.lembar.size(); ++i) {
    for (const render::Unsur& unsur : cetakan.lembar[i].unsur) {
      if (const auto* satu = std::get_if<render::UnsurTeks>(&unsur)) {
        BarisCetak baris{satu->teks->teks_baris(satu->baris), i, satu->x, satu->y};
        baris.kanan = satu->x + satu->teks->lebar_baris(satu->baris);
        baris.simpul = satu->simpul;
        if (satu->simpul != render::kArtefak) {
          const auto& simpul = cetakan.struktur[static_cast<std::size_t>(satu->simpul)];
          baris.jenis = simpul.jenis;
          baris.induk = cetakan.struktur[static_cast<std::size_t>(simpul.induk)].jenis;
        }
        hasil.push_back(std::move(baris));
      }
    }
  }
  return hasil;
}

/// Lines that hold these words.
inline std::vector<BarisCetak> cari_baris(const render::Cetakan& cetakan, std::string_view kata) {
  std::vector<BarisCetak> hasil;
  for (BarisCetak& satu : baris_cetak(cetakan)) {
    if (satu.teks.find(kata) != std::string::npos) {
      hasil.push_back(std::move(satu));
    }
  }
  return hasil;
}

/// The document laid out; fails the test where it cannot be.
struct Susunan {
  explicit Susunan(const naskah::Naskah& naskah, render::Kertas kertas = render::Kertas::A4)
      : k(naskah) {
    const Result<void> hasil = render::susun_halaman(k, kertas);
    EXPECT_TRUE(hasil.ok()) << (hasil.ok() ? "" : hasil.error().message);
  }
  const render::Cetakan& cetakan() const { return k.cetakan; }

  render::KonteksPdf k;
};

inline naskah::Paragraf paragraf(const std::string& teks) { return {.isi = {naskah::kata(teks)}}; }

/// A document without a cover, of one chapter with these blocks.
inline naskah::Naskah naskah_lepas(std::vector<naskah::Blok> isi) {
  naskah::Naskah hasil{.id = "uji", .judul = "Naskah Uji", .instansi = "Kecamatan", .tahun = 2022};
  hasil.bab.push_back({.id = "satu", .nomor = "", .judul = "Bab", .pembuka = std::move(isi)});
  return hasil;
}

inline Angka desimal(std::int64_t perseratus) {
  return Angka::daun({.jenis = "realisasi"}, Rational(perseratus, 100));
}

/// A table of a number, a text and a figure; `banyak` rows.
inline naskah::Tabel tabel_panjang(int banyak) {
  naskah::Tabel tabel{.id = "9.1", .nomor = "9.1", .judul = "Panjang", .sumber = "buku"};
  tabel.kolom = {{"No.", naskah::JenisSel::Cacah},
                 {"Nama", naskah::JenisSel::Teks},
                 {"Nilai", naskah::JenisSel::Campuran}};
  for (int i = 1; i <= banyak; ++i) {
    tabel.baris.push_back({.sel = {naskah::sel_teks(std::to_string(i)),
                                   naskah::sel_teks("Baris ke-" + std::to_string(i)),
                                   naskah::sel_angka(desimal(std::int64_t{i} * 37), {})}});
  }
  return tabel;
}

}  // namespace laras::uji
