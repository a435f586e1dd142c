#include "app/unggah_bukti.h"
#include "web/pages/isian.h"
#include "web/parts/keadaan.h"

namespace laras::web {

Response unduh_bukti(Context& konteks) {
  const auto berkas = app::buka_bukti(konteks.workspace, *konteks.snapshot, konteks.param("id"));
  if (!berkas.ok()) {
    return berkas.error().kind == Kind::NotFound
               ? tak_ditemukan(konteks, "Berkas bukti tidak ada", berkas.error().message)
               : halaman_galat(konteks, berkas.error());
  }
  Response jawaban;
  jawaban.type = berkas.value().mime;
  jawaban.header("Content-Disposition", "attachment; filename=\"" + berkas.value().nama + "\"");
  jawaban.header("X-Content-Type-Options", "nosniff");
  jawaban.header("Cache-Control", "private, no-store");
  jawaban.body = FileBody{berkas.value().berkas};
  return jawaban;
}

}  // namespace laras::web
