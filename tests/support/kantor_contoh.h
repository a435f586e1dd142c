#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "app/workspace.h"
#include "support/folder_sementara.h"

namespace laras::uji {

/// The sample office in a data folder of its own, on a day of which the test knows.
class KantorContoh {
 public:
  explicit KantorContoh(const std::string& waktu_utc = "2022-10-05T02:00:00Z");

  app::Workspace& ruang() { return *ruang_; }
  std::filesystem::path data() const { return tempat_ / "data"; }
  /// Closes the folder and opens it again, as after a restart.
  void buka_ulang();
  void atur_waktu(const std::string& waktu_utc);

  std::shared_ptr<const app::Snapshot> kini();
  /// Events in the trail, and notes in the security log.
  std::size_t peristiwa();
  std::size_t penolakan();
  /// "utuh", or the first thing that the verification finds broken.
  std::string verifikasi() const;

 private:
  support::FolderSementara tempat_;
  std::string waktu_;
  std::unique_ptr<app::Workspace> ruang_;
};

/// Somebody with one role in a unit, whose post is its head.
kantor::Pelaku orang(const std::string& nama, kantor::Peran peran, const std::string& unit,
                     const std::string& jabatan);
kantor::Pelaku kasi_pmd();
kantor::Pelaku sungram();
kantor::Pelaku sekcam();
kantor::Pelaku camat();
kantor::Pelaku pembaca();

}  // namespace laras::uji
