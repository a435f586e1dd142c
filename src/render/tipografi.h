#pragma once

#include <string>
#include <string_view>

#include "naskah/tabel.h"

namespace laras::render {

/// Text for machines: ordinary spaces for no-break ones, otherwise as it is.
std::string untuk_mesin(std::string_view teks);
/// A printed figure for machines: also minus signs and dashes become a hyphen.
std::string angka_untuk_mesin(std::string_view teks);
/// A printed figure for readers: a leading hyphen becomes a minus sign, a lone one (nihil) an en
/// dash.
std::string angka_untuk_pembaca(std::string_view teks);

/// A cell as JSON and other machine formats carry it.
std::string sel_untuk_mesin(const naskah::Sel& sel);

}  // namespace laras::render
