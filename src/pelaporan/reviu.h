#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/tanggal.h"
#include "naskah/naskah.h"
#include "pelaporan/halaman_periksa.h"
#include "pelaporan/periksa.h"

namespace laras::pelaporan {

/// A statement of the review form, as reference data has it.
struct ButirReviu {
  std::string bagian = {};  ///< format, mekanisme, substansi, angka, or pernyataan
  std::string nomor = {};
  std::string isi = {};      ///< in a pernyataan `{instansi}` and `{tahun}` stand for these
  std::string penilai = {};  ///< what of the check answers it; empty: the reviewer alone
  std::string regulasi = {};
};

/// The parts and judges that a ButirReviu may name.
const std::vector<std::string>& bagian_reviu();
const std::vector<std::string>& penilai_reviu();

/// What a review is told beside the report; what is not known stays for the reviewer to fill in.
struct PermintaanReviu {
  IdentitasLaporan laporan = {};
  std::string instansi = {};  ///< may be empty
  int tahun = 0;              ///< 0: as the report says
  std::optional<Tanggal> tanggal = {};
};

/// Catatan Hasil Reviu (PermenPANRB 53/2014 Lampiran III): identity, the checklist of format,
/// mekanisme and substansi, findings by root cause with room for the author's answer, and the
/// statement to be signed. A box is filled in only where the check decides it.
naskah::Naskah catatan_hasil_reviu(const LaporanTerbaca& laporan, const HasilPeriksa& hasil,
                                   const std::vector<ButirReviu>& butir,
                                   const PermintaanReviu& permintaan);

}  // namespace laras::pelaporan
