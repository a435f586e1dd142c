#include <optional>
#include <string_view>
#include <utility>

#include "app/simpan_narasi.h"
#include "app/tanya_narasi.h"
#include "web/pages/narasi.h"
#include "web/parts/angka.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/naskah.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::NaskahBagian;

namespace {

constexpr std::string_view kTempat = "{{}}";

/// What the form shows beside the part itself.
struct Keadaan {
  std::string isi;     ///< as typed
  std::string semula;  ///< as stored when the form was opened
  std::vector<Galat> galat = {};
  std::optional<app::Pratinjau> pratinjau = {};  ///< of `isi`; absent: none is shown
  std::string bentrok = {};                      ///< what somebody else stored meanwhile
  int status = 200;
};

std::string alamat(const Context& konteks) {
  return "/narasi/" + ruas_alamat(konteks.param("bagian")) +
         "?tahun=" + std::to_string(konteks.tahun);
}

/// The text with the figure in the place that was left for it, else at the end.
std::string sisipkan(std::string isi, const std::string& nama) {
  const std::string angka = "{{" + nama + "}}";
  if (const auto tempat = isi.find(kTempat); tempat != std::string::npos) {
    return isi.replace(tempat, kTempat.size(), angka);
  }
  if (!isi.empty() && isi.back() != ' ' && isi.back() != '\n') isi += ' ';
  return isi + angka;
}

const char* petunjuk(pelaporan::SifatNarasi sifat) {
  switch (sifat) {
    case pelaporan::SifatNarasi::Mengganti:
      return "Menggantikan teks baku. Kosongkan untuk memakai teks baku.";
    case pelaporan::SifatNarasi::Diminta:
      return "Diminta: tanpa teks, laporan menyatakan bahwa bagian ini belum diuraikan.";
    case pelaporan::SifatNarasi::Menambah:
      break;
  }
  return "Menambah penjelasan. Boleh kosong.";
}

Html panel_tulis(const Context& konteks, const NaskahBagian& bagian, const Keadaan& keadaan) {
  Medan pilihan{
      .nama = "angka",
      .judul = "Angka dari data",
      .jenis = JenisMedan::Pilihan,
      .petunjuk = "Masuk di tempat {{}} pertama dalam teks; bila tidak ada, di akhirnya."};
  for (const auto& satu : bagian.angka) {
    pilihan.pilihan.emplace_back(satu.nama, satu.judul + ": " + satu.angka.teks);
  }
  Html isi;
  isi << tersembunyi("semula", keadaan.semula)
      << medan({.nama = "teks",
                .judul = "Teks",
                .nilai = keadaan.isi,
                .jenis = JenisMedan::Panjang,
                .petunjuk = std::string(petunjuk(bagian.bagian.sifat)) +
                            " Baris kosong memisahkan paragraf; - memulai butir; **tebal**, "
                            "*miring*. Angka jangan diketik: sisipkan.",
                .galat = pesan_untuk(keadaan.galat, "teks"),
                .baris = 14})
      << medan(pilihan)
      << deret({tombol({.judul = "Simpan", .nama = "aksi", .nilai = "simpan"}),
                tombol({.judul = "Sisipkan angka",
                        .nama = "aksi",
                        .nilai = "sisip",
                        .rupa = RupaTombol::Kedua}),
                tombol({.judul = "Pratinjau",
                        .nama = "aksi",
                        .nilai = "pratinjau",
                        .rupa = RupaTombol::Kedua})});
  return panel({.id = "tulis", .judul = "Tulis"},
               formulir(konteks, {.alamat = alamat(konteks)}, isi));
}

Html panel_pratinjau(const Context& konteks, const app::Pratinjau& jadi) {
  Html html;
  html << R"(<div class="tumpuk">)"_html << blok_naskah(jadi.blok);
  Rincian angka_semua;
  for (const auto& satu : jadi.angka) {
    angka_semua.emplace_back(satu.nama, angka(konteks, satu.angka));
  }
  if (!angka_semua.empty()) html << "<h3>Asal angka</h3>"_html << rincian(angka_semua);
  html << "</div>"_html;
  return panel({.id = "pratinjau", .judul = "Pratinjau"}, html);
}

/// Nothing where the material of the year cannot be read.
std::optional<app::Pratinjau> pratinjau(const Context& konteks, const std::string& isi) {
  auto jadi = app::pratinjau_narasi(*konteks.snapshot, konteks.tahun, isi);
  if (!jadi.ok()) return std::nullopt;
  return std::move(jadi).value();
}

Html panel_teks(const char* id, const std::string& judul, const std::string& isi) {
  Html html;
  html << R"(<pre class="redup">)"_html << isi << "</pre>"_html;
  return panel({.id = id, .judul = judul}, html);
}

Response tampilkan(const Context& konteks, const NaskahBagian& bagian, const Keadaan& keadaan) {
  Html isi;
  isi << ringkasan_galat("Teks belum disimpan", keadaan.galat) << R"(<div class="tumpuk">)"_html;
  if (!keadaan.bentrok.empty()) {
    isi << catatan(Nada::Merah,
                   "Orang lain mengubah bagian ini sejak Anda membukanya. Teks Anda tetap ada di "
                   "bawah; gabungkan dengan yang tersimpan, lalu simpan lagi.")
        << panel_teks("tersimpan", "Yang tersimpan sekarang", keadaan.bentrok);
  }
  isi << panel_tulis(konteks, bagian, keadaan);
  if (keadaan.pratinjau) isi << panel_pratinjau(konteks, *keadaan.pratinjau);
  if (!bagian.tahun_lalu.empty()) {
    isi << panel_teks("lalu", "Tahun " + std::to_string(konteks.tahun - 1), bagian.tahun_lalu);
  }
  isi << "</div>"_html;
  return halaman(konteks,
                 {.judul = bagian.bagian.judul,
                  .keterangan = bagian.bagian.bab + ", " + std::to_string(konteks.tahun),
                  .remah = {{"Beranda", "/beranda"},
                            {"Laporan", bertahun(konteks, "/laporan")},
                            {"Narasi", bertahun(konteks, "/narasi")}},
                  .menu = "/laporan",
                  .bergalat = !keadaan.galat.empty(),
                  .status = keadaan.status},
                 isi);
}

Response simpan(Context& konteks, const NaskahBagian& bagian, Keadaan keadaan) {
  const auto hasil = app::simpan_narasi(
      konteks.workspace, konteks.pelaku, konteks.asal(), konteks.tahun,
      {.bagian = bagian.bagian.kode, .isi = keadaan.isi, .semula = keadaan.semula});
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const auto& jadi = hasil.value();
  if (jadi.bentrok) {
    keadaan.bentrok = jadi.tersimpan.empty() ? "(dihapus)" : jadi.tersimpan;
    keadaan.semula = jadi.tersimpan;
    keadaan.status = 409;
    return tampilkan(konteks, bagian, keadaan);
  }
  if (!jadi.salah.empty()) {
    keadaan.galat = galat_medan(jadi.salah);
    keadaan.status = 422;
    return tampilkan(konteks, bagian, keadaan);
  }
  return see_other("/narasi?tahun=" + std::to_string(konteks.tahun));
}

}  // namespace

