#pragma once

#include <string>
#include <utility>
#include <vector>

namespace laras::uji {

/// The fields inside `<main>` as a browser would send them untouched: hidden and typed values,
/// texts, what is selected; without buttons, unchecked boxes and the token.
std::vector<std::pair<std::string, std::string>> isian_formulir(const std::string& html);

}  // namespace laras::uji
