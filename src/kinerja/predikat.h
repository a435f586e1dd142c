#pragma once

#include <string>

#include "acuan/skala.h"
#include "base/angka.h"

namespace laras::kinerja {

/// Letter and words for a capaian (scale of the LKjIP, half-open ranges). Another type than the
/// letters of an evaluation, so that the two never mix.
struct Predikat {
  std::string huruf;
  std::string nama;
};

/// The figure is clamped to 0-100 only to look up its letter; it prints uncapped (LKjIP Bab III).
/// Empty when the figure has no value or the scale no letter.
Predikat predikat(const Angka& capaian, const acuan::Skala& capaian_lkjip);

/// How far a capaian is from its target.
enum class Pencapaian { TanpaNilai, Melampaui, Sesuai, BelumMencapai };
Pencapaian pencapaian(const Angka& capaian);

}  // namespace laras::kinerja
