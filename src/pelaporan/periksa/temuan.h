#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/fakta.h"
#include "pelaporan/periksa/perbaikan.h"

namespace laras::pelaporan::pemeriksa {

/// Cause of a figure that repeats the year before.
constexpr std::string_view kTahunLalu = "baris tahun lalu";

/// A finding without rule, for a cell of a grid: place, table, row, column and printed text.
Temuan temuan_sel(const Kisi& kisi, std::size_t baris, std::size_t kolom);

/// The same as a warning of that cause and certainty; what it says in words is left to the caller.
Temuan peringatan_sel(const Kisi& kisi, std::size_t baris, std::size_t kolom, std::string sebab,
                      std::string yakin);

/// Puts findings behind those that are there.
void tambah(std::vector<Temuan>& ke, std::vector<Temuan> dari);

/// Words and causes for what was judged wrong, and the roundings worth knowing.
std::vector<Temuan> susun_temuan(const Jaring& jaring, const BukuFakta& buku,
                                 const std::vector<Perbaikan>& perbaikan);

}  // namespace laras::pelaporan::pemeriksa
