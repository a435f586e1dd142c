#include <algorithm>
#include <utility>

#include "pelaporan/kalimat.h"
#include "pelaporan/laporan_tribulan.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::sel_kosong;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;
using naskah::TingkatBaris;

/// What one post has to report and what it reported.
struct Kelengkapan {
  Id<kantor::Jabatan> jabatan;
  std::size_t indikator = 0;
  std::size_t indikator_terlapor = 0;
  std::size_t anggaran = 0;
  std::size_t anggaran_terlapor = 0;
};

/// A count as a cell's figure.
Angka banyak(std::size_t jumlah, std::string label) {
  return *cacah(jumlah, std::move(label)).angka;
}

/// The posts of the office in their order; last, for nodes without one, the empty post.
std::vector<Id<kantor::Jabatan>> urutan_jabatan(const Penyusun& p) {
  std::vector<Id<kantor::Jabatan>> hasil;
  for (const auto& satu : p.bahan().kantor.jabatan()) hasil.push_back(satu.id);
  hasil.emplace_back();
  return hasil;
}

std::vector<Kelengkapan> kelengkapan(Penyusun& p, int triwulan) {
  std::vector<Kelengkapan> hasil;
  for (const auto& jabatan : urutan_jabatan(p)) hasil.push_back({.jabatan = jabatan});
  const auto milik = [&](const Simpul* simpul) -> Kelengkapan& {
    const auto jabatan = p.rencana().penanggung_jawab(simpul->id, p.tahun());
    const auto posisi = std::find_if(hasil.begin(), hasil.end(),
                                     [&](const auto& k) { return k.jabatan == jabatan; });
    return posisi != hasil.end() ? *posisi : hasil.back();
  };
  for (const auto& satu : indikator_tribulan(p, triwulan)) {
    if (satu.status == StatusTribulan::TidakDirencanakan) continue;
    Kelengkapan& k = milik(satu.simpul);
    ++k.indikator;
    if (satu.status != StatusTribulan::BelumDilaporkan) ++k.indikator_terlapor;
  }
  for (const auto& satu : anggaran_tribulan(p, triwulan)) {
    Kelengkapan& k = milik(satu.simpul);
    ++k.anggaran;
    if (satu.dilaporkan) ++k.anggaran_terlapor;
  }
  std::erase_if(hasil, [](const auto& k) { return k.indikator + k.anggaran == 0; });
  return hasil;
}

std::string nama_pos(const Penyusun& p, const Id<kantor::Jabatan>& jabatan) {
  return jabatan.empty() ? "(penanggung jawab belum diisi)" : p.bahan().data.nama_jabatan(jabatan);
}

std::string nama_unit(const Penyusun& p, const Id<kantor::Jabatan>& jabatan) {
  const auto* pos = p.bahan().kantor.cari(jabatan);
  const auto* unit = pos != nullptr ? p.bahan().kantor.cari(pos->unit) : nullptr;
  return unit != nullptr ? unit->nama : std::string("-");
}

/// The figures of a row; the sums of all rows are made of the same cells.
struct CacahKelengkapan {
  std::vector<Angka> indikator, indikator_terlapor, anggaran, anggaran_terlapor;
};

void tambah_cacah(const Angka& indikator, const Angka& terlapor, const Angka& anggaran,
                  const Angka& anggaran_terlapor, std::vector<naskah::Sel>& sel) {
  const Cetak cara{.gaya = GayaCetak::DesimalPas, .desimal = 0};
  for (const Angka& satu : {indikator, terlapor, kurang(indikator, terlapor), anggaran,
                            anggaran_terlapor, kurang(anggaran, anggaran_terlapor)}) {
    sel.push_back(naskah::sel_angka(satu, cara));
  }
  sel.push_back(Penyusun::sel_persen(
      persen(tambah(terlapor, anggaran_terlapor), tambah(indikator, anggaran),
             {"kelengkapan", "yang dilaporkan ÷ yang harus dilaporkan × 100", "P.4.1"})));
}

