#include <ostream>

#include "app/impor.h"
#include "base/teks.h"
#include "cli/laporan.h"
#include "cli/verba.h"
#include "kamus/kamus.h"

namespace laras::cli {

namespace {

TabelCacah tabel(const app::HasilImpor& hasil) {
  TabelCacah tabel{"impor", "Perubahan data", {"data", "ditambah", "diubah", "dihapus"}, {}};
  for (const auto& satu : hasil.ringkasan) {
    tabel.baris.push_back({satu.subjek, {satu.ditambah, satu.diubah, satu.dihapus}});
  }
  return tabel;
}

void tulis_teks(const app::HasilImpor& hasil, const Masukan& masukan, std::ostream& ke) {
  const bool coba = masukan.ada("--coba");
  ke << "Impor " << hasil.instansi << (coba ? " (percobaan)" : "") << "\n";
  if (hasil.ringkasan.empty()) {
    ke << "Tidak ada perubahan.\n";
  } else {
    ke << sebagai_teks(tabel(hasil));
  }
  for (const auto& satu : hasil.ringkasan) {
    if (satu.urutan) ke << "Urutan baris " << satu.subjek << " berubah.\n";
  }
  if (coba) {
    ke << "Tidak ada yang disimpan.\n";
    return;
  }
  if (hasil.folder_baru) ke << "Folder data dibuat: " << masukan.teks("--data") << "\n";
  ke << "Kepala jejak: " << hasil.kepala << "\n";
}

int jalankan(const Masukan& masukan, Keluaran& keluaran) {
  const auto hasil =
      app::impor({masukan.teks("SUMBER"), masukan.teks("--data"), masukan.ada("--coba")});
  for (const std::string& catatan : hasil.catatan) keluaran.pesan << catatan << "\n";
  if (!hasil.salah.empty()) {
    return laporkan(keluaran.pesan, hasil.salah, "Tidak ada yang disimpan.");
  }
  if (masukan.teks("--format") == "json") {
    keluaran.hasil << sebagai_json(hasil.instansi, tabel(hasil));
  } else {
    tulis_teks(hasil, masukan, keluaran.hasil);
  }
  return 0;
}

std::string uraian() {
  std::vector<std::string> nama;
  for (const auto& subjek : kamus::daftar()) nama.emplace_back(subjek.nama);
  std::string hasil =
      "Membaca folder CSV (setiap berkas <nama>.csv; UTF-8; pemisah koma, titik koma, atau tab) "
      "atau\n"
      "buku kerja Excel (.xlsx, setiap lembar <nama>); baris pertama judul kolom. Semuanya\n"
      "diperiksa, lalu semuanya disimpan atau tidak sama sekali. Isi sebuah berkas atau lembar\n"
      "menggantikan seluruh baris data itu; data lain tetap. Folder data dibuat bila belum ada.\n"
      "Semua kesalahan disebut sekaligus dengan tempatnya: berkas:baris:kolom atau lembar!sel.\n"
      "Buku kerja untuk diisi ditulis oleh laras templat dan laras ekspor.\n\nNama yang dikenal:\n";
  std::string baris = " ";
  for (const std::string& satu : nama) {
    if (baris.size() + satu.size() > 94) {
      hasil += baris + "\n";
      baris = " ";
    }
    baris += " " + satu;
  }
  return hasil + baris;
}

}  // namespace

Verba verba_impor() {
  return {"impor",
          "Memasukkan data kantor dari folder CSV atau buku kerja Excel.",
          uraian(),
          {{"SUMBER", "", "Folder berisi CSV, atau berkas .xlsx.", Opsi::Jenis::Teks, true},
           opsi_data(),
           {"--coba", "", "Memeriksa dan menghitung perubahan tanpa menyimpan apa pun.",
            Opsi::Jenis::Tanda},
           opsi_format({"teks", "json"})},
          jalankan};
}

}  // namespace laras::cli
