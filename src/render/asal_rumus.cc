#include <algorithm>
#include <string_view>

#include "render/asal.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

constexpr std::size_t kTerpanjang = 6;  // Longer sums are told by their number of operands.
constexpr int kDesimalRumus = 4;

bool tepat(const Rational& nilai, const Cetak& cara) {
  return nilai.round(cara.gaya == GayaCetak::Uang ? 0 : std::max(0, cara.desimal)) == nilai;
}

/// Digits that go on are cut, not rounded: `98,8309…`.
Rational terpotong(const Rational& nilai) {
  const Rational bulat = nilai.round(kDesimalRumus);
  const Rational satu(1, 10000);
  if (nilai.sign() > 0) {
    return bulat > nilai ? bulat - satu : bulat;
  }
  return bulat < nilai ? bulat + satu : bulat;
}

/// The column's way of printing, without sign and unit.
Cetak tanpa_satuan(const Rational& nilai, const Cetak& cara) {
  switch (cara.gaya) {
    case GayaCetak::Uang:
      return {GayaCetak::DesimalPas, 0};
    case GayaCetak::Desimal:
      return {GayaCetak::Desimal, cara.desimal};
    case GayaCetak::Persen:
      return {nilai.is_integer() ? GayaCetak::DesimalPas : GayaCetak::Desimal, cara.desimal};
    case GayaCetak::DesimalPas:
    case GayaCetak::Satuan:
      break;
  }
  return {GayaCetak::DesimalPas, cara.desimal};
}

/// A piece of a formula and how tightly it holds together: 0 words, 1 sums, 2 products, 3 a number.
struct Potongan {
  std::string teks;
  int ikatan = 3;
};

Potongan potongan_bilangan(const SimpulAsal& simpul) {
  std::string teks = bilangan(simpul);
  const bool negatif = teks.starts_with("\u2212");
  return {std::move(teks), negatif ? 0 : 3};
}

std::string berkurung(const Potongan& potongan, int paling_sedikit) {
  return potongan.ikatan < paling_sedikit ? "(" + potongan.teks + ")" : potongan.teks;
}

class PenulisRumus {
 public:
  explicit PenulisRumus(const DaftarAsal& asal) : asal_(asal) {}

  /// The operation written out over its operands' figures. REQUIRES: no leaf.
  Potongan operasi(const SimpulAsal& simpul) const {
    switch (simpul.angka.derivasi().op) {
      case Operator::Tambah:
        return dua(simpul, " + ", 1, 1);
      case Operator::Kurang:
        return dua(simpul, " \u2212 ", 1, 2);
      case Operator::Kali:
        return dua(simpul, " × ", 2, 2);
      case Operator::Bagi:
        return dua(simpul, " ÷ ", 2, 3);
      case Operator::Jumlah:
        return jumlah(simpul);
      case Operator::RataRata:
        return rata_rata(simpul);
      case Operator::Bulatkan:
        return {operan(simpul, 0).teks + " dibulatkan " +
                    std::to_string(simpul.angka.derivasi().desimal) + " desimal",
                0};
      case Operator::Pilih:
        return operan(simpul, static_cast<std::size_t>(simpul.angka.derivasi().pilihan));
      case Operator::Tetap:
        break;
    }
    return potongan_bilangan(simpul);
  }

 private:
  Potongan operan(const SimpulAsal& simpul, std::size_t ke) const {
    const SimpulAsal& satu = asal_.simpul(simpul.operan[ke]);
    return satu.nomor != 0 || satu.operan.empty() ? potongan_bilangan(satu) : operasi(satu);
  }

  Potongan dua(const SimpulAsal& simpul, std::string_view tanda, int kiri, int kanan) const {
    return {berkurung(operan(simpul, 0), kiri) + std::string(tanda) +
                berkurung(operan(simpul, 1), kanan),
            kiri};
  }

