#include "kinerja/predikat.h"

namespace laras::kinerja {

Predikat predikat(const Angka& capaian, const acuan::Skala& capaian_lkjip) {
  if (!capaian.ada()) return {};
  Rational nilai = capaian.nilai();
  if (nilai > Rational(100)) nilai = Rational(100);
  if (nilai < Rational(0)) nilai = Rational(0);
  const auto* t = capaian_lkjip.cari(nilai);
  return t != nullptr ? Predikat{t->huruf, t->nama} : Predikat{};
}

Pencapaian pencapaian(const Angka& capaian) {
  if (!capaian.ada()) return Pencapaian::TanpaNilai;
  if (capaian.nilai() > Rational(100)) return Pencapaian::Melampaui;
  if (capaian.nilai() < Rational(100)) return Pencapaian::BelumMencapai;
  return Pencapaian::Sesuai;
}

}  // namespace laras::kinerja
