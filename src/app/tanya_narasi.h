#pragma once

#include <string>
#include <vector>

#include "app/angka_tampil.h"
#include "app/snapshot.h"
#include "base/result.h"
#include "pelaporan/bagian_narasi.h"

namespace laras::app {

/// One place for the list of the year's written parts.
struct BagianTampil {
  pelaporan::BagianNarasi bagian;
  bool terisi = false;
  std::string awal = {};  ///< how it begins, at most a line
};

/// Every written part of a year, and what the LKjIP still lacks.
struct DaftarNarasi {
  std::vector<BagianTampil> bagian;
  int diminta = 0;                       ///< asked for and not written
  std::vector<std::string> kurang = {};  ///< figures of the LKjIP that are not filled in
  /// Rows whose place no document knows: kept, never printed.
  std::vector<std::string> tak_dikenal = {};
};

/// Fails with NotFound where no plan document governs the year, with Invalid where rows do not fit
/// each other.
Result<DaftarNarasi> tanya_narasi(const Snapshot& snapshot, int tahun);

/// A live figure that can be put into a text.
struct AngkaPilihan {
  std::string nama;   ///< `capaian:iku-akip`
  std::string judul;  ///< "Capaian Nilai Evaluasi AKIP"
  AngkaTampil angka;
};

/// What a person sees who writes one part.
struct NaskahBagian {
  pelaporan::BagianNarasi bagian;
  std::string isi;         ///< as it is stored; empty: nothing is
  std::string tahun_lalu;  ///< the same part of the year before
  std::vector<AngkaPilihan> angka = {};
};

/// Fails with NotFound for a part that the year's documents do not have, else as tanya_narasi().
Result<NaskahBagian> tanya_bagian(const Snapshot& snapshot, int tahun, const std::string& bagian);

/// The text alone, as it is stored; empty: nothing is. Fails as tanya_bagian().
Result<std::string> isi_tersimpan(const Snapshot& snapshot, int tahun, const std::string& bagian);

/// A text as the document will print it. The blocks are paragraphs, lists and headings.
struct Pratinjau {
  std::vector<naskah::Blok> blok;
  std::vector<AngkaPilihan> angka;  ///< the live figures in it, each once
  Errors salah;                     ///< unknown live figures, `where` is `teks`
};
Result<Pratinjau> pratinjau_narasi(const Snapshot& snapshot, int tahun, const std::string& isi);

}  // namespace laras::app
