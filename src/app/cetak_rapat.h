#pragma once

#include <string_view>
#include <vector>

#include "app/snapshot.h"
#include "base/result.h"
#include "evaluasi/rapat.h"
#include "naskah/naskah.h"

namespace laras::app {

/// A document of a meeting: `undangan` or `berita-acara`. Fails with NotFound where there is no
/// document of that name, with Invalid where the rows of the year do not fit each other.
Result<naskah::Naskah> naskah_rapat(const Snapshot& snapshot, const evaluasi::Rapat& rapat,
                                    std::string_view jenis);
/// The figures that a meeting looks at, as they are now. Fails with Invalid as naskah_rapat().
Result<naskah::Tabel> tabel_kinerja_rapat(const Snapshot& snapshot, const evaluasi::Rapat& rapat);
/// What somebody wrote about a year, with its live figures. Fails with Invalid as naskah_rapat().
Result<std::vector<naskah::Blok>> tulisan_tampil(const Snapshot& snapshot, int tahun,
                                                 std::string_view markdown);
/// The monitor of the Renstra at the end of a year. Fails with NotFound where no Renstra governs
/// it, with Invalid as naskah_rapat().
Result<naskah::Naskah> naskah_pemantauan(const Snapshot& snapshot, int tahun);

}  // namespace laras::app
