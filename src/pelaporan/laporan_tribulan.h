#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "evaluasi/rapat.h"
#include "naskah/naskah.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// Where an indikator stands at the end of a tribulan.
enum class StatusTribulan {
  TidakDirencanakan,
  BelumDilaporkan,
  TanpaTarget,   ///< reported, but the target of the tribulan is not filled in
  TakTerhitung,  ///< reported, but the rule gives no capaian: a target of zero
  Melampaui,
  Sesuai,
  BelumMencapai,
};

/// "melampaui target", "belum dilaporkan", ...
std::string sebutan(StatusTribulan status);

/// The figures of one indikator up to the end of a tribulan. What is not planned by then is N/A.
struct KeadaanTribulan {
  kinerja::Terukur target_tahun;
  kinerja::Terukur target;  ///< up to the end of the tribulan
  kinerja::Terukur dalam;   ///< realisasi inside it
  kinerja::Terukur sampai;  ///< realisasi up to its end
  Angka capaian;            ///< against `target`
  Angka capaian_tahun;      ///< against `target_tahun`
  StatusTribulan status = StatusTribulan::BelumDilaporkan;
};
KeadaanTribulan keadaan_tribulan(Penyusun& p, const Indikator& indikator, int triwulan);

/// The tree of the latest Renja, with the indikator of its programs that only the PK names.
std::vector<Penyusun::BarisPohon> pohon_tribulan(const Penyusun& p);

/// An indikator of the report with its node: the IKU, then those of the tree.
struct IndikatorTribulan {
  const Simpul* simpul;
  const Indikator* indikator;
  StatusTribulan status;
};
std::vector<IndikatorTribulan> indikator_tribulan(Penyusun& p, int triwulan);

/// A node that holds its own budget, and whether its realisasi up to the tribulan is filled in.
struct AnggaranTribulan {
  const Simpul* simpul;
  bool dilaporkan;
};
/// Those that the DPA plans and that were to spend by then: neither pagu nor realisasi is N/A.
std::vector<AnggaranTribulan> anggaran_tribulan(Penyusun& p, int triwulan);

/// Tables of the report: tribulan-iku, tribulan-kegiatan, tribulan-anggaran, tribulan-kelengkapan.
naskah::Tabel tabel_tribulan_iku(Penyusun& p, int triwulan);
naskah::Tabel tabel_tribulan_kegiatan(Penyusun& p, int triwulan);
naskah::Tabel tabel_tribulan_anggaran(Penyusun& p, int triwulan);
naskah::Tabel tabel_tribulan_kelengkapan(Penyusun& p, int triwulan);
/// tribulan-belum: what each post has not reported yet; no rows where all is reported.
naskah::Tabel tabel_tribulan_belum(Penyusun& p, int triwulan);
/// tribulan-hambatan, tribulan-tindak-lanjut: what officials wrote in their Pengukuran Kinerja of
/// the tribulan; no rows where nobody wrote anything.
naskah::Tabel tabel_tribulan_hambatan(Penyusun& p, int triwulan);
naskah::Tabel tabel_tribulan_tindak_lanjut(Penyusun& p, int triwulan);

/// Sections of the report in their order: pendahuluan, capaian, anggaran, kelengkapan data,
/// hambatan dan upaya, the meetings about it (where there was one), rencana tindak lanjut.
std::vector<naskah::Subbab> subbab_tribulan(Penyusun& p, int triwulan,
                                            const std::vector<evaluasi::Rapat>& rapat = {});

/// As laporan_tribulan() of dokumen.h, with the meetings about the tribulan.
naskah::Naskah laporan_tribulan(Penyusun& p, int triwulan,
                                const std::vector<evaluasi::Rapat>& rapat);

}  // namespace laras::pelaporan
