#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "kamus/kamus.h"

namespace laras::app {

/// Columns of a row with their text, as kamus::urai reads it.
using IsiBaris = std::vector<std::pair<std::string_view, std::string>>;

/// Puts text into the named cells of a row. Fails with Invalid, `where` the column, where a text
/// does not fit its column; then the row is as it was. REQUIRES: the subject has the columns.
Result<void> isi_sel(const kamus::Subjek& subjek, kamus::Baris& baris, const IsiBaris& isi);

/// A new row with these cells, the others empty. Fails as isi_sel().
Result<kamus::Baris> baris_baru(const kamus::Subjek& subjek, const IsiBaris& isi);

/// A row out of all cells that can be read; the others are put to `salah`, `where` the column.
kamus::Baris susun_baris(const kamus::Subjek& subjek, const IsiBaris& isi, Errors& salah);

/// The row of that kamus::kunci(); null if there is none.
const kamus::Baris* cari_baris(const kamus::Subjek& subjek, const std::vector<kamus::Baris>& semua,
                               std::string_view kunci);
kamus::Baris* cari_baris(const kamus::Subjek& subjek, std::vector<kamus::Baris>& semua,
                         std::string_view kunci);

/// The rows of a subject; none where it is absent.
const std::vector<kamus::Baris>& baris_dari(const kamus::Himpunan& himpunan,
                                            std::string_view subjek);

}  // namespace laras::app
