#pragma once

#include <array>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/kalender_kantor.h"
#include "app/workspace.h"

namespace laras::app {

/// Hours of one day of the week as they are typed; both empty: no working day.
struct IsianJam {
  std::string buka;
  std::string tutup;

  friend bool operator==(const IsianJam&, const IsianJam&) = default;
};

/// The hours of a week as they are typed, Monday first.
struct IsianJamKerja {
  std::string mulai;
  std::string sampai;  ///< empty: until another week follows
  std::string dasar;
  std::array<IsianJam, 7> hari = {};
};

/// The same as it is kept; dates are ISO.
struct JamKerjaTampil {
  IsianJamKerja isi;
  std::string ringkas;  ///< "Senin–Kamis 07.30–16.00, Jumat 07.30–14.30"
  std::string tanda;    ///< goes along with a form
};

/// Every week, the latest first.
std::vector<JamKerjaTampil> tanya_jam_kerja(const Snapshot& snapshot);

/// Hour at which the office closes on that day: "16.00"; empty on a day off or where no hours are
/// kept.
std::string jam_tutup(const Snapshot& snapshot, const std::string& tanggal);

/// Keeps the hours of a week, new or changed; `perintah.kunci` is its first day, empty for a new
/// one. Working days and with them deadlines follow. Errors by field (`tutup.5`: Friday's);
/// Conflict without a field where the rows are no longer those of the form. The same form a second
/// time changes nothing.
Errors simpan_jam_kerja(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah,
                        const IsianJamKerja& isi);
/// Takes it out.
Errors hapus_jam_kerja(Workspace& workspace, const Oleh& oleh, const PerintahKalender& perintah);

}  // namespace laras::app
