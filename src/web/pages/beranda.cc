#include "app/tanya_kinerja.h"
#include "base/tanggal.h"
#include "web/pages/beranda_panel.h"
#include "web/pages/lihat.h"
#include "web/pages/proyeksi.h"
#include "web/pages/ringkasan.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"
#include "web/parts/menu.h"

namespace laras::web {

namespace {

using kantor::Peran;

bool salah_satu(const kantor::Pelaku& pelaku, std::initializer_list<Peran> peran) {
  for (const Peran satu : peran) {
    if (pelaku.berperan(satu)) return true;
  }
  return false;
}

std::string hari_ini(const Context& konteks) {
  const Tanggal tanggal = konteks.hari_ini();
  return std::string(nama_hari(tanggal.hari_pekan())) + ", " + tanggal.panjang();
}

/// A step that is offered only where its page is there and open to the person.
void tambah_langkah(const Context& konteks, kantor::Tindakan tindakan, const Tautan& tautan,
                    std::vector<Html>& langkah) {
  if (!kantor::boleh(konteks.pelaku, tindakan) || !ada_halaman(tautan.alamat)) return;
  langkah.push_back(tautan_tombol(tautan, langkah.empty() ? RupaTombol::Utama : RupaTombol::Kedua));
}

Html langkah(const Context& konteks) {
  using kantor::Tindakan;
  std::vector<Html> semua;
  tambah_langkah(konteks, Tindakan::PeriksaRealisasi, {"Verifikasi isian", "/verifikasi"}, semua);
  tambah_langkah(konteks, Tindakan::IsiRealisasi, {"Isi realisasi", "/realisasi"}, semua);
  if (konteks.pelaku.berperan(Peran::Bendahara)) {
    tambah_langkah(konteks, Tindakan::IsiAnggaran,
                   {"Isi realisasi anggaran", bertahun(konteks, "/anggaran")}, semua);
  }
  tambah_langkah(konteks, Tindakan::KelolaPengguna, {"Kelola pengguna", "/pengguna"}, semua);
  if (semua.empty()) {
    tambah_langkah(konteks, Tindakan::LihatLaporan, {"Buka laporan", bertahun(konteks, "/laporan")},
                   semua);
  }
  return deret(semua);
}

BarisTabel baris_saya(const Context& konteks, const app::BarisIndikator& satu) {
  Html nama = tautan_indikator(konteks, satu.id, satu.nama);
  nama << R"(<span class="ket">)"_html << satu.simpul << "</span>"_html;
  const bool belum = satu.ukuran.realisasi.teks == "–";
  return {.sel = {{.isi = std::move(nama)},
                  sel_angka(konteks, satu.ukuran.target),
                  sel_angka(konteks, satu.ukuran.realisasi),
                  sel_capaian(konteks, satu.ukuran),
                  {.isi = belum ? lencana(Lencana::Belum) : hasil(satu.ukuran.hasil)}}};
}

Html panel_saya(const Context& konteks, const std::vector<app::BarisIndikator>& saya) {
  Tabel isi{.judul = "Indikator yang menjadi tanggung jawab saya",
            .kolom = {{.judul = "Indikator"},
                      {.judul = "Target", .angka = true},
                      {.judul = "Realisasi", .angka = true},
                      {.judul = "Capaian", .angka = true},
                      {.judul = "Keadaan", .kartu = LebarKartu::Dua}},
            .baris = {}};
  for (const auto& satu : saya) isi.baris.push_back(baris_saya(konteks, satu));
  Html samping;
  samping << R"(<span class="kecil redup">)"_html << saya.size() << " indikator</span>"_html;
  return panel({.id = "saya",
                .judul = "Indikator saya " + std::to_string(konteks.tahun),
                .samping = std::move(samping),
                .berisian = false},
               tabel(isi));
}

Html angka_saya(const std::vector<app::BarisIndikator>& saya) {
  std::size_t belum = 0;
  std::size_t kurang = 0;
  for (const auto& satu : saya) {
    belum += satu.ukuran.realisasi.teks == "–" ? 1 : 0;
    kurang += satu.ukuran.hasil == kinerja::Pencapaian::BelumMencapai ? 1 : 0;
  }
  const auto besar = [](std::size_t banyak) { return text(std::to_string(banyak)); };
  const std::string dari = "dari " + std::to_string(saya.size()) + " indikator";
  return angka_kunci({{.nama = "Belum diisi",
                       .besar = besar(belum),
                       .satuan = dari,
                       .keterangan = belum == 0 ? "Semua sudah terisi" : ""},
                      {.nama = "Sudah terisi", .besar = besar(saya.size() - belum), .satuan = dari},
                      {.nama = "Belum mencapai target",
                       .besar = besar(kurang),
                       .keterangan = kurang == 0 ? "" : "lihat penyebabnya pada indikator",
                       .lambat = kurang > 0}});
}

Result<Html> isi_unit(const Context& konteks) {
  LARAS_TRY(const auto saya,
            app::tanya_indikator_saya(*konteks.snapshot, konteks.tahun, konteks.pelaku));
  Html isi;
  if (saya.empty()) {
    isi << kosong("Belum ada indikator yang menjadi tanggung jawab Anda",
                  "Penanggung jawab setiap program dan kegiatan dicatat Sungram. Indikatornya "
                  "muncul di sini setelah jabatan atau unit Anda dicatat.",
                  {{"Lihat kinerja kantor", bertahun(konteks, "/kinerja")}});
  } else {
    isi << angka_saya(saya) << panel_saya(konteks, saya);
  }
  return isi;
}

/// `ke_depan` stands beside what was reached.
Html isi_kantor(const Context& konteks, const app::RingkasanKinerja& r, const Html& ke_depan) {
  Html isi;
  isi << angka_kunci_kinerja(konteks, r)
      << R"(<div class="kisi kisi--isi"><div class="tumpuk">)"_html << panel_iku(konteks, r)
      << panel_serapan(konteks, r) << R"(</div><div class="tumpuk">)"_html
      << panel_perhatian(konteks, r) << ke_depan << panel_belum(konteks, r) << "</div></div>"_html;
  return isi;
}

/// What the heads see besides: what will miss, and what others wait for.
Result<Html> isi_ke_depan(const Context& konteks) {
  if (!salah_satu(konteks.pelaku, {Peran::Camat, Peran::Sekcam})) return Html();
  LARAS_TRY(const Html proyeksi, panel_proyeksi(konteks));
  Html isi;
  isi << proyeksi << panel_tungguan(konteks);
  return isi;
}

Response beranda_unit(Context& konteks) {
  const auto isi = isi_unit(konteks);
  if (!isi.ok()) return halaman_galat(konteks, isi.error());
  const auto tugas = panel_tugas(konteks);
  if (!tugas.ok()) return halaman_galat(konteks, tugas.error());
  Html semua;
  semua << R"(<div class="tumpuk">)"_html << tugas.value() << isi.value() << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Beranda",
                  .keterangan = hari_ini(konteks),
                  .tindakan = langkah(konteks),
                  .menu = "/beranda",
                  .pilih_tahun = true},
                 semua);
}

}  // namespace

