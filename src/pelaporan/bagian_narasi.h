#pragma once

#include <string>
#include <vector>

#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// What a written part does in its document.
enum class SifatNarasi {
  Mengganti,  ///< stands in place of words that the program has
  Menambah,   ///< nothing stands there without it
  Diminta,    ///< without it the document says that it is missing
};

/// One place of a document that people write (docs/panduan/narasi.md).
struct BagianNarasi {
  std::string kode;   ///< narasi.bagian: `3.1.5-penunjang`
  std::string bab;    ///< "Bab III Akuntabilitas Kinerja"
  std::string judul;  ///< "Faktor penunjang"
  SifatNarasi sifat = SifatNarasi::Menambah;
};

/// The places of the LKjIP and of the four laporan tribulan of the year, in their order; what is
/// asked for only where a target was missed is Diminta only then.
std::vector<BagianNarasi> daftar_bagian_narasi(Penyusun& p);

}  // namespace laras::pelaporan
