#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kantor/wewenang.h"
#include "web/html.h"

namespace laras::web {

/// One entry of the menu.
struct ButirMenu {
  const char* judul;
  const char* alamat;
  kantor::Tindakan tindakan;
  Raw ikon;           ///< paths of a 24 x 24 drawing
  bool utama = true;  ///< in the main menu; else only in the footer's
};

/// The entries whose page exists and whose Tindakan the person may do, in their order.
std::vector<ButirMenu> menu(const kantor::Pelaku& pelaku);

/// Whether a GET of that path leads to a page.
bool ada_halaman(std::string_view alamat);

/// The main menu; the first four stand in the bottom bar of a phone. `kini` is marked.
Html menu_utama(const std::vector<ButirMenu>& butir, const std::string& kini);
/// All entries, for the footer.
Html semua_menu(const std::vector<ButirMenu>& butir);

}  // namespace laras::web
