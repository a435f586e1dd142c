#include "app/tanya_kinerja.h"

#include <algorithm>
#include <utility>

#include "app/masa_isian.h"
#include "base/teks.h"

namespace laras::app {

namespace {

using pelaporan::Penyusun;

/// The documents that the year goes by: "Perjanjian Kinerja Perubahan ...; Perubahan Renja ...".
std::string rencana(const Penyusun& p) {
  std::vector<std::string> nama;
  for (const auto* dokumen : {&p.pk(), &p.renja(), &p.renstra()}) {
    if (!dokumen->nama.empty() && nama.size() < 2) nama.push_back(dokumen->nama);
  }
  return teks::gabung(nama, "; ");
}

void isi_iku(Penyusun& p, RingkasanKinerja& hasil) {
  for (const auto& satu : p.iku()) {
    BarisIku baris{.id = satu.indikator->id.str(),
                   .nama = satu.indikator->nama,
                   .sasaran = satu.sasaran->nama,
                   .pertama = satu.pertama,
                   .ukuran = ukuran(p, *satu.indikator, p.tahun())};
    if (baris.ukuran.hasil != kinerja::Pencapaian::TanpaNilai) {
      ++hasil.iku_terukur;
      if (baris.ukuran.hasil != kinerja::Pencapaian::BelumMencapai) ++hasil.iku_tercapai;
    }
    hasil.iku.push_back(std::move(baris));
  }
  const Angka rata = p.rata_iku();
  hasil.rata = tampil_persen(rata, "rata-rata:iku", p.tahun());
  hasil.predikat = p.predikat(rata).nama;
  hasil.rata_lalu = tampil_persen(p.rata_iku(p.tahun() - 1), "rata-rata:iku", p.tahun() - 1);
}

void isi_serapan(Penyusun& p, RingkasanKinerja& hasil) {
  const int tahun = p.tahun();
  for (const auto& id : p.ukur().program(p.dpa().id, tahun)) {
    const auto* simpul = p.rencana().simpul(id, tahun);
    const Angka serapan = p.penyerapan(id);
    hasil.program.push_back(
        {.id = id.str(),
         .kode = simpul == nullptr ? "" : simpul->kode,
         .nama = p.nama_simpul(id),
         .pagu = tampil_uang(p.pagu(id), "pagu:" + id.str(), tahun),
         .realisasi = tampil_uang(p.anggaran(id), "realisasi-anggaran:" + id.str(), tahun),
         .serapan = tampil_persen(serapan, "penyerapan:" + id.str(), tahun),
         .batang = permil(serapan, 100)});
  }
  hasil.pagu = tampil_uang(p.pagu_total(), "pagu:total", tahun);
  hasil.anggaran = tampil_uang(p.anggaran_total(), "realisasi-anggaran:total", tahun);
  hasil.serapan = tampil_persen(p.penyerapan_total(), "penyerapan:total", tahun);
}

BarisIndikator baris_indikator(Penyusun& p, const perencanaan::Simpul& simpul,
                               const perencanaan::Indikator& indikator) {
  const std::string kode = simpul.kode.empty() ? "" : simpul.kode + " ";
  return {.id = indikator.id.str(),
          .nama = indikator.nama,
          .simpul = kode + simpul.nama,
          .oleh = p.penanggung_jawab(simpul.id),
          .ukuran = ukuran(p, indikator, p.tahun())};
}

void isi_kelengkapan(Penyusun& p, RingkasanKinerja& hasil) {
  for (const auto& satu : p.pohon()) {
    if (satu.indikator == nullptr) continue;
    ++hasil.seluruh;
    const Angka angka = p.ukur().realisasi(satu.indikator->id, p.tahun()).angka;
    const auto& nilai = p.ukur().realisasi(satu.indikator->id, p.tahun()).nilai;
    if (nilai.ada() || angka.keadaan() == Keadaan::TidakDirencanakan) {
      ++hasil.terisi;
    } else {
      hasil.belum.push_back(baris_indikator(p, *satu.simpul, *satu.indikator));
    }
  }
}

void isi_rekomendasi(const Penyusun& p, RingkasanKinerja& hasil) {
  const auto* lhe = p.bahan().evaluasi.lhe();
  if (lhe == nullptr) return;
  hasil.rekomendasi = lhe->rekomendasi.size();
  for (const auto& rekomendasi : lhe->rekomendasi) {
    hasil.ditindaklanjuti += static_cast<std::size_t>(std::any_of(
        lhe->tindak_lanjut.begin(), lhe->tindak_lanjut.end(),
        [&](const auto& satu) { return satu.nomor == rekomendasi.nomor && !satu.hasil.empty(); }));
  }
}

}  // namespace

Result<RingkasanKinerja> tanya_kinerja(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  RingkasanKinerja hasil{.tahun = tahun, .rencana = rencana(p)};
  isi_iku(p, hasil);
  isi_serapan(p, hasil);
  isi_kelengkapan(p, hasil);
  isi_rekomendasi(p, hasil);
  return hasil;
}

Result<std::string> tanya_rencana(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  return rencana(Penyusun(*bahan));
}

Result<std::vector<BarisIndikator>> tanya_indikator_saya(const Snapshot& snapshot, int tahun,
                                                         const kantor::Pelaku& pelaku) {
  LARAS_TRY(const auto masa, snapshot.masa_isian(tahun));
  Penyusun p(*masa->bahan);
  const auto milik_saya = [&](const kinerja::ButirPengisian& satu) {
    const auto oleh = p.rencana().penanggung_jawab(satu.simpul->id, tahun);
    if (!oleh.empty() && oleh == pelaku.jabatan) return true;
    return !satu.unit.empty() &&
           std::any_of(pelaku.penugasan.begin(), pelaku.penugasan.end(),
                       [&](const auto& tugas) { return tugas.unit == satu.unit; });
  };
  std::vector<BarisIndikator> hasil;
  for (const auto& satu : masa->butir) {
    if (milik_saya(satu)) hasil.push_back(baris_indikator(p, *satu.simpul, *satu.indikator));
  }
  return hasil;
}

}  // namespace laras::app
