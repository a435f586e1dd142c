#include "pelaporan/periksa_data.h"

#include <cstddef>
#include <map>
#include <string>

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

/// Each consequence names the last cause of its chain, so that it is listed once, below that; a
/// cause that was not found is none.
void luruskan_akar(std::vector<TemuanData>& temuan) {
  std::map<std::string, std::string> sebab;
  for (const auto& satu : temuan) {
    const auto [posisi, baru] = sebab.try_emplace(satu.temuan.lokasi, satu.temuan.akar);
    // Where a place has a finding of its own too, that one is the last.
    if (!baru && satu.temuan.akar.empty()) posisi->second.clear();
  }
  for (auto& satu : temuan) {
    std::string& akar = satu.temuan.akar;
    if (akar == satu.temuan.lokasi) akar.clear();
    for (std::size_t langkah = 0; langkah < temuan.size() && !akar.empty(); ++langkah) {
      const auto posisi = sebab.find(akar);
      if (posisi == sebab.end()) akar.clear();
      if (posisi == sebab.end() || posisi->second.empty()) break;
      akar = posisi->second;
    }
  }
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
  auto temuan = konteks.selesai();
  luruskan_akar(temuan);
  return temuan;
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
