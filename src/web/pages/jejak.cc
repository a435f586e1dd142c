#include "app/telusur_jejak.h"
#include "web/pages/administrasi.h"
#include "web/pages/jejak_bagian.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using Pilihan = std::vector<std::pair<std::string, std::string>>;

Pilihan pilihan(const std::vector<std::string>& semua) {
  Pilihan hasil = {{"", "Semua"}};
  for (const std::string& satu : semua) hasil.emplace_back(satu, satu);
  return hasil;
}

Html saringan(const app::SaringanTelusur& s, const app::DaftarJejak& d) {
  const auto salah = galat_medan(d.salah);
  Pilihan subjek = {{"", "Semua"}};
  subjek.insert(subjek.end(), d.subjek.begin(), d.subjek.end());
  const auto pilih = [](const char* nama, const char* judul, const std::string& nilai,
                        Pilihan isi) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = nilai,
                  .jenis = JenisMedan::Pilihan,
                  .pilihan = std::move(isi)});
  };
  const auto hari = [&](const char* nama, const char* judul, const std::string& nilai) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = nilai,
                  .jenis = JenisMedan::Tanggal,
                  .galat = pesan_untuk(salah, nama)});
  };
  Html isi;
  isi << R"(<form class="saringan" action="/jejak" method="get" role="search" aria-label="Saring peristiwa">)"_html
      << pilih("pelaku", "Pelaku", s.pelaku, pilihan(d.pelaku))
      << pilih("perintah", "Tindakan", s.perintah, pilihan(d.perintah))
      << pilih("subjek", "Data", s.subjek, std::move(subjek))
      << hari("dari", "Sejak tanggal", s.dari) << hari("sampai", "Sampai tanggal", s.sampai)
      << deret({tombol({.judul = "Saring", .rupa = RupaTombol::Kedua}),
                tautan(kJejak, "Hapus saringan")})
      << "</form>"_html;
  return panel({.id = "saringan", .judul = "Saring"}, isi);
}

/// The filter as a query, so that the next page keeps it.
std::string kueri(const app::SaringanTelusur& s) {
  std::string hasil;
  for (const auto& [nama, nilai] :
       std::vector<std::pair<std::string, std::string>>{{"pelaku", s.pelaku},
                                                        {"perintah", s.perintah},
                                                        {"subjek", s.subjek},
                                                        {"dari", s.dari},
                                                        {"sampai", s.sampai}}) {
    if (!nilai.empty()) hasil += nama + "=" + ruas_alamat(nilai) + "&";
  }
  return hasil;
}

/// The first of them; an import touches nearly all there are.
Html sel_efek_pendek(const std::vector<std::string>& efek) {
  constexpr std::size_t kPaling = 4;
  if (efek.size() <= kPaling) return sel_efek(efek);
  std::vector<std::string> sebagian(efek.begin(), efek.begin() + kPaling - 1);
  sebagian.push_back("dan " + std::to_string(efek.size() - sebagian.size()) + " data lain");
  return sel_efek(sebagian);
}

Html tabel_jejak(const app::DaftarJejak& d) {
  Tabel isi{.judul = "Peristiwa, yang terbaru lebih dahulu",
            .kolom = {{.judul = "Nomor"},
                      {.judul = "Waktu", .kartu = LebarKartu::Dua},
                      {.judul = "Pelaku"},
                      {.judul = "Tindakan", .kartu = LebarKartu::Dua},
                      {.judul = "Ringkasan", .kartu = LebarKartu::Penuh},
                      {.judul = "Data yang berubah", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : d.baris) {
    isi.baris.push_back(
        {.sel = {{tautan(alamat_peristiwa(satu.nomor), "Peristiwa " + std::to_string(satu.nomor))},
                 sel(satu.waktu),
                 sel_pelaku(satu),
                 sel(satu.perintah),
                 sel(satu.ringkasan),
                 {sel_efek_pendek(satu.efek)}}});
  }
  return tabel(isi);
}

Html panel_kepala(const std::string& kepala) {
  Html isi;
  isi << "<p>Sidik peristiwa terakhir. Catat di luar sistem ini: siapa pun yang mengubah atau "
         "memotong jejak sesudahnya akan ketahuan.</p><p>"_html
      << sidik(kepala) << "</p>"_html
      << deret({tautan_tombol({"Buktikan rantai sekarang", "/jejak/pembuktian"})});
  return panel({.id = "kepala", .judul = "Kepala jejak"}, isi);
}

Html panel_peristiwa(const app::DaftarJejak& d, const std::string& awal, std::int64_t dari) {
  if (d.baris.empty()) {
    return kosong("Tidak ada peristiwa yang cocok",
                  "Perlebar tanggalnya, atau hapus sebagian saringan.",
                  {{"Hapus saringan", kJejak}});
  }
  return panel({.id = "peristiwa",
                .judul = "Peristiwa",
                .kaki = lanjutan(awal, "di-bawah=", dari, d.lanjutan),
                .berisian = false},
               tabel_jejak(d));
}

}  // namespace

Response halaman_jejak(Context& konteks) {
  const Params& q = konteks.request.query;
  const app::SaringanTelusur s{q.get("pelaku"), q.get("perintah"), q.get("subjek"), q.get("dari"),
                               q.get("sampai")};
  const std::int64_t dari = baca_nomor(q.get("di-bawah"));
  const auto d = app::telusur_jejak(konteks.workspace, s, dari);
  if (!d.ok()) return halaman_galat(konteks, d.error());
  const bool salah = !d.value().salah.empty();
  const std::string saring = kueri(s);
  const std::string awal = std::string(kJejak) + (saring.empty() ? "" : "?" + saring);
  Html isi;
  isi << ringkasan_galat("Saringan belum dapat dipakai", galat_medan(d.value().salah))
      << R"(<div class="tumpuk">)"_html << tab_jejak("peristiwa") << saringan(s, d.value());
  if (!salah) isi << panel_peristiwa(d.value(), awal, dari);
  isi << panel_kepala(d.value().kepala) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Jejak",
                  .keterangan = std::to_string(d.value().seluruh) + " peristiwa" +
                                (saring.empty() ? " tercatat." : " cocok."),
                  .remah = {{"Beranda", "/beranda"}},
                  .menu = kJejak,
                  .bergalat = salah,
                  .status = salah ? 422 : 200},
                 isi);
}

}  // namespace laras::web
