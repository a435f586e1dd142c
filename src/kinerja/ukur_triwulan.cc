#include "kinerja/ukur.h"

namespace laras::kinerja {

namespace {

using acuan::akhir;
using acuan::JenisNilai;
using acuan::Periode;
using perencanaan::Akumulasi;
using perencanaan::JenisDokumen;

Periode sebelum(Periode triwulan) { return acuan::triwulan(static_cast<int>(triwulan) - 1); }

Terukur terhitung(Angka angka) {
  acuan::Nilai nilai;
  nilai.keadaan = angka.keadaan();
  return {nilai, std::move(angka), {}};
}

/// What the time from `lalu` to `kini` brought; nothing before counts as nothing.
Angka pertambahan(const Angka& kini, const Angka& lalu, Aturan aturan) {
  if (lalu.keadaan() == Keadaan::TidakDirencanakan) return kini;
  if (kini.keadaan() == Keadaan::BelumDiisi) return kini;
  return kurang(kini, lalu, std::move(aturan));
}

}  // namespace

Terukur Ukur::terukur_triwulan(const Id<Indikator>& indikator, int tahun, Periode triwulan) {
  for (const auto jenis : {JenisDokumen::Pk, JenisDokumen::Renja, JenisDokumen::Renstra}) {
    const Dokumen* dokumen = rencana_.terbaru(jenis, tahun);
    if (dokumen == nullptr) continue;
    const auto* baris = rencana_.target(dokumen->id, indikator, tahun, triwulan);
    if (baris != nullptr) return terukur(*baris, indikator, tahun, triwulan);
  }
  const Indikator* satu = rencana_.indikator(indikator, tahun);
  Terukur hasil;
  if (target(indikator, tahun).angka.keadaan() == Keadaan::TidakDirencanakan) {
    hasil.nilai.keadaan = Keadaan::TidakDirencanakan;
  }
  hasil.angka = Angka::daun({.jenis = "target",
                             .id = "target/" + indikator.str() + "/" + std::to_string(tahun) + "/" +
                                   std::string(acuan::kode(triwulan)),
                             .label = "Target " + (satu ? satu->nama : indikator.str()),
                             .periode = acuan::uraian(triwulan, tahun)},
                            hasil.nilai.keadaan);
  return hasil;
}

const Terukur& Ukur::target_triwulan(const Id<Indikator>& indikator, int tahun, Periode triwulan) {
  const auto [posisi, baru] = target_.try_emplace({"", indikator.str(), tahun, triwulan});
  if (baru) posisi->second = terukur_triwulan(indikator, tahun, triwulan);
  return posisi->second;
}

Terukur Ukur::target_sd(const Id<Indikator>& indikator, int tahun, Periode triwulan) {
  if (akhir(triwulan) == Periode::Tahun) return target(indikator, tahun);
  const Indikator* satu = rencana_.indikator(indikator, tahun);
  const Terukur& sendiri = target_triwulan(indikator, tahun, triwulan);
  if (satu == nullptr || satu->akumulasi_tahun == Akumulasi::Terakhir || triwulan == Periode::Tw1) {
    return sendiri;
  }
  std::vector<Angka> butir;
  for (int tw = 1; tw <= static_cast<int>(triwulan); ++tw) {
    const Terukur& bagian = target_triwulan(indikator, tahun, acuan::triwulan(tw));
    if (bagian.nilai.jenis != JenisNilai::Jumlah) return sendiri;
    butir.push_back(bagian.angka);
  }
  return terhitung(jumlah(std::move(butir), {"target.jumlah_triwulan", "jumlah target triwulan",
                                             "akumulasi indikator"}));
}

Terukur Ukur::realisasi_dalam(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun,
                              Periode triwulan) {
  const Indikator* satu = rencana_.indikator(indikator, tahun);
  const bool bertambah = satu != nullptr && satu->akumulasi_tahun == Akumulasi::Jumlah;
  if (bertambah) {
    for (const auto& r : data_.realisasi(indikator, tahun)) {
      if (r.periode == triwulan && r.sifat == SifatRealisasi::Dalam) {
        return dari_baris(*satu, tahun, r);
      }
    }
  }
  Terukur kini = realisasi_sd(dokumen, indikator, tahun, akhir(triwulan));
  if (!bertambah || triwulan == Periode::Tw1) return kini;
  if (satu->satuan.jenis == acuan::JenisSatuan::Persen && kini.angka.ada()) {
    Daun daun{.jenis = "realisasi",
              .id = "realisasi/" + indikator.str() + "/" + std::to_string(tahun) + "/" +
                    std::string(acuan::kode(triwulan)),
              .label = "Realisasi " + satu->nama,
              .periode = acuan::uraian(triwulan, tahun)};
    return terhitung(
        Angka::daun(std::move(daun), Keadaan::TakTerhitung, Alasan::PeriodeBelumLengkap));
  }
  const Terukur& lalu = realisasi_sd(dokumen, indikator, tahun, sebelum(triwulan));
  return terhitung(pertambahan(
      kini.angka, lalu.angka,
      {"realisasi.dalam_triwulan",
       "realisasi s.d. triwulan ini − realisasi s.d. triwulan sebelumnya", "akumulasi indikator"}));
}

Angka Ukur::anggaran_dalam(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun,
                           Periode triwulan) {
  const auto anak = rencana_.anak(dokumen, simpul, tahun);
  if (!anak.empty()) {
    std::vector<Angka> butir;
    for (const auto& satu : anak) butir.push_back(anggaran_dalam(dokumen, satu, tahun, triwulan));
    return jumlah(std::move(butir),
                  {"jumlah_anak", "jumlah simpul di bawahnya", "struktur anggaran"});
  }
  for (const auto& r : data_.anggaran(simpul, tahun)) {
    if (r.periode == triwulan && r.sifat == SifatRealisasi::Dalam) {
      Daun daun = daun_anggaran(simpul, tahun, triwulan);
      daun.periode = acuan::uraian(triwulan, tahun);
      return anggaran_tercatat(std::move(daun), r);
    }
  }
  Angka kini = anggaran(dokumen, simpul, tahun, akhir(triwulan));
  if (triwulan == Periode::Tw1) return kini;
  return pertambahan(kini, anggaran(dokumen, simpul, tahun, sebelum(triwulan)),
                     {"anggaran.dalam_triwulan",
                      "realisasi s.d. triwulan ini − realisasi s.d. triwulan sebelumnya", ""});
}

Angka Ukur::anggaran_total_dalam(const Id<Dokumen>& dokumen, int tahun, Periode triwulan) {
  std::vector<Angka> butir;
  for (const auto& satu : program(dokumen, tahun)) {
    butir.push_back(anggaran_dalam(dokumen, satu, tahun, triwulan));
  }
  return jumlah(std::move(butir), {"jumlah_program", "jumlah semua program", "LRA"});
}

}  // namespace laras::kinerja
