#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/tempat.h"

namespace laras::store {

/// A person's password as it is kept.
struct Sandi {
  std::string hash;          ///< security::hash_password()
  bool harus_ganti = false;  ///< Somebody else chose it.
  std::string diubah;        ///< UTC
};

/// Somebody who is logged in at one browser.
struct SesiMasuk {
  std::string sidik;  ///< SHA-256 of the token; the token itself is nowhere but in the browser.
  std::string pengguna;
  std::string dibuat;    ///< UTC
  std::string terakhir;  ///< UTC, of the last use, to the minute.
  std::string alamat;
  std::string peramban;
};

/// Failed logins under one name or from one address.
struct Percobaan {
  std::int64_t gagal = 0;
  std::string terakhir;      ///< UTC
  std::string tunda_sampai;  ///< UTC; empty: none.
};

/// A person's signing key as it is kept: without the PIN nobody reads it.
struct KunciRahasia {
  std::int64_t nomor = 0;  ///< of the row of `kunci_tanda_tangan` that has its other half
  std::string tersegel;    ///< security::seal_with_pin()
  std::string diubah;      ///< UTC
};

// Every call below fails with NotFound where the scope does not reach the office.

Result<std::optional<Sandi>> muat_sandi(const Tempat& tempat, const std::string& pengguna);
/// REQUIRES: inside a writing transaction, as all that writes here.
Result<void> simpan_sandi(const Tempat& tempat, const std::string& pengguna, const Sandi& sandi);

Result<std::optional<KunciRahasia>> muat_kunci(const Tempat& tempat, const std::string& pengguna);
/// Takes the place of the one before.
Result<void> simpan_kunci(const Tempat& tempat, const std::string& pengguna,
                          const KunciRahasia& kunci);

Result<std::optional<SesiMasuk>> muat_sesi_masuk(const Tempat& tempat, const std::string& sidik);
/// Those of a person, the newest use first.
Result<std::vector<SesiMasuk>> sesi_milik(const Tempat& tempat, const std::string& pengguna);
Result<void> simpan_sesi_masuk(const Tempat& tempat, const SesiMasuk& sesi);
/// Writes the time of the last use.
Result<void> sentuh_sesi(const Tempat& tempat, const std::string& sidik, const std::string& waktu);
Result<void> hapus_sesi(const Tempat& tempat, const std::string& sidik);
/// All sessions of a person but that one (empty: all of them).
Result<void> hapus_sesi_milik(const Tempat& tempat, const std::string& pengguna,
                              const std::string& kecuali);
/// All of them.
Result<void> hapus_semua_sesi(const Tempat& tempat);
/// Those begun before the one time or last used before the other, of anybody.
Result<void> hapus_sesi_lewat(const Tempat& tempat, const std::string& dibuat_sebelum,
                              const std::string& terakhir_sebelum);

/// `jenis`: nama or alamat. Nothing failed yet where there is no row.
Result<Percobaan> muat_percobaan(const Tempat& tempat, const std::string& jenis,
                                 const std::string& nilai);
Result<void> simpan_percobaan(const Tempat& tempat, const std::string& jenis,
                              const std::string& nilai, const Percobaan& percobaan);
Result<void> hapus_percobaan(const Tempat& tempat, const std::string& jenis,
                             const std::string& nilai);
/// Those whose last failure is older.
Result<void> hapus_percobaan_lewat(const Tempat& tempat, const std::string& sebelum);

}  // namespace laras::store
