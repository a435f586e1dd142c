#include "pelaporan/proyeksi.h"

namespace laras::pelaporan {

kinerja::Proyeksi proyeksi(Penyusun& p, const Indikator& indikator) {
  return kinerja::proyeksi(p.ukur(), p.renja().id, indikator, p.tahun());
}

kinerja::Proyeksi proyeksi(Penyusun& p, const Id<Simpul>& simpul) {
  return kinerja::proyeksi_anggaran(p.ukur(), p.dpa().id, simpul, p.tahun());
}

std::optional<std::vector<naskah::Ruas>> angka_hidup_proyeksi(Penyusun& p, std::string_view jenis,
                                                              const std::string& kode) {
  if (jenis == "proyeksi" || jenis == "proyeksi-capaian") {
    const Indikator* indikator = p.rencana().indikator(Id<Indikator>(kode), p.tahun());
    if (indikator == nullptr) return std::nullopt;
    const auto hasil = proyeksi(p, *indikator);
    if (jenis == "proyeksi-capaian") return std::vector{Penyusun::ruas_persen(hasil.capaian)};
    return std::vector{naskah::ruas(Penyusun::sel(*indikator, hasil.akhir))};
  }
  if (jenis != "proyeksi-anggaran" && jenis != "proyeksi-penyerapan") return std::nullopt;
  const Id<Simpul> simpul(kode);
  if (p.rencana().simpul(simpul, p.tahun()) == nullptr) return std::nullopt;
  const auto hasil = proyeksi(p, simpul);
  if (jenis == "proyeksi-penyerapan") return std::vector{Penyusun::ruas_persen(hasil.capaian)};
  return Penyusun::ruas_rupiah(hasil.akhir.angka);
}

}  // namespace laras::pelaporan
