#pragma once

#include <string>
#include <vector>

#include "app/akun.h"
#include "app/masuk.h"

namespace laras::app {

/// Fewest and most digits of a PIN.
inline constexpr std::size_t kPinTerpendek = 6;
inline constexpr std::size_t kPinTerpanjang = 12;

/// The form for a signing PIN.
struct IsianPin {
  std::string sandi;  ///< the person's present password
  std::string lama;   ///< the present PIN; empty: none yet, or forgotten
  std::string pin;
  std::string ulang;  ///< the new one once more
};

/// Gives a person a signing PIN. With the present one the key stays and is closed anew; without it
/// a new key takes the place of the old one, whose signatures stay valid, and the Sekcam gets a
/// notice where there was one before. Nobody else can do it for him. The PIN leaves no trace.
/// Returns all that is wrong, each with its field.
Errors atur_pin(Workspace& workspace, const kantor::Pelaku& pelaku, const IsianPin& isi,
                const Asal& asal);

/// A signing key, open for the moment of one signature.
struct KunciTerbuka {
  int nomor = 0;
  std::string rahasia;
};
/// Opens a person's key. `where` of its errors is `pin`: NotFound where he has none,
/// Unauthenticated where the PIN is wrong, Forbidden while tries are delayed (as at login, by a
/// count of its own that only a right PIN or a new one takes back).
Result<KunciTerbuka> buka_kunci(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& pin, const Asal& asal);

/// The open half of a signing key.
struct KunciTampil {
  std::string pengguna;
  std::string nama;  ///< as shown
  int nomor = 0;
  std::string kunci_umum;
  std::string mulai;           ///< UTC
  std::string sampai;          ///< UTC; empty: in force
  std::string diketahui;       ///< UTC; empty: not yet
  std::string diketahui_oleh;  ///< name as shown

  /// A key that took the place of another one, which nobody has taken note of.
  bool menunggu() const { return nomor > 1 && diketahui.empty(); }
};
/// All keys, those of a person together, his newest first. `pengguna`: only his.
std::vector<KunciTampil> daftar_kunci(const Snapshot& snapshot, const std::string& pengguna = {});

/// Takes note of a new key of somebody else. Nothing is written where it was noted before. Fails
/// with NotFound where there is no such key, with Forbidden for one's own.
Result<void> ketahui_kunci(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                           int nomor);

}  // namespace laras::app
