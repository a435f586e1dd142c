#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

acuan::Periode sampai_tribulan(int triwulan) {
  return triwulan == 4 ? acuan::Periode::Tahun : acuan::triwulan(triwulan);
}

Tanggal akhir_tribulan(int tahun, int triwulan) {
  if (triwulan == 4) return akhir_tahun(tahun);
  return Tanggal::create(tahun, triwulan * 3 + 1, 1).value().tambah_hari(-1);
}

std::string rentang_tribulan(int tahun, int triwulan) {
  const int bulan_awal = triwulan * 3 - 2;
  return "1 " + std::string(nama_bulan(bulan_awal)) + " sampai dengan " +
         akhir_tribulan(tahun, triwulan).panjang();
}

}  // namespace laras::pelaporan
