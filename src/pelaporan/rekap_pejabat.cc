#include "pelaporan/rekap_pejabat.h"

#include <utility>
#include <vector>

#include "pelaporan/dokumen.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/perjanjian_jabatan.h"
#include "pelaporan/tabel_bantu.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::sel_teks;
using naskah::Tabel;

/// One indikator of one post with what was reached.
struct Ukuran {
  const Indikator* indikator;
  kinerja::Terukur target;
  kinerja::Terukur realisasi;
  Angka capaian;
};

std::vector<Ukuran> ukuran_jabatan(Penyusun& p, const kantor::Jabatan& jabatan, int triwulan) {
  std::vector<Ukuran> hasil;
  for (const auto& satu : butir_perjanjian(p, jabatan)) {
    const auto& target = p.ukur().target(satu.indikator->id, p.tahun());
    const auto& realisasi = p.ukur().realisasi_sd(p.renja().id, satu.indikator->id, p.tahun(),
                                                  sampai_tribulan(triwulan));
    hasil.push_back({satu.indikator, target, realisasi,
                     kinerja::capaian(target, realisasi, satu.indikator->arah)});
  }
  return hasil;
}

Tabel kerangka(Penyusun& p, std::string id, std::string judul,
               std::vector<naskah::KolomTabel> kolom) {
  Tabel tabel;
  tabel.id = std::move(id);
  tabel.judul = std::move(judul);
  tabel.kolom = std::move(kolom);
  tabel.rebah = true;
  tabel.rumus = kRumusCapaian;
  tabel.sumber = sumber_kinerja(p);
  return tabel;
}

naskah::BarisTabel baris_pejabat(Penyusun& p, const kantor::Jabatan& jabatan, int nomor,
                                 int triwulan, const std::vector<Ukuran>& semua) {
  std::vector<Angka> capaian;
  int terukur = 0;
  for (const Ukuran& satu : semua) {
    if (!satu.capaian.ada()) continue;
    ++terukur;
    capaian.push_back(satu.capaian);
  }
  const Tanggal pada = akhir_tribulan(p.tahun(), triwulan);
  return baris(
      {sel_teks(std::to_string(nomor)), sel_teks(jabatan.nama),
       sel_teks(nama_pemegang(p, jabatan.id, pada)), sel_teks(std::to_string(semua.size())),
       sel_teks(std::to_string(terukur)),
       Penyusun::sel_persen(rata_rata(
           std::move(capaian), {"rata.pejabat", "rata-rata capaian indikator yang terukur", ""}))});
}

naskah::BarisTabel baris_indikator(const kantor::Jabatan& jabatan, const Ukuran& satu, int nomor,
                                   bool pertama, const StandarIndikator& standar) {
  return baris({sel_teks(std::to_string(nomor)), sel_kelompok(pertama, jabatan.nama),
                sel_teks(satu.indikator->nama), Penyusun::sel(*satu.indikator, satu.target),
                Penyusun::sel(*satu.indikator, satu.realisasi), Penyusun::sel_persen(satu.capaian),
                sel_teks(standar.kuantitas), sel_teks(standar.kualitas), sel_teks(standar.waktu)},
               naskah::TingkatBaris::Biasa, !pertama);
}

}  // namespace

naskah::Naskah rekap_pejabat(Penyusun& p, int triwulan,
                             const std::map<std::string, StandarIndikator>& standar) {
  const std::string waktu =
      "s.d. tribulan " + std::string(acuan::romawi(triwulan)) + " tahun " + p.tahun_teks();
  Tabel pejabat = kerangka(p, "rekap-pejabat", "Rekapitulasi kinerja pejabat " + waktu,
                           {{"No.", JenisSel::Cacah},
                            {"Jabatan", JenisSel::TeksPendek},
                            {"Nama", JenisSel::TeksPendek},
                            {"Jumlah indikator", JenisSel::Cacah},
                            {"Terukur", JenisSel::Cacah},
                            {"Rata-rata capaian (%)", JenisSel::Persen}});
  pejabat.catatan = {"Indikator yang belum terukur tidak ikut dirata-ratakan."};
  Tabel rinci = kerangka(p, "rekap-indikator", "Kinerja dan standar setiap indikator " + waktu,
                         {{"No.", JenisSel::Cacah},
                          {"Jabatan", JenisSel::TeksPendek},
                          {"Indikator", JenisSel::Teks},
                          {"Target", JenisSel::Campuran},
                          {"Realisasi", JenisSel::Campuran},
                          {"Capaian (%)", JenisSel::Persen},
                          {"Standar / Kuantitas", JenisSel::Teks},
                          {"Standar / Kualitas", JenisSel::Teks},
                          {"Standar / Waktu", JenisSel::Teks}});
  int nomor = 0;
  for (const kantor::Jabatan* jabatan : pejabat_terukur(p)) {
    const auto semua = ukuran_jabatan(p, *jabatan, triwulan);
    pejabat.baris.push_back(baris_pejabat(p, *jabatan, ++nomor, triwulan, semua));
    bool pertama = true;
    for (const Ukuran& satu : semua) {
      const auto milik = standar.find(satu.indikator->id.str());
      rinci.baris.push_back(baris_indikator(
          *jabatan, satu, static_cast<int>(rinci.baris.size()) + 1, std::exchange(pertama, false),
          milik == standar.end() ? StandarIndikator{} : milik->second));
    }
  }
  naskah::Naskah hasil;
  hasil.id = "rekap-tpp";
  hasil.judul = "Rekapitulasi Kinerja Pejabat " + waktu;
  hasil.instansi = p.bahan().kantor.instansi().nama;
  hasil.tahun = p.tahun();
  naskah::Bab bab{.id = "rekap-tpp", .nomor = {}, .judul = hasil.judul};
  bab.pembuka.emplace_back(std::move(pejabat));
  bab.pembuka.emplace_back(std::move(rinci));
  hasil.bab.push_back(std::move(bab));
  hasil.lengkap = terisi(hasil);
  return hasil;
}

}  // namespace laras::pelaporan
