#pragma once

#include <optional>
#include <string>

#include "app/acuan_kantor.h"
#include "web/route.h"

namespace laras::web {

/// `/acuan/skala/capaian-lkjip`
std::string alamat_acuan(const app::AcuanTampil& acuan);
/// The scale or rule of the address; absent where there is none.
std::optional<app::AcuanTampil> acuan_dari(const Context& konteks);
Response tiada_acuan(const Context& konteks);
/// Its page; after a refused removal with what was typed.
Response satu_acuan(const Context& konteks, const app::AcuanTampil& acuan, const Params& ketikan,
                    const Errors& salah);

}  // namespace laras::web
