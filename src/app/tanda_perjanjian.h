#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "app/masuk.h"
#include "app/perjanjian.h"

namespace laras::app {

/// Largest signed page, in bytes.
inline constexpr std::uintmax_t kLembarTerbesar = std::uintmax_t{10} << 20;

/// What the first party agrees to.
struct PermintaanSiap {
  PerjanjianDari dari;
  int versi = 1;       ///< that would be prepared, as it was shown
  std::string sidik;   ///< SHA-256 of the PDF that was shown
  std::string alasan;  ///< needed where PerjanjianTampil::perlu_alasan()
  std::string pin;
};

/// What the second party agrees to.
struct PermintaanTanda {
  PerjanjianDari dari;
  int versi = 1;
  std::string sidik;  ///< SHA-256 of the PDF that was shown
  std::string pin;
};

/// A page with the signatures by hand, or a PDF signed elsewhere.
struct KirimanLembar {
  PerjanjianDari dari;
  int versi = 1;
  std::filesystem::path berkas;  ///< its bytes; stays where it is
  std::string nama;              ///< as the sender calls it
};

/// Prepares the PK of one's own post: writes all formats, keeps their bytes and signs the digest of
/// the PDF with the person's key; one event. What is prepared already stays, as an older version.
/// The same request again is no change. Returns all that is wrong, each with its field; Forbidden
/// for one who does not hold the post, Conflict where document or version is no longer what was
/// shown.
Errors siapkan_perjanjian(Workspace& workspace, const kantor::Pelaku& pelaku, const Asal& asal,
                          const PermintaanSiap& permintaan);

/// Agrees to the newest version as the second party; its signed page is still to come. Errors as
/// siapkan_perjanjian(); nobody signs for both parties.
Errors tandatangani_perjanjian(Workspace& workspace, const kantor::Pelaku& pelaku, const Asal& asal,
                               const PermintaanTanda& permintaan);

/// Takes the signed page of the newest version in, which makes it tetap: the bytes under their
/// SHA-256, one event. Open
/// to both parties, Sekcam and planner. Errors are at the field `lembar`.
Errors terima_lembar(Workspace& workspace, const kantor::Pelaku& pelaku, const Asal& asal,
                     const KirimanLembar& kiriman);

/// Whether the person may do these, for the page to offer them.
bool boleh_menyiapkan(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                      const std::string& jabatan);
bool boleh_menandatangani(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                          const VersiPerjanjian& versi);
bool boleh_mengunggah(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                      const std::string& jabatan, const VersiPerjanjian& versi);

}  // namespace laras::app
