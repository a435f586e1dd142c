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

/// Where the answer to a recommendation stands. Dijawab: written down, not handed in yet.
enum class KeadaanJawaban { Belum, Dijawab, Diajukan, Dikembalikan, Diterima };

/// The word of the screen: "Diajukan".
std::string_view judul(KeadaanJawaban keadaan);

/// A recommendation with all that was done about it.
struct UrusanRekomendasi {
  int tahun = 0;
  int nomor = 0;
  std::string rekomendasi = {};
  std::string komponen = {};   ///< may be empty, as the next two
  std::string indikator = {};  ///< code
  std::string proses = {};     ///< code
  std::string rencana_aksi = {}, hasil = {}, waktu = {}, penanggung_jawab = {}, status = {};
  Id<kantor::Jabatan> jabatan = {};  ///< its owner; empty where none was named
  std::optional<Tanggal> tenggat = {};
  std::optional<Tanggal> selesai = {};
  std::vector<std::string> bukti = {};  ///< codes
  KeadaanJawaban keadaan = KeadaanJawaban::Belum;
  std::string alasan = {};  ///< of the last judgement; may be empty

  /// Behind its own date and not done.
  bool terlambat(Tanggal pada) const;
};

/// Everything recommended in the LHE of a year, by number.
std::vector<UrusanRekomendasi> urusan_rekomendasi(const kamus::Himpunan& himpunan, int tahun);

/// What the history calls a recommendation: `rekomendasi-3`.
std::string hal_rekomendasi(int nomor);

/// Whether the office's own words say that it is done: "Sudah ditindaklanjuti", "Selesai".
bool selesai(std::string_view status);

}  // namespace laras::evaluasi
