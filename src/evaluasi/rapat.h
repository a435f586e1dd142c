#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"
#include "kantor/kantor.h"

namespace laras::evaluasi {

/// How far a meeting is. Berlangsung: its minutes are being written. Selesai: they are fixed and
/// change by a correction with a reason alone.
enum class KeadaanRapat { Disiapkan, Diundang, Berlangsung, Selesai };
/// The word of the screen: "Diundang".
std::string_view judul(KeadaanRapat keadaan);
/// The word of the store: `diundang`.
std::string_view kode(KeadaanRapat keadaan);

/// A post that is invited.
struct UndanganRapat {
  Id<kantor::Jabatan> jabatan;
  std::string kehadiran = {};   ///< hadir, wakil, tidak; empty: not recorded yet
  std::string keterangan = {};  ///< who came instead, or why nobody did

  friend bool operator==(const UndanganRapat&, const UndanganRapat&) = default;
};
/// "Hadir", "Diwakili", "Tidak hadir", "Belum dicatat".
std::string_view judul_kehadiran(std::string_view kehadiran);

/// Where something that a meeting asked for stands.
enum class KeadaanTugasRapat { Terbuka, Dilaporkan, Dikembalikan, Diterima };
std::string_view judul(KeadaanTugasRapat keadaan);
std::string_view kode(KeadaanTugasRapat keadaan);

/// Something that a meeting asked a post to do.
struct TugasRapat {
  std::string rapat = {};  ///< code of the meeting
  int nomor = 0;
  std::string uraian = {};
  Id<kantor::Jabatan> jabatan = {};
  Tanggal tenggat = {};
  KeadaanTugasRapat keadaan = KeadaanTugasRapat::Terbuka;
  std::optional<Tanggal> selesai = {};  ///< as its owner says
  std::string hasil = {};
  std::string alasan = {};              ///< why it went back; may be empty
  std::vector<std::string> bukti = {};  ///< codes

  /// Not reported as done and accepted yet.
  bool terbuka() const { return keadaan != KeadaanTugasRapat::Diterima; }
  /// Its owner has to do something, and its day is over.
  bool terlambat(Tanggal pada) const;
};

/// One step of a meeting's history.
struct RiwayatRapat {
  int nomor = 0;
  std::string waktu;  ///< UTC
  std::string oleh;
  std::string jabatan;
  std::string apa;  ///< a sentence: "Undangan ditetapkan"
  std::string catatan;
};

/// An evaluation meeting, or one about the monitor of the Renstra.
struct Rapat {
  std::string kode;
  int tahun = 0;
  std::string periode;  ///< TW1 ... TW4, SM1, SM2, RENSTRA
  Tanggal tanggal;
  std::string pukul;  ///< "09.00"
  std::string tempat;
  std::string agenda;  ///< Markdown
  Id<kantor::Jabatan> pimpinan;
  std::string nomor_undangan;
  std::optional<Tanggal> tanggal_undangan;
  KeadaanRapat keadaan = KeadaanRapat::Disiapkan;
  std::string hadir_lain;
  std::string notulen;  ///< Markdown
  std::string nomor_berita;
  std::vector<UndanganRapat> undangan = {};
  std::vector<TugasRapat> tugas = {};
  std::vector<RiwayatRapat> riwayat = {};  ///< the oldest first

  /// "Rapat evaluasi Tribulan III 2022", "Rapat pemantauan Renstra 2022".
  std::string sebutan() const;
  /// The triwulan at whose end its figures stand; 0 for the monitor.
  int triwulan() const;
};

/// "Tribulan III", "Semester I", "Pemantauan Renstra".
std::string judul_periode_rapat(std::string_view periode);

/// Every meeting, the newest first.
std::vector<Rapat> semua_rapat(const kamus::Himpunan& himpunan);
/// Those about a year, the newest first.
std::vector<Rapat> daftar_rapat(const kamus::Himpunan& himpunan, int tahun);
/// Those about a triwulan or the semester that ends with it, whose minutes are fixed, the oldest
/// first.
std::vector<Rapat> rapat_tribulan(const kamus::Himpunan& himpunan, int tahun, int triwulan);
/// Nothing if there is none.
std::optional<Rapat> cari_rapat(const kamus::Himpunan& himpunan, std::string_view kode);

}  // namespace laras::evaluasi
