#include "app/reviu.h"

#include "app/periksa_laporan.h"
#include "embedded/assets.h"
#include "importer/butir_reviu.h"
#include "pelaporan/reviu.h"

namespace laras::app {

Result<naskah::Naskah> susun_reviu(const PermintaanReviu& permintaan) {
  LARAS_TRY(const auto diperiksa, periksa_laporan(permintaan.berkas));
  LARAS_TRY(const auto butir, importer::baca_butir_reviu(embedded::find("acuan/reviu.csv")));
  return pelaporan::catatan_hasil_reviu(
      diperiksa.laporan, diperiksa.hasil, butir,
      {diperiksa.identitas, permintaan.instansi, permintaan.tahun, permintaan.tanggal});
}

}  // namespace laras::app
