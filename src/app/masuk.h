#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/workspace.h"

namespace laras::app {

/// A session ends after so many seconds without use, and so many after login in any case.
inline constexpr std::int64_t kDiam = std::int64_t{30} * 60;
inline constexpr std::int64_t kUmurSesi = std::int64_t{12} * 60 * 60;
/// So many failures under one name, or from one address (which a whole office may share), are
/// followed by a delay of a minute, twice as long with each further one, 15 minutes at most.
inline constexpr int kBatasNama = 5;
inline constexpr int kBatasAlamat = 20;
/// Shortest password that a person may choose, in bytes.
inline constexpr std::size_t kSandiTerpendek = 12;

/// Where a login comes from.
struct Asal {
  std::string alamat;
  std::string peramban;  ///< What the browser calls itself; cut to 200 bytes.
};

/// Somebody who has just proven who he is.
struct Masuk {
  std::string token;  ///< For the browser alone: 64 hexadecimal digits.
  bool harus_ganti = false;
};

/// Logs in. Fails with Unauthenticated where name or password are wrong (the same words and the
/// same time for both), with Forbidden while tries are delayed, with Unavailable where the store
/// cannot. Successes, failures and delays stand in the security log.
Result<Masuk> masuk(Workspace& workspace, const std::string& nama, const std::string& sandi,
                    const Asal& asal);

/// Who a token belongs to, as he is today.
struct Dikenali {
  kantor::Pelaku pelaku;
  std::string sidik;         ///< Of the session; safe to show and to compare.
  bool harus_ganti = false;  ///< Nothing is open to him but the change of his password.
};

/// Absent where the token is none, its session has ended or its owner may no longer log in. Notes
/// the use once a minute at most.
Result<std::optional<Dikenali>> kenali(Workspace& workspace, const Snapshot& snapshot,
                                       const std::string& token);

/// Ends the session of a token. Nothing happens where there is none.
Result<void> keluar(Workspace& workspace, const std::string& token);

/// One line of the list of sessions.
struct SesiTampil {
  std::string sidik;
  std::string dibuat;  ///< As a person reads it, in the office's zone.
  std::string terakhir;
  std::string alamat;
  std::string peramban;
  bool ini = false;  ///< The one that asks.
};

/// The sessions of a person, the newest use first. `sidik`: the one that asks.
Result<std::vector<SesiTampil>> daftar_sesi(Workspace& workspace, const std::string& pengguna,
                                            const std::string& sidik);
/// Ends a session of that person; another's stays. An empty `sidik` ends all but `kecuali`.
Result<void> akhiri_sesi(Workspace& workspace, const std::string& pengguna,
                         const std::string& sidik, const std::string& kecuali);

/// What a chosen password lacks; empty if it may be used.
Errors periksa_sandi(const std::string& sandi, const std::string& pengguna,
                     const std::string& nama);

/// Changes one's own password: `lama` must be the present one (tried as at login, throttled), the
/// new one good. Ends all sessions and begins another one, whose token is returned; traced.
struct GantiSandi {
  std::string lama;
  std::string baru;
  std::string ulang;  ///< The new one once more.
};
/// Either errors of the form or the new token.
struct HasilGanti {
  Errors salah;
  std::string token;
};
HasilGanti ganti_sandi(Workspace& workspace, const kantor::Pelaku& pelaku, const GantiSandi& isi,
                       const Asal& asal);

/// Somebody as he is on that day; absent where there is no such person or he may not log in.
std::optional<kantor::Pelaku> cari_pelaku(const Snapshot& snapshot, const std::string& pengguna,
                                          Tanggal pada);

}  // namespace laras::app
