#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace laras::cli {

/// Writes each error as `berkas:baris:kolom: pesan` and a last line with their number and
/// `penutup`. Returns the exit code: 2 where something could not be read or reached, else 1.
int laporkan(std::ostream& pesan, const Errors& salah, std::string_view penutup);

/// A small table of whole numbers behind a name.
struct TabelCacah {
  std::string id;
  std::string judul;
  std::vector<std::string> kolom;  ///< The first is that of the names.
  struct Baris {
    std::string nama;
    std::vector<int> cacah;
  };
  std::vector<Baris> baris;
};

/// Aligned for a terminal, with a line of sums where there is more than one row.
std::string sebagai_teks(const TabelCacah& tabel);
/// In the shape of `laras lkjip --format json`.
std::string sebagai_json(const std::string& instansi, const TabelCacah& tabel);

}  // namespace laras::cli
