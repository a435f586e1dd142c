#include "web/pages/kantor_formulir.h"

#include "web/parts/tabel.h"

namespace laras::web {

int status_tolak(const Errors& salah) {
  if (salah.empty()) return 200;
  return salah.front().kind == Kind::Conflict ? 409 : 422;
}

bool tak_tertampung(const Errors& salah) {
  if (salah.empty()) return false;
  const Kind jenis = salah.front().kind;
  return jenis == Kind::Forbidden || jenis == Kind::Unavailable || jenis == Kind::Bug ||
         jenis == Kind::NotFound;
}

Html banding_ketikan(const std::vector<BandingKetikan>& butir) {
  Tabel isi{.judul = "Isian yang berbeda",
            .kolom = {{"Isian"}, {"Tersimpan sekarang"}, {"Ketikan Anda"}},
            .baris = {}};
  const auto sebut = [](const std::string& teks) { return sel(teks.empty() ? "(kosong)" : teks); };
  for (const BandingKetikan& satu : butir) {
    if (satu.tersimpan == satu.ketikan) continue;
    isi.baris.push_back({{sel(satu.judul), sebut(satu.tersimpan), sebut(satu.ketikan)}});
  }
  if (isi.baris.empty()) {
    return catatan(Nada::Kuning, "Yang tersimpan sekarang sama dengan ketikan Anda.");
  }
  return panel({.id = "banding", .judul = "Diubah orang lain", .berisian = false}, tabel(isi));
}

Html medan_alasan(const Params& ketikan, const std::vector<Galat>& galat,
                  const std::string& petunjuk) {
  return medan({.nama = "alasan",
                .judul = "Alasan perubahan",
                .nilai = ketikan.get("alasan"),
                .petunjuk = petunjuk,
                .galat = pesan_untuk(galat, "alasan"),
                .wajib = true});
}

}  // namespace laras::web
