#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/jejak_store.h"
#include "store/tempat.h"

namespace laras::store {

/// Which events are wanted; what is empty does not narrow. Times are UTC, ISO 8601.
struct SaringanJejak {
  std::string pelaku = {};
  std::string perintah = {};
  std::string subjek = {};  ///< one that the event touched
  std::string dari = {};    ///< not before
  std::string sebelum = {};
};

/// Events that pass, the newest first, of a number smaller than `di_bawah` (0: any), `paling` at
/// most.
Result<std::vector<Peristiwa>> saring_jejak(const Tempat& tempat, const SaringanJejak& saringan,
                                            std::int64_t di_bawah, std::int64_t paling);
/// How many events pass.
Result<std::int64_t> hitung_jejak(const Tempat& tempat, const SaringanJejak& saringan);
/// One event; nothing where there is none of that number.
Result<std::optional<Peristiwa>> muat_peristiwa(const Tempat& tempat, std::int64_t nomor);
/// Rows of one event behind its row number `sesudah`, `paling` at most.
Result<std::vector<Rincian>> muat_rincian(const Tempat& tempat, std::int64_t peristiwa,
                                          std::int64_t sesudah, std::int64_t paling);
/// Everybody whom the trail names, and every act, each once, in the order of the alphabet.
Result<std::vector<std::string>> pelaku_jejak(const Tempat& tempat);
Result<std::vector<std::string>> perintah_jejak(const Tempat& tempat);

/// One line of the security log.
struct CatatanKeamanan {
  std::int64_t nomor = 0;
  std::string waktu;  ///< UTC
  std::string pelaku;
  std::string asal;
  std::string perintah;
  std::string alasan;
};

/// Lines of the security log, the newest first, of a number smaller than `di_bawah` (0: any),
/// `paling` at most; `pelaku`: of that person alone, empty: of everybody.
Result<std::vector<CatatanKeamanan>> muat_keamanan(const Tempat& tempat, const std::string& pelaku,
                                                   std::int64_t di_bawah, std::int64_t paling);

}  // namespace laras::store
