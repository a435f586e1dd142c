#pragma once

#include <vector>

#include "naskah/naskah.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// One line of what a post promises.
struct ButirPerjanjian {
  const Simpul* simpul = nullptr;
  const Indikator* indikator = nullptr;
};

/// What the post promises: of the head the IKU and the indikator of the PK's programs, of any other
/// the indikator of the nodes that it answers for, from sasaran down, in the order of the Renja.
std::vector<ButirPerjanjian> butir_perjanjian(const Penyusun& p, const kantor::Jabatan& jabatan);

/// The nodes whose pagu the post answers for: of the head the PK's programs, of any other its
/// highest nodes of the DPA, so that none is counted twice.
std::vector<Id<Simpul>> anggaran_perjanjian(const Penyusun& p, const kantor::Jabatan& jabatan);

/// Tables of the appendix of a post below the head: pk-kinerja and pk-anggaran.
naskah::Tabel tabel_pk_kinerja(Penyusun& p, const kantor::Jabatan& jabatan);
naskah::Tabel tabel_pk_anggaran(Penyusun& p, const kantor::Jabatan& jabatan);

/// The date on which the PK of `p` is signed; where it is not filled in, the last day of the year.
Tanggal tanggal_pk(const Penyusun& p);

/// The Perjanjian Kinerja of a post with the post above it (PermenPANRB 53/2014 Lampiran I), in the
/// version of `p`; of the head as perjanjian_kinerja(p).
naskah::Naskah perjanjian_kinerja(Penyusun& p, const kantor::Jabatan& jabatan);

}  // namespace laras::pelaporan
