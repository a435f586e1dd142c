#include "acuan/libur.h"

#include <map>
#include <utility>
#include <vector>

namespace laras::acuan {

namespace {

std::vector<PekanKerja> pekan_kerja(const kamus::Himpunan& himpunan) {
  std::map<Tanggal, PekanKerja> hasil;
  for (const auto& baris : kamus::baca(himpunan, "jam_kerja")) {
    const Tanggal mulai = baris.tanggal("mulai");
    PekanKerja& pekan = hasil[mulai];
    pekan.mulai = mulai;
    if (!baris.kosong("sampai")) pekan.sampai = baris.tanggal("sampai");
    const int hari = baris.bulat("hari");
    if (hari < 1 || hari > static_cast<int>(pekan.hari.size())) continue;
    pekan.hari[static_cast<std::size_t>(hari - 1)] =
        JamHari{baris.teks("buka"), baris.teks("tutup")};
  }
  std::vector<PekanKerja> urut;
  for (auto& [mulai, pekan] : hasil) urut.push_back(std::move(pekan));
  return urut;
}

}  // namespace

KalenderKerja kalender_kerja(const kamus::Himpunan& himpunan) {
  std::vector<HariLibur> libur;
  for (const auto& baris : kamus::baca(himpunan, "libur")) {
    libur.push_back({baris.tanggal("tanggal"), baris.teks("nama"), baris.ya("cuti_bersama")});
  }
  return KalenderKerja(std::move(libur), pekan_kerja(himpunan));
}

}  // namespace laras::acuan
