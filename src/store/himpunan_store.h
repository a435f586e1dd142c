#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "kamus/kamus.h"
#include "kantor/lingkup.h"
#include "store/sqlite.h"

namespace laras::store {

/// One row that differs; `sebelum` is absent for a new row, `sesudah` for one that is gone.
struct Selisih {
  std::string kunci;
  std::optional<std::string> sebelum = {};  ///< teks_baris()
  std::optional<std::string> sesudah = {};
};

/// How a subject differs from what it was.
struct SelisihSubjek {
  const kamus::Subjek* subjek = nullptr;
  std::vector<Selisih> baris = {};
  bool urutan = false;  ///< The rows that stay have another order.
  int ditambah = 0;
  int diubah = 0;
  int dihapus = 0;

  bool kosong() const { return baris.empty() && !urutan; }
};

/// Those subjects of `baru` that differ from `lama`, in the dictionary's order. REQUIRES: no key
/// occurs twice in a subject.
std::vector<SelisihSubjek> selisih(const kamus::Himpunan& lama, const kamus::Himpunan& baru);

/// The ids of all offices in this data folder, for one who may administer it.
Result<std::vector<kantor::IdInstansi>> semua_instansi(Database& database);

/// Every row of an office, in file order; a subject without rows is absent. Fails with NotFound
/// where `lingkup` does not reach the office, with Invalid where a stored cell makes no sense.
Result<kamus::Himpunan> muat(Database& database, const kantor::Lingkup& lingkup,
                             const kantor::IdInstansi& instansi);

/// Puts the rows of `baru` in the place of each of its subjects' rows. REQUIRES: inside a writing
/// transaction. Fails as muat(), and with Conflict where a constraint is hurt.
Result<void> ganti(Database& database, const kantor::Lingkup& lingkup,
                   const kantor::IdInstansi& instansi, const kamus::Subjek& subjek,
                   const std::vector<kamus::Baris>& baris);

/// Writes what `selisih` says, row by row: as ganti(), for an act that touches few rows of many.
/// `sesudah` are all rows as they shall be. REQUIRES: inside a writing transaction; the rows that
/// `selisih` was computed from are those of the store.
Result<void> terapkan(Database& database, const kantor::Lingkup& lingkup,
                      const kantor::IdInstansi& instansi, const SelisihSubjek& selisih,
                      const std::vector<kamus::Baris>& sesudah);

}  // namespace laras::store
