#pragma once

#include <cstdint>
#include <string>

namespace laras::web {

/// Bytes as a person reads them: `412 KB`, `3 MB`; rounded up, 1 KB at least unless there is
/// nothing.
inline std::string besar_berkas(std::uintmax_t bita) {
  constexpr std::uintmax_t kRibu = 1024;
  const char* satuan = "KB";
  std::uintmax_t nilai = (bita + kRibu - 1) / kRibu;
  for (const char* berikut : {"MB", "GB"}) {
    if (nilai < 10 * kRibu) break;
    nilai = (nilai + kRibu - 1) / kRibu;
    satuan = berikut;
  }
  return std::to_string(nilai) + " " + satuan;
}

}  // namespace laras::web
