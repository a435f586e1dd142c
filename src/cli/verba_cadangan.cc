#include <iostream>

#include "app/cadangan.h"
#include "cli/laporan.h"
#include "cli/verba.h"

namespace laras::cli {

namespace {

Opsi opsi_sandi(std::string bantuan) {
  return {"--sandi-stdin", "", std::move(bantuan), Opsi::Jenis::Tanda};
}

/// The first line of standard input; empty where it is not asked for.
std::string baca_sandi(const Masukan& masukan) {
  std::string sandi;
  if (masukan.ada("--sandi-stdin")) std::getline(std::cin, sandi);
  return sandi;
}

int tolak_sandi(Keluaran& keluaran, const char* pesan) {
  keluaran.pesan << pesan << "\n";
  return 2;
}

int jalankan_cadangkan(const Masukan& masukan, Keluaran& keluaran) {
  constexpr std::size_t kTerpendek = 8;
  const std::string sandi = baca_sandi(masukan);
  if (masukan.ada("--sandi-stdin") && sandi.size() < kTerpendek) {
    return tolak_sandi(keluaran, "Kata sandi sekurang-kurangnya 8 huruf.");
  }
  const auto hasil = app::cadangkan(masukan.teks("--data"), masukan.teks("BERKAS"), sandi);
  if (!hasil.ok()) return laporkan(keluaran.pesan, {hasil.error()}, "Cadangan tidak dibuat.");
  keluaran.hasil << "Cadangan " << hasil.value().instansi << " ditulis ke "
                 << masukan.teks("BERKAS") << " (" << (hasil.value().besar + 1023) / 1024
                 << " KB).\nKepala jejak: " << hasil.value().kepala << "\n";
  keluaran.hasil << (sandi.empty() ? "Cadangan ini tidak bersandi dan memuat kunci kantor; simpan "
                                     "di tempat yang aman.\n"
                                   : "Cadangan ini bersandi; tanpa kata sandinya tidak dapat "
                                     "dipulihkan.\n");
  return 0;
}

int jalankan_pulihkan(const Masukan& masukan, Keluaran& keluaran) {
  app::PermintaanPulih permintaan{masukan.teks("BERKAS"), masukan.teks("--data"),
                                  baca_sandi(masukan), masukan.ada("--coba")};
  if (permintaan.sandi.empty() && app::perlu_sandi(permintaan.cadangan)) {
    return tolak_sandi(keluaran,
                       "Cadangan ini bersandi. Berikan kata sandinya lewat masukan standar dengan "
                       "--sandi-stdin.");
  }
  const auto hasil = app::pulihkan(permintaan);
  if (!hasil.ok()) return laporkan(keluaran.pesan, {hasil.error()}, "Tidak ada yang dipulihkan.");
  const auto& isi = hasil.value();
  if (!isi.rusak.empty()) {
    return laporkan(keluaran.pesan, isi.rusak,
                    "Cadangan ini tidak dapat dipercaya; tidak ada yang dipulihkan.");
  }
  keluaran.hasil << "Cadangan " << isi.instansi << " dari " << isi.waktu
                 << " utuh: sidik, basis data, jejak, dan isinya sesuai.\n";
  if (!isi.kepala_hilang.empty()) {
    keluaran.hasil << "Kepala jejak yang digantikan: " << isi.kepala_hilang << "\n";
  }
  if (permintaan.coba) {
    keluaran.hasil << "Ini percobaan; tidak ada yang dipulihkan.\n";
    return 0;
  }
  keluaran.hasil << "Dipulihkan ke " << masukan.teks("--data") << ".\n";
  if (!isi.folder_lama.empty()) {
    keluaran.hasil << "Folder sebelumnya disimpan sebagai " << isi.folder_lama.filename().string()
                   << "; hapus bila tidak diperlukan lagi.\n";
  }
  keluaran.hasil << "Kepala jejak: " << isi.kepala << "\n";
  return 0;
}

}  // namespace

Verba verba_cadangkan() {
  return {"cadangkan",
          "Menulis cadangan seluruh folder data ke satu berkas.",
          "Basis data, bukti, kunci, dan pengaturan dalam satu keadaan, masing-masing dengan\n"
          "sidiknya. Boleh dijalankan selagi orang lain bekerja. Berkas yang sudah ada tidak\n"
          "ditimpa.",
          {{"BERKAS", "", "Berkas cadangan yang dibuat.", Opsi::Jenis::Teks, true},
           opsi_data(),
           opsi_sandi("Sandikan dengan kata sandi dari baris pertama masukan standar.")},
          jalankan_cadangkan};
}

Verba verba_pulihkan() {
  return {"pulihkan",
          "Mengembalikan folder data dari cadangan.",
          "Membuktikan dahulu bahwa cadangan utuh (sidik, basis data, jejak, dan isi), baru\n"
          "menggantikan folder data sekaligus. Folder sebelumnya disimpan di sebelahnya, dan\n"
          "jejak mencatat kepala yang digantikan.",
          {{"BERKAS", "", "Berkas cadangan.", Opsi::Jenis::Teks, true},
           opsi_data(),
           {"--coba", "", "Hanya membuktikan cadangan.", Opsi::Jenis::Tanda},
           opsi_sandi("Kata sandi dari baris pertama masukan standar.")},
          jalankan_pulihkan};
}

}  // namespace laras::cli
