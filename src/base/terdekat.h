#pragma once

#include <string_view>
#include <vector>

namespace laras::teks {

/// The candidate that needs the fewest single-character changes to become `kata`; empty when none
/// is near enough (more than a third of the letters differ). The first of equals.
std::string_view terdekat(std::string_view kata, const std::vector<std::string_view>& calon);

}  // namespace laras::teks
