#include "kinerja/syarat_anggaran.h"

#include "base/cetak.h"

namespace laras::kinerja {

namespace {

std::string rupiah(const Rational& nilai) {
  return "Rp" + cetak(nilai, Cetak{.gaya = GayaCetak::Satuan, .desimal = 0});
}

}  // namespace

std::string salah_anggaran(const SyaratAnggaran& syarat) {
  if (syarat.keadaan != Keadaan::Terisi || !(Rational(syarat.jumlah) < Rational(0))) return {};
  return "Realisasi tidak boleh kurang dari nol. Tulis jumlah sejak awal tahun setelah dikurangi "
         "pengembalian.";
}

std::vector<std::string> janggal_anggaran(const SyaratAnggaran& syarat) {
  std::vector<std::string> hasil;
  const bool berpagu = syarat.pagu.ada() && !syarat.pagu.nilai().is_zero();
  if (syarat.keadaan == Keadaan::TidakDirencanakan && berpagu) {
    hasil.push_back("N/A, padahal pagunya " + rupiah(syarat.pagu.nilai()) + ".");
  }
  if (syarat.keadaan != Keadaan::Terisi) return hasil;
  const Rational jumlah(syarat.jumlah);
  if (syarat.pagu.ada() && syarat.pagu.nilai() < jumlah) {
    hasil.push_back("Melebihi pagu " + rupiah(syarat.pagu.nilai()) + ".");
  } else if (!syarat.pagu.ada() && Rational(0) < jumlah) {
    hasil.emplace_back("Ada realisasi, padahal pagunya tidak ada.");
  }
  if (syarat.sebelumnya && jumlah < Rational(*syarat.sebelumnya)) {
    hasil.push_back("Lebih kecil daripada tribulan sebelumnya, " +
                    rupiah(Rational(*syarat.sebelumnya)) + ".");
  }
  if (syarat.sesudahnya && Rational(*syarat.sesudahnya) < jumlah) {
    hasil.push_back("Lebih besar daripada tribulan berikutnya, " +
                    rupiah(Rational(*syarat.sesudahnya)) + ".");
  }
  return hasil;
}

}  // namespace laras::kinerja
