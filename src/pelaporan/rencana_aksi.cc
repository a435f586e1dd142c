#include <algorithm>
#include <string>

#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

/// The indikator that the PK promises: the IKU, then those of its programs.
std::vector<const Indikator*> indikator_pk(Penyusun& p) {
  std::vector<const Indikator*> hasil;
  for (const auto& satu : p.iku()) hasil.push_back(satu.indikator);
  for (const auto& program : p.ukur().program(p.pk().id, p.tahun())) {
    const auto bertarget = p.rencana().indikator_bertarget(p.pk().id, program, p.tahun());
    hasil.insert(hasil.end(), bertarget.begin(), bertarget.end());
  }
  return hasil;
}

/// Whether every triwulan has a target or says that nothing is planned in it.
bool terinci(Penyusun& p, const Indikator& indikator) {
  for (int tw = 1; tw <= 4; ++tw) {
    const auto& target = p.ukur().target_triwulan(indikator.id, p.tahun(), acuan::triwulan(tw));
    if (target.nilai.keadaan == Keadaan::BelumDiisi) return false;
  }
  return true;
}

naskah::Paragraf pengantar(Penyusun& p) {
  Untai isi = untai("Rencana aksi ini merinci target ", dokumen_bernomor(p.pk()),
                    " menurut triwulan, beserta program dan kegiatan yang mendukungnya, "
                    "anggarannya, dan jabatan yang bertanggung jawab.");
  const auto* berkala = p.bahan().acuan.ketentuan("berkala-pengukuran", akhir_tahun(p.tahun()));
  if (berkala == nullptr) return {std::move(isi)};
  return paragraf(std::move(isi), " ", tanpa_titik(berkala->uraian), " (", berkala->regulasi, ").");
}

naskah::Paragraf kelengkapan(Penyusun& p) {
  const auto semua = indikator_pk(p);
  const auto belum = static_cast<std::size_t>(
      std::count_if(semua.begin(), semua.end(), [&](const auto* i) { return !terinci(p, *i); }));
  Untai isi = untai("Perjanjian itu memuat ", cacah(semua.size(), "Indikator Perjanjian Kinerja"),
                    " indikator. ");
  if (belum == 0) {
    return paragraf(std::move(isi), "Seluruhnya telah dirinci menurut triwulan.");
  }
  if (belum == semua.size()) {
    return paragraf(std::move(isi), "Target triwulannya belum diisi lengkap.");
  }
  const Untai jumlah = cacah_terbilang(belum, "Indikator tanpa target triwulan yang lengkap");
  return paragraf(std::move(isi), "Target triwulan ", jumlah,
                  " indikator di antaranya belum diisi lengkap.");
}

naskah::Ttd tanda_tangan(const Penyusun& p) {
  naskah::Ttd hasil = ttd(p, pimpinan(p), akhir_tahun(p.tahun()));
  hasil.tempat_tanggal = tanggal_tangan(p, p.bahan().kantor.instansi().tempat);
  return hasil;
}

}  // namespace

std::vector<Blok> isi_rencana_aksi(Penyusun& p) {
  std::vector<Blok> isi = {
      kop(p),
      naskah::JudulTengah{{"RENCANA AKSI", kapital(sebutan_pk(p)) + " TAHUN " + p.tahun_teks(),
                           kapital(instansi_lengkap(p.bahan().kantor))}}};
  if (p.pk().id.empty()) {
    isi.emplace_back(paragraf("Perjanjian Kinerja tahun ", p.tahun_teks(),
                              " belum diisi, sehingga belum ada target yang dirinci."));
    return isi;
  }
  isi.emplace_back(pengantar(p));
  isi.emplace_back(kelengkapan(p));
  isi.emplace_back(tabel_rencana_aksi_sasaran(p));
  isi.emplace_back(tabel_rencana_aksi_program(p));
  isi.emplace_back(naskah::BlokTtd{{tanda_tangan(p)}});
  return isi;
}

}  // namespace laras::pelaporan
