#include <ostream>

#include "app/templat.h"
#include "cli/laporan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const auto hasil = app::templat(masukan.teks("BERKAS"), masukan.teks("--kertas") == "f4");
  if (!hasil.ok()) return laporkan(keluaran.pesan, {hasil.error()}, "Templat tidak ditulis.");
  keluaran.hasil << "Templat ditulis ke " << masukan.teks("BERKAS") << "\n";
  return 0;
}

}  // namespace

Verba verba_templat() {
  return {
      "templat",
      "Menulis templat untuk diisi.",
      "Menulis templat menurut akhiran BERKAS. Untuk .xlsx: buku kerja berisi satu lembar untuk\n"
      "setiap data, dengan keterangan pada setiap judul kolom, daftar pilihan, acuan bawaan, dan\n"
      "lembar Petunjuk. Setelah diisi, masukkan dengan laras impor BERKAS. Untuk .docx: rupa\n"
      "laporan (kop, margin, kertas, gaya) yang disunting dengan Word lalu dipakai dengan\n"
      "--format docx --templat BERKAS. Berkas yang sudah ada tidak ditimpa.",
      {{"BERKAS", "", "Berkas tujuan, berakhiran .xlsx atau .docx.", Opsi::Jenis::Teks, true},
       {"--kertas",
        "KERTAS",
        "Kertas templat .docx.",
        Opsi::Jenis::Teks,
        false,
        {"a4", "f4"},
        "a4"}},
      jalankan};
}

}  // namespace laras::cli
