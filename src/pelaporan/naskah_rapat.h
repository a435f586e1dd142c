#pragma once

#include <string>
#include <vector>

#include "evaluasi/pemantauan.h"
#include "evaluasi/rapat.h"
#include "naskah/naskah.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// Names of reporters, reports and meetings that documents of the monitor show.
struct BahanPemantauan {
  std::vector<evaluasi::PelaporPemantauan> pelapor;
  std::vector<evaluasi::LaporanPemantauan> laporan;  ///< the newest period first
};

/// The figures that a meeting looks at, as the measurement has them: of a triwulan each indikator
/// with target, realisasi, capaian, state and who answers for it.
naskah::Tabel tabel_rapat_capaian(Penyusun& p, int triwulan);
/// Who was invited and came.
naskah::Tabel tabel_rapat_kehadiran(Penyusun& p, const evaluasi::Rapat& rapat);
/// What the meeting asked for; no rows where it asked for nothing.
naskah::Tabel tabel_rapat_tindak_lanjut(Penyusun& p, const evaluasi::Rapat& rapat);

/// The letter that invites. REQUIRES: `p` is of the meeting's year.
naskah::Naskah undangan_rapat(Penyusun& p, const evaluasi::Rapat& rapat);
/// Minutes with attendance, figures, what follows, and signatures. REQUIRES: as undangan_rapat().
naskah::Naskah berita_acara_rapat(Penyusun& p, const evaluasi::Rapat& rapat,
                                  const BahanPemantauan& pemantauan);

/// The monitor of the Renstra at the end of `p`'s year: path, verdict and reporter of each
/// indikator of a sasaran.
naskah::Tabel tabel_pemantauan(Penyusun& p, const BahanPemantauan& bahan);
/// What reporters wrote about that year; no rows where nobody wrote.
naskah::Tabel tabel_laporan_pemantauan(Penyusun& p, const BahanPemantauan& bahan);
/// The whole monitor as a document.
naskah::Naskah pemantauan_renstra(Penyusun& p, const BahanPemantauan& bahan);

/// The section of a report of a tribulan about its meetings. REQUIRES: at least one.
/// `tabel`: number of the last table before it; counted on.
naskah::Subbab subbab_rapat(Penyusun& p, const std::vector<evaluasi::Rapat>& rapat,
                            const std::string& nomor, int& tabel);

}  // namespace laras::pelaporan
