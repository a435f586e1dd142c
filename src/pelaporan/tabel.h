#pragma once

#include <vector>

#include "naskah/tabel.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// The published tables. Columns stand in the order of the form; ids are stable for machines.
naskah::Tabel tabel_pejabat(Penyusun& p);             ///< 1.1
naskah::Tabel tabel_staf(Penyusun& p);                ///< 1.2
naskah::Tabel tabel_pk_sasaran(Penyusun& p);          ///< pk-sasaran (2.1)
naskah::Tabel tabel_pk_program(Penyusun& p);          ///< pk-program (2.1)
naskah::Tabel tabel_iku(Penyusun& p);                 ///< iku (2.2)
naskah::Tabel tabel_target_pengukuran(Penyusun& p);   ///< 2.3
naskah::Tabel tabel_pencapaian(Penyusun& p);          ///< 3.1
naskah::Tabel tabel_komponen_akip(Penyusun& p);       ///< 3.2
naskah::Tabel tabel_ikm(Penyusun& p);                 ///< ikm
naskah::Tabel tabel_ipp(Penyusun& p);                 ///< ipp
naskah::Tabel tabel_pencapaian_sasaran(Penyusun& p);  ///< 3.3
naskah::Tabel tabel_capaian_kegiatan(Penyusun& p);    ///< 3.4
/// 3.5a: years before the Renstra changed; no rows if the year lies before any change.
naskah::Tabel tabel_sebelum_perubahan(Penyusun& p);
naskah::Tabel tabel_setelah_perubahan(Penyusun& p);   ///< 3.5b
naskah::Tabel tabel_dua_tahun(Penyusun& p);           ///< 3.6
naskah::Tabel tabel_kemajuan(Penyusun& p);            ///< 3.7
naskah::Tabel tabel_nasional(Penyusun& p);            ///< 3.8
naskah::Tabel tabel_kinerja_anggaran(Penyusun& p);    ///< 3.9
naskah::Tabel tabel_efisiensi(Penyusun& p);           ///< 3.10
naskah::Tabel tabel_sdm(Penyusun& p);                 ///< 3.11
naskah::Tabel tabel_menunjang(Penyusun& p);           ///< 3.12
naskah::Tabel tabel_alokasi(Penyusun& p);             ///< 3.13
naskah::Tabel tabel_anggaran_sasaran(Penyusun& p);    ///< 3.14
naskah::Tabel tabel_anggaran_kecamatan(Penyusun& p);  ///< 3.15
naskah::Tabel tabel_tindak_lanjut(Penyusun& p);       ///< 3.16
naskah::Tabel tabel_keputusan(Penyusun& p);           ///< 3.17; no rows without decisions
naskah::Tabel tabel_simpulan(Penyusun& p);            ///< 4.1
naskah::Tabel tabel_renstra(Penyusun& p);             ///< 6.1
/// rencana-aksi-sasaran, rencana-aksi-program: targets by triwulan with what supports them and who
/// answers for them; the indikator of the PK, and of the kegiatan below its programs by the Renja.
naskah::Tabel tabel_rencana_aksi_sasaran(Penyusun& p);
naskah::Tabel tabel_rencana_aksi_program(Penyusun& p);
/// rekap-renja: Renja murni against realisasi up to the end of a triwulan (1-4).
naskah::Tabel tabel_rekap_renja(Penyusun& p, int triwulan);
/// pengukuran-sasaran, pengukuran-program: form of the head of the office, up to a triwulan; where
/// the head wrote nothing, the IKU and the programs of the PK.
naskah::Tabel tabel_pengukuran_sasaran(Penyusun& p, int triwulan);
naskah::Tabel tabel_pengukuran_program(Penyusun& p, int triwulan);
/// The form of any post: the indikator of the nodes it answers for, a table a level
/// (pengukuran-sasaran, -program, -kegiatan, -sub-kegiatan); levels without one are left out.
std::vector<naskah::Tabel> tabel_pengukuran_jabatan(Penyusun& p, const kantor::Jabatan& jabatan,
                                                    int triwulan);

/// Mean capaian over every printed indikator row of Tabel 3.10 and 3.15, the IKU rows included.
Angka rata_capaian_semua(Penyusun& p);
/// Mean % ketersediaan SDM over the IKU (Tabel 3.11).
Angka rata_ketersediaan(Penyusun& p);
/// kebutuhan ÷ tersedia of the facilities, one for each member of staff where no need is set.
Angka efisiensi_sarpras(Penyusun& p);

}  // namespace laras::pelaporan
