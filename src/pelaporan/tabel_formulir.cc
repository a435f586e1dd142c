#include <algorithm>

#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

constexpr const char* kCatatanRenjaMurni =
    "Realisasi program, kegiatan, dan sub kegiatan yang baru dimuat dalam Perubahan Renja tidak "
    "termasuk.";

using naskah::JenisSel;
using naskah::sel_kosong;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;
using naskah::TingkatBaris;

Tabel kerangka_rekap(Penyusun& p, int triwulan) {
  const std::string tahun = p.tahun_teks();
  const std::string tw(acuan::romawi(triwulan));
  const std::string renja =
      "Target dan realisasi kinerja program dan keluaran kegiatan SKPD pada "
      "Renja " +
      tahun + " / ";
  const std::string renstra = "Realisasi kinerja dan anggaran Renstra SKPD s.d. tahun " + tahun +
                              " (akhir tahun pelaksanaan Renja) / ";
  Tabel tabel;
  tabel.id = "rekap-renja";
  tabel.judul =
      "Rekapitulasi Hasil Evaluasi Pelaksanaan Renja dan Pencapaian Renstra s.d. Triwulan " + tw +
      " Tahun " + tahun + " " + p.bahan().kantor.instansi().nama + " " +
      p.bahan().kantor.instansi().daerah;
  tabel.kolom = {
      {"Kode", JenisSel::Kode},
      {"Urusan/bidang urusan pemerintahan daerah dan program/kegiatan", JenisSel::Teks},
      {"Indikator kinerja program (outcome)/kegiatan (output)", JenisSel::Teks},
      {"Target kinerja Renstra PD tahun " + tahun, JenisSel::Campuran},
      {"Realisasi target kinerja hasil program dan keluaran kegiatan s.d. tahun " + tahun,
       JenisSel::Campuran},
      {renja + "Target Renja " + tahun + " / K", JenisSel::Campuran},
      {renja + "Target Renja " + tahun + " / Rp.", JenisSel::Uang},
      {renja + "Realisasi triwulan " + tw + " (sesuai SPD) / K", JenisSel::Campuran},
      {renja + "Realisasi triwulan " + tw + " (sesuai SPD) / Rp.", JenisSel::Uang},
      {renstra + "K", JenisSel::Campuran},
      {renstra + "Rp.", JenisSel::Uang}};
  tabel.rebah = true;
  tabel.formulir = true;
  tabel.kepadatan = naskah::Kepadatan::Rapat;
  tabel.rumus =
      "Rp program dan kegiatan adalah jumlah sub kegiatannya. Persentase kegiatan yang "
      "digabung dari sub kegiatannya = Σ realisasi ÷ Σ target × 100, dibulatkan ke "
      "bilangan bulat.";
  tabel.catatan = {kCatatanNa};
  tabel.sumber = Penyusun::sebutan(p.renja_murni()) + "; " + Penyusun::sebutan(p.renstra()) + ".";
  return tabel;
}

/// The indikator's target in the Renstra: N/A where the Renja itself does not plan it.
naskah::Sel target_renstra(Penyusun& p, const Indikator& indikator) {
  const auto& renja = p.ukur().target(p.renja_murni().id, indikator.id, p.tahun());
  if (renja.angka.keadaan() == Keadaan::TidakDirencanakan) return Penyusun::sel(indikator, renja);
  return Penyusun::sel(indikator, p.ukur().target(p.renstra().id, indikator.id, p.tahun()));
}

/// Whether the latest Renja has a node that the Renja murni does not show.
bool bertambah(const Penyusun& p) {
  const auto pohon = p.pohon();
  return std::any_of(pohon.begin(), pohon.end(), [&](const auto& b) {
    return !p.rencana().memuat(p.renja_murni().id, b.simpul->id);
  });
}

}  // namespace

Tabel tabel_rekap_renja(Penyusun& p, int triwulan) {
  Tabel tabel = kerangka_rekap(p, triwulan);
  const auto periode = sampai_tribulan(triwulan);
  if (bertambah(p)) tabel.catatan.emplace_back(kCatatanRenjaMurni);
  const auto& renja = p.renja_murni();
  for (const auto& b : p.pohon(renja, p.tahun())) {
    const auto realisasi = Penyusun::sel(
        *b.indikator, p.ukur().realisasi_sd(renja.id, b.indikator->id, p.tahun(), periode));
    const auto pagu = Penyusun::sel_uang(p.ukur().pagu(renja.id, b.simpul->id, p.tahun()));
    const auto anggaran =
        Penyusun::sel_uang(p.ukur().anggaran(renja.id, b.simpul->id, p.tahun(), periode));
    tabel.baris.push_back(
        baris({sel_kelompok(b.pertama, b.simpul->kode), sel_kelompok(b.pertama, b.simpul->nama),
               sel_teks(b.indikator->nama), target_renstra(p, *b.indikator), realisasi,
               Penyusun::sel(*b.indikator, p.ukur().target(renja.id, b.indikator->id, p.tahun())),
               sel_kelompok(b.pertama, pagu), realisasi, sel_kelompok(b.pertama, anggaran),
               realisasi, sel_kelompok(b.pertama, anggaran)},
              b.tingkat, !b.pertama));
  }
  std::vector<naskah::Sel> total = {sel_tebal("Jumlah")};
  total.resize(6);
  total.push_back(Penyusun::sel_uang(p.ukur().pagu_total(renja.id, p.tahun())));
  total.push_back(sel_kosong());
  const auto jumlah = Penyusun::sel_uang(p.ukur().anggaran_total(renja.id, p.tahun(), periode));
  total.push_back(jumlah);
  total.push_back(sel_kosong());
  total.push_back(jumlah);
  tabel.baris.push_back(baris(std::move(total), TingkatBaris::Total));
  return tabel;
}

}  // namespace laras::pelaporan
