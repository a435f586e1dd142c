#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/unggah_bukti.h"
#include "app/workspace.h"
#include "evaluasi/tindak_lanjut.h"

namespace laras::app {

/// The office's answer to a recommendation as it is typed; dates ISO.
struct IsianJawaban {
  std::string rencana_aksi = {};
  std::string hasil = {};
  std::string jabatan = {};  ///< code of its owner
  std::string tenggat = {};
  std::string selesai = {};
  std::string status = {};

  friend bool operator==(const IsianJawaban&, const IsianJawaban&) = default;
};

/// An answer as it came in.
struct KirimanJawaban {
  int tahun = 0;
  int nomor = 0;
  IsianJawaban isi;
  std::string semula;   ///< sidik_jawaban() when the form was opened
  bool ajukan = false;  ///< hand it to the evaluator
};

/// What became of it. Where something is wrong, nothing was stored.
struct HasilJawaban {
  Errors salah = {};            ///< each with its field
  bool bentrok = false;         ///< somebody else changed it since the form was opened
  IsianJawaban tersimpan = {};  ///< as it is now, where `bentrok`
};

/// The answer as it is stored; empty fields where there is none.
IsianJawaban isian_jawaban(const evaluasi::UrusanRekomendasi& urusan);
/// Digest of an answer and its state: what a form was made from.
std::string sidik_jawaban(const evaluasi::UrusanRekomendasi& urusan);

/// One recommendation. Fails with NotFound.
Result<evaluasi::UrusanRekomendasi> cari_rekomendasi(const Snapshot& snapshot, int tahun,
                                                     int nomor);

/// Whether the person may answer it: for the whole office, or because its owner's post is his or
/// lies in his unit.
bool boleh_menjawab(const kantor::Pelaku& pelaku, const evaluasi::UrusanRekomendasi& urusan,
                    const kantor::Kantor& kantor);

/// Keeps or hands in an answer, traced. Handing in needs a result. The same once more changes
/// nothing. Fails with Forbidden, with NotFound, with Conflict where it was accepted already.
Result<HasilJawaban> jawab_rekomendasi(Workspace& workspace, const Oleh& oleh,
                                       const KirimanJawaban& kiriman);

/// The evaluator's judgement.
struct PenilaianJawaban {
  int tahun = 0;
  int nomor = 0;
  bool terima = false;  ///< else it goes back
  std::string alasan;   ///< needed where it goes back
  std::string semula;   ///< sidik_jawaban() of what was judged
};

/// Accepts an answer that was handed in, or gives it back with a reason, also after it was
/// accepted. Returns what is wrong, each with its field. Fails as jawab_rekomendasi().
Result<Errors> nilai_jawaban(Workspace& workspace, const Oleh& oleh,
                             const PenilaianJawaban& penilaian);

/// A file that shows what was done about a recommendation.
struct KirimanBuktiRekomendasi {
  int tahun = 0;
  int nomor = 0;
  std::filesystem::path berkas;  ///< its bytes; stays where it is
  std::string nama;              ///< as the sender calls it; shown, never used as a path
  std::string judul;             ///< of the document; empty: by its name
};

/// Takes evidence in, as unggah_bukti() does; the same file once more is no change. Fails with
/// Forbidden, NotFound, with Invalid where the file is refused, with Conflict where the answer was
/// accepted already.
Result<void> unggah_bukti_rekomendasi(Workspace& workspace, const Oleh& oleh,
                                      const KirimanBuktiRekomendasi& kiriman);

/// The evidence of a recommendation in the order in which it came.
std::vector<BuktiTampil> bukti_rekomendasi(const Snapshot& snapshot,
                                           const evaluasi::UrusanRekomendasi& urusan);

}  // namespace laras::app
