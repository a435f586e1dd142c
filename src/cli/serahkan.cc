#include "cli/serahkan.h"

#include <map>
#include <ostream>

#include "cli/laporan.h"

namespace laras::cli {

Opsi opsi_keluaran() {
  return {"-o", "BERKAS", "Berkas hasil; tanpa ini hasil ditulis ke keluaran standar."};
}

Opsi opsi_kertas() {
  return {"--kertas",   "KERTAS", "Kertas docx, pdf, dan xlsx.", Opsi::Jenis::Teks, false,
          {"a4", "f4"}, "a4"};
}

app::CaraCetak cara_cetak(const Masukan& masukan) {
  static const std::map<std::string, app::Bentuk> bentuk = {{"html", app::Bentuk::Html},
                                                            {"json", app::Bentuk::Json},
                                                            {"docx", app::Bentuk::Docx},
                                                            {"pdf", app::Bentuk::Pdf},
                                                            {"xlsx", app::Bentuk::Xlsx}};
  return {.bentuk = bentuk.at(masukan.teks("--format")),
          .f4 = masukan.teks("--kertas") == "f4",
          .templat = masukan.teks("--templat")};
}

int serahkan(const Masukan& masukan, Keluaran& keluaran, const std::string& isi) {
  const auto berkas = masukan.teks("-o");
  if (berkas.empty()) {
    keluaran.hasil << isi;
    return 0;
  }
  const auto hasil = app::tulis_hasil(berkas, isi);
  if (!hasil.ok()) return laporkan(keluaran.pesan, {hasil.error()}, "Berkas tidak ditulis.");
  return 0;
}

}  // namespace laras::cli
