#include "exporter/nilai_buku.h"

#include "base/tanggal.h"

namespace laras::exporter {

namespace {

using kamus::JenisKolom;

constexpr const char* kTanggal = "dd-mm-yyyy";
constexpr const char* kRibuan = "#,##0";

/// Spreadsheets keep 15 significant digits.
bool muat(const Decimal& angka) {
  constexpr std::int64_t kBatas = 1'000'000'000'000'000;
  return angka.coefficient() > -kBatas && angka.coefficient() < kBatas;
}

std::string pola(int desimal) {
  return desimal == 0 ? "0" : "0." + std::string(static_cast<std::size_t>(desimal), '0');
}

std::optional<NilaiBuku> tanggal(const std::string& teks) {
  // Excel knows a 29 February 1900, so day numbers before it differ between programs.
  constexpr std::int64_t kMaret1900 = -25'508;
  constexpr std::int64_t kHariNol = 25'569;
  const auto hari = Tanggal::parse(teks);
  if (!hari.ok() || hari.value().hari_epoch() < kMaret1900 || hari.value().tahun() > 9999) {
    return std::nullopt;
  }
  return NilaiBuku{std::to_string(hari.value().hari_epoch() + kHariNol), kTanggal};
}

/// A target or realisasi that is spelled as a machine would, with or without `%`.
std::optional<NilaiBuku> menurut_satuan(const std::string& teks) {
  const bool persen = teks.ends_with('%');
  const std::string bilangan = persen ? teks.substr(0, teks.size() - 1) : teks;
  const auto angka = Decimal::parse(bilangan);
  if (!angka.ok() || angka.value().str() != bilangan || !muat(angka.value())) return std::nullopt;
  const int desimal = angka.value().scale();
  if (persen) return NilaiBuku{bilangan + "E-2", pola(desimal) + "%"};
  // With three decimals it may be a count in groups of thousands: 10.257.
  constexpr int kKelompok = 3;
  if (desimal == kKelompok) return std::nullopt;
  return NilaiBuku{bilangan, desimal == 0 ? "General" : pola(desimal)};
}

}  // namespace

std::optional<NilaiBuku> nilai_buku(const kamus::Kolom& kolom, const kamus::Isian& isian) {
  if (isian.keadaan != Keadaan::Terisi) return std::nullopt;
  switch (kolom.jenis) {
    case JenisKolom::Uang:
      if (!muat(isian.angka)) return std::nullopt;
      return NilaiBuku{isian.teks, kRibuan};
    case JenisKolom::Cacah:
    case JenisKolom::Tahun:
    case JenisKolom::Desimal:
    case JenisKolom::Persen:
      if (!muat(isian.angka)) return std::nullopt;
      return NilaiBuku{isian.teks,
                       isian.angka.scale() == 0 ? "General" : pola(isian.angka.scale())};
    case JenisKolom::Tanggal:
      return tanggal(isian.teks);
    case JenisKolom::Nilai:
      return menurut_satuan(isian.teks);
    default:
      return std::nullopt;
  }
}

std::string format_kolom(const kamus::Kolom& kolom) {
  switch (kolom.jenis) {
    case JenisKolom::Uang:
      return kRibuan;
    case JenisKolom::Tanggal:
      return kTanggal;
    case JenisKolom::Cacah:
    case JenisKolom::Tahun:
    case JenisKolom::Desimal:
    case JenisKolom::Persen:
    case JenisKolom::Nilai:
      return "General";
    default:
      return "@";
  }
}

}  // namespace laras::exporter
