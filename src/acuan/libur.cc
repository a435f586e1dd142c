#include "acuan/libur.h"

#include <utility>
#include <vector>

namespace laras::acuan {

KalenderKerja kalender_kerja(const kamus::Himpunan& himpunan) {
  std::vector<HariLibur> libur;
  for (const auto& baris : kamus::baca(himpunan, "libur")) {
    libur.push_back({baris.tanggal("tanggal"), baris.teks("nama"), baris.ya("cuti_bersama")});
  }
  return KalenderKerja(std::move(libur));
}

}  // namespace laras::acuan
