#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/masuk.h"
#include "store/akun_store.h"

namespace laras::app {

/// A try to prove who one is, counted before the password is looked at.
struct Percobaan {
  std::int64_t gagal = 0;  ///< Failures under this name, this one included.
  std::optional<store::Sandi> sandi;
};

/// Counts a try and reads the password's hash. Fails with Forbidden while tries are delayed.
Result<Percobaan> mulai_percobaan(Workspace& workspace, const std::string& nama, const Asal& asal);

/// Whether it is the password; takes the same time where there is none.
bool sandi_cocok(const std::optional<store::Sandi>& ada, const std::string& sandi);

/// The try was right after all: nothing stands against the name, one less against the address.
/// REQUIRES: inside a writing transaction, as below.
Result<void> batalkan_percobaan(const store::Tempat& tempat, const std::string& nama,
                                const std::string& alamat);
/// A line about a try in the security log.
Result<void> catat_percobaan(const store::Tempat& tempat, const std::string& waktu,
                             const std::string& nama, const Asal& asal, const std::string& apa);
/// That somebody who has logged in knows his present password, tried as at login. `apa` is what the
/// security log says of a wrong one, `medan` the field of the error.
Result<void> buktikan_sandi(Workspace& workspace, const std::string& pengguna,
                            const std::string& sandi, const Asal& asal, const std::string& medan,
                            const std::string& apa);
/// Seconds of delay after so many failures under a name; 0: none.
std::int64_t tunda_nama(std::int64_t gagal);
/// What one hears who was wrong: how many tries are left.
Error sandi_salah(std::int64_t gagal);

/// A new session; its token is returned.
Result<std::string> buat_sesi_masuk(const store::Tempat& tempat, const std::string& pengguna,
                                    const Asal& asal, const std::string& waktu);

}  // namespace laras::app
