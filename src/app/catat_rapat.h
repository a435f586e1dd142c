#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"
#include "evaluasi/rapat.h"

namespace laras::app {

/// A meeting as it is prepared; dates ISO.
struct IsianRapat {
  std::string tahun = {};
  std::string periode = {};
  std::string tanggal = {};
  std::string pukul = {};
  std::string tempat = {};
  std::string agenda = {};
  std::string pimpinan = {};
  std::string nomor_undangan = {};
  std::string tanggal_undangan = {};
  std::set<std::string> undangan = {};  ///< codes of posts

  friend bool operator==(const IsianRapat&, const IsianRapat&) = default;
};

/// What became of it. Where something is wrong, nothing was stored.
struct HasilRapat {
  Errors salah = {};          ///< each with its field
  bool bentrok = false;       ///< somebody else changed it since the form was opened
  IsianRapat tersimpan = {};  ///< as it is now, where `bentrok`
  std::string kode = {};      ///< of the meeting
};

/// As the form shows it.
IsianRapat isian_rapat(const evaluasi::Rapat& rapat);
/// Digest of what a form was made from; of an empty one for a new meeting.
std::string sidik_rapat(const IsianRapat& isi);

/// A form as it came in.
struct KirimanRapat {
  std::string kode;  ///< empty: a new meeting
  IsianRapat isi;
  std::string semula;   ///< sidik_rapat() when the form was opened
  bool undang = false;  ///< the invitation is issued
};
/// Prepares a meeting, changes it or issues its invitation (which needs number, date and somebody
/// invited), traced. The same once more changes nothing. Fails with Forbidden, with NotFound, with
/// Conflict where minutes are written already.
Result<HasilRapat> catat_rapat(Workspace& workspace, const Oleh& oleh, const KirimanRapat& kiriman);

/// Attendance and minutes as they are typed.
struct IsianNotulen {
  struct Hadir {
    std::string kehadiran = {};
    std::string keterangan = {};
    friend bool operator==(const Hadir&, const Hadir&) = default;
  };
  std::map<std::string, Hadir> hadir = {};  ///< by post
  std::string hadir_lain = {};
  std::string notulen = {};
  std::string nomor_berita = {};

  friend bool operator==(const IsianNotulen&, const IsianNotulen&) = default;
};
IsianNotulen isian_notulen(const evaluasi::Rapat& rapat);
/// Digest of the minutes and of how far the meeting is.
std::string sidik_notulen(const evaluasi::Rapat& rapat);

/// Keep what is written so far, fix it, or correct what was fixed.
enum class LangkahNotulen { Simpan, Selesai, Koreksi };
struct KirimanNotulen {
  std::string kode;
  LangkahNotulen langkah = LangkahNotulen::Simpan;
  IsianNotulen isi;
  std::string semula;  ///< sidik_notulen() when the form was opened
  std::string alasan;  ///< needed for Koreksi
};
struct HasilNotulen {
  Errors salah = {};
  bool bentrok = false;
  IsianNotulen tersimpan = {};
};
/// Keeps minutes and attendance, traced. Fixing needs them whole and the day to have come. Fails
/// with Forbidden, with NotFound, with Conflict where the step cannot be taken.
Result<HasilNotulen> catat_notulen(Workspace& workspace, const Oleh& oleh,
                                   const KirimanNotulen& kiriman);

/// The meeting of that code. Fails with NotFound.
Result<evaluasi::Rapat> cari_rapat_kantor(const Snapshot& snapshot, const std::string& kode);
/// The history of a meeting with one more step: all rows as they shall be.
Result<std::vector<kamus::Baris>> tambah_riwayat_rapat(const Snapshot& snapshot,
                                                       const std::string& kode,
                                                       const std::string& apa,
                                                       const std::string& catatan, const Oleh& oleh,
                                                       const std::string& waktu);
/// The row of a meeting. Fails where a cell does not fit.
Result<kamus::Baris> baris_rapat(const evaluasi::Rapat& rapat);

}  // namespace laras::app
