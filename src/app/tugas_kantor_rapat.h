#pragma once

#include <vector>

#include "app/snapshot.h"
#include "kantor/peran.h"
#include "kantor/tugas.h"

namespace laras::app {

/// What meetings and the monitor of the Renstra ask of a person, of whichever year: follow-up that
/// his post owes (of the heads also what is late elsewhere), reports of it to be judged, minutes to
/// be written after the day of a meeting, reports of the monitor for the year and the one before.
std::vector<kantor::Tugas> tugas_dari_rapat(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                                            int tahun, Tanggal hari_ini);

}  // namespace laras::app
