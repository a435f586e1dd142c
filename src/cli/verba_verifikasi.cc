#include <ostream>

#include "app/verifikasi.h"
#include "cli/laporan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const auto hasil = app::verifikasi(masukan.teks("--data"), masukan.teks("--kepala"));
  if (!hasil.ok()) {
    laporkan(keluaran.pesan, {hasil.error()}, "Jejak tidak dapat diperiksa.");
    return 2;
  }
  const auto& isi = hasil.value();
  if (!isi.rusak.empty()) {
    return laporkan(keluaran.pesan, isi.rusak,
                    "Data ini tidak dapat dipercaya; bandingkan dengan cadangan.");
  }
  keluaran.hasil << "Jejak " << isi.instansi << " utuh: " << isi.peristiwa
                 << " peristiwa, tanda tangan sah, isi data sesuai.\n";
  if (isi.terhapus > 0) {
    keluaran.hasil << "Rincian yang teksnya dihapus: " << isi.terhapus << ".\n";
  }
  if (masukan.ada("--kepala")) {
    keluaran.hasil << "Kepala yang disebut ada dalam jejak, diikuti " << isi.setelah_kepala
                   << " peristiwa.\n";
  }
  keluaran.hasil << "Kepala jejak: " << isi.kepala << "\n";
  return 0;
}

}  // namespace

Verba verba_verifikasi() {
  return {"verifikasi",
          "Memeriksa keutuhan jejak dan isi data.",
          "Menghitung ulang seluruh rantai jejak, tanda tangan, dan rinciannya, lalu\n"
          "membandingkan isi data dengan yang dicatat jejak. Kode keluar 0 utuh, 1 rusak,\n"
          "2 tidak terbaca.",
          {opsi_data(),
           {"--kepala", "SIDIK", "Kepala jejak yang tercetak pada dokumen; harus ada dalam jejak.",
            Opsi::Jenis::Teks}},
          jalankan};
}

}  // namespace laras::cli
