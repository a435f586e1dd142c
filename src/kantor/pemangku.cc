#include "kantor/pemangku.h"

namespace laras::kantor {

namespace {

/// Whether that role, held in that unit, heads the post's unit.
bool memimpin(const Penugasan& tugas, const Jabatan& jabatan, const Kantor& kantor) {
  const UnitKerja* unit = kantor.cari(jabatan.unit);
  if (unit == nullptr || jabatan.jenis != JenisJabatan::Struktural) return false;
  switch (tugas.peran) {
    case Peran::Camat:
      return unit->jenis == JenisUnit::Pimpinan;
    case Peran::Sekcam:
      return unit->jenis == JenisUnit::Sekretariat;
    case Peran::KasubbagUmum:
    case Peran::KasubbagSungram:
      return unit->jenis == JenisUnit::Subbagian && tugas.unit == unit->id;
    case Peran::Kasi:
      return unit->jenis == JenisUnit::Seksi && tugas.unit == unit->id;
    default:
      return false;
  }
}

}  // namespace

std::optional<std::string> memangku(const Pelaku& pelaku, const Jabatan& jabatan,
                                    const Kantor& kantor) {
  if (!jabatan.id.empty() && pelaku.jabatan == jabatan.id) return jabatan.nama;
  for (const Penugasan& tugas : pelaku.penugasan) {
    if (!memimpin(tugas, jabatan, kantor)) continue;
    if (tugas.sifat == SifatTugas::Definitif) {
      // One who has a post of his own holds no other one by appointment.
      if (!pelaku.jabatan.empty()) continue;
      return jabatan.nama;
    }
    return (tugas.sifat == SifatTugas::Plt ? "Plt. " : "Plh. ") + jabatan.nama;
  }
  return std::nullopt;
}

}  // namespace laras::kantor
