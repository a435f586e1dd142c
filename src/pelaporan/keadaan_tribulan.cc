#include <utility>

#include "pelaporan/laporan_tribulan.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

StatusTribulan status(const KeadaanTribulan& k) {
  const auto na = [](const kinerja::Terukur& t) {
    return t.angka.keadaan() == Keadaan::TidakDirencanakan;
  };
  if (na(k.target) || na(k.sampai)) return StatusTribulan::TidakDirencanakan;
  if (!k.sampai.nilai.ada()) return StatusTribulan::BelumDilaporkan;
  switch (kinerja::pencapaian(k.capaian)) {
    case kinerja::Pencapaian::Melampaui:
      return StatusTribulan::Melampaui;
    case kinerja::Pencapaian::Sesuai:
      return StatusTribulan::Sesuai;
    case kinerja::Pencapaian::BelumMencapai:
      return StatusTribulan::BelumMencapai;
    case kinerja::Pencapaian::TanpaNilai:
      break;
  }
  return k.target.nilai.ada() ? StatusTribulan::TakTerhitung : StatusTribulan::TanpaTarget;
}

/// What is not planned by then is not missing.
void tanpa_rencana(kinerja::Terukur& realisasi) {
  if (realisasi.angka.keadaan() != Keadaan::BelumDiisi) return;
  realisasi.nilai.keadaan = Keadaan::TidakDirencanakan;
  realisasi.angka = Angka::daun(realisasi.angka.derivasi().daun, Keadaan::TidakDirencanakan);
}

}  // namespace

std::string sebutan(StatusTribulan status) {
  switch (status) {
    case StatusTribulan::TidakDirencanakan:
      return "tidak direncanakan";
    case StatusTribulan::BelumDilaporkan:
      return "belum dilaporkan";
    case StatusTribulan::TanpaTarget:
      return "target tribulan belum diisi";
    case StatusTribulan::TakTerhitung:
      return "tidak dapat dihitung";
    case StatusTribulan::Melampaui:
      return "melampaui target";
    case StatusTribulan::Sesuai:
      return "sesuai target";
    case StatusTribulan::BelumMencapai:
      break;
  }
  return "belum mencapai target";
}

KeadaanTribulan keadaan_tribulan(Penyusun& p, const Indikator& indikator, int triwulan) {
  const auto periode = acuan::triwulan(triwulan);
  KeadaanTribulan k;
  k.target_tahun = p.ukur().target(indikator.id, p.tahun());
  k.target = p.ukur().target_sd(indikator.id, p.tahun(), periode);
  k.dalam = p.ukur().realisasi_dalam(p.renja().id, indikator.id, p.tahun(), periode);
  k.sampai =
      p.ukur().realisasi_sd(p.renja().id, indikator.id, p.tahun(), sampai_tribulan(triwulan));
  if (k.target.angka.keadaan() == Keadaan::TidakDirencanakan) {
    tanpa_rencana(k.dalam);
    tanpa_rencana(k.sampai);
  }
  k.capaian = kinerja::capaian(k.target, k.sampai, indikator.arah);
  k.capaian_tahun = kinerja::capaian(k.target_tahun, k.sampai, indikator.arah);
  k.status = status(k);
  return k;
}

std::vector<Penyusun::BarisPohon> pohon_tribulan(const Penyusun& p) {
  std::vector<Penyusun::BarisPohon> hasil;
  const auto pohon = p.pohon();
  for (std::size_t i = 0; i < pohon.size(); ++i) {
    hasil.push_back(pohon[i]);
    const Simpul* simpul = pohon[i].simpul;
    const bool terakhir = i + 1 == pohon.size() || pohon[i + 1].simpul != simpul;
    if (!terakhir || simpul->jenis != perencanaan::JenisSimpul::Program) continue;
    for (const Indikator* satu :
         p.rencana().indikator_bertarget(p.pk().id, simpul->id, p.tahun())) {
      if (p.rencana().target(p.renja().id, satu->id, p.tahun()) != nullptr) continue;
      hasil.push_back({simpul, satu, "", false, pohon[i].tingkat});
    }
  }
  return hasil;
}

std::vector<IndikatorTribulan> indikator_tribulan(Penyusun& p, int triwulan) {
  std::vector<IndikatorTribulan> hasil;
  const auto tambah = [&](const Simpul* simpul, const Indikator* indikator) {
    hasil.push_back({simpul, indikator, keadaan_tribulan(p, *indikator, triwulan).status});
  };
  for (const auto& satu : p.iku()) tambah(satu.sasaran, satu.indikator);
  for (const auto& satu : pohon_tribulan(p)) tambah(satu.simpul, satu.indikator);
  return hasil;
}

std::vector<AnggaranTribulan> anggaran_tribulan(Penyusun& p, int triwulan) {
  std::vector<AnggaranTribulan> hasil;
  for (const auto& satu : p.pohon()) {
    const auto& id = satu.simpul->id;
    if (!satu.pertama || !p.rencana().anak(p.dpa().id, id, p.tahun()).empty()) continue;
    if (p.pagu(id).keadaan() == Keadaan::TidakDirencanakan) continue;
    const Angka realisasi = p.ukur().anggaran(p.dpa().id, id, p.tahun(), sampai_tribulan(triwulan));
    if (realisasi.keadaan() == Keadaan::TidakDirencanakan) continue;
    hasil.push_back({satu.simpul, realisasi.ada()});
  }
  return hasil;
}

}  // namespace laras::pelaporan
