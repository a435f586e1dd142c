#include "pelaporan/periksa_data.h"

#include <algorithm>

#include "pelaporan/periksa_data/konteks.h"

namespace laras::pelaporan {

namespace {

const std::vector<pemeriksaan_data::Aturan>& semua_aturan() {
  static const auto semua = [] {
    std::vector<pemeriksaan_data::Aturan> hasil;
    for (const auto& bagian :
         {pemeriksaan_data::aturan_jumlah(), pemeriksaan_data::aturan_anggaran(),
          pemeriksaan_data::aturan_perjanjian(), pemeriksaan_data::aturan_realisasi(),
          pemeriksaan_data::aturan_bukti(), pemeriksaan_data::aturan_silsilah(),
          pemeriksaan_data::aturan_tahun()}) {
      hasil.insert(hasil.end(), bagian.begin(), bagian.end());
    }
    return hasil;
  }();
  return semua;
}

}  // namespace

std::vector<AturanData> aturan_data() {
  std::vector<AturanData> hasil;
  for (const auto& satu : semua_aturan()) hasil.push_back(satu.data);
  return hasil;
}

std::vector<TemuanData> periksa_data(const kamus::Himpunan& himpunan, const Bahan& bahan) {
  pemeriksaan_data::Konteks konteks(himpunan, bahan);
  for (const auto& satu : semua_aturan()) {
    konteks.mulai(satu.data);
    satu.periksa(konteks);
  }
  return konteks.selesai();
}

Temuan berikut_saran(const TemuanData& satu) {
  Temuan hasil = satu.temuan;
  for (const auto& aturan : semua_aturan()) {
    if (aturan.data.id != satu.aturan) continue;
    hasil.penjelasan += " ";
    hasil.penjelasan += aturan.data.saran;
  }
  return hasil;
}

}  // namespace laras::pelaporan
