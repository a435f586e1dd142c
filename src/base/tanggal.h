#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace laras {

enum class Hari { Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu };

/// A civil date (proleptic Gregorian), without time zone.
class Tanggal {
 public:
  /// 1 January 1970.
  Tanggal() = default;
  /// Fails with Invalid when there is no such day.
  static Result<Tanggal> create(int tahun, int bulan, int hari);
  /// Reads `2022-09-30`, `30-09-2022`, `30/09/2022` and `30 September 2022` (any case, also
  /// `30 Sep 2022`). Fails with the forms that are accepted.
  static Result<Tanggal> parse(std::string_view teks);
  static Tanggal dari_hari_epoch(std::int64_t hari);

  int tahun() const;
  int bulan() const;
  int hari() const;
  Hari hari_pekan() const;
  /// Days since 1 January 1970.
  std::int64_t hari_epoch() const { return epoch_; }
  Tanggal tambah_hari(std::int64_t n) const { return dari_hari_epoch(epoch_ + n); }

  /// `2022-09-30`.
  std::string iso() const;
  /// `30 September 2022`.
  std::string panjang() const;

  friend auto operator<=>(const Tanggal&, const Tanggal&) = default;

 private:
  explicit Tanggal(std::int64_t epoch) : epoch_(epoch) {}
  std::int64_t epoch_ = 0;
};

/// 31 December. REQUIRES: a year that Tanggal knows.
Tanggal akhir_tahun(int tahun);

/// `Januari` ... `Desember`. REQUIRES: 1 <= bulan <= 12.
std::string_view nama_bulan(int bulan);
/// `Senin` ... `Minggu`.
std::string_view nama_hari(Hari hari);

}  // namespace laras
