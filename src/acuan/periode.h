#pragma once

#include <string>
#include <string_view>

namespace laras::acuan {

/// A reporting period inside a year. `Tahun` where only the year's figure is known.
enum class Periode { Tahun, Tw1, Tw2, Tw3, Tw4 };

/// From the dictionary's words TAHUN, TW1 ... TW4. REQUIRES: one of them.
Periode periode(std::string_view teks);
/// Triwulan 1-4. REQUIRES: 1 <= triwulan <= 4.
Periode triwulan(int nomor);
/// The period whose figure stands at the end of a triwulan: after IV it is the year's.
/// REQUIRES: a triwulan.
Periode akhir(Periode triwulan);
/// `TAHUN`, `TW2`.
std::string_view kode(Periode periode);
/// `tahun 2022`, `triwulan II 2022`.
std::string uraian(Periode periode, int tahun);
/// `I` ... `XII`. REQUIRES: 1 <= n <= 12.
std::string_view romawi(int n);

}  // namespace laras::acuan
