#include "importer/laporan_csv.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "format/csv.h"
#include "importer/laporan_lembar.h"

namespace laras::importer {

namespace {

// A decimal comma stands in many lines too, so the comma comes last.
char pemisah(std::string_view teks) {
  constexpr std::array<char, 3> kPemisah = {'\t', ';', ','};
  std::array<std::size_t, 3> banyak = {};
  std::size_t seluruh = 0;
  for (std::size_t baris = 0; baris < 500 && !teks.empty(); ++baris) {
    const std::size_t akhir = std::min(teks.find('\n'), teks.size());
    const std::string_view ini = teks.substr(0, akhir);
    teks.remove_prefix(std::min(akhir + 1, teks.size()));
    for (std::size_t i = 0; i < kPemisah.size(); ++i) {
      banyak[i] += ini.find(kPemisah[i]) != std::string_view::npos ? 1 : 0;
    }
    seluruh += ini.find_first_of("\t;,") != std::string_view::npos ? 1 : 0;
  }
  for (std::size_t i = 0; i < kPemisah.size(); ++i) {
    if (banyak[i] > 0 && 2 * banyak[i] >= seluruh) {
      return kPemisah[i];
    }
  }
  return ',';
}

BarisLembar baris_lembar(const format::CsvRow& row, std::size_t nomor) {
  BarisLembar baris{.nomor = nomor};
  for (const std::string& sel : row.cells) {
    baris.sel.push_back({.teks = kata_laporan(sel)});
  }
  return baris;
}

}  // namespace

Result<void> baca_laporan_csv(std::string_view teks, PenyusunLaporan& susun) {
  format::CsvReader reader(teks, {.delimiter = pemisah(teks)});
  std::vector<BarisLembar> baris;
  std::vector<std::size_t> baris_berkas;
  std::size_t nomor = 0;
  std::size_t harapan = 1;
  format::CsvRow row;
  while (true) {
    auto ada = reader.next(row);
    if (!ada.ok()) {
      Error salah = ada.error();
      salah.where = "baris " + std::to_string(reader.failed_line());
      return salah;
    }
    if (!ada.value()) {
      break;
    }
    // Rows follow each other unless blank lines were passed over.
    nomor += row.line == harapan ? 1 : 2;
    harapan = row.line + 1;
    for (const std::string& sel : row.cells) {
      harapan += static_cast<std::size_t>(std::count(sel.begin(), sel.end(), '\n'));
    }
    baris.push_back(baris_lembar(row, nomor));
    baris_berkas.resize(nomor + 1, 0);
    baris_berkas[nomor] = row.line;
  }
  tambah_lembar(
      baris,
      [&](std::size_t ke, std::size_t) { return "baris " + std::to_string(baris_berkas[ke]); },
      susun);
  return {};
}

}  // namespace laras::importer
