#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/telusur_jejak.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

// What the pages of the trail share.

inline constexpr const char* kJejak = "/jejak";

/// A number of an event out of an address; 0 where it is none.
std::int64_t baca_nomor(std::string_view teks);
/// The page of one event.
std::string alamat_peristiwa(std::int64_t nomor);
/// The tabs; `kini`: peristiwa, pembuktian, keamanan.
Html tab_jejak(std::string_view kini);
/// Links to the first page (where `dari` says that this is another) and to the next one.
Html lanjutan(const std::string& awal, const std::string& kata, std::int64_t dari,
              std::int64_t berikut);
/// Who did it, with the post.
Sel sel_pelaku(const app::BarisJejak& satu);
/// What an event did to which data.
Html sel_efek(const std::vector<std::string>& efek);

}  // namespace laras::web
