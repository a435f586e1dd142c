#include "app/snapshot.h"

#include <utility>

#include "app/masa_isian.h"
#include "importer/markdown.h"
#include "kinerja/ukur.h"

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

Result<std::shared_ptr<const MasaIsian>> Snapshot::masa_isian(int tahun) const {
  LARAS_TRY(auto bahan, this->bahan(tahun));
  const std::lock_guard lock(mutex_);
  auto& ada = masa_[tahun];
  if (ada != nullptr) return ada;
  kinerja::Ukur ukur(bahan->rencana, bahan->data);
  auto kalender = kinerja::KalenderPengisian::rakit(sesi_.himpunan, bahan->acuan);
  auto butir = kinerja::daftar_pengisian(sesi_.himpunan, kantor_, ukur, tahun);
  ada = std::make_shared<const MasaIsian>(
      MasaIsian{std::move(bahan), std::move(kalender), std::move(butir)});
  return ada;
}

}  // namespace laras::app
