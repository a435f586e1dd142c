#include <string>

#include "acuan/periode.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

/// An id stands once in a report: Bab II has the tables of the PK under their own.
void ganti_id(std::vector<Blok>& isi) {
  for (Blok& blok : isi) {
    if (auto* tabel = std::get_if<naskah::Tabel>(&blok)) tabel->id = "lampiran-" + tabel->id;
  }
}

naskah::Bab satu_lampiran(int nomor, std::string judul, std::vector<Blok> isi) {
  naskah::Bab bab{.id = "lampiran-" + std::to_string(nomor),
                  .jenis = naskah::JenisBab::Lampiran,
                  .nomor = std::to_string(nomor),
                  .judul = std::move(judul)};
  bab.pembuka = std::move(isi);
  return bab;
}

}  // namespace

std::vector<Blok> isi_rekap_renja(Penyusun& p, int triwulan) {
  const std::string ke(acuan::romawi(triwulan));
  return {
      naskah::JudulTengah{{"REKAPITULASI HASIL EVALUASI PELAKSANAAN RENJA DAN PENCAPAIAN RENSTRA",
                           "SAMPAI DENGAN TRIWULAN " + ke + " TAHUN " + p.tahun_teks(),
                           kapital(instansi_lengkap(p.bahan().kantor))}},
      tabel_rekap_renja(p, triwulan)};
}

std::vector<naskah::Bab> lampiran(Penyusun& p) {
  std::vector<Blok> pk = isi_perjanjian_kinerja(p);
  ganti_id(pk);
  std::vector<naskah::Bab> hasil;
  hasil.push_back(
      satu_lampiran(1, "Rencana Program, Kegiatan, dan Pendanaan Renstra", {tabel_renstra(p)}));
  hasil.push_back(satu_lampiran(2, sebutan_pk(p) + " Tahun " + p.tahun_teks(), std::move(pk)));
  hasil.push_back(satu_lampiran(3, "Rekapitulasi Renja Triwulan II Tahun " + p.tahun_teks(),
                                isi_rekap_renja(p, 2)));
  hasil.push_back(satu_lampiran(4, "Pengukuran Kinerja Tribulan IV Tahun " + p.tahun_teks(),
                                isi_pengukuran(p, 4)));
  return hasil;
}

}  // namespace laras::pelaporan
