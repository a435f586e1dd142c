#include "app/akun.h"
#include "app/akun_isian.h"

namespace laras::app {

namespace {

std::string judul_peran(const kamus::Pembaca& tugas) {
  const auto peran = kantor::cari_peran(tugas.teks("peran"));
  std::string judul(peran.has_value() ? kantor::judul(*peran) : "Peran tak dikenal");
  const std::string sifat = tugas.teks("sifat");
  if (sifat == "plt") return "Plt. " + judul;
  if (sifat == "plh") return "Plh. " + judul;
  return judul;
}

std::string nama_unit(const kantor::Kantor& kantor, const kamus::Pembaca& tugas,
                      const kantor::Jabatan* jabatan) {
  const auto* unit = kantor.cari(Id<kantor::UnitKerja>(tugas.teks("unit")));
  if (unit == nullptr && jabatan != nullptr) unit = kantor.cari(jabatan->unit);
  if (unit != nullptr) return unit->nama;
  const auto peran = kantor::cari_peran(tugas.teks("peran"));
  return peran.has_value() && butuh_unit(*peran) ? "unit belum disebut" : "seluruh kantor";
}

}  // namespace

std::vector<PenggunaTampil> daftar_pengguna(const Snapshot& snapshot, Tanggal pada) {
  std::vector<PenggunaTampil> hasil;
  const kantor::Kantor& kantor = snapshot.kantor();
  for (const auto& orang : kamus::baca(snapshot.himpunan(), "pengguna")) {
    PenggunaTampil satu;
    satu.pengguna = orang.teks("pengguna");
    satu.nama = orang.teks("nama");
    satu.jabatan = orang.teks("jabatan");
    satu.aktif = orang.ya("aktif");
    const auto* jabatan = kantor.cari(Id<kantor::Jabatan>(satu.jabatan));
    if (jabatan != nullptr) satu.nama_jabatan = jabatan->nama;
    for (const auto& tugas : kamus::baca(snapshot.himpunan(), "penugasan")) {
      if (tugas.teks("pengguna") != satu.pengguna) continue;
      const bool mulai = tugas.tanggal("mulai") <= pada;
      const bool selesai = !tugas.kosong("sampai") && tugas.tanggal("sampai") < pada;
      satu.peran.push_back({tugas.teks("peran"), judul_peran(tugas),
                            nama_unit(kantor, tugas, jabatan), tugas.teks("mulai"),
                            tugas.teks("sampai"), mulai && !selesai});
    }
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

}  // namespace laras::app
