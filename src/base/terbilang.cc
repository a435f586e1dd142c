#include "base/terbilang.h"

#include <array>
#include <string_view>

namespace laras {
namespace {

constexpr std::array<std::string_view, 12> kSatuan = {"nol",     "satu",     "dua",     "tiga",
                                                      "empat",   "lima",     "enam",    "tujuh",
                                                      "delapan", "sembilan", "sepuluh", "sebelas"};

struct Kelipatan {
  std::uint64_t nilai;
  std::string_view nama;
};

constexpr std::array<Kelipatan, 6> kKelipatan = {{{1'000'000'000'000'000'000, "kuintiliun"},
                                                  {1'000'000'000'000'000, "kuadriliun"},
                                                  {1'000'000'000'000, "triliun"},
                                                  {1'000'000'000, "miliar"},
                                                  {1'000'000, "juta"},
                                                  {1'000, "ribu"}}};

void sambung(std::string& kalimat, std::string_view kata) {
  if (!kalimat.empty()) {
    kalimat += ' ';
  }
  kalimat += kata;
}

/// 1 to 999 in words.
std::string ratusan(std::uint64_t nilai) {
  std::string kalimat;
  if (nilai >= 200) {
    kalimat = std::string(kSatuan[nilai / 100]) + " ratus";
  } else if (nilai >= 100) {
    kalimat = "seratus";
  }
  nilai %= 100;
  if (nilai >= 20) {
    sambung(kalimat, kSatuan[nilai / 10]);
    sambung(kalimat, "puluh");
    nilai %= 10;
  } else if (nilai >= 12) {
    sambung(kalimat, kSatuan[nilai - 10]);
    sambung(kalimat, "belas");
    nilai = 0;
  }
  if (nilai > 0) {
    sambung(kalimat, kSatuan[nilai]);
  }
  return kalimat;
}

std::string positif(std::uint64_t nilai) {
  if (nilai == 0) {
    return std::string(kSatuan[0]);
  }
  std::string kalimat;
  for (const Kelipatan& kelipatan : kKelipatan) {
    const std::uint64_t kelompok = nilai / kelipatan.nilai;
    nilai %= kelipatan.nilai;
    if (kelompok == 1 && kelipatan.nama == "ribu") {
      sambung(kalimat, "seribu");
    } else if (kelompok > 0) {
      sambung(kalimat, ratusan(kelompok));
      sambung(kalimat, kelipatan.nama);
    }
  }
  if (nilai > 0) {
    sambung(kalimat, ratusan(nilai));
  }
  return kalimat;
}

std::uint64_t besaran(std::int64_t nilai) {
  return nilai < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(nilai)
                   : static_cast<std::uint64_t>(nilai);
}

}  // namespace

std::string terbilang(std::int64_t nilai) {
  return (nilai < 0 ? "minus " : "") + positif(besaran(nilai));
}

std::string terbilang(const Decimal& nilai) {
  std::uint64_t pangkat = 1;
  for (int i = 0; i < nilai.scale(); ++i) {
    pangkat *= 10;
  }
  const std::uint64_t semua = besaran(nilai.coefficient());
  std::string kalimat = nilai.coefficient() < 0 ? "minus" : "";
  sambung(kalimat, positif(semua / pangkat));
  if (nilai.scale() > 0) {
    kalimat += " koma";
  }
  for (pangkat /= 10; pangkat > 0; pangkat /= 10) {
    sambung(kalimat, kSatuan[semua / pangkat % 10]);
  }
  return kalimat;
}

std::string terbilang(Rupiah rupiah) { return terbilang(rupiah.jumlah()) + " rupiah"; }

}  // namespace laras
