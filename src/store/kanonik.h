#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kamus/kamus.h"

namespace laras::store {

/// A row as one text of which it is the only reading: a line `kolom=isi` for each cell that is
/// filled in, backslash and line ends escaped.
std::string teks_baris(const kamus::Subjek& subjek, const kamus::Baris& baris);

/// Appends `length:text,`, so that fields placed one after another have one reading.
void tambah_medan(std::string& ke, std::string_view medan);

/// SHA-256 of all rows of a subject in their order.
std::string sidik_isi(const kamus::Subjek& subjek, const std::vector<kamus::Baris>& baris);

}  // namespace laras::store
