#include "cli/bantuan.h"

#include <algorithm>
#include <utility>

#include "base/teks.h"

namespace laras::cli {

namespace {

using Lajur = std::vector<std::pair<std::string, std::string>>;

std::string dua_lajur(const Lajur& lajur) {
  std::size_t lebar = 0;
  for (const auto& [kiri, kanan] : lajur) lebar = std::max(lebar, kiri.size());
  std::string hasil;
  for (const auto& [kiri, kanan] : lajur) {
    hasil += "  " + kiri + std::string(lebar - kiri.size() + 2, ' ') + kanan + "\n";
  }
  return hasil;
}

std::string tulis(const Opsi& opsi) {
  return opsi.isi.empty() ? opsi.nama : opsi.nama + " " + opsi.isi;
}

std::string keterangan(const Opsi& opsi) {
  std::string hasil = opsi.bantuan;
  if (!opsi.pilihan.empty()) hasil += " Salah satu: " + teks::gabung(opsi.pilihan, ", ") + ".";
  if (!opsi.bawaan.empty()) hasil += " Bila tidak disebut: " + opsi.bawaan + ".";
  if (opsi.wajib) hasil += " Wajib.";
  return hasil;
}

}  // namespace

std::string bantuan() {
  Lajur perintah;
  for (const Verba& verba : daftar_verba()) perintah.emplace_back(verba.nama, verba.ringkasan);
  return "Laras menyusun laporan kinerja kecamatan dari data kantornya.\n\n"
         "Pemakaian: laras PERINTAH [PILIHAN]\n\n"
         "Perintah:\n" +
         dua_lajur(perintah) + "\nPilihan:\n" +
         dua_lajur({{"--bantuan", "Menampilkan bantuan ini; juga --help dan -h."},
                    {"--versi", "Menampilkan versi program."}}) +
         "\nBantuan sebuah perintah: laras PERINTAH --bantuan\n"
         "Kode keluar: 0 selesai, 1 ditolak atau ada temuan, 2 tidak dapat dijalankan.\n";
}

std::string bantuan(const Verba& verba) {
  std::string pemakaian = "laras " + verba.nama;
  Lajur masukan;
  Lajur pilihan;
  bool ada_yang_boleh = false;
  for (const Opsi& opsi : verba.opsi) {
    (opsi.bernama() ? pilihan : masukan).emplace_back(tulis(opsi), keterangan(opsi));
    if (opsi.wajib) {
      pemakaian += " " + tulis(opsi);
    } else {
      ada_yang_boleh = true;
    }
  }
  pilihan.emplace_back("--bantuan", "Menampilkan bantuan ini; juga --help dan -h.");
  std::string hasil = "Pemakaian: " + pemakaian + (ada_yang_boleh ? " [PILIHAN]" : "") + "\n\n" +
                      verba.uraian + "\n";
  if (!masukan.empty()) hasil += "\nMasukan:\n" + dua_lajur(masukan);
  return hasil + "\nPilihan:\n" + dua_lajur(pilihan);
}

}  // namespace laras::cli
