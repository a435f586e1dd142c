#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace laras::importer {

/// Nothing but white space.
bool kosong(std::string_view baris);
/// A tab behind the first word (or trailing after tabs alone).
bool tab_di_dalam(std::string_view baris);
/// Length of a list marker and the white space around it (`- `, `1. `); 0 where there is none.
std::size_t butir_daftar(std::string_view baris);
/// A line across the page: `---`, `***`, `___`, `- - -`.
bool garis_pembatas(std::string_view baris);
/// Only dashes (with colons) or nothing in the cells, and dashes in one of them.
bool semua_garis(const std::vector<std::string>& sel);

/// Has a `|` that no backslash protects.
bool berpipa(std::string_view baris);
/// The line between head and body of a pipe table: `|---|:--:|`.
bool garis_pipa(std::string_view baris);
/// The cells of a line of a pipe table, without the pipes at its ends.
std::vector<std::string> pisah_pipa(std::string_view baris);
/// A line of a grid table between its rows: `+---+===+`.
bool garis_kisi(std::string_view baris);

/// Where `<table` begins; npos where it does not.
std::size_t letak_tag_tabel(std::string_view baris);
/// How many more `<table` than `</table` there are.
int selisih_tag_tabel(std::string_view baris);

}  // namespace laras::importer
