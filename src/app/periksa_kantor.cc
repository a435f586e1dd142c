#include "app/periksa_kantor.h"

#include "app/sesi.h"
#include "importer/markdown.h"

namespace laras::app {

namespace {

using perencanaan::JenisDokumen;

bool berencana(const perencanaan::Rencana& rencana, int tahun) {
  return rencana.terbaru(JenisDokumen::Renja, tahun) != nullptr ||
         rencana.terbaru(JenisDokumen::Renstra, tahun) != nullptr;
}

}  // namespace

Result<HasilPeriksaKantor> periksa_kantor(const std::filesystem::path& data, int tahun) {
  LARAS_TRY(const auto sesi, buka_sesi(data));
  Errors salah;
  const auto bahan = pelaporan::Bahan::rakit(sesi.himpunan, tahun, importer::urai_markdown, salah);
  if (!salah.empty()) return salah.front();
  if (!berencana(bahan.rencana, tahun)) {
    return Error{Kind::NotFound, "Tidak ada Renja atau Renstra yang mencakup tahun " +
                                     std::to_string(tahun) +
                                     ". Periksa tahunnya, atau masukkan dokumennya dengan laras "
                                     "impor."};
  }
  return HasilPeriksaKantor{bahan.kantor.instansi().nama,
                            pelaporan::periksa_data(sesi.himpunan, bahan)};
}

}  // namespace laras::app
