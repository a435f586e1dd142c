#include <ostream>

#include "app/reviu.h"
#include "cli/laporan.h"
#include "cli/serahkan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

Result<app::PermintaanReviu> permintaan(const Masukan& masukan) {
  app::PermintaanReviu hasil{.berkas = masukan.teks("FILE"),
                             .instansi = masukan.teks("--instansi"),
                             .tahun = masukan.bulat("--tahun")};
  if (masukan.ada("--tanggal")) {
    LARAS_TRY(hasil.tanggal, Tanggal::parse(masukan.teks("--tanggal")));
  }
  return hasil;
}

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const auto gagal = "Catatan hasil reviu tidak disusun.";
  const auto diminta = permintaan(masukan);
  if (!diminta.ok()) {
    auto salah = diminta.error();
    salah.where = "--tanggal";
    laporkan(keluaran.pesan, {salah}, gagal);
    return 2;
  }
  const auto naskah = app::susun_reviu(diminta.value());
  if (!naskah.ok()) {
    laporkan(keluaran.pesan, {naskah.error()}, gagal);
    return 2;
  }
  const auto isi = app::cetak_naskah(naskah.value(), cara_cetak(masukan));
  if (!isi.ok()) return laporkan(keluaran.pesan, {isi.error()}, gagal);
  return serahkan(masukan, keluaran, isi.value());
}

}  // namespace

Verba verba_reviu() {
  return {
      "reviu",
      "Menyusun Catatan Hasil Reviu atas sebuah laporan.",
      "Memeriksa laporan (.docx, .xlsx, .md, .html, .csv) seperti laras periksa, lalu menulis\n"
      "formulir reviu: format, mekanisme penyusunan, substansi, temuan dengan kolom tanggapan,\n"
      "dan Pernyataan Telah Direviu. Yang tidak dapat diputuskan program dibiarkan kosong.",
      {{"FILE", "FILE", "Laporan yang direviu.", Opsi::Jenis::Teks, true},
       {"--instansi", "NAMA", "Instansi yang direviu; tanpa ini dikosongkan."},
       {"--tahun", "TAHUN", "Tahun yang dilaporkan; tanpa ini menurut laporannya.",
        Opsi::Jenis::Bulat},
       {"--tanggal", "TANGGAL", "Tanggal reviu; tanpa ini dikosongkan."},
       opsi_format({"html", "json", "docx", "pdf", "xlsx"}),
       opsi_kertas(),
       {"--templat", "BERKAS", "Templat DOCX kantor untuk --format docx."},
       opsi_keluaran()},
      jalankan};
}

}  // namespace laras::cli