Response halaman_bagian(Context& konteks) {
  const auto bagian = app::tanya_bagian(*konteks.snapshot, konteks.tahun, konteks.param("bagian"));
  if (!bagian.ok()) return halaman_galat(konteks, bagian.error());
  const std::string& isi = bagian.value().isi;
  Keadaan keadaan{.isi = isi, .semula = isi};
  if (!isi.empty()) keadaan.pratinjau = pratinjau(konteks, isi);
  return tampilkan(konteks, bagian.value(), keadaan);
}

Response kirim_bagian(Context& konteks) {
  const auto bagian = app::tanya_bagian(*konteks.snapshot, konteks.tahun, konteks.param("bagian"));
  if (!bagian.ok()) return halaman_galat(konteks, bagian.error());
  const Params& kiriman = konteks.request.form;
  Keadaan keadaan{.isi = app::baku_narasi(kiriman.get("teks")), .semula = kiriman.get("semula")};
  const std::string aksi = kiriman.get("aksi");
  if (aksi == "sisip" && !kiriman.get("angka").empty()) {
    keadaan.isi = sisipkan(keadaan.isi, kiriman.get("angka"));
  }
  if (aksi == "sisip" || aksi == "pratinjau") {
    keadaan.pratinjau = pratinjau(konteks, keadaan.isi);
    if (keadaan.pratinjau) keadaan.galat = galat_medan(keadaan.pratinjau->salah);
    keadaan.status = keadaan.galat.empty() ? 200 : 422;
    return tampilkan(konteks, bagian.value(), keadaan);
  }
  return simpan(konteks, bagian.value(), std::move(keadaan));
}

}  // namespace laras::web
