#include "app/angka_hidup_teks.h"

#include "base/teks.h"
#include "pelaporan/penyusun.h"

namespace laras::app {

Result<std::string> salah_angka_hidup(const Snapshot& snapshot, int tahun, std::string_view teks) {
  auto buka = teks.find("{{");
  if (buka == std::string_view::npos) return std::string();
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  pelaporan::Penyusun p(*bahan);
  for (; buka != std::string_view::npos; buka = teks.find("{{", buka + 2)) {
    const auto tutup = teks.find("}}", buka);
    if (tutup == std::string_view::npos) break;
    const std::string nama(teks::pangkas(teks.substr(buka + 2, tutup - buka - 2)));
    if (!p.angka_hidup(nama)) {
      return "Angka hidup {{" + nama +
             "}} tidak dikenal. Periksa namanya, misalnya "
             "{{capaian:iku-ikm}}.";
    }
  }
  return std::string();
}

}  // namespace laras::app
