#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "app/snapshot.h"
#include "app/waktu.h"
#include "base/result.h"
#include "kantor/wewenang.h"
#include "store/datadir.h"

namespace laras::app {

struct RantaiTerbukti;

/// What an act decided to change. Rows that stay need not be named, subjects that stay neither.
struct Keputusan {
  std::string ringkasan;    ///< For a person who reads the trail; empty: nothing is to be done.
  kamus::Himpunan sesudah;  ///< All rows, as they shall be, of each subject that changes.
  /// What lies outside the dictionary, written in the same transaction. May be empty.
  std::function<Result<void>(store::Database&)> lain;
};

/// Who does what, from where; what the trail keeps of it.
struct Tindak {
  const kantor::Pelaku& pelaku;
  kantor::Tindakan tindakan = kantor::Tindakan::LihatPublik;
  std::string perintah;  ///< The act's own name in the trail: `simpan-realisasi`.
  std::string asal;      ///< "peramban 192.168.1.7", "baris perintah"
};

/// An open data folder that many threads use at once: readers share one Snapshot, writers take
/// turns. Another process (the command line) may change the folder meanwhile; that is noticed.
class Workspace {
 public:
  /// Fails as store::DataDir::open().
  static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& data);

  const std::filesystem::path& root() const { return writer_.root(); }
  /// As store::DataDir::session_key().
  Result<std::string> session_key() const { return writer_.session_key(); }

  /// Now, in UTC; what the trail, deadlines and sessions go by.
  std::string now() const { return clock_(); }
  /// Another time. REQUIRES: before other threads use it.
  void set_clock(Clock clock) { clock_ = std::move(clock); }

  /// Where backups are put: `cadangan` in the data folder, or where the settings say.
  const std::filesystem::path& backup_folder() const { return backup_folder_; }
  /// REQUIRES: before other threads use it.
  void set_backup_folder(std::filesystem::path folder) { backup_folder_ = std::move(folder); }

  /// How far the audit chain was proven since the start; null where it was not yet.
  std::shared_ptr<const RantaiTerbukti> proven() const;
  void keep_proven(std::shared_ptr<const RantaiTerbukti> proven);

  /// The newest state. Fails with Unavailable where the folder cannot be read.
  Result<std::shared_ptr<const Snapshot>> snapshot();

  /// One act: may he, what changes (`putuskan` sees the state inside the transaction), change,
  /// trace; all or nothing. Returns the state afterwards. A refusal for want of authority
  /// (Forbidden, from the table or from `putuskan`) goes to the security log and changes nothing.
  using Putuskan = std::function<Result<Keputusan>(const Snapshot&, store::Database&)>;
  Result<std::shared_ptr<const Snapshot>> lakukan(const Tindak& tindak, const Putuskan& putuskan);

  /// Reads or writes what lies outside the dictionary (sessions, drafts), untraced. `kerja` runs
  /// in one transaction and must be short; a write is committed where it succeeds.
  using Kerja = std::function<Result<void>(store::Database&, const Sesi&)>;
  Result<void> baca(const Kerja& kerja);
  Result<void> tulis(const Kerja& kerja);

  /// Notes a refused act in the security log. A note that cannot be written is left out.
  void catat_penolakan(const Tindak& tindak, const Error& alasan);

 private:
  Workspace(store::DataDir writer, store::DataDir reader)
      : writer_(std::move(writer)),
        reader_(std::move(reader)),
        backup_folder_(writer_.root() / "cadangan") {}

  Result<std::shared_ptr<const Snapshot>> ubah(const Tindak& tindak, const Putuskan& putuskan);
  Result<std::shared_ptr<const Snapshot>> terbaru(store::Database& database);
  void tulis_penolakan(const Tindak& tindak, const Error& alasan);
  Clock clock_ = sekarang_utc;
  std::mutex writing_;
  store::DataDir writer_;
  std::mutex reading_;
  store::DataDir reader_;
  std::filesystem::path backup_folder_;
  mutable std::mutex keeping_;
  std::shared_ptr<const Snapshot> kept_;
  std::shared_ptr<const RantaiTerbukti> proven_;
};

}  // namespace laras::app
