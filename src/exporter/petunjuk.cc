#include <string>
#include <string_view>
#include <vector>

#include "exporter/lembar_buku.h"

namespace laras::exporter {

namespace {

/// A line of the guide: what it is about, and what it says.
struct Butir {
  const char* hal;
  const char* kalimat;
};

std::vector<Butir> cara_mengisi(bool templat) {
  return {
      {"Buku kerja ini",
       templat
           ? "Templat data kantor untuk Laras. Isilah lembar-lembarnya menurut urutan di bawah, "
             "lalu "
             "masukkan ke Laras. Lembar skala, ketentuan, libur, dan satuan sudah berisi acuan "
             "bawaan; hapus keempatnya bila kantor sudah mempunyai acuan sendiri di Laras."
           : "Seluruh data kantor dalam Laras. Ubahlah di sini, lalu masukkan kembali ke Laras."},
      {"Lembar",
       "Satu lembar memuat satu jenis data, satu baris satu data. Baris pertama judul kolom: "
       "jangan "
       "diubah; urutan kolom bebas. Tunjuk judul kolom untuk membaca keterangan, jenis isi, "
       "pilihan, dan contoh penulisannya. Lembar tambahan ditolak, kecuali yang namanya diawali "
       "garis bawah (_)."},
      {"Warna judul",
       "Biru tua: kunci, wajib diisi, dan gabungannya tidak boleh berulang. Biru: wajib diisi. "
       "Biru "
       "muda: boleh kosong."},
      {"Angka",
       "Ketik angka sebagai angka. Banyaknya desimal disimpan seperti yang tampak di sel. Rumus "
       "boleh; yang dibaca hasilnya."},
      {"Kosong dan N/A",
       "Kosongkan sel yang belum diisi. Ketik N/A bila memang tidak direncanakan. Jangan "
       "menggabungkan sel."},
      {"Yang diganti",
       "Isi sebuah lembar menggantikan seluruh baris data itu di Laras. Lembar yang hanya berisi "
       "judul, "
       "atau yang dihapus, tidak mengubah apa pun. Untuk mengosongkan data, hapus semua barisnya "
       "dan tulis (kosong) di "
       "bawah "
       "judul kolom pertama."},
      {"Memasukkan",
       "Periksa dahulu: laras impor BERKAS.xlsx --data FOLDER --coba. Setiap kesalahan disebut "
       "dengan lembar dan selnya. Simpan dengan perintah yang sama tanpa --coba."}};
}

/// In points, for a wrapped sentence: not every program finds it out by itself.
double tinggi(std::string_view kalimat) {
  constexpr std::size_t kHurufSebaris = 95;
  constexpr std::size_t kTinggiBaris = 15;
  const std::size_t baris = kalimat.size() / kHurufSebaris + 1;
  return static_cast<double>(baris * kTinggiBaris + 3);
}

}  // namespace

Result<void> tulis_petunjuk(lxw_worksheet* lembar, GayaBuku& gaya, const JudulBuku& judul,
                            const kamus::Himpunan& himpunan) {
  worksheet_set_column(lembar, 0, 0, 24, nullptr);
  worksheet_set_column(lembar, 1, 1, 100, nullptr);
  worksheet_set_column(lembar, 2, 2, 10, nullptr);
  lxw_row_t baris = 0;
  LARAS_CHECK(tulis_teks(lembar, baris++, 0, judul.judul, gaya.judul()));
  for (const Butir& butir : cara_mengisi(judul.templat)) {
    worksheet_set_row(lembar, ++baris, tinggi(butir.kalimat), nullptr);
    LARAS_CHECK(tulis_teks(lembar, baris, 0, butir.hal, gaya.tebal()));
    LARAS_CHECK(tulis_teks(lembar, baris, 1, butir.kalimat, gaya.paragraf()));
  }
  baris += 2;
  const kamus::Kolom kepala = {.nama = "", .keterangan = "", .kunci = true};
  lxw_col_t letak = 0;
  for (const char* nama : {"Lembar", "Isi", "Baris"}) {
    LARAS_CHECK(tulis_teks(lembar, baris, letak++, nama, gaya.kepala(kepala)));
  }
  for (const auto& subjek : kamus::daftar()) {
    ++baris;
    const std::string nama(subjek.nama);
    const std::string alamat = "internal:" + nama + "!A1";
    worksheet_write_url(lembar, baris, 0, alamat.c_str(), gaya.tautan());
    LARAS_CHECK(tulis_teks(lembar, baris, 0, nama, gaya.tautan()));
    LARAS_CHECK(tulis_teks(lembar, baris, 1,
                           std::string(subjek.judul) + ". " + std::string(subjek.keterangan),
                           gaya.paragraf()));
    const auto ada = himpunan.find(subjek.nama);
    const std::size_t banyak = ada == himpunan.end() ? 0 : ada->second.size();
    worksheet_write_number(lembar, baris, 2, static_cast<double>(banyak), gaya.angka("#,##0"));
  }
  atur_cetak(lembar);
  worksheet_activate(lembar);
  return {};
}

}  // namespace laras::exporter
