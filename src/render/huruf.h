#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace laras::render {

/// Width of the text in 1/1000 of its size, by the advance widths of Helvetica, which Arial and
/// Liberation Sans share; other letters count as an average one.
int lebar_relatif(std::string_view teks, bool tebal = false);

/// Width in the unit of `ukuran`, rounded up.
int lebar_teks(std::string_view teks, int ukuran, bool tebal = false);

/// The text in lines not wider than `lebar`, broken at spaces and after a slash; a word that is
/// too wide by itself is broken inside. Never empty.
std::vector<std::string> lipat(std::string_view teks, int lebar, int ukuran, bool tebal = false);

/// The widest piece of the text that has no place to break, in 1/1000 of its size.
int kata_terlebar(std::string_view teks, bool tebal = false);

}  // namespace laras::render
