#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/angka.h"
#include "base/cetak.h"

namespace laras::naskah {

/// A run of text inside a paragraph: plain words or one live figure. Text never holds a typed
/// number that is derived.
struct Ruas {
  std::string teks = {};  ///< plain words; for a figure, empty
  std::optional<Angka> angka = {};
  Cetak cara = {};
  bool tebal = false;
  bool miring = false;
  std::string rujuk = {};  ///< id of a table or figure this run refers to
};

Ruas kata(std::string teks);
Ruas kata_tebal(std::string teks);
Ruas angka(Angka nilai, Cetak cara);
/// A cross reference: prints `Tabel 3.1` or `Gambar 1.1`; renderers make it a link.
Ruas rujukan(std::string id, std::string tercetak);

/// The run as plain text.
std::string tercetak(const Ruas& ruas);
std::string tercetak(const std::vector<Ruas>& isi);

}  // namespace laras::naskah
