#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "kantor/lingkup.h"
#include "store/himpunan_store.h"
#include "store/sqlite.h"

namespace laras::store {

/// Who does what, from where.
struct Pelaku {
  std::string nama;     ///< "administrator (baris perintah)"
  std::string jabatan;  ///< Post as which he acts; empty for the administrator.
  std::string asal;     ///< "baris perintah"
};

/// What an event did to one subject.
struct Efek {
  std::string subjek;
  std::int64_t ditambah = 0;
  std::int64_t diubah = 0;
  std::int64_t dihapus = 0;
  std::int64_t baris = 0;  ///< Rows after it.
  std::string isi_sidik;   ///< sidik_isi() after it.
};

/// One event of the audit chain.
struct Peristiwa {
  std::int64_t nomor = 0;  ///< From 1 in each office.
  std::string waktu;       ///< UTC, ISO 8601.
  Pelaku pelaku;
  std::string perintah;   ///< "impor"
  std::string ringkasan;  ///< For a person who reads the trail.
  std::vector<Efek> efek;
  std::int64_t rincian_jumlah = 0;
  std::string rincian_sidik;
  std::string sidik_sebelumnya;
  std::string sidik;
  std::string tanda_tangan;
};

/// One row before and after an event. Once erased, only `sidik` is left of it.
struct Rincian {
  std::int64_t nomor = 0;
  std::string subjek;
  std::string jenis;  ///< tambah, ubah, hapus
  std::optional<std::string> kunci;
  std::optional<std::string> sebelum;
  std::optional<std::string> sesudah;
  std::optional<std::string> garam;
  std::string sidik;

  bool terhapus() const { return !garam.has_value(); }
};

/// The digest that follows nothing: 64 zeros.
std::string sidik_awal();
/// What Peristiwa::sidik, Rincian::sidik and Peristiwa::rincian_sidik must be.
std::string hitung_sidik(const kantor::IdInstansi& instansi, const Peristiwa& peristiwa);
std::string hitung_sidik(const Rincian& rincian);
std::string hitung_sidik(const std::vector<Rincian>& rincian);

/// What is to be written about an act.
struct Catatan {
  std::string waktu;
  Pelaku pelaku;
  std::string perintah;
  std::string ringkasan;
  std::vector<SelisihSubjek> selisih;
  kamus::Himpunan sesudah;  ///< All rows of the subjects in `selisih`, as they now are.
};

/// Digest of the last event of an office, sidik_awal() where there is none.
Result<std::string> kepala_jejak(Database& database, const kantor::Lingkup& lingkup,
                                 const kantor::IdInstansi& instansi);

/// Appends an event, signed with the secret key. Returns its digest. REQUIRES: inside the writing
/// transaction of the act itself.
Result<std::string> catat(Database& database, const kantor::Lingkup& lingkup,
                          const kantor::IdInstansi& instansi, const Catatan& catatan,
                          const std::string& kunci_rahasia);

/// The events of an office of a number greater than `sesudah`, in their order; 0: all.
Result<std::vector<Peristiwa>> muat_jejak(Database& database, const kantor::Lingkup& lingkup,
                                          const kantor::IdInstansi& instansi,
                                          std::int64_t sesudah = 0);
/// Where an event stands in the chain.
struct LetakPeristiwa {
  std::int64_t nomor = 0;
  std::string waktu;
  std::int64_t sesudahnya = 0;  ///< Events after it.
};
/// The event of that digest; nothing if there is none.
Result<std::optional<LetakPeristiwa>> cari_peristiwa(Database& database,
                                                     const kantor::Lingkup& lingkup,
                                                     const kantor::IdInstansi& instansi,
                                                     const std::string& sidik);
/// The rows of one event in their order.
Result<std::vector<Rincian>> muat_rincian(Database& database, const kantor::Lingkup& lingkup,
                                          const kantor::IdInstansi& instansi,
                                          std::int64_t peristiwa);

/// Notes a refused act in the security log of the office, outside the chain.
Result<void> catat_penolakan(Database& database, const kantor::Lingkup& lingkup,
                             const kantor::IdInstansi& instansi, const std::string& waktu,
                             const Pelaku& pelaku, const std::string& perintah,
                             const std::string& alasan);

}  // namespace laras::store
