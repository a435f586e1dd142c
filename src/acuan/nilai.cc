#include "acuan/nilai.h"

#include "base/teks.h"
#include "base/urai_angka.h"

namespace laras::acuan {

namespace {

Result<AngkaTerurai> urai_bilangan(std::string_view isi, const Satuan& satuan) {
  const JenisAngka jenis = satuan.jenis == JenisSatuan::Persen  ? JenisAngka::Persen
                           : satuan.jenis == JenisSatuan::Nilai ? JenisAngka::Desimal
                                                                : JenisAngka::Cacah;
  LARAS_TRY(auto terurai, urai_angka(isi, jenis));
  const std::string kata = teks::kecilkan(terurai.satuan);
  if (!kata.empty() && kata != teks::kecilkan(satuan.nama) &&
      kata != teks::kecilkan(satuan.singkatan)) {
    return Error{Kind::Invalid, "Satuan \"" + terurai.satuan +
                                    "\" tidak sama dengan satuan "
                                    "indikator \"" +
                                    satuan.nama +
                                    "\". Tulis angkanya saja atau perbaiki satuan indikator."};
  }
  return terurai;
}

Result<Nilai> urai_tingkat(std::string_view isi, const Skala& skala) {
  const Tingkatan* tingkat = skala.huruf(isi);
  if (tingkat == nullptr || !tingkat->angka) {
    std::vector<std::string> huruf;
    for (const auto& t : skala.tingkatan) huruf.push_back(t.huruf);
    return Error{Kind::Invalid, "\"" + std::string(isi) + "\" bukan tingkat skala " + skala.kode +
                                    ". Isi dengan salah satu dari: " + teks::gabung(huruf, ", ") +
                                    "."};
  }
  Nilai nilai;
  nilai.keadaan = Keadaan::Terisi;
  nilai.jenis = JenisNilai::Tingkat;
  nilai.teks = tingkat->huruf;
  nilai.angka = *tingkat->angka;
  nilai.skala = skala.kode;
  return nilai;
}

}  // namespace

Result<Nilai> urai_nilai(std::string_view asal, std::string_view asal_atas, const Satuan& satuan,
                         const Skala& skala) {
  const auto isi = teks::pangkas(asal);
  const auto atas = teks::pangkas(asal_atas);
  Nilai nilai;
  if (isi.empty()) {
    if (atas.empty()) return nilai;
    return Error{Kind::Invalid, "Batas bawah rentang masih kosong; isilah."};
  }
  const bool tanpa_rentang =
      satuan.jenis == JenisSatuan::Tingkat || satuan.jenis == JenisSatuan::Teks;
  if (!atas.empty() && (tanpa_rentang || teks::kecilkan(isi) == "n/a")) {
    return Error{Kind::Invalid,
                 "Batas atas hanya dipakai bersama batas bawah berupa angka. Kosongkan batas "
                 "atasnya."};
  }
  if (teks::kecilkan(isi) == "n/a") {
    nilai.keadaan = Keadaan::TidakDirencanakan;
    return nilai;
  }
  if (satuan.jenis == JenisSatuan::Tingkat) return urai_tingkat(isi, skala);
  nilai.keadaan = Keadaan::Terisi;
  if (satuan.jenis == JenisSatuan::Teks) {
    nilai.jenis = JenisNilai::Teks;
    nilai.teks = teks::rapikan(isi);
    return nilai;
  }
  LARAS_TRY(const auto bawah, urai_bilangan(isi, satuan));
  if (bawah.keadaan != Keadaan::Terisi) {
    return Error{Kind::Invalid, "Isi dengan angka atau N/A."};
  }
  nilai.jumlah = bawah.nilai;
  if (atas.empty()) return nilai;
  LARAS_TRY(const auto terurai, urai_bilangan(atas, satuan));
  if (terurai.keadaan != Keadaan::Terisi || terurai.nilai < bawah.nilai) {
    return Error{Kind::Invalid,
                 "Batas atas rentang harus berupa angka yang tidak kurang dari "
                 "batas bawahnya."};
  }
  nilai.jenis = JenisNilai::Rentang;
  nilai.atas = terurai.nilai;
  return nilai;
}

}  // namespace laras::acuan
