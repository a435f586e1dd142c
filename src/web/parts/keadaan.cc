#include "web/parts/keadaan.h"

#include <utility>

#include "base/teks.h"
#include "web/parts/formulir.h"

namespace laras::web {

namespace {

Response keadaan(const Context& konteks, int status, std::string_view judul,
                 std::string_view penjelasan, const std::vector<Tautan>& lanjut) {
  std::vector<Html> langkah;
  for (const Tautan& satu : lanjut) {
    langkah.push_back(tautan_tombol(satu, langkah.empty() ? RupaTombol::Utama : RupaTombol::Kedua));
  }
  Html isi;
  isi << R"(<div class="panel keadaan"><p>)"_html << penjelasan << "</p>"_html << deret(langkah)
      << "</div>"_html;
  return halaman(konteks, {.judul = std::string(judul), .status = status}, isi);
}

Tautan ke_rumah(const Context& konteks) {
  if (!konteks.dikenal()) return {"Ke halaman depan", "/"};
  return {"Ke Beranda", "/beranda"};
}

}  // namespace

Response tak_berwenang(const Context& konteks, kantor::Tindakan tindakan) {
  std::vector<std::string> siapa;
  const kantor::Wewenang& wewenang = kantor::wewenang(tindakan);
  for (const kantor::Izin& izin : wewenang.izin) siapa.emplace_back(kantor::judul(izin.peran));
  std::string penjelasan =
      wewenang.judul.empty() ? "" : std::string(wewenang.judul) + " hanya untuk ";
  penjelasan += teks::rangkai(siapa) + ".";
  if (!konteks.pelaku.nama_jabatan.empty()) {
    penjelasan += " Anda masuk sebagai " + konteks.pelaku.nama_jabatan + ".";
  }
  penjelasan +=
      " Tidak ada data yang berubah. Bila Anda sedang menjadi Plt. atau Plh., minta administrator "
      "mencatat tanggalnya.";
  return keadaan(konteks, 403, "Halaman ini di luar wewenang Anda", penjelasan,
                 {ke_rumah(konteks)});
}

Response tak_ditemukan(const Context& konteks) {
  return tak_ditemukan(konteks, "Halaman ini tidak ada",
                       "Alamatnya mungkin salah ketik, atau isinya sudah dipindahkan. Tidak ada "
                       "data yang berubah.");
}

Response tak_ditemukan(const Context& konteks, std::string_view judul,
                       std::string_view penjelasan) {
  std::vector<Tautan> lanjut = {ke_rumah(konteks)};
  if (kantor::boleh(konteks.pelaku, kantor::Tindakan::LihatKinerja)) {
    lanjut.push_back({"Cari indikator atau dokumen", "/cari"});
  }
  return keadaan(konteks, 404, judul, penjelasan, lanjut);
}

Response bentrok(const Context& konteks, const Bentrok& bentrok) {
  Html isi;
  for (const auto& [nama, nilai] : bentrok.tetap) isi << tersembunyi(nama, nilai);
  for (const Banding& satu : bentrok.butir) isi << banding(satu);
  isi << catatan(Nada::Biasa,
                 "Isian lain tidak bertabrakan dan ikut disimpan. Kedua nilai tetap tercatat dalam "
                 "riwayat.")
      << deret({tombol({.judul = "Simpan pilihan saya"}),
                tautan_tombol({"Buka formulir terbaru, buang isian saya", bentrok.terbaru})});
  return halaman(konteks, {.judul = bentrok.judul, .keterangan = bentrok.keterangan, .status = 409},
                 formulir(konteks, {.alamat = bentrok.alamat}, isi));
}

Response gangguan(const Context& konteks, std::string_view kode) {
  std::string penjelasan =
      "Yang tersimpan sebelumnya aman; permintaan terakhir ini gagal. Kesalahan ada pada aplikasi, "
      "bukan pada isian Anda. Coba sekali lagi.";
  if (!kode.empty()) {
    penjelasan += " Bila berulang, sampaikan kode " + std::string(kode) + " kepada administrator.";
  }
  return keadaan(konteks, 500, "Permintaan ini gagal", penjelasan, {ke_rumah(konteks)});
}

Response tak_tersedia(const Context& konteks, std::string_view pesan) {
  std::string penjelasan(pesan);
  if (!penjelasan.empty()) penjelasan += ' ';
  penjelasan +=
      "Isian yang sudah tersimpan aman. Kembali ke halaman sebelumnya dan coba lagi sebentar lagi; "
      "yang Anda ketik masih di sana.";
  return keadaan(konteks, 503, "Data sedang tidak dapat dipakai", penjelasan, {ke_rumah(konteks)});
}

Response halaman_galat(const Context& konteks, const Error& galat) {
  switch (galat.kind) {
    case Kind::NotFound:
      return tak_ditemukan(konteks, "Yang dicari tidak ada", galat.message);
    case Kind::Invalid:
      return keadaan(konteks, 422, "Permintaan ini perlu diperbaiki", galat.message,
                     {ke_rumah(konteks)});
    case Kind::Conflict:
      return keadaan(konteks, 409, "Data sudah berubah", galat.message, {ke_rumah(konteks)});
    case Kind::Unauthenticated:
      return keadaan(konteks, 401, "Masuk lebih dahulu", galat.message, {{"Masuk", "/masuk"}});
    case Kind::Forbidden:
      return keadaan(konteks, 403, "Di luar wewenang Anda", galat.message, {ke_rumah(konteks)});
    case Kind::Unavailable:
      return tak_tersedia(konteks, galat.message);
    case Kind::Bug:
      break;
  }
  return gangguan(konteks, {});
}

}  // namespace laras::web
