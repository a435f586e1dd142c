#include "pelaporan/periksa/peta_arah.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::array kRumus = {Rumus::Persen, Rumus::PersenTurun, Rumus::PersenBalik};

std::size_t urutan(Rumus rumus) {
  return rumus == Rumus::Persen ? 0 : rumus == Rumus::PersenTurun ? 1 : 2;
}

}  // namespace

void PetaArah::catat(const std::string& indikator, Rumus rumus) {
  if (!indikator.empty()) ++isi_[indikator].at(urutan(rumus));
  ++semua_.at(urutan(rumus));
}

int PetaArah::kali(const std::string& indikator, Rumus rumus) const {
  const auto di = isi_.find(indikator);
  return di == isi_.end() ? 0 : di->second.at(urutan(rumus));
}

Rumus PetaArah::turun() const {
  return semua_[2] > semua_[1] ? Rumus::PersenBalik : Rumus::PersenTurun;
}

std::string kunci_arah(const Kisi& kisi, std::size_t b) {
  const auto k = kisi.kolom_dengan(Peran::Indikator);
  return kunci_label(k < kisi.kolom.size() ? kisi.baris[b].sel[k].teks() : kisi.baris[b].label);
}

void catat_arah(const Kisi& kisi, const Aturan& aturan, PetaArah& peta) {
  if (!aturan.capaian) return;
  for (std::size_t b = 0; b < kisi.baris.size(); ++b) {
    const auto& sel = kisi.baris[b].sel;
    const auto& t = sel[aturan.bahan[0]];
    const auto& r = sel[aturan.bahan[1]];
    const auto& c = sel[aturan.hasil];
    if (kisi.baris[b].jenis != JenisBaris::Isi || !t.angka() || !r.angka() || !c.angka()) continue;
    if (t.nilai().nilai == r.nilai().nilai) continue;
    for (const auto rumus : kRumus) {
      if (uji(rumus, c.nilai(), {t.nilai(), r.nilai()}) == Kecocokan::Langgar) continue;
      peta.catat(kunci_arah(kisi, b), rumus);
      break;
    }
  }
}

}  // namespace laras::pelaporan::pemeriksa
