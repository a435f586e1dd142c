#pragma once

#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// A holiday as it is typed.
struct IsianLibur {
  std::string tanggal;
  std::string nama;
  bool cuti_bersama = false;
  std::string dasar;
};

/// The days of collection of a period as they are typed.
struct IsianJadwal {
  std::string buka;
  std::string tenggat_unit;
  std::string tenggat_verifikasi;
  std::string dasar;
};

/// A holiday for the screen.
struct LiburTampil {
  IsianLibur isi;
  std::string hari;   ///< "Senin, 17 April 2023"
  std::string tanda;  ///< Of the row as it is; goes along with the form.
};

/// The days of one period for the screen.
struct JadwalTampil {
  int tahun = 0;
  std::string periode;   ///< `TW2`
  std::string judul;     ///< "Tribulan II 2022"
  IsianJadwal isi;       ///< ISO dates
  bool sendiri = false;  ///< The office fixed them; else the general rule does.
  bool ditutup = false;
  std::string tanda;  ///< Of the row as it is; empty without one.
};

/// The calendar of a year.
struct KalenderTampil {
  std::vector<LiburTampil> libur;    ///< by date
  std::vector<JadwalTampil> jadwal;  ///< triwulan I to IV
  int hari_kerja = 0;                ///< working days of the year
};

/// The calendar of a year. Fails with Invalid where its rows do not fit each other.
Result<KalenderTampil> tanya_kalender(const Snapshot& snapshot, int tahun);

/// What an act on the calendar is about, beside what is typed.
struct PerintahKalender {
  std::string kunci;   ///< Of the row: date, or `2022/TW2`; empty: a new holiday.
  std::string tanda;   ///< As LiburTampil::tanda when the form was opened.
  std::string alasan;  ///< Needed; it stays in the trail.
};

/// Keeps a holiday, new or changed. Returns all that is wrong, each with its field; Conflict where
/// the row is no longer what it was. Nothing is written where nothing differs.
Errors simpan_libur(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah,
                    const IsianLibur& isi);
/// Takes a holiday out.
Errors hapus_libur(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah);
/// Fixes the days of a period that is not closed; errors as simpan_libur().
Errors simpan_jadwal(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah,
                     const IsianJadwal& isi);
/// Takes them out, so that the general rule counts again.
Errors hapus_jadwal(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah);

}  // namespace laras::app
