#include "importer/kriteria_lke.h"

#include <string>

#include "format/csv.h"

namespace laras::importer {

namespace {

const std::vector<std::string> kKolomKriteria = {"subkomponen", "nomor", "isi", "penilai",
                                                 "regulasi"};

Error salah(std::size_t baris, const std::string& apa) {
  return {Kind::Invalid, "Kriteria LKE baris " + std::to_string(baris) + ": " + apa};
}

Result<pelaporan::KriteriaLke> urai(const format::CsvRow& baris) {
  if (baris.cells.size() != kKolomKriteria.size()) {
    return salah(baris.line, "harus mempunyai " + std::to_string(kKolomKriteria.size()) + " sel.");
  }
  const auto& sel = baris.cells;
  pelaporan::KriteriaLke hasil{sel[0], sel[1], sel[2], sel[3], sel[4]};
  if (hasil.subkomponen.empty() || hasil.isi.empty() || hasil.regulasi.empty()) {
    return salah(baris.line, "subkomponen, isi, dan regulasi harus ada.");
  }
  if (!pelaporan::penilai_lke_dikenal(hasil.penilai)) {
    return salah(baris.line, "penilai \"" + hasil.penilai + "\" tidak dikenal.");
  }
  return hasil;
}

}  // namespace

Result<std::vector<pelaporan::KriteriaLke>> baca_kriteria_lke(std::string_view bytes) {
  format::CsvReader pembaca(bytes);
  format::CsvRow baris;
  LARAS_TRY(const bool berisi, pembaca.next(baris));
  if (!berisi || baris.cells != kKolomKriteria) {
    return salah(1, "judul kolom harus subkomponen, nomor, isi, penilai, regulasi.");
  }
  std::vector<pelaporan::KriteriaLke> hasil;
  while (true) {
    LARAS_TRY(const bool ada, pembaca.next(baris));
    if (!ada) break;
    LARAS_TRY(auto satu, urai(baris));
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

}  // namespace laras::importer
