#include "kinerja/anggaran_kas.h"

#include <algorithm>

namespace laras::kinerja {

RencanaKas RencanaKas::rakit(const kamus::Himpunan& himpunan, int tahun) {
  RencanaKas hasil;
  hasil.tahun_ = tahun;
  for (const auto& b : kamus::baca(himpunan, "versi_kas")) {
    if (b.bulat("tahun") != tahun) continue;
    hasil.versi_.push_back(
        {b.bulat("versi"), b.tanggal("tanggal"), b.teks("dokumen"), b.teks("alasan")});
  }
  std::sort(hasil.versi_.begin(), hasil.versi_.end(),
            [](const VersiKas& a, const VersiKas& b) { return a.versi < b.versi; });
  for (const auto& b : kamus::baca(himpunan, "anggaran_kas")) {
    if (b.bulat("tahun") != tahun || b.bulat("versi") != hasil.kini()) continue;
    hasil.bulan_[{b.teks("simpul"), b.bulat("bulan")}] = {b.desimal("jumlah"), b.id()};
  }
  return hasil;
}

Angka RencanaKas::bulan(const std::string& simpul, int bulan) const {
  const auto posisi = bulan_.find({simpul, bulan});
  Daun daun{.jenis = "anggaran kas",
            .id = "anggaran_kas/" + std::to_string(tahun_) + "/" + simpul,
            .label = "Rencana kas",
            .periode = std::string(nama_bulan(bulan)) + " " + std::to_string(tahun_)};
  if (posisi == bulan_.end()) return Angka::daun(std::move(daun), Keadaan::BelumDiisi);
  daun.id = posisi->second.second;
  return Angka::daun(std::move(daun), Rational(posisi->second.first));
}

Angka RencanaKas::sampai(const std::string& simpul, int bulan) const {
  if (!terisi(simpul)) return this->bulan(simpul, 1);
  std::vector<Angka> butir;
  for (int b = 1; b <= bulan; ++b) butir.push_back(this->bulan(simpul, b));
  return jumlah(std::move(butir), {"kas.jumlah", "jumlah rencana kas setiap bulan", ""});
}

}  // namespace laras::kinerja
