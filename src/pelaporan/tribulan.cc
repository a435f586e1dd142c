#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

acuan::Periode sampai_tribulan(int triwulan) { return acuan::akhir(acuan::triwulan(triwulan)); }

Tanggal akhir_tribulan(int tahun, int triwulan) {
  if (triwulan == 4) return akhir_tahun(tahun);
  return Tanggal::create(tahun, triwulan * 3 + 1, 1).value().tambah_hari(-1);
}

std::string sebutan_tribulan(int triwulan) {
  return "tribulan " + std::string(acuan::romawi(triwulan));
}

std::string rentang_tribulan(int tahun, int triwulan) {
  const int bulan_awal = triwulan * 3 - 2;
  return "1 " + std::string(nama_bulan(bulan_awal)) + " sampai dengan " +
         akhir_tribulan(tahun, triwulan).panjang();
}

}  // namespace laras::pelaporan
