#include "app/tanya_jejak.h"

#include <algorithm>

#include "base/teks.h"
#include "store/jejak_store.h"

namespace laras::app {

namespace {

constexpr std::size_t kPanjangSidik = 64;

std::string rapikan(std::string_view sidik) {
  std::string hasil;
  for (const char c : teks::kecilkan(sidik.substr(0, 2 * kPanjangSidik + 2))) {
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') hasil += c;
  }
  return hasil;
}

bool heksa(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

}  // namespace

Result<std::optional<KepalaJejak>> tanya_jejak(Workspace& workspace, std::string_view sidik) {
  const std::string dicari = rapikan(sidik);
  if (dicari.size() != kPanjangSidik || !std::all_of(dicari.begin(), dicari.end(), heksa)) {
    return Error{Kind::Invalid,
                 "Kepala jejak terdiri atas 64 huruf dan angka (0-9, a-f). Salin dari lembar "
                 "kendali dokumen, lalu ketik ulang.",
                 "kepala"};
  }
  std::optional<KepalaJejak> hasil;
  LARAS_CHECK(workspace.baca([&](store::Database& database, const Sesi& sesi) -> Result<void> {
    LARAS_TRY(const auto ada, store::cari_peristiwa(database, sesi.lingkup, sesi.instansi, dicari));
    if (ada) hasil = KepalaJejak{ada->nomor, ada->waktu, ada->sesudahnya};
    return {};
  }));
  return hasil;
}

}  // namespace laras::app
