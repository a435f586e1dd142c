#include "app/snapshot.h"

#include <utility>

#include "importer/markdown.h"

namespace laras::app {

Snapshot::Snapshot(Sesi sesi)
    : sesi_(std::move(sesi)), kantor_(kantor::Kantor::rakit(sesi_.himpunan)) {}

Result<std::shared_ptr<const pelaporan::Bahan>> Snapshot::bahan(int tahun) const {
  const std::lock_guard lock(mutex_);
  auto& ada = bahan_[tahun];
  if (ada != nullptr) return ada;
  Errors salah;
  auto baru = std::make_shared<const pelaporan::Bahan>(
      pelaporan::Bahan::rakit(sesi_.himpunan, tahun, importer::urai_markdown, salah));
  if (!salah.empty()) return salah.front();
  ada = std::move(baru);
  return ada;
}

}  // namespace laras::app
