#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/catat_rapat.h"
#include "app/unggah_bukti.h"

namespace laras::app {

/// What a meeting asks for, as it is typed; date ISO.
struct IsianTugasRapat {
  std::string uraian = {};
  std::string jabatan = {};
  std::string tenggat = {};

  friend bool operator==(const IsianTugasRapat&, const IsianTugasRapat&) = default;
};
IsianTugasRapat isian_tugas_rapat(const evaluasi::TugasRapat& tugas);
/// Digest of an item with its state and evidence: what a form was made from.
std::string sidik_tugas_rapat(const evaluasi::TugasRapat& tugas);

struct KirimanTugasRapat {
  std::string rapat;
  int nomor = 0;  ///< 0: a new one
  IsianTugasRapat isi;
  std::string semula;  ///< sidik_tugas_rapat() when the form was opened
  std::string alasan;  ///< needed once the minutes are fixed
};
/// What became of it. Where something is wrong, nothing was stored.
struct HasilTugasRapat {
  Errors salah = {};
  bool bentrok = false;
  IsianTugasRapat tersimpan = {};
};
/// Adds or changes something that a meeting asks for, traced. Fails with Forbidden, with NotFound,
/// with Conflict before the invitation is issued and once its owner reported it.
Result<HasilTugasRapat> catat_tugas_rapat(Workspace& workspace, const Oleh& oleh,
                                          const KirimanTugasRapat& kiriman);

/// One item of a meeting. Fails with NotFound.
Result<evaluasi::TugasRapat> cari_tugas_rapat(const Snapshot& snapshot, const std::string& rapat,
                                              int nomor);
/// Whether the person does it: the post is his or lies in his unit, or he answers for the office.
bool boleh_mengerjakan(const kantor::Pelaku& pelaku, const evaluasi::TugasRapat& tugas,
                       const kantor::Kantor& kantor);

/// Whether the post that does it is his own, so that he may not judge it.
bool jabatan_sendiri(const kantor::Pelaku& pelaku, const evaluasi::TugasRapat& tugas,
                     const kantor::Kantor& kantor);

/// Its owner says that it is done.
struct LaporanTugasRapat {
  std::string rapat;
  int nomor = 0;
  std::string selesai;  ///< ISO
  std::string hasil;
  std::string semula;
};
/// Returns what is wrong, each with its field. Fails with Forbidden, NotFound, with Conflict where
/// the minutes are not fixed yet or it was accepted already.
Result<Errors> lapor_tugas_rapat(Workspace& workspace, const Oleh& oleh,
                                 const LaporanTugasRapat& laporan);

/// Whoever holds the meeting accepts the report or gives it back.
struct PenilaianTugasRapat {
  std::string rapat;
  int nomor = 0;
  bool terima = false;
  std::string alasan;  ///< needed where it goes back
  std::string semula;
};
/// As lapor_tugas_rapat(); nobody judges what his own post did.
Result<Errors> nilai_tugas_rapat(Workspace& workspace, const Oleh& oleh,
                                 const PenilaianTugasRapat& penilaian);

/// A file that shows what was done.
struct BuktiTugasRapat {
  std::string rapat;
  int nomor = 0;
  std::filesystem::path berkas;  ///< its bytes; stays where it is
  std::string nama;              ///< as the sender calls it; shown, never used as a path
};
/// Takes evidence in; the same file once more is no change. Fails as lapor_tugas_rapat(), with
/// Invalid where the file is refused.
Result<void> unggah_bukti_tugas(Workspace& workspace, const Oleh& oleh,
                                const BuktiTugasRapat& kiriman);
/// The evidence of an item in the order in which it came.
std::vector<BuktiTampil> bukti_tugas_rapat(const Snapshot& snapshot,
                                           const evaluasi::TugasRapat& tugas);

}  // namespace laras::app
