#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace laras::format {

/// Appends the character that an HTML reference at the start of `s` (`&amp;`, `&#8211;`) stands
/// for and returns the length of the reference; 0 where it is none or no common one. Spaces of
/// any width come as a space, `&minus;` as `-`.
std::size_t read_reference(std::string_view s, std::string& text);

}  // namespace laras::format
