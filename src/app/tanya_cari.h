#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/snapshot.h"

namespace laras::app {

/// What was found of one kind.
struct TemuanCari {
  enum class Jenis { Indikator, Simpul, Dokumen, Bukti, Jabatan };
  struct Butir {
    std::string id;
    std::string judul;
    std::string keterangan = {};
    bool berberkas = false;  ///< of Bukti: its bytes are kept here
  };
  Jenis jenis = Jenis::Indikator;
  std::string judul = {};  ///< "Indikator"
  std::vector<Butir> butir = {};
  std::size_t seluruh = 0;  ///< may be more than are listed
};

/// Most hits of one kind that are listed.
inline constexpr std::size_t kTerbanyakCari = 20;

/// Rows whose text holds every word of `kata`, case aside; the newest version of a thing stands
/// for all. Kinds without a hit are left out. An empty question finds nothing.
std::vector<TemuanCari> tanya_cari(const Snapshot& snapshot, std::string_view kata);

}  // namespace laras::app
