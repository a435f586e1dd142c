#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace laras::app {

/// What a column of a list of SP2D holds, in the order of IsiSp2d.
enum class KolomSp2d { Nomor, Tanggal, Jenis, Uraian, Simpul, Jumlah };
inline constexpr std::size_t kBanyakKolomSp2d = 6;

/// A line of a list with the place of each of its cells.
struct LarikSp2d {
  std::string tempat;  ///< "baris 3"
  std::array<std::string, kBanyakKolomSp2d> isi = {};
  std::array<std::string, kBanyakKolomSp2d> sel = {};  ///< "baris 3, kolom Nilai", "Daftar!C3"
};

/// A list as its file has it.
struct BerkasSp2d {
  std::vector<LarikSp2d> larik = {};
  std::vector<std::string> catatan = {};
};

/// Reads CSV or a workbook, found out by its content. Fails with Invalid where it is neither, where
/// no row is a heading with all columns that are needed, or where two columns hold the same.
Result<BerkasSp2d> baca_berkas_sp2d(std::string_view bytes);

}  // namespace laras::app
