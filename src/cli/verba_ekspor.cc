#include <ostream>

#include "app/ekspor.h"
#include "cli/laporan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const auto hasil = app::ekspor(masukan.teks("--data"), masukan.teks("FOLDER"));
  if (!hasil.ok()) return laporkan(keluaran.pesan, {hasil.error()}, "Ekspor tidak selesai.");
  keluaran.hasil << "Ekspor " << hasil.value().instansi << ": " << hasil.value().berkas.size()
                 << " berkas ditulis ke " << masukan.teks("FOLDER") << "\n";
  return 0;
}

}  // namespace

Verba verba_ekspor() {
  return {"ekspor",
          "Menulis seluruh data kantor sebagai folder CSV.",
          "Menulis satu berkas CSV untuk setiap data. Bila dimasukkan kembali dengan laras impor,\n"
          "hasilnya data yang sama. FOLDER dibuat bila belum ada; berkas data yang sudah ada di\n"
          "dalamnya diganti, dan folder yang berisi berkas lain ditolak.",
          {{"FOLDER", "", "Folder tujuan.", Opsi::Jenis::Teks, true}, opsi_data()},
          jalankan};
}

}  // namespace laras::cli
