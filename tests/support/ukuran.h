#pragma once

#include "kinerja/ukur.h"
#include "support/himpunan.h"

namespace laras::uji {

/// An office measured: its plan, its data and what they yield. Rows that do not fit fail the test.
class Ukuran {
 public:
  explicit Ukuran(const Berkas& berkas);
  Ukuran(const Ukuran&) = delete;
  Ukuran& operator=(const Ukuran&) = delete;

 private:
  Errors salah_;

 public:
  const acuan::Acuan acuan;
  const perencanaan::Rencana rencana;
  kinerja::Data data;
  kinerja::Ukur ukur;
};

/// `berkas` with more rows; a subject may occur several times.
Berkas dengan(Berkas berkas, const Berkas& tambahan);

}  // namespace laras::uji
