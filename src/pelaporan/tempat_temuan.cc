#include "pelaporan/tempat_temuan.h"

#include <algorithm>

namespace laras::pelaporan {

namespace {

constexpr std::size_t kKepalaTerdalam = 6;

}  // namespace

std::pair<std::size_t, std::size_t> pemilik(const TabelTerbaca& tabel, std::size_t baris,
                                            std::size_t kolom) {
  const auto& sel = tabel.baris[baris];
  if (kolom >= sel.size() || !sel[kolom].tercakup) return {baris, kolom};
  const std::size_t pb = sel[kolom].pemilik_baris;
  const std::size_t pk = sel[kolom].pemilik_kolom;
  const bool ada = pb < tabel.baris.size() && pk < tabel.baris[pb].size();
  return ada ? std::pair(pb, pk) : std::pair(baris, kolom);
}

PetaTempat::PetaTempat(const LaporanTerbaca& laporan) : laporan_(laporan) {
  for (std::size_t i = 0; i < laporan.paragraf.size(); ++i) {
    tempat_[laporan.paragraf[i].lokasi].push_back({true, i});
  }
  for (std::size_t t = 0; t < laporan.tabel.size(); ++t) {
    const auto& baris = laporan.tabel[t].baris;
    for (std::size_t b = 0; b < baris.size(); ++b) {
      for (std::size_t k = 0; k < baris[b].size(); ++k) {
        tempat_[baris[b][k].lokasi].push_back({false, t, b, k});
      }
    }
    // The page shows a caption with its table.
    const auto& judul = laporan.tabel[t].lokasi_judul;
    if (!judul.empty() && !baris.empty() && !baris[0].empty() && !tempat_.contains(judul)) {
      tempat_[judul].push_back({false, t, 0, 0});
    }
  }
}

const SelTerbaca& PetaTempat::sel(const Tempat& tempat) const {
  return laporan_.tabel[tempat.ke].baris[tempat.baris][tempat.kolom];
}

Tempat PetaTempat::pemilik(const Tempat& tempat) const {
  if (tempat.paragraf) return tempat;
  const auto [baris, kolom] =
      pelaporan::pemilik(laporan_.tabel[tempat.ke], tempat.baris, tempat.kolom);
  return {false, tempat.ke, baris, kolom};
}

// The checker joins the heads over a column by spaces, so each of them is a part of the words.
std::size_t PetaTempat::kata_kepala(const Tempat& tempat, std::string_view kolom) const {
  const auto& baris = laporan_.tabel[tempat.ke].baris;
  std::size_t huruf = 0;
  for (std::size_t b = 0; b < std::min({tempat.baris, baris.size(), kKepalaTerdalam}); ++b) {
    if (tempat.kolom >= baris[b].size()) continue;
    const auto& kepala = baris[b][tempat.kolom].teks;
    if (!kepala.empty() && kolom.find(kepala) != std::string_view::npos) huruf += kepala.size();
  }
  return huruf;
}

std::optional<Tempat> PetaTempat::cari(std::string_view lokasi) const {
  const auto di = tempat_.find(lokasi);
  if (lokasi.empty() || di == tempat_.end()) return std::nullopt;
  return pemilik(di->second.front());
}

std::optional<Tempat> PetaTempat::cari(const Temuan& temuan) const {
  const auto di = tempat_.find(temuan.lokasi);
  if (temuan.lokasi.empty() || di == tempat_.end()) return std::nullopt;
  const Tempat* terbaik = nullptr;
  std::size_t nilai_terbaik = 0;
  for (const auto& tempat : di->second) {
    if (tempat.paragraf) {
      if (temuan.tabel.empty()) return tempat;
      continue;
    }
    if (sel(tempat).teks != temuan.tercetak) continue;
    const std::size_t nilai = kata_kepala(tempat, temuan.kolom);
    if (terbaik != nullptr && nilai <= nilai_terbaik) continue;
    terbaik = &tempat;
    nilai_terbaik = nilai;
  }
  return pemilik(terbaik != nullptr ? *terbaik : di->second.front());
}

}  // namespace laras::pelaporan
