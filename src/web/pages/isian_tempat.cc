#include "web/pages/isian_tempat.h"

#include "web/pages/isian_medan.h"
#include "web/parts/keadaan.h"

namespace laras::web {

std::string TempatIsian::alamat() const { return alamat_isian(periode, unit); }

std::optional<TempatIsian> tempat_isian(const Context& konteks) {
  const auto periode = app::urai_periode(konteks.param("tahun"), konteks.param("periode"));
  if (!periode) return std::nullopt;
  return TempatIsian{*periode, Id<kantor::UnitKerja>(konteks.param("unit"))};
}

Result<app::FormulirIsian> formulir_isian_di(const Context& konteks, const TempatIsian& di) {
  LARAS_TRY(const auto kini, konteks.workspace.snapshot());
  return app::tanya_isian(*kini, di.periode, di.unit, konteks.hari_ini());
}

bool boleh_isi(const Context& konteks, const TempatIsian& di) {
  return kantor::boleh(konteks.pelaku, kantor::Tindakan::IsiRealisasi, di.unit,
                       konteks.snapshot->kantor());
}

Response bukan_unit_saya(const Context& konteks) {
  return halaman_galat(konteks, {Kind::Forbidden,
                                 "Realisasi unit ini diisi oleh unit itu sendiri, Kasubbag "
                                 "Sungram, atau Sekcam."});
}

}  // namespace laras::web
