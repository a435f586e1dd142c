#pragma once

#include <string>
#include <vector>

#include "app/terbitan.h"
#include "web/html.h"
#include "web/parts/formulir.h"
#include "web/route.h"

namespace laras::web {

// Pages of issued documents.

/// What is needed before a document is issued, and the form: `?jenis=&triwulan=`.
Response halaman_terbit(Context& konteks);
/// Issues it: fields `jenis`, `tahun`, `triwulan`, `versi`, `nomor_surat`, `alasan`.
Response kirim_terbit(Context& konteks);
/// One issued document; one that is not for everybody asks who looks.
Response halaman_terbitan(Context& konteks);
/// Its stored bytes in one format.
Response unduh_terbitan(Context& konteks);

/// List of issued documents with their files; with `publik` only those for everybody.
Html panel_terbitan(const Context& konteks, bool publik);

/// What is known of a file or a digest.
struct HasilPeriksa {
  std::string ketikan = {};  ///< the digest as it was typed
  Html jawaban = {};
  std::vector<Galat> galat = {};
};
/// Looks a typed digest up: of a file, or a kepala jejak. Nothing for an empty one.
HasilPeriksa periksa_sidik(Context& konteks, const std::string& ketikan);
/// Looks the file up that was sent in the field `berkas`.
HasilPeriksa periksa_unggahan(Context& konteks);
/// Both forms with the answer.
Html panel_periksa(const Context& konteks, const HasilPeriksa& hasil);

}  // namespace laras::web
