#pragma once

#include <vector>

#include "app/snapshot.h"
#include "base/result.h"
#include "kantor/peran.h"
#include "kantor/tugas.h"

namespace laras::app {

/// What waits for a person in the work of a year, the latest first, then by deadline: entries of
/// the own unit to be submitted, submitted ones to be verified, verified ones to be approved,
/// periods to be closed, recommendations of the LHE without an answer, those whose owner he is (of
/// the heads also those that are late), agreements to be signed and new signing keys to be noted;
/// of an evaluator the answers to be judged; of a bendahara the triwulan without realisasi
/// anggaran; what meetings and the monitor of the Renstra ask. Nothing of a period that has not
/// begun or is closed. Fails with Invalid where the rows of the year do not fit each other.
Result<std::vector<kantor::Tugas>> tanya_tugas(const Snapshot& snapshot,
                                               const kantor::Pelaku& pelaku, int tahun,
                                               Tanggal hari_ini);

}  // namespace laras::app
