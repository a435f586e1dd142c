#pragma once

#include <string>

#include "kamus/kamus.h"

namespace laras::exporter {

/// The note on the head of a column: what it holds, whether it must be filled in, how to type it,
/// its choices, what it refers to. Several lines.
std::string keterangan_kolom(const kamus::Kolom& kolom);

/// What a column of that kind holds, in few words: "rupiah", "bilangan bulat".
std::string_view nama_jenis(kamus::JenisKolom jenis);

}  // namespace laras::exporter