naskah::BarisTabel baris_kelengkapan(const Penyusun& p, const Kelengkapan& k, int nomor,
                                     CacahKelengkapan& semua) {
  const std::string pos = nama_pos(p, k.jabatan);
  semua.indikator.push_back(banyak(k.indikator, "Indikator yang harus dilaporkan " + pos));
  semua.indikator_terlapor.push_back(
      banyak(k.indikator_terlapor, "Indikator yang dilaporkan " + pos));
  semua.anggaran.push_back(banyak(k.anggaran, "Realisasi anggaran yang harus dilaporkan " + pos));
  semua.anggaran_terlapor.push_back(
      banyak(k.anggaran_terlapor, "Realisasi anggaran yang dilaporkan " + pos));
  std::vector<naskah::Sel> sel = {sel_teks(std::to_string(nomor)),
                                  sel_teks(nama_unit(p, k.jabatan)), sel_teks(pos)};
  tambah_cacah(semua.indikator.back(), semua.indikator_terlapor.back(), semua.anggaran.back(),
               semua.anggaran_terlapor.back(), sel);
  return baris(std::move(sel));
}

const kantor::Jabatan* penulis(const Penyusun& p, const kinerja::Pengukuran& satu) {
  return p.bahan().kantor.cari(satu.jabatan);
}

/// Name of the indikator and of the post that wrote of it.
std::vector<naskah::Sel> awal_tulisan(const Penyusun& p, const kinerja::Pengukuran& satu,
                                      std::size_t nomor) {
  const Indikator* indikator = p.rencana().indikator(satu.indikator, p.tahun());
  const kantor::Jabatan* pos = penulis(p, satu);
  return {sel_teks(std::to_string(nomor)),
          sel_teks(indikator != nullptr ? indikator->nama : satu.indikator.str()),
          sel_teks(pos != nullptr ? pos->nama : satu.jabatan.str())};
}

Tabel kerangka_tulisan(Penyusun& p, std::string id, std::string judul,
                       std::vector<naskah::KolomTabel> kolom) {
  Tabel tabel;
  tabel.id = std::move(id);
  tabel.judul = std::move(judul);
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Pejabat", JenisSel::TeksPendek}};
  for (auto& satu : kolom) tabel.kolom.push_back(std::move(satu));
  tabel.rebah = true;
  tabel.sumber = "Pengukuran Kinerja pejabat " + p.bahan().kantor.instansi().nama + " tahun " +
                 p.tahun_teks() + ".";
  return tabel;
}

}  // namespace

Tabel tabel_tribulan_kelengkapan(Penyusun& p, int triwulan) {
  Tabel tabel;
  tabel.id = "tribulan-kelengkapan";
  tabel.judul = "Kelengkapan data setiap unit kerja";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Unit kerja", JenisSel::Teks},
                 {"Penanggung jawab", JenisSel::Teks},
                 {"Realisasi indikator / Harus dilaporkan", JenisSel::Cacah},
                 {"Realisasi indikator / Dilaporkan", JenisSel::Cacah},
                 {"Realisasi indikator / Belum", JenisSel::Cacah},
                 {"Realisasi anggaran / Harus dilaporkan", JenisSel::Cacah},
                 {"Realisasi anggaran / Dilaporkan", JenisSel::Cacah},
                 {"Realisasi anggaran / Belum", JenisSel::Cacah},
                 {"Kelengkapan (%)", JenisSel::Persen}};
  tabel.rebah = true;
  tabel.rumus =
      "Kelengkapan = (indikator + realisasi anggaran yang dilaporkan) ÷ (indikator + realisasi "
      "anggaran yang harus dilaporkan) × 100.";
  tabel.catatan = {
      "Yang harus dilaporkan: indikator yang direncanakan sampai tribulan ini, dan realisasi "
      "anggaran setiap sub kegiatan yang mempunyai pagu. Yang dicatat N/A tidak ikut dihitung."};
  tabel.sumber = sumber_anggaran(p);
  CacahKelengkapan semua;
  int nomor = 0;
  for (const Kelengkapan& k : kelengkapan(p, triwulan)) {
    tabel.baris.push_back(baris_kelengkapan(p, k, ++nomor, semua));
  }
  if (tabel.baris.empty()) return tabel;
  std::vector<naskah::Sel> total = {sel_tebal("Jumlah"), sel_kosong(), sel_kosong()};
  tambah_cacah(jumlah(std::move(semua.indikator)), jumlah(std::move(semua.indikator_terlapor)),
               jumlah(std::move(semua.anggaran)), jumlah(std::move(semua.anggaran_terlapor)),
               total);
  tabel.baris.push_back(baris(std::move(total), TingkatBaris::Total));
  return tabel;
}

