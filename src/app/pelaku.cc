#include "app/masuk.h"

namespace laras::app {

namespace {

kantor::SifatTugas sifat(const std::string& teks) {
  if (teks == "plt") return kantor::SifatTugas::Plt;
  if (teks == "plh") return kantor::SifatTugas::Plh;
  return kantor::SifatTugas::Definitif;
}

bool berlaku(const kamus::Pembaca& tugas, Tanggal pada) {
  return tugas.tanggal("mulai") <= pada &&
         (tugas.kosong("sampai") || pada <= tugas.tanggal("sampai"));
}

void isi_jabatan(const kantor::Kantor& kantor, kantor::Pelaku& pelaku) {
  if (const auto* jabatan = kantor.cari(pelaku.jabatan)) {
    pelaku.nama_jabatan = jabatan->nama;
    for (auto& tugas : pelaku.penugasan) {
      if (tugas.unit.empty()) tugas.unit = jabatan->unit;
    }
  } else if (!pelaku.penugasan.empty()) {
    pelaku.nama_jabatan = kantor::judul(pelaku.penugasan.front().peran);
  }
}

}  // namespace

std::optional<kantor::Pelaku> cari_pelaku(const Snapshot& snapshot, const std::string& pengguna,
                                          Tanggal pada) {
  for (const auto& orang : kamus::baca(snapshot.himpunan(), "pengguna")) {
    if (orang.teks("pengguna") != pengguna) continue;
    if (!orang.ya("aktif")) return std::nullopt;
    kantor::Pelaku pelaku;
    pelaku.pengguna = pengguna;
    pelaku.nama = orang.teks("nama");
    pelaku.jabatan = Id<kantor::Jabatan>(orang.teks("jabatan"));
    for (const auto& tugas : kamus::baca(snapshot.himpunan(), "penugasan")) {
      if (tugas.teks("pengguna") != pengguna || !berlaku(tugas, pada)) continue;
      const auto peran = kantor::cari_peran(tugas.teks("peran"));
      if (!peran.has_value()) continue;
      pelaku.penugasan.push_back(
          {*peran, Id<kantor::UnitKerja>(tugas.teks("unit")), sifat(tugas.teks("sifat"))});
    }
    isi_jabatan(snapshot.kantor(), pelaku);
    return pelaku;
  }
  return std::nullopt;
}

}  // namespace laras::app
