#include "app/impor_bagian.h"

#include <utility>

#include "app/periksa_domain.h"
#include "base/teks.h"
#include "importer/buku_kerja.h"

namespace laras::app {

using kamus::Himpunan;

void sebut_yang_dibiarkan(importer::Terbaca& terbaca, const Himpunan& ada) {
  std::vector<std::string> dibiarkan;
  for (const auto& subjek : kamus::daftar()) {
    const std::string nama(subjek.nama);
    if (terbaca.head_only.contains(nama) && ada.contains(nama)) dibiarkan.push_back(nama);
  }
  if (dibiarkan.empty()) return;
  terbaca.notes.push_back("Lembar yang hanya berisi judul tidak mengubah datanya: " +
                          teks::gabung(dibiarkan, ", ") + ". Untuk mengosongkan data, tulis " +
                          std::string(importer::kEmptied) + " di bawah judul kolom pertama.");
}

Himpunan tumpuk(Himpunan atas, const Himpunan& bawah) {
  for (const auto& [nama, baris] : bawah) atas.try_emplace(nama, baris);
  return atas;
}

Errors periksa_semua(const importer::Terbaca& terbaca, const Himpunan& gabungan) {
  Errors salah = terbaca.errors;
  if (terbaca.complete) {
    for (auto& satu : importer::without_echo(terbaca, kamus::periksa(gabungan))) {
      salah.push_back(std::move(satu));
    }
  }
  if (salah.empty()) salah = periksa_domain(gabungan);
  return importer::as_cells(terbaca, std::move(salah));
}

}  // namespace laras::app
