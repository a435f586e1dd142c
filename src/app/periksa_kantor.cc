#include "app/periksa_kantor.h"

#include <utility>

#include "app/snapshot.h"

namespace laras::app {

namespace {

using perencanaan::JenisDokumen;

bool berencana(const perencanaan::Rencana& rencana, int tahun) {
  return rencana.terbaru(JenisDokumen::Renja, tahun) != nullptr ||
         rencana.terbaru(JenisDokumen::Renstra, tahun) != nullptr;
}

}  // namespace

Result<HasilPeriksaKantor> periksa_kantor(const std::filesystem::path& data, int tahun) {
  LARAS_TRY(auto sesi, buka_sesi(data));
  const Snapshot snapshot(std::move(sesi));
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  if (!berencana(bahan->rencana, tahun)) {
    return Error{Kind::NotFound, "Tidak ada Renja atau Renstra yang mencakup tahun " +
                                     std::to_string(tahun) +
                                     ". Periksa tahunnya, atau masukkan dokumennya dengan laras "
                                     "impor."};
  }
  return HasilPeriksaKantor{bahan->kantor.instansi().nama,
                            pelaporan::periksa_data(snapshot.himpunan(), *bahan)};
}

}  // namespace laras::app
