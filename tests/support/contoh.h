#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "naskah/tabel.h"
#include "pelaporan/penyusun.h"

namespace laras::uji {

/// Where the sample office's folder of CSV lies.
std::filesystem::path contoh_folder();

/// The rows of the sample office with the reference data, as its folder holds them. Fails the
/// test when the folder has an error.
kamus::Himpunan contoh_plandaan();

/// Every published table of the LKjIP of the material's year, in the order of the report.
std::vector<naskah::Tabel> semua_tabel(pelaporan::Penyusun& p);

/// A file of tests/terbitan/plandaan-2022 as rows of cells, the header first.
std::vector<std::vector<std::string>> baca_terbitan(const std::string& berkas);

}  // namespace laras::uji
