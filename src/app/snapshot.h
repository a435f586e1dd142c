#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "app/sesi.h"
#include "kantor/kantor.h"
#include "pelaporan/bahan.h"

namespace laras::app {

struct MasaIsian;

/// An office's data as one state, kept in memory and shared by all who read it; never changed. A
/// change makes another one.
class Snapshot {
 public:
  explicit Snapshot(Sesi sesi);

  const Sesi& sesi() const { return sesi_; }
  const kamus::Himpunan& himpunan() const { return sesi_.himpunan; }
  const kantor::Kantor& kantor() const { return kantor_; }

  /// The material of a year, assembled when it is first asked for. Fails with Invalid where rows do
  /// not fit each other. It lives as long as somebody holds it.
  Result<std::shared_ptr<const pelaporan::Bahan>> bahan(int tahun) const;
  /// The collection of a year (app/masa_isian.h); fails as bahan() does.
  Result<std::shared_ptr<const MasaIsian>> masa_isian(int tahun) const;

 private:
  Sesi sesi_;
  kantor::Kantor kantor_;
  mutable std::mutex mutex_;
  mutable std::map<int, std::shared_ptr<const pelaporan::Bahan>> bahan_;
  mutable std::map<int, std::shared_ptr<const MasaIsian>> masa_;
};

}  // namespace laras::app