  /// Operands that count: those without a value are skipped by the rule.
  std::vector<std::size_t> terhitung(const SimpulAsal& simpul) const {
    std::vector<std::size_t> ke;
    for (std::size_t i = 0; i < simpul.operan.size(); ++i) {
      if (asal_.simpul(simpul.operan[i]).angka.ada()) {
        ke.push_back(i);
      }
    }
    return ke;
  }

  Potongan deret(const SimpulAsal& simpul, const std::vector<std::size_t>& ke) const {
    std::string semua;
    for (const std::size_t i : ke) {
      semua += semua.empty() ? "" : " + ";
      semua += berkurung(operan(simpul, i), 1);
    }
    return {semua, ke.size() == 1 ? 3 : 1};
  }

  static std::string sisa(const SimpulAsal& simpul, const std::vector<std::size_t>& ke) {
    const std::size_t lewat = simpul.operan.size() - ke.size();
    return lewat == 0 ? "" : " (" + std::to_string(lewat) + " tanpa nilai tidak dihitung)";
  }

  Potongan jumlah(const SimpulAsal& simpul) const {
    const std::vector<std::size_t> ke = terhitung(simpul);
    if (ke.empty() || ke.size() > kTerpanjang) {
      return {"jumlah " + std::to_string(ke.size()) + " angka" + sisa(simpul, ke), 0};
    }
    return deret(simpul, ke);
  }

  Potongan rata_rata(const SimpulAsal& simpul) const {
    const std::vector<std::size_t> ke = terhitung(simpul);
    if (ke.empty() || ke.size() > kTerpanjang) {
      return {"rata-rata " + std::to_string(ke.size()) + " angka" + sisa(simpul, ke), 0};
    }
    return {berkurung(deret(simpul, ke), 2) + " ÷ " + std::to_string(ke.size()) + sisa(simpul, ke),
            2};
  }

  const DaftarAsal& asal_;
};

}  // namespace

std::string bilangan(const SimpulAsal& simpul) {
  if (!simpul.angka.ada()) {
    return cetak(simpul.angka, simpul.cara.value_or(Cetak{}));
  }
  const Rational& nilai = simpul.angka.nilai();
  if (simpul.cara && tepat(nilai, *simpul.cara)) {
    return angka_untuk_pembaca(cetak(nilai, tanpa_satuan(nilai, *simpul.cara)));
  }
  const Cetak cara{GayaCetak::DesimalPas, kDesimalRumus};
  if (tepat(nilai, cara)) {
    return angka_untuk_pembaca(cetak(nilai, cara));
  }
  return angka_untuk_pembaca(cetak(terpotong(nilai), Cetak{GayaCetak::Desimal, kDesimalRumus})) +
         "…";
}

std::string tertulis(const SimpulAsal& simpul) {
  return simpul.cara ? angka_untuk_pembaca(cetak(simpul.angka, *simpul.cara)) : bilangan(simpul);
}

std::string rumus(const DaftarAsal& asal, const SimpulAsal& simpul) {
  const Derivasi& derivasi = simpul.angka.derivasi();
  if (derivasi.op == Operator::Tetap) {
    return "";
  }
  std::string semua = derivasi.aturan.nama;
  semua += semua.empty() ? "" : " = ";
  semua += PenulisRumus(asal).operasi(simpul).teks;
  const SimpulAsal tanpa_kolom{.angka = simpul.angka};
  semua += " = ";
  semua += simpul.angka.ada() ? bilangan(tanpa_kolom) : bilangan(simpul);
  return semua;
}

std::string uraian_keadaan(const Angka& angka) {
  switch (angka.keadaan()) {
    case Keadaan::Terisi:
      return "";
    case Keadaan::BelumDiisi:
      return "Belum diisi.";
    case Keadaan::TidakDirencanakan:
      return "Tidak direncanakan pada periode ini; tidak ikut dihitung dalam rata-rata.";
    case Keadaan::TanpaRujukan:
      return "Tidak ada rujukan pembanding; tidak ikut dihitung dalam rata-rata.";
    case Keadaan::TakTerhitung:
      break;
  }
  return "Tidak dapat dihitung: " + uraian(angka.alasan()) + ".";
}

}  // namespace laras::render
