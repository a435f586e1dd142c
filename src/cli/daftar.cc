#include "cli/verba.h"

namespace laras::cli {

// A new verb: a file verba_<nama>.cc with one function, its line in verba.h and here, and its
// transcripts tests/golden/cmd-<nama>.test and opt-<pilihan>.test.
const std::vector<Verba>& daftar_verba() {
  static const std::vector<Verba> semua = {
      verba_templat(),          verba_impor(),       verba_ekspor(),       verba_lkjip(),
      verba_turunan(),          verba_pk(),          verba_rencana_aksi(), verba_pengukuran(),
      verba_laporan_tribulan(), verba_rekap_renja(), verba_periksa(),      verba_verifikasi(),
      verba_cadangkan(),        verba_pulihkan(),    verba_pengguna(),     verba_rute(),
      verba_server(),           verba_reviu()};
  return semua;
}

Opsi opsi_data() { return {"--data", "DIR", "Folder data kantor.", Opsi::Jenis::Teks, true}; }

Opsi opsi_format(std::vector<std::string> pilihan) {
  const std::string bawaan = pilihan.front();
  return {"--format", "BENTUK",           "Bentuk hasil.", Opsi::Jenis::Teks,
          false,      std::move(pilihan), bawaan};
}

std::string Masukan::teks(std::string_view nama) const {
  const auto posisi = isi_.find(nama);
  return posisi == isi_.end() ? std::string() : posisi->second;
}

int Masukan::bulat(std::string_view nama) const {
  const std::string isi = teks(nama);
  return isi.empty() ? 0 : std::stoi(isi);
}

}  // namespace laras::cli
