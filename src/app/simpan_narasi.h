#pragma once

#include <string>

#include "app/workspace.h"

namespace laras::app {

/// One written part as it comes from its form.
struct IsianNarasi {
  std::string bagian;
  std::string isi;     ///< Markdown; empty takes the part away
  std::string semula;  ///< as it was stored when the form was opened
};

/// What became of it; where there is an error or a conflict, nothing was stored.
struct HasilNarasi {
  Errors salah = {};  ///< `where`: `teks`
  bool bentrok = false;
  std::string tersimpan = {};  ///< what somebody else stored meanwhile, where bentrok
};

/// Line ends of a browser as the store keeps them, without space at the end.
std::string baku_narasi(const std::string& isi);

/// Stores one written part of a year's documents. A live figure must exist. Fails with Forbidden
/// for one who does not write it, with NotFound for a part that the year's documents do not have.
Result<HasilNarasi> simpan_narasi(Workspace& workspace, const kantor::Pelaku& pelaku,
                                  const std::string& asal, int tahun, const IsianNarasi& isian);

}  // namespace laras::app
