#include "app/tanya_tugas.h"
#include "web/pages/isian.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

BarisTabel baris(const kantor::Tugas& satu) {
  Html apa = tautan(satu.tautan, satu.apa);
  apa << R"(<span class="ket">)"_html << satu.keterangan << "</span>"_html;
  const Html keadaan =
      satu.terlambat > 0
          ? lencana(Lencana::Lambat, "Terlambat " + std::to_string(satu.terlambat) + " hari kerja")
          : tanda(Tanda::Tiada, satu.tempo ? "Masih dalam tenggat" : "Tanpa tenggat");
  return {.sel = {{.isi = std::move(apa)},
                  sel(satu.tempo ? satu.tempo->panjang() : "–"),
                  {.isi = keadaan}}};
}

}  // namespace

Response halaman_tugas(Context& konteks) {
  const auto semua =
      app::tanya_tugas(*konteks.snapshot, konteks.pelaku, konteks.tahun, konteks.hari_ini());
  if (!semua.ok()) return halaman_galat(konteks, semua.error());
  Html isi;
  if (semua.value().empty()) {
    isi << kosong("Tidak ada yang menunggu Anda",
                  "Tugas muncul di sini begitu suatu periode dibuka, isian diajukan, atau "
                  "rekomendasi perlu dijawab.",
                  {{"Ke beranda", "/beranda"}});
  } else {
    Tabel tugas{.judul = "Yang menunggu Anda",
                .kolom = {{.judul = "Tugas", .kartu = LebarKartu::Penuh},
                          {.judul = "Tenggat"},
                          {.judul = "Keadaan"}},
                .baris = {}};
    for (const auto& satu : semua.value()) tugas.baris.push_back(baris(satu));
    isi << panel({.id = "tugas", .judul = "Yang menunggu Anda", .berisian = false}, tabel(tugas));
  }
  return halaman(konteks,
                 {.judul = "Kotak tugas",
                  .keterangan = std::to_string(semua.value().size()) + " tugas tahun " +
                                std::to_string(konteks.tahun) + ".",
                  .menu = "/tugas",
                  .pilih_tahun = true},
                 isi);
}

}  // namespace laras::web
