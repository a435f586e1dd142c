#include "app/tanya_cascading.h"

#include <variant>

#include "pelaporan/dokumen.h"
#include "render/svg.h"

namespace laras::app {

namespace {

using Bagan = naskah::BaganCascading;

void tulis(const Bagan& bagan, const std::string& induk, int tingkat, Cascading& hasil) {
  constexpr int kTerdalam = 8;  // a cycle in the data must not hang the program
  if (tingkat > kTerdalam) return;
  for (const Bagan::Simpul& satu : bagan.simpul) {
    if (satu.induk != induk) continue;
    hasil.simpul.push_back({tingkat, satu.jenis, satu.judul, satu.keterangan});
    tulis(bagan, satu.id, tingkat + 1, hasil);
  }
}

}  // namespace

Result<Cascading> tanya_cascading(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  pelaporan::Penyusun p(*bahan);
  Cascading hasil;
  if (p.iku().empty()) return hasil;
  const naskah::Gambar gambar = pelaporan::gambar_cascading(p);
  hasil.gambar = render::svg(gambar, "cascading");
  tulis(std::get<Bagan>(gambar.isi), "", 1, hasil);
  return hasil;
}

}  // namespace laras::app
