#pragma once

#include <optional>
#include <string>

#include "app/tanya_isian.h"
#include "web/route.h"

namespace laras::web {

/// Which form a request is about.
struct TempatIsian {
  app::PeriodeIsian periode;
  Id<kantor::UnitKerja> unit;

  /// Path of the form.
  std::string alamat() const;
};

/// From `{tahun}`, `{periode}` and `{unit}` of the path; absent where there is no such period.
std::optional<TempatIsian> tempat_isian(const Context& konteks);
/// The form as it is stored now. Fails as app::tanya_isian().
Result<app::FormulirIsian> formulir_isian_di(const Context& konteks, const TempatIsian& di);
/// Whether the person fills in for that unit, and the page for one who does not.
bool boleh_isi(const Context& konteks, const TempatIsian& di);
Response bukan_unit_saya(const Context& konteks);

}  // namespace laras::web