Tabel tabel_tribulan_belum(Penyusun& p, int triwulan) {
  Tabel tabel;
  tabel.id = "tribulan-belum";
  tabel.judul = "Data yang belum dilaporkan";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Penanggung jawab", JenisSel::TeksPendek},
                 {"Sasaran/program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Yang belum dilaporkan", JenisSel::Teks}};
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.sumber = sumber_anggaran(p);
  const auto indikator = indikator_tribulan(p, triwulan);
  const auto anggaran = anggaran_tribulan(p, triwulan);
  for (const auto& jabatan : urutan_jabatan(p)) {
    const auto tambah = [&](const Simpul* simpul, const std::string& data) {
      if (p.rencana().penanggung_jawab(simpul->id, p.tahun()) != jabatan) return;
      tabel.baris.push_back(
          baris({sel_teks(std::to_string(tabel.baris.size() + 1)), sel_teks(nama_pos(p, jabatan)),
                 sel_teks(simpul->nama), sel_teks(data)}));
    };
    for (const auto& satu : indikator) {
      if (satu.status == StatusTribulan::BelumDilaporkan) {
        tambah(satu.simpul, "Realisasi: " + satu.indikator->nama);
      }
    }
    for (const auto& satu : anggaran) {
      if (!satu.dilaporkan) tambah(satu.simpul, "Realisasi anggaran");
    }
  }
  return tabel;
}

Tabel tabel_tribulan_hambatan(Penyusun& p, int triwulan) {
  Tabel tabel = kerangka_tulisan(p, "tribulan-hambatan", "Hambatan, rekomendasi, dan upaya",
                                 {{"Hambatan", JenisSel::Teks},
                                  {"Rekomendasi perbaikan", JenisSel::Teks},
                                  {"Upaya yang telah dilakukan", JenisSel::Teks}});
  for (const auto* satu : p.bahan().data.pengukuran(p.tahun(), triwulan)) {
    if ((satu->hambatan + satu->rekomendasi + satu->upaya).empty()) continue;
    auto sel = awal_tulisan(p, *satu, tabel.baris.size() + 1);
    sel.push_back(sel_markdown(p, satu->hambatan, satu->baris + ":hambatan"));
    sel.push_back(sel_markdown(p, satu->rekomendasi, satu->baris + ":rekomendasi"));
    sel.push_back(sel_markdown(p, satu->upaya, satu->baris + ":upaya"));
    tabel.baris.push_back(baris(std::move(sel)));
  }
  return tabel;
}

Tabel tabel_tribulan_tindak_lanjut(Penyusun& p, int triwulan) {
  Tabel tabel = kerangka_tulisan(p, "tribulan-tindak-lanjut", "Rencana tindak lanjut",
                                 {{"Rencana tindak lanjut", JenisSel::Teks}});
  for (const auto* satu : p.bahan().data.pengukuran(p.tahun(), triwulan)) {
    if (satu->rencana_tindak_lanjut.empty()) continue;
    auto sel = awal_tulisan(p, *satu, tabel.baris.size() + 1);
    sel.push_back(
        sel_markdown(p, satu->rencana_tindak_lanjut, satu->baris + ":rencana_tindak_lanjut"));
    tabel.baris.push_back(baris(std::move(sel)));
  }
  return tabel;
}

}  // namespace laras::pelaporan
