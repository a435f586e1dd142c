#pragma once

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/akun.h"
#include "app/isi_lhe.h"
#include "app/workspace.h"

namespace laras::app {

/// What an evaluator does with an LHE: keep the draft, issue it, correct an issued one.
enum class LangkahLhe { Simpan, Tetapkan, Koreksi };

/// A form of an LHE as it came in.
struct KirimanLhe {
  int tahun = 0;
  LangkahLhe langkah = LangkahLhe::Simpan;
  IsiLhe isi;          ///< as typed
  std::string semula;  ///< sidik_isi() when the form was opened
  std::string alasan;  ///< needed for Koreksi
};

/// What became of it. Where something is wrong, nothing was stored.
struct HasilLhe {
  Errors salah = {};      ///< each with its field
  bool bentrok = false;   ///< somebody else changed it since the form was opened
  IsiLhe tersimpan = {};  ///< as it is now, where `bentrok`
};

/// Keeps, issues or corrects the LHE of a year, traced. A draft counts nowhere and may have gaps;
/// an issued one is whole. A correction needs a reason and leaves recommendations alone that the
/// office has answered. The same once more changes nothing. Fails with Forbidden, with Conflict
/// where the step cannot be taken.
Result<HasilLhe> catat_lhe(Workspace& workspace, const Oleh& oleh, const KirimanLhe& kiriman);

/// One more line in the history of an evaluation: all its rows as they shall be. `hal`: `lhe`, or
/// evaluasi::hal_rekomendasi().
Result<std::vector<kamus::Baris>> tambah_riwayat(const Snapshot& snapshot, int tahun,
                                                 const std::string& hal, const std::string& apa,
                                                 const std::string& catatan,
                                                 const kantor::Pelaku& pelaku,
                                                 const std::string& waktu);

/// All rows of a subject, those of which `milik` says yes exchanged for `baru` at their place.
template <class F>
std::vector<kamus::Baris> tukar_baris(const Snapshot& snapshot, std::string_view subjek,
                                      const F& milik, std::vector<kamus::Baris> baru) {
  std::vector<kamus::Baris> hasil;
  const kamus::Subjek& jenis = *kamus::cari(subjek);
  const auto semua = snapshot.himpunan().find(subjek);
  std::size_t tempat = std::string::npos;
  if (semua != snapshot.himpunan().end()) {
    for (const kamus::Baris& satu : semua->second) {
      if (!milik(kamus::Pembaca(jenis, satu))) {
        hasil.push_back(satu);
      } else if (tempat == std::string::npos) {
        tempat = hasil.size();
      }
    }
  }
  if (tempat == std::string::npos) tempat = hasil.size();
  hasil.insert(hasil.begin() + static_cast<std::ptrdiff_t>(tempat),
               std::make_move_iterator(baru.begin()), std::make_move_iterator(baru.end()));
  return hasil;
}

}  // namespace laras::app
