#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "acuan/skala.h"
#include "base/tanggal.h"
#include "evaluasi/evaluasi.h"
#include "kamus/kamus.h"
#include "kantor/kantor.h"
#include "kinerja/data.h"
#include "naskah/naskah.h"
#include "perencanaan/rencana.h"

namespace laras::pelaporan {

/// Markdown to blocks; live figures stay as `{{nama}}` inside the runs' text. Handed in, because
/// the library behind it belongs to the mechanics.
using UraiMarkdown = std::function<std::vector<naskah::Blok>(std::string_view)>;

/// Date and signatory of one report.
struct Penandatanganan {
  Tanggal tanggal;
  std::string tempat;
  Id<kantor::Jabatan> penanda_tangan;
};

/// One process of the office's map.
struct Proses {
  std::string kode;
  std::string nama;
  std::string kelompok;  ///< manajerial, utama, pengaruh
  std::string uraian;
};

/// A block of text written by a person, with its row for messages.
struct Narasi {
  std::string isi;     ///< Markdown
  std::string tempat;  ///< `berkas:baris:isi` or the row's id
};

/// Everything a report of one year is made of. Not changed while a report is written.
struct Bahan {
  int tahun = 0;
  kantor::Kantor kantor;
  acuan::Acuan acuan;
  perencanaan::Rencana rencana;
  kinerja::Data data;
  evaluasi::Evaluasi evaluasi;
  std::map<std::string, Penandatanganan, std::less<>> penandatanganan;  ///< by jenis laporan
  std::vector<Proses> proses;
  std::map<std::string, Narasi, std::less<>> narasi;  ///< by bagian, of this year
  UraiMarkdown urai_markdown;

  /// Assembles the material of one year. Entries that do not fit are added to `salah`.
  /// REQUIRES: rows that passed kamus::periksa.
  static Bahan rakit(const kamus::Himpunan& himpunan, int tahun, UraiMarkdown urai_markdown,
                     Errors& salah);
};

}  // namespace laras::pelaporan
