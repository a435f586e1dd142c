#pragma once

#include <optional>

#include "web/route.h"

namespace laras::web {

// Pages of the evaluation: the LHE, the office's answers, the register of decisions.

/// Years with an LHE.
Response halaman_daftar_evaluasi(Context& konteks);
/// The LHE of a year with its recommendations and where each stands.
Response halaman_evaluasi(Context& konteks);
/// The form of an LHE.
Response halaman_isi_lhe(Context& konteks);
/// Keeps the draft (`aksi` is `simpan`), issues it (`tetapkan`) or corrects the issued one
/// (`koreksi`).
Response kirim_lhe(Context& konteks);
/// One recommendation: answer, evidence, judgement.
Response halaman_rekomendasi(Context& konteks);
/// Keeps the answer (`aksi` is `simpan`) or hands it in (`ajukan`), with evidence that came along.
Response kirim_jawaban(Context& konteks);
/// The evaluator accepts (`aksi` is `terima`) or gives back (`kembalikan`).
Response kirim_penilaian(Context& konteks);
/// All evidence of a year as one file.
Response unduh_bundel(Context& konteks);
/// The register of decisions.
Response halaman_daftar_keputusan(Context& konteks);
/// One decision, as a form for those who keep the register; `baru` is a new one.
Response halaman_keputusan(Context& konteks);
/// Enters or changes a decision.
Response kirim_keputusan(Context& konteks);

/// The year in the path; absent where it is none.
std::optional<int> tahun_evaluasi(const Context& konteks);

}  // namespace laras::web
