#include <set>

#include "base/teks.h"
#include "pelaporan/periksa_data/konteks.h"

namespace laras::pelaporan::pemeriksaan_data {

namespace {

using acuan::JenisNilai;
using acuan::Nilai;
using perencanaan::Arah;
using perencanaan::JenisSimpul;

/// What a row of the Perjanjian Kinerja promises, with its indikator in the year.
struct Janji {
  kamus::Pembaca baris;
  const Indikator* indikator;
  const perencanaan::Target* target;
};

std::vector<Janji> janji(Konteks& k) {
  std::vector<Janji> hasil;
  for (const auto& b : k.target_pk()) {
    const auto* indikator = k.rencana().indikator(Id<Indikator>(b.teks("indikator")), k.tahun());
    if (indikator == nullptr) continue;
    const auto* target = k.rencana().target(k.p().pk().id, indikator->id, k.tahun());
    if (target != nullptr) hasil.push_back({b, indikator, target});
  }
  return hasil;
}

std::string tertulis(Konteks& k, const Janji& satu) {
  return nilai(*satu.indikator, k.ukur().target(k.p().pk().id, satu.indikator->id, k.tahun()));
}

void tanpa_realisasi(Konteks& k) {
  for (const auto& satu : janji(k)) {
    const auto& realisasi = k.ukur().realisasi(satu.indikator->id, k.tahun());
    const bool dijanjikan = satu.target->nilai.ada();
    if (!dijanjikan || realisasi.angka.ada() || realisasi.nilai.ada()) continue;
    auto& t = k.tambah({satu.baris.id(), satu.indikator->nama, "target"}, JenisTemuan::Peringatan,
                       tertulis(k, satu),
                       "Dijanjikan dalam " + k.p().pk().nama + ", sedangkan realisasi setahun " +
                           sebut_keadaan(realisasi.angka) + ".");
    if (k.menunggu_fakta(*satu.indikator)) {
      t.temuan.akar = lokasi(k.id_indikator(satu.indikator->id));
    }
  }
}

/// What the tables of capaian measure: IKU and the tree of the latest Renja.
std::set<Id<Indikator>> dilaporkan(Konteks& k) {
  std::set<Id<Indikator>> hasil;
  for (const auto& satu : k.p().iku()) hasil.insert(satu.indikator->id);
  for (const auto& satu : k.p().pohon()) hasil.insert(satu.indikator->id);
  return hasil;
}

void tidak_dilaporkan(Konteks& k) {
  if (k.p().renja().id.empty()) return;
  const auto semua = dilaporkan(k);
  for (const auto& satu : janji(k)) {
    if (semua.contains(satu.indikator->id)) continue;
    auto& t =
        k.tambah({satu.baris.id(), satu.indikator->nama, "target"}, JenisTemuan::Peringatan,
                 tertulis(k, satu),
                 "Dijanjikan dalam " + k.p().pk().nama +
                     ", tetapi bukan IKU dan tidak bertarget dalam " + k.p().renja().nama +
                     ", sehingga tidak diukur dalam tabel capaian program dan tidak ikut dalam "
                     "rata-ratanya.");
    t.temuan.banding = "dokumen " + k.p().renja().id.str();
  }
}

/// A Perjanjian Kinerja of a kecamatan holds the sasaran and the program (its form).
void tidak_dijanjikan(Konteks& k) {
  const auto& pk = k.p().pk();
  if (pk.id.empty()) return;
  const auto periksa = [&](const Indikator& indikator) {
    if (k.rencana().target(pk.id, indikator.id, k.tahun()) != nullptr) return;
    const auto& target = k.ukur().target(indikator.id, k.tahun());
    if (!target.nilai.ada()) return;
    const auto& daun = target.angka.derivasi().daun;
    k.tambah({daun.id, indikator.nama, "target"}, JenisTemuan::Peringatan, nilai(indikator, target),
             "Diukur dengan target ini, tetapi tidak dijanjikan dalam " + pk.nama + ".");
  };
  for (const auto& satu : k.p().iku()) periksa(*satu.indikator);
  for (const auto& satu : k.p().pohon()) {
    if (satu.simpul->jenis == JenisSimpul::Program) periksa(*satu.indikator);
  }
}

/// Rows of the head's form in the latest triwulan that has some; none if no triwulan has.
std::vector<const kinerja::Pengukuran*> formulir(Konteks& k, const kantor::Jabatan& kepala) {
  for (int triwulan = 4; triwulan >= 1; --triwulan) {
    auto hasil = k.bahan().data.pengukuran(k.tahun(), triwulan);
    std::erase_if(hasil, [&](const auto* satu) { return satu->jabatan != kepala.id; });
    if (!hasil.empty()) return hasil;
  }
  return {};
}

void formulir_pengukuran(Konteks& k) {
  const auto* kepala = k.bahan().kantor.pimpinan();
  if (kepala == nullptr || k.p().pk().id.empty()) return;
  const auto baris = formulir(k, *kepala);
  if (baris.empty()) return;
  const std::string periode = acuan::uraian(acuan::triwulan(baris.front()->triwulan), k.tahun());
  std::set<Id<Indikator>> dijelaskan;
  for (const auto* satu : baris) dijelaskan.insert(satu->indikator);
  std::set<Id<Indikator>> dijanjikan;
  for (const auto& satu : janji(k)) {
    dijanjikan.insert(satu.indikator->id);
    if (dijelaskan.contains(satu.indikator->id)) continue;
    k.tambah({satu.baris.id(), satu.indikator->nama, "target"}, JenisTemuan::Peringatan,
             tertulis(k, satu),
             "Dijanjikan dalam " + k.p().pk().nama +
                 ", tetapi tidak ada dalam pengukuran kinerja " + kepala->nama + " " + periode +
                 ".");
  }
  for (const auto* satu : baris) {
    if (dijanjikan.contains(satu->indikator)) continue;
    k.tambah({satu->baris, k.nama_indikator(satu->indikator), "indikator"}, JenisTemuan::Peringatan,
             satu->indikator.str(),
             "Diukur dalam pengukuran kinerja " + kepala->nama + " " + periode +
                 ", tetapi tidak dijanjikan dalam " + k.p().pk().nama + ".");
  }
}

bool sama(const Nilai& a, const Nilai& b) {
  if (a.keadaan != b.keadaan) return false;
  if (!a.ada()) return true;
  if (a.jenis != b.jenis) return false;
  if (a.jenis == JenisNilai::Teks || a.jenis == JenisNilai::Tingkat) return a.teks == b.teks;
  return a.jumlah == b.jumlah && (a.jenis != JenisNilai::Rentang || a.atas == b.atas);
}

/// Whether the promise asks for less than the plan does; only of two plain numbers.
bool lebih_ringan(const Nilai& janji, const Nilai& rencana, Arah arah) {
  const bool bilangan = janji.ada() && rencana.ada() && janji.jenis == JenisNilai::Jumlah &&
                        rencana.jenis == JenisNilai::Jumlah;
  if (!bilangan) return false;
  return arah == Arah::MakinTinggi ? janji.jumlah < rencana.jumlah : janji.jumlah > rencana.jumlah;
}

void target_berbeda(Konteks& k) {
  for (const auto& satu : janji(k)) {
    std::vector<std::string> lain;
    std::string banding;
    bool ringan = false;
    for (const auto* dokumen : {&k.p().renja(), &k.p().renstra()}) {
      const auto* target = k.rencana().target(dokumen->id, satu.indikator->id, k.tahun());
      if (target == nullptr || sama(target->nilai, satu.target->nilai)) continue;
      lain.push_back(
          nilai(*satu.indikator, k.ukur().target(dokumen->id, satu.indikator->id, k.tahun())) +
          " dalam " + dokumen->nama);
      if (banding.empty()) banding = lokasi(target->baris);
      ringan = ringan || lebih_ringan(satu.target->nilai, target->nilai, satu.indikator->arah);
    }
    if (lain.empty()) continue;
    auto& t = k.tambah({satu.baris.id(), satu.indikator->nama, "target"}, JenisTemuan::Peringatan,
                       tertulis(k, satu),
                       "Target " + tertulis(k, satu) + " dalam " + k.p().pk().nama + ", tetapi " +
                           teks::rangkai(lain) +
                           (ringan ? "; janji lebih ringan daripada rencana." : "."));
    t.temuan.banding = banding;
  }
}

}  // namespace

std::vector<Aturan> aturan_perjanjian() {
  return {
      {{"pk-tanpa-realisasi", "Indikator Perjanjian Kinerja belum diukur",
        "Perpres 29/2014 Pasal 15-16; PermenPANRB 53/2014 Lampiran II",
        "Isi realisasi tahun ini beserta buktinya."},
       tanpa_realisasi},
      {{"pk-tidak-dilaporkan", "Indikator Perjanjian Kinerja tidak ada dalam tabel capaian",
        "PermenPANRB 53/2014 Lampiran II: capaian diukur terhadap Perjanjian Kinerja",
        "Masukkan indikatornya ke dalam Renja perubahan, atau keluarkan dari Perjanjian Kinerja "
        "dengan alasan; jelaskan dalam narasi bila keduanya sudah ditetapkan."},
       tidak_dilaporkan},
      {{"tidak-dijanjikan", "Indikator diukur tetapi tidak ada dalam Perjanjian Kinerja",
        "PermenPANRB 53/2014 Lampiran I: lampiran perjanjian memuat sasaran dan program",
        "Masukkan targetnya ke dalam Perjanjian Kinerja, atau periksa kode indikatornya."},
       tidak_dijanjikan},
      {{"formulir-pengukuran", "Pengukuran kinerja tidak sama dengan Perjanjian Kinerja",
        "formulir Pengukuran Kinerja; Perpres 29/2014 Pasal 15-16",
        "Lengkapi data pengukuran, atau hapus barisnya bila tidak dijanjikan."},
       formulir_pengukuran},
      {{"target-berbeda", "Target Perjanjian Kinerja berbeda dari Renja atau Renstra",
        "Perpres 29/2014 Pasal 8-14; LKE PermenPANRB 88/2021 kriteria 1.b: keselarasan",
        "Pastikan mana yang ditetapkan terakhir; bila memang berubah, sebutkan alasannya dalam "
        "dokumen perubahan dan dalam laporan."},
       target_berbeda}};
}

}  // namespace laras::pelaporan::pemeriksaan_data
