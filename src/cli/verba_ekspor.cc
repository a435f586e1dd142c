#include <ostream>

#include "app/ekspor.h"
#include "cli/laporan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const auto hasil = app::ekspor(masukan.teks("--data"), masukan.teks("TUJUAN"));
  if (!hasil.ok()) return laporkan(keluaran.pesan, {hasil.error()}, "Ekspor tidak selesai.");
  const auto& ekspor = hasil.value();
  keluaran.hasil << "Ekspor " << ekspor.instansi << ": "
                 << (ekspor.buku_kerja ? "buku kerja"
                                       : std::to_string(ekspor.berkas.size()) + " berkas")
                 << " ditulis ke " << masukan.teks("TUJUAN") << "\n";
  return 0;
}

}  // namespace

Verba verba_ekspor() {
  return {
      "ekspor",
      "Menulis seluruh data kantor sebagai folder CSV atau buku kerja Excel.",
      "Bila TUJUAN berakhiran .xlsx, menulis buku kerja dengan satu lembar untuk setiap data;\n"
      "selain itu folder dengan satu berkas CSV untuk setiap data. Bila dimasukkan kembali\n"
      "dengan laras impor, hasilnya data yang sama. Buku kerja yang sudah ada tidak ditimpa.\n"
      "Folder dibuat bila belum ada; berkas data yang sudah ada di dalamnya diganti, dan folder\n"
      "yang berisi berkas lain ditolak.",
      {{"TUJUAN", "", "Folder atau berkas .xlsx.", Opsi::Jenis::Teks, true}, opsi_data()},
      jalankan};
}

}  // namespace laras::cli
