#pragma once

#include <string>
#include <vector>

#include "app/akun.h"
#include "web/parts/formulir.h"
#include "web/parts/komponen.h"
#include "web/route.h"

namespace laras::web {

/// Fields of a person's name and post; what was typed stays.
Html medan_orang(const Context& context, const Params& typed, const std::vector<Galat>& wrong);
/// Fields of a role: peran, unit, sifat, mulai, sampai.
Html medan_peran(const Context& context, const Params& typed, const std::vector<Galat>& wrong);
/// The role as it was typed.
app::IsianPeran isian_peran(const Params& typed);
/// A password that is shown this once, and what to do with it.
Response sandi_sekali(const Context& context, const std::string& pengguna,
                      const std::string& password, const std::string& what);

}  // namespace laras::web
