#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/snapshot.h"
#include "base/decimal.h"
#include "base/result.h"
#include "evaluasi/evaluasi.h"
#include "kamus/kamus.h"

namespace laras::app {

/// What stands in the fields of an LHE by their names: `nomor`, `tanggal`, `penerbit`, `perihal`;
/// of component k `nilai-k`, `keterangan-k`, `catatan-k-n`; of recommendation n `rek-n-isi`,
/// `rek-n-komponen`, `rek-n-indikator`, `rek-n-proses`. Empty fields are absent.
using IsiLhe = std::map<std::string, std::string>;

/// One component that is scored.
struct KomponenIsian {
  std::string nama;
  Decimal bobot;
  std::string dasar = {};  ///< the regulation; empty where the LHE's own rows say it
};

/// Whether the LHE of the year was issued: its rows are there.
bool lhe_ditetapkan(const kamus::Himpunan& himpunan, int tahun);

/// The components of an issued LHE, else those that regulations fix for the year.
std::vector<KomponenIsian> komponen_isian(const Snapshot& snapshot, int tahun);

/// As the rows of the issued LHE have it, or as its draft has it where it was not issued; empty
/// where there is neither.
IsiLhe isi_lhe(const kamus::Himpunan& himpunan, int tahun);

/// Trimmed, figures canonical, empty fields gone. `rapatkan`: notes and recommendations are
/// numbered anew without gaps.
IsiLhe baku_isi_lhe(const IsiLhe& isi, bool rapatkan);

/// Highest n of `awalan` + n + `akhiran` among the fields; 0 for none.
int terbesar(const IsiLhe& isi, const std::string& awalan, const std::string& akhiran);
/// The field of that name; empty where it is absent.
std::string ambil(const IsiLhe& isi, const std::string& medan);

/// The rows of one year's LHE out of its fields, every subject of them. What is wrong goes to
/// `salah`, `where` the field.
kamus::Himpunan baris_lhe(const Snapshot& snapshot, int tahun, const IsiLhe& isi, Errors& salah);

/// The LHE as it would be evaluated with those values; without one where a value is missing or
/// cannot be read.
evaluasi::Evaluasi coba_lhe(const Snapshot& snapshot, int tahun, const IsiLhe& isi);

/// Digest of the fields: what a form was made from.
std::string sidik_isi(const IsiLhe& isi);

}  // namespace laras::app
