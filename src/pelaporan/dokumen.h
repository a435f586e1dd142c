#pragma once

#include <string>
#include <vector>

#include "naskah/naskah.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// The whole LKjIP of a year (PermenPANRB 53/2014 Lampiran II): cover, control page, kata
/// pengantar, ikhtisar eksekutif, Bab I-IV, appendices. Never refuses: what is not filled in
/// prints so, and `lengkap` is false.
naskah::Naskah lkjip(Penyusun& p);
/// The Perjanjian Kinerja of the head, in the version of `p`: statement, for a perubahan what it
/// rests on, both tables, signature blocks.
naskah::Naskah perjanjian_kinerja(Penyusun& p);
/// The PK's indikator with their targets by triwulan, what supports them and who answers for them
/// (PermenPANRB 53/2014).
naskah::Naskah rencana_aksi(Penyusun& p);
/// The head's Pengukuran Kinerja up to a triwulan (1-4).
naskah::Naskah pengukuran_kinerja(Penyusun& p, int triwulan);
/// The same of those posts, a chapter each. REQUIRES: at least one.
naskah::Naskah pengukuran_kinerja(Penyusun& p, int triwulan,
                                  const std::vector<const kantor::Jabatan*>& jabatan);
/// The report of a tribulan (1-4) on kinerja and anggaran: Laporan Kinerja interim.
naskah::Naskah laporan_tribulan(Penyusun& p, int triwulan);
/// Rekapitulasi hasil Renja up to a triwulan (1-4).
naskah::Naskah rekap_renja(Penyusun& p, int triwulan);

/// Chapters of the LKjIP.
naskah::Bab kata_pengantar(Penyusun& p);
naskah::Bab ikhtisar_eksekutif(Penyusun& p);
naskah::Bab bab_pendahuluan(Penyusun& p);    ///< I, 1.1-1.6
naskah::Bab bab_perencanaan(Penyusun& p);    ///< II, 2.1-2.2
naskah::Bab bab_akuntabilitas(Penyusun& p);  ///< III, 3.1-3.3
naskah::Bab bab_penutup(Penyusun& p);        ///< IV, 4.1-4.2
/// Appendices: Tabel 6.1, Perjanjian Kinerja, rekap Renja triwulan II, Pengukuran tribulan IV.
std::vector<naskah::Bab> lampiran(Penyusun& p);

/// Blocks that stand in an appendix and alone as a document of their own.
std::vector<naskah::Blok> isi_perjanjian_kinerja(Penyusun& p);
std::vector<naskah::Blok> isi_pengukuran(Penyusun& p, int triwulan);
std::vector<naskah::Blok> isi_pengukuran(Penyusun& p, int triwulan, const kantor::Jabatan& jabatan);
std::vector<naskah::Blok> isi_rekap_renja(Penyusun& p, int triwulan);
std::vector<naskah::Blok> isi_rencana_aksi(Penyusun& p);

/// "Perjanjian Kinerja Perubahan" or "Perjanjian Kinerja".
std::string sebutan_pk(const Penyusun& p);
/// The posts of the office that answer for an indikator of the year, and the head, in their order.
std::vector<const kantor::Jabatan*> pejabat_terukur(const Penyusun& p);

/// Figures.
naskah::Gambar gambar_organisasi(Penyusun& p);  ///< 1.1
naskah::Gambar gambar_cascading(Penyusun& p);   ///< 1.2
naskah::Gambar gambar_proses(Penyusun& p);      ///< 1.3
naskah::Gambar gambar_capaian(Penyusun& p);     ///< 3.1
naskah::Gambar gambar_tren(Penyusun& p);        ///< 3.2
naskah::Gambar gambar_penyerapan(Penyusun& p);  ///< 3.3
/// Target and realisasi of one indikator over the years up to the last that has a target.
naskah::Gambar gambar_tren(Penyusun& p, const Indikator& indikator);
/// The years of that drawing, for the table beside it.
std::vector<int> tahun_tren(Penyusun& p, const Id<Indikator>& indikator);

}  // namespace laras::pelaporan
