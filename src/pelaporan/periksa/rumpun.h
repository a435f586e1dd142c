#pragma once

#include <vector>

#include "pelaporan/periksa.h"
#include "pelaporan/periksa/jaring.h"
#include "pelaporan/periksa/perbaikan.h"

namespace laras::pelaporan::pemeriksa {

/// Blank budget cells below one that several rows share and that is last year's: another table has
/// a figure for each of these rows. `temuan` are the findings so far, among them the shared cell.
std::vector<Temuan> temuan_serumpun(const Jaring& jaring, const std::vector<Perbaikan>& perbaikan,
                                    const std::vector<Temuan>& temuan);

}  // namespace laras::pelaporan::pemeriksa
