#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "kamus/kamus.h"
#include "kantor/lingkup.h"

namespace laras::app {

/// An office's data as one consistent state, read once; nothing stays open behind it.
struct Sesi {
  kantor::IdInstansi instansi;
  kantor::Lingkup lingkup;
  kamus::Himpunan himpunan;  ///< Every subject that has rows, in file order.
  std::string kepala;        ///< Digest of the last audit event.
};

/// Opens the data folder for whoever may read it. Fails with NotFound where there is none, with
/// Unavailable where it cannot be read.
Result<Sesi> buka_sesi(const std::filesystem::path& data);

}  // namespace laras::app
