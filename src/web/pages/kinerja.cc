#include "app/tanya_kinerja.h"
#include "web/pages/lihat.h"
#include "web/pages/ringkasan.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"

namespace laras::web {

Response halaman_kinerja(Context& konteks) {
  const auto hasil = app::tanya_kinerja(*konteks.snapshot, konteks.tahun);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const app::RingkasanKinerja& r = hasil.value();
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  if (r.iku_terukur + r.program.size() > 0) isi << angka_kunci_kinerja(konteks, r);
  isi << panel_iku(konteks, r, true) << panel_serapan(konteks, r) << "</div>"_html;
  Frame frame{.judul = "Kinerja " + std::to_string(r.tahun),
              .keterangan = r.rencana.empty() ? "Belum ada dokumen rencana untuk tahun ini."
                                              : "Menurut " + r.rencana + ".",
              .menu = "/kinerja",
              .pilih_tahun = true};
  frame.tindakan = deret({tautan_tombol({"Pohon kinerja", bertahun(konteks, "/pohon")}),
                          tautan_tombol({"Rekap tribulan", bertahun(konteks, "/kinerja/tribulan")}),
                          tautan_tombol({"Pemantauan Renstra", bertahun(konteks, "/pemantauan")}),
                          tautan_tombol({"Rapat evaluasi", bertahun(konteks, "/rapat")})});
  return halaman(konteks, frame, isi);
}

}  // namespace laras::web
