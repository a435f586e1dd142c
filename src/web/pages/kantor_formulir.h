#pragma once

#include <string>
#include <vector>

#include "web/parts/formulir.h"
#include "web/parts/komponen.h"
#include "web/route.h"

namespace laras::web {

// What the forms on the data of the office have in common.

/// 200, or the status of a refused form: 409 where somebody else was faster, else 422.
int status_tolak(const Errors& salah);
/// Whether the first of these errors has a page of its own instead of the form.
bool tak_tertampung(const Errors& salah);

/// One field as it is stored now and as it was typed.
struct BandingKetikan {
  std::string judul;
  std::string tersimpan;
  std::string ketikan;
};
/// Both values of each field that differs; of a form that met a change of somebody else.
Html banding_ketikan(const std::vector<BandingKetikan>& butir);

/// The field for the reason of a change.
Html medan_alasan(const Params& ketikan, const std::vector<Galat>& galat,
                  const std::string& petunjuk);

}  // namespace laras::web
