#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

/// Figures beyond what they can or should be: spending above the budget, a share of the budget
/// above a hundred, an index outside its scale. `sudah` are the findings so far: what is judged
/// wrong there is not measured again.
std::vector<Temuan> periksa_batas(const std::vector<Kisi>& kisi, const std::vector<Temuan>& sudah);

}  // namespace laras::pelaporan::pemeriksa
