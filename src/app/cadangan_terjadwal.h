#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "app/workspace.h"

namespace laras::app {

/// When the server makes backups by itself.
struct JadwalCadangan {
  int menit = 0;            ///< of the day, by the clock of the office
  std::size_t simpan = 14;  ///< scheduled backups that are kept
  std::string sandi = {};   ///< seals them; empty: open
};

/// The last moment at or before `kini` (UTC) at which the office's clock showed that minute of the
/// day, in UTC.
std::string jatuh_tempo(std::string_view kini, std::string_view zona, int menit);

/// Makes the backup of the last due moment where there is none since; what a computer that was
/// switched off has missed is made up for once. Returns the sentence of the trail, nothing where
/// none was due. Fails as buat_cadangan_terjadwal().
Result<std::optional<std::string>> cadangkan_bila_tempo(Workspace& workspace,
                                                        const JadwalCadangan& jadwal);

/// A thread that looks every minute whether a backup is due, until the value goes.
class CadanganTerjadwal {
 public:
  /// `lapor`: a line for whoever runs the server, from that thread. After a failure it waits a
  /// quarter of an hour.
  CadanganTerjadwal(Workspace& workspace, JadwalCadangan jadwal,
                    std::function<void(const std::string&)> lapor);
  CadanganTerjadwal(const CadanganTerjadwal&) = delete;
  CadanganTerjadwal& operator=(const CadanganTerjadwal&) = delete;
  /// Waits for a backup that is being made.
  ~CadanganTerjadwal();

 private:
  void jaga();

  Workspace& workspace_;
  JadwalCadangan jadwal_;
  std::function<void(const std::string&)> lapor_;
  std::mutex kunci_;
  std::condition_variable bangun_;
  bool berhenti_ = false;
  std::thread penjaga_;
};

}  // namespace laras::app
