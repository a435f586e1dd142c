#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "render/kertas.h"
#include "render/pdf_alir.h"

namespace laras::render {

/// Lays the whole document out as pages in `k.cetakan`: cover, control page, preliminary parts,
/// contents and lists, chapters, appendices; then heads and feet of the pages. Fails with Invalid
/// where a table cannot hold its longest word.
Result<void> susun_halaman(KonteksPdf& k, Kertas kertas);

/// The cover as a page of its own.
void susun_sampul(KonteksPdf& k, Kertas kertas);
/// Heads and feet of all pages, when their number is known.
void hias_halaman(KonteksPdf& k, Kertas kertas);
/// The control page below `simpul`.
void alirkan_kendali(KonteksPdf& k, Pengalir& alir, int simpul);
/// Contents and lists of tables and figures, after the pages they lead to, below the nodes
/// `simpul` that stand for them.
struct SimpulDaftar {
  int isi = 0;
  int tabel = 0;   ///< 0: no such list
  int gambar = 0;  ///< 0: no such list
};
/// Page numbers, as printed, by destination.
using NomorTujuan = std::unordered_map<std::string, std::string>;
void alirkan_daftar(KonteksPdf& k, Pengalir& alir, const SimpulDaftar& simpul,
                    const NomorTujuan& nomor);

/// Tables and figures that the lists name: those with a number, each number once.
std::vector<const naskah::Tabel*> tabel_bernomor(const naskah::Naskah& naskah);
std::vector<const naskah::Gambar*> gambar_bernomor(const naskah::Naskah& naskah);

/// Title of a part: centred capitals, the number above it where it has one.
std::vector<Potongan> potongan_judul_bab(KonteksPdf& k, const std::string& nomor,
                                         const std::string& judul, int lebar, int simpul);

/// The text in capitals.
std::string huruf_besar(const std::string& teks);

}  // namespace laras::render