Response beranda(Context& konteks) {
  const bool pimpinan =
      salah_satu(konteks.pelaku, {Peran::Camat, Peran::Sekcam, Peran::KasubbagSungram,
                                  Peran::Evaluator, Peran::Pembaca, Peran::Bendahara});
  if (!pimpinan && salah_satu(konteks.pelaku, {Peran::Kasi, Peran::KasubbagUmum, Peran::Staf})) {
    return beranda_unit(konteks);
  }
  const auto hasil = app::tanya_kinerja(*konteks.snapshot, konteks.tahun);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const app::RingkasanKinerja& r = hasil.value();
  const auto tugas = panel_tugas(konteks);
  if (!tugas.ok()) return halaman_galat(konteks, tugas.error());
  const auto kelengkapan = salah_satu(konteks.pelaku, {Peran::Camat, Peran::Sekcam})
                               ? panel_kelengkapan(konteks)
                               : Result<Html>(Html());
  if (!kelengkapan.ok()) return halaman_galat(konteks, kelengkapan.error());
  const Html rapat = salah_satu(konteks.pelaku, {Peran::Camat, Peran::Sekcam})
                         ? panel_tindak_lanjut_rapat(konteks)
                         : Html();
  const auto ke_depan = isi_ke_depan(konteks);
  if (!ke_depan.ok()) return halaman_galat(konteks, ke_depan.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << tugas.value() << kelengkapan.value() << rapat
      << isi_kantor(konteks, r, ke_depan.value()) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Keadaan kinerja " + std::to_string(r.tahun),
                  .keterangan = hari_ini(konteks) + ". " + std::to_string(r.terisi) + " dari " +
                                std::to_string(r.seluruh) + " indikator terisi.",
                  .tindakan = langkah(konteks),
                  .menu = "/beranda",
                  .pilih_tahun = true},
                 isi);
}

}  // namespace laras::web
