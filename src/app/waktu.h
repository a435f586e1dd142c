#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/tanggal.h"

namespace laras::app {

/// Now, in UTC, as ISO 8601 to the second: `2023-01-31T02:00:00Z`.
std::string sekarang_utc();

/// Tells the time as sekarang_utc() does; a test hands in another one.
using Clock = std::function<std::string()>;

/// Seconds since 1970 of a time as sekarang_utc() writes it, and back. A malformed time is 0.
std::int64_t detik_utc(std::string_view utc);
std::string utc_dari_detik(std::int64_t detik);

/// The date that the wall of the office shows. `zona`: WIB, WITA or WIT; anything else is WIB.
Tanggal tanggal_kantor(std::string_view utc, std::string_view zona);
/// The first second of a day there, in UTC.
std::string utc_awal_hari(Tanggal tanggal, std::string_view zona);
/// Date and hour there, as a person reads it: `31 Januari 2023 pukul 09.00`.
std::string waktu_kantor(std::string_view utc, std::string_view zona);

}  // namespace laras::app
