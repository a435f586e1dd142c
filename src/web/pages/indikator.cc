#include "app/tanya_indikator.h"

#include "web/pages/lihat.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"
#include "web/parts/menu.h"

namespace laras::web {

namespace {

using app::LihatIndikator;

Html angka_utama(const Context& konteks, const LihatIndikator& i) {
  std::vector<AngkaKunci> butir = {
      {.nama = "Target " + std::to_string(i.tahun), .besar = angka(konteks, i.ukuran.target)},
      {.nama = "Realisasi " + std::to_string(i.tahun),
       .besar = angka(konteks, i.ukuran.realisasi),
       .keterangan = i.ukuran.realisasi.alasan},
      {.nama = "Capaian",
       .besar = angka(konteks, i.ukuran.capaian),
       .keterangan = app::kata(i.ukuran.hasil),
       .lambat = i.ukuran.hasil == kinerja::Pencapaian::BelumMencapai}};
  if (!i.ukuran.predikat.empty()) {
    butir.push_back({.nama = "Predikat", .besar = text(i.ukuran.predikat)});
  } else if (!i.rujukan.teks.empty()) {
    butir.push_back(
        {.nama = "Pembanding", .besar = angka(konteks, i.rujukan), .keterangan = i.sumber_rujukan});
  }
  return angka_kunci(butir);
}

Tabel tabel_tahun(const Context& konteks, const LihatIndikator& i) {
  Tabel isi{.judul = "Target dan realisasi per tahun",
            .kolom = {{.judul = "Tahun"},
                      {.judul = "Target", .angka = true},
                      {.judul = "Realisasi", .angka = true},
                      {.judul = "Capaian", .angka = true},
                      {.judul = "Predikat", .kartu = LebarKartu::Dua},
                      {.judul = "Dokumen target", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : i.riwayat) {
    Html tahun;
    tahun << (satu.tahun == i.tahun ? "<b>"_html : ""_html) << satu.tahun
          << (satu.tahun == i.tahun ? "</b>"_html : ""_html);
    isi.baris.push_back({.sel = {{.isi = std::move(tahun)},
                                 sel_angka(konteks, satu.ukuran.target),
                                 sel_angka(konteks, satu.ukuran.realisasi),
                                 sel_capaian(konteks, satu.ukuran),
                                 sel(satu.ukuran.predikat),
                                 sel(satu.dokumen)}});
  }
  return isi;
}

Html panel_tahun(const Context& konteks, const LihatIndikator& i) {
  Html isi;
  if (!i.gambar_lebar.empty()) {
    isi << R"(<div class="panel__isi"><div class="grafik-lebar">)"_html
        << Html::trusted(i.gambar_lebar, "app::tanya_indikator: grafik"_html)
        << R"(</div><div class="grafik-sempit">)"_html
        << Html::trusted(i.gambar_sempit, "app::tanya_indikator: grafik"_html)
        << "</div></div>"_html;
  }
  isi << tabel(tabel_tahun(konteks, i));
  return panel({.id = "tahun", .judul = "Tren per tahun", .berisian = false}, isi);
}

Html panel_triwulan(const Context& konteks, const LihatIndikator& i) {
  Tabel isi{.judul = "Target dan realisasi sampai dengan setiap tribulan",
            .kolom = {{.judul = "Sampai dengan"},
                      {.judul = "Target", .angka = true},
                      {.judul = "Realisasi", .angka = true},
                      {.judul = "Capaian", .angka = true}},
            .baris = {}};
  for (const auto& satu : i.triwulan) {
    isi.baris.push_back(
        {.sel = {sel(satu.nama), sel_angka(konteks, satu.target),
                 sel_angka(konteks, satu.realisasi), sel_angka(konteks, satu.capaian)}});
  }
  Html semua;
  if (!i.gambar_triwulan_lebar.empty()) {
    semua << R"(<div class="panel__isi"><div class="grafik-lebar">)"_html
          << Html::trusted(i.gambar_triwulan_lebar, "app::tanya_indikator: grafik"_html)
          << R"(</div><div class="grafik-sempit">)"_html
          << Html::trusted(i.gambar_triwulan_sempit, "app::tanya_indikator: grafik"_html)
          << "</div></div>"_html;
  }
  semua << tabel(isi);
  return panel(
      {.id = "tribulan", .judul = "Tribulan " + std::to_string(i.tahun), .berisian = false}, semua);
}

Html panel_definisi(const LihatIndikator& i) {
  Rincian rinci;
  for (const auto& [nama, teks] : i.definisi) rinci.emplace_back(nama, text(teks));
  const auto tambah = [&](std::string nama, const std::string& teks) {
    if (!teks.empty()) rinci.emplace_back(std::move(nama), text(teks));
  };
  for (const std::string& simpul : i.jalur) tambah("Di bawah", simpul);
  tambah("Mengukur", i.simpul);
  tambah("Diisi", i.oleh);
  return panel({.id = "definisi", .judul = "Definisi"}, rincian(rinci));
}

Html panel_bukti(const LihatIndikator& i) {
  std::vector<Tautan> butir;
  for (const auto& satu : i.bukti) {
    const std::string alamat = "/bukti/" + ruas_alamat(satu.id);
    butir.push_back({satu.judul, satu.berberkas && ada_halaman(alamat) ? alamat : ""});
  }
  return panel({.id = "bukti", .judul = "Bukti " + std::to_string(i.tahun)}, bukti(butir));
}

Html panel_versi(const LihatIndikator& i) {
  std::vector<Peristiwa> butir;
  for (auto satu = i.versi.rbegin(); satu != i.versi.rend(); ++satu) {
    butir.push_back(
        {.waktu = satu->masa, .waktu_iso = "", .uraian = satu->nama, .kutipan = satu->alasan});
  }
  return panel({.id = "versi", .judul = "Versi definisi"}, cerita(butir));
}

}  // namespace

Response halaman_indikator(Context& konteks) {
  const auto hasil = app::tanya_indikator(*konteks.snapshot, konteks.tahun, konteks.param("id"));
  if (!hasil.ok()) {
    if (hasil.error().kind != Kind::NotFound) return halaman_galat(konteks, hasil.error());
    return tak_ditemukan(konteks, "Indikator ini tidak ada", hasil.error().message);
  }
  const LihatIndikator& i = hasil.value();
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << angka_utama(konteks, i)
      << R"(<div class="kisi kisi--isi"><div class="tumpuk">)"_html << panel_tahun(konteks, i)
      << panel_triwulan(konteks, i) << R"(</div><div class="tumpuk">)"_html << panel_definisi(i)
      << panel_bukti(i) << panel_versi(i) << "</div></div></div>"_html;
  return halaman(konteks,
                 {.judul = i.nama,
                  .keterangan = (i.iku ? "Indikator Kinerja Utama. " : "") + i.simpul,
                  .remah = {{"Beranda", "/beranda"}, {"Kinerja", bertahun(konteks, "/kinerja")}},
                  .menu = "/kinerja",
                  .pilih_tahun = true},
                 isi);
}

}  // namespace laras::web
