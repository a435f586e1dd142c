#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kinerja/proyeksi.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// Where an indikator of the latest Renja will stand at the end of the year.
kinerja::Proyeksi proyeksi(Penyusun& p, const Indikator& indikator);
/// What a node of the latest DPA will have spent by then.
kinerja::Proyeksi proyeksi(Penyusun& p, const Id<Simpul>& simpul);

/// The live figure of a projection, its name already cut: `proyeksi` and `proyeksi-capaian` of an
/// indikator, `proyeksi-anggaran` and `proyeksi-penyerapan` of a node. Nothing where there is none.
std::optional<std::vector<naskah::Ruas>> angka_hidup_proyeksi(Penyusun& p, std::string_view jenis,
                                                              const std::string& kode);

}  // namespace laras::pelaporan
