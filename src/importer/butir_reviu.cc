#include "importer/butir_reviu.h"

#include <algorithm>
#include <string>

#include "format/csv.h"

namespace laras::importer {

namespace {

const std::vector<std::string> kKolom = {"bagian", "nomor", "isi", "penilai", "regulasi"};

bool memuat(const std::vector<std::string>& semua, const std::string& satu) {
  return std::find(semua.begin(), semua.end(), satu) != semua.end();
}

Error salah(std::size_t baris, const std::string& apa) {
  return {Kind::Invalid, "Formulir reviu baris " + std::to_string(baris) + ": " + apa};
}

Result<pelaporan::ButirReviu> urai(const format::CsvRow& baris) {
  if (baris.cells.size() != kKolom.size()) {
    return salah(baris.line, "harus mempunyai " + std::to_string(kKolom.size()) + " sel.");
  }
  const auto& sel = baris.cells;
  pelaporan::ButirReviu butir{sel[0], sel[1], sel[2], sel[3], sel[4]};
  if (!memuat(pelaporan::bagian_reviu(), butir.bagian)) {
    return salah(baris.line, "bagian \"" + butir.bagian + "\" tidak dikenal.");
  }
  if (!memuat(pelaporan::penilai_reviu(), butir.penilai)) {
    return salah(baris.line, "penilai \"" + butir.penilai + "\" tidak dikenal.");
  }
  if (butir.isi.empty()) return salah(baris.line, "isi kosong.");
  return butir;
}

}  // namespace

Result<std::vector<pelaporan::ButirReviu>> baca_butir_reviu(std::string_view bytes) {
  format::CsvReader pembaca(bytes);
  format::CsvRow baris;
  LARAS_TRY(const bool berisi, pembaca.next(baris));
  if (!berisi || baris.cells != kKolom) {
    return salah(1, "judul kolom harus bagian, nomor, isi, penilai, regulasi.");
  }
  std::vector<pelaporan::ButirReviu> hasil;
  while (true) {
    LARAS_TRY(const bool ada, pembaca.next(baris));
    if (!ada) break;
    LARAS_TRY(auto butir, urai(baris));
    hasil.push_back(std::move(butir));
  }
  return hasil;
}

}  // namespace laras::importer
