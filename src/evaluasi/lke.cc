#include "evaluasi/lke.h"

namespace laras::evaluasi {

std::vector<KomponenLke> komponen_lke(const acuan::Acuan& acuan, Tanggal tanggal) {
  std::vector<KomponenLke> hasil;
  for (int nomor = 1;; ++nomor) {
    const auto* satu = acuan.ketentuan("bobot-lke-" + std::to_string(nomor), tanggal);
    if (satu == nullptr) return hasil;
    hasil.push_back({satu->uraian, satu->nilai, satu->regulasi});
  }
}

}  // namespace laras::evaluasi
