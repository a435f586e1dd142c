#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/tanya_isian.h"
#include "web/html.h"
#include "web/parts/formulir.h"
#include "web/route.h"

namespace laras::web {

/// What the fields of a form hold: as it is stored, or as somebody typed it.
struct NilaiMedan {
  const Params* ketikan = nullptr;  ///< null: as stored
  std::vector<Galat> galat = {};

  /// `name` with the indikator: `nilai.iku-lpj`.
  std::string nilai(std::string_view kolom, const std::string& indikator,
                    const std::string& tersimpan) const;
};

/// Name and id of a field of one entry.
std::string nama_medan(std::string_view kolom, const std::string& indikator);
std::string id_medan(std::string_view kolom, const std::string& indikator);

/// One entry: what it is, its figures beside the last ones, evidence, texts. `dapat_diisi`: with
/// fields; else as text.
Html butir_isian(const app::FormulirIsian& formulir, const app::ButirTampil& butir,
                 const NilaiMedan& nilai, bool dapat_diisi);

/// State of an entry as its badge.
Html lencana_isian(kinerja::KeadaanIsian keadaan);

/// Path of a form: `/realisasi/2022/TW3/seksi-pmd`.
std::string alamat_isian(const app::PeriodeIsian& periode, const Id<kantor::UnitKerja>& unit);

}  // namespace laras::web
