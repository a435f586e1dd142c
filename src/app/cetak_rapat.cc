#include "app/cetak_rapat.h"

#include "pelaporan/naskah_rapat.h"

namespace laras::app {

namespace {

pelaporan::BahanPemantauan bahan_pemantauan(const Snapshot& snapshot) {
  return {evaluasi::daftar_pelapor(snapshot.himpunan()),
          evaluasi::daftar_laporan_pemantauan(snapshot.himpunan())};
}

}  // namespace

Result<naskah::Naskah> naskah_rapat(const Snapshot& snapshot, const evaluasi::Rapat& rapat,
                                    std::string_view jenis) {
  LARAS_TRY(const auto bahan, snapshot.bahan(rapat.tahun));
  pelaporan::Penyusun p(*bahan);
  if (jenis == "undangan") return pelaporan::undangan_rapat(p, rapat);
  if (jenis == "berita-acara") {
    return pelaporan::berita_acara_rapat(p, rapat, bahan_pemantauan(snapshot));
  }
  return Error{Kind::NotFound, "Rapat tidak memiliki dokumen itu. Pilih dari halaman rapatnya."};
}

Result<naskah::Tabel> tabel_kinerja_rapat(const Snapshot& snapshot, const evaluasi::Rapat& rapat) {
  LARAS_TRY(const auto bahan, snapshot.bahan(rapat.tahun));
  pelaporan::Penyusun p(*bahan);
  if (rapat.triwulan() == 0) return pelaporan::tabel_pemantauan(p, bahan_pemantauan(snapshot));
  return pelaporan::tabel_rapat_capaian(p, rapat.triwulan());
}

Result<std::vector<naskah::Blok>> tulisan_tampil(const Snapshot& snapshot, int tahun,
                                                 std::string_view markdown) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  pelaporan::Penyusun p(*bahan);
  return p.markdown(markdown, "rapat");
}

Result<naskah::Naskah> naskah_pemantauan(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  pelaporan::Penyusun p(*bahan);
  if (p.renstra().id.empty()) {
    return Error{Kind::NotFound,
                 "Tidak ada Renstra yang mencakup tahun " + std::to_string(tahun) + "."};
  }
  return pelaporan::pemantauan_renstra(p, bahan_pemantauan(snapshot));
}

}  // namespace laras::app
