#include "app/izin_isian.h"

namespace laras::app {

std::string nama_unit(const kantor::Kantor& kantor, const Id<kantor::UnitKerja>& unit) {
  const kantor::UnitKerja* satu = kantor.cari(unit);
  return satu == nullptr ? unit.str() : satu->nama;
}

Result<void> boleh_mengisi(const kantor::Pelaku& pelaku, const Id<kantor::UnitKerja>& unit,
                           const kantor::Kantor& kantor) {
  if (kantor::boleh(pelaku, kantor::Tindakan::IsiRealisasi, unit, kantor)) return {};
  return Error{Kind::Forbidden, "Realisasi " + nama_unit(kantor, unit) +
                                    " diisi oleh unit itu sendiri, Kasubbag Sungram, atau "
                                    "Sekcam."};
}

}  // namespace laras::app
