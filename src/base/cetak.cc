#include "base/cetak.h"

#include <algorithm>

namespace laras {
namespace {

/// Machine text (`-1234.50`) in Indonesian dress (`-1.234,50`).
std::string berpemisah(std::string teks) {
  const std::size_t titik = teks.find('.');
  const std::size_t awal = teks.starts_with('-') ? 1 : 0;
  std::size_t sisa = titik == std::string::npos ? teks.size() : titik;
  if (titik != std::string::npos) {
    teks[titik] = ',';
  }
  while (sisa > awal + 3) {
    sisa -= 3;
    teks.insert(sisa, 1, '.');
  }
  return teks;
}

/// At most `desimal` places: machine text without trailing zeros.
std::string pas(const Rational& nilai, int desimal) {
  std::string teks = nilai.fixed(desimal);
  if (desimal > 0) {
    teks.erase(teks.find_last_not_of('0') + 1);
    if (teks.back() == '.') {
      teks.pop_back();
    }
  }
  return teks;
}

/// `1.250%` would read as 1,25: in a percentage a single separator is the decimal one.
bool tanpa_desimal(const Rational& persen) {
  return persen.is_integer() && persen < 1000 && persen > -1000;
}

std::string cetak_tanpa_nilai(const Angka& angka, const Cetak& cara) {
  switch (angka.keadaan()) {
    case Keadaan::TidakDirencanakan:
      return "N/A";
    case Keadaan::TanpaRujukan:
      return "Tidak ada rujukan";
    case Keadaan::BelumDiisi:
      return "(belum diisi)";
    default:
      break;
  }
  if (angka.alasan() == Alasan::BelumDiisi) {
    return "(belum diisi)";
  }
  if (angka.alasan() == Alasan::PenyebutNol && !cara.penyebut_nol.empty()) {
    return cara.penyebut_nol;
  }
  return "(tak terhitung)";
}

}  // namespace

std::string cetak(const Angka& angka, const Cetak& cara) {
  return angka.ada() ? cetak(angka.nilai(), cara) : cetak_tanpa_nilai(angka, cara);
}

std::string cetak(const Rational& nilai, const Cetak& cara) {
  const int desimal = std::max(0, cara.desimal);
  switch (cara.gaya) {
    case GayaCetak::Uang:
      return nilai.is_zero() ? "-" : berpemisah(nilai.fixed(0));
    case GayaCetak::Desimal:
      return berpemisah(nilai.fixed(desimal));
    case GayaCetak::DesimalPas:
      return berpemisah(pas(nilai, desimal));
    case GayaCetak::Persen:
      return berpemisah(nilai.fixed(tanpa_desimal(nilai) ? 0 : desimal)) + "%";
    case GayaCetak::Satuan:
      break;
  }
  const std::string teks = berpemisah(pas(nilai, desimal));
  return cara.satuan.empty() ? teks : teks + " " + cara.satuan;
}

std::string cetak_uang(Rupiah rupiah) { return berpemisah(std::to_string(rupiah.jumlah())); }

std::string cetak_rupiah(Rupiah rupiah) {
  const std::string teks = cetak_uang(rupiah);
  return teks.starts_with('-') ? "-Rp" + teks.substr(1) : "Rp" + teks;
}

std::string cetak(const Decimal& nilai) { return berpemisah(nilai.str()); }

}  // namespace laras
