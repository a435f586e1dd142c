#pragma once

#include <set>
#include <string>
#include <utility>

#include "base/id.h"

namespace laras::kantor {

struct Instansi;
using IdInstansi = Id<Instansi>;

/// The offices whose data an actor may reach. The store asks for it at every call, so that the id
/// of another office leads nowhere.
class Lingkup {
 public:
  /// Reaches nothing.
  Lingkup() = default;
  explicit Lingkup(std::set<IdInstansi> instansi) : instansi_(std::move(instansi)) {}

  bool memuat(const IdInstansi& instansi) const { return instansi_.contains(instansi); }
  const std::set<IdInstansi>& instansi() const { return instansi_; }

 private:
  std::set<IdInstansi> instansi_;
};

}  // namespace laras::kantor
