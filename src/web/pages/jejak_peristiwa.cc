#include "web/pages/administrasi.h"
#include "web/pages/jejak_bagian.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

Sel sel_nilai(const std::string& isi) {
  return isi.empty() ? Sel{tanda(Tanda::Tiada, "kosong")} : sel(isi);
}

std::string kata_jenis(const std::string& jenis) {
  if (jenis == "tambah") return "ditambah";
  if (jenis == "hapus") return "dihapus";
  return "diubah";
}

/// Rows before and after: one line a cell, the row's key above its cells.
Html tabel_rincian(const app::PeristiwaJejak& p) {
  Tabel isi{
      .judul = "Baris sebelum dan sesudah",
      .kolom = {{.judul = "Baris"}, {.judul = "Kolom"}, {.judul = "Sebelum"}, {.judul = "Sesudah"}},
      .baris = {}};
  for (const auto& satu : p.rincian) {
    Html kepala;
    kepala << satu.subjek << R"( <span class="redup">)"_html << satu.kunci << "</span> "_html
           << (satu.terhapus ? "rincian dihapus" : kata_jenis(satu.jenis));
    if (satu.sel.empty()) {
      isi.baris.push_back({.sel = {{kepala}, sel("–"), sel("–"), sel("–")}});
    }
    bool pertama = true;
    for (const auto& sel_satu : satu.sel) {
      BarisTabel baris;
      baris.sambungan = !pertama;
      if (pertama) baris.sel.push_back({kepala, static_cast<int>(satu.sel.size())});
      baris.sel.push_back(sel(sel_satu.kolom));
      baris.sel.push_back(sel_nilai(sel_satu.sebelum));
      baris.sel.push_back(sel_nilai(sel_satu.sesudah));
      isi.baris.push_back(std::move(baris));
      pertama = false;
    }
  }
  return tabel(isi);
}

Html panel_rincian(const app::PeristiwaJejak& p, std::int64_t dari) {
  if (p.jumlah_rincian == 0) {
    return kosong("Tidak ada baris yang berubah",
                  "Tindakan ini hanya mencatat bahwa ia terjadi; isi rahasia seperti kata sandi "
                  "tidak pernah masuk jejak.");
  }
  Html samping;
  samping << R"(<span class="kecil redup">)"_html << std::to_string(p.jumlah_rincian)
          << " baris</span>"_html;
  return panel({.id = "rincian",
                .judul = "Baris sebelum dan sesudah",
                .samping = std::move(samping),
                .kaki = lanjutan(alamat_peristiwa(p.baris.nomor), "sesudah=", dari, p.lanjutan),
                .berisian = false},
               tabel_rincian(p));
}

Html panel_umum(const app::PeristiwaJejak& p) {
  return panel({.id = "umum", .judul = "Peristiwa"},
               rincian({{"Waktu", text(p.baris.waktu)},
                        {"Pelaku", sel_pelaku(p.baris).isi},
                        {"Asal", text(p.asal)},
                        {"Tindakan", text(p.baris.perintah)},
                        {"Ringkasan", text(p.baris.ringkasan)},
                        {"Data", p.baris.efek.empty() ? text("–") : sel_efek(p.baris.efek)},
                        {"Sidik", sidik(p.sidik)},
                        {"Sidik sebelumnya", sidik(p.sidik_sebelumnya)}}));
}

Html tetangga(const app::PeristiwaJejak& p) {
  std::vector<Html> butir;
  if (p.baris.nomor > 1) {
    butir.push_back(tautan_tombol({"Peristiwa sebelumnya", alamat_peristiwa(p.baris.nomor - 1)}));
  }
  if (!p.terakhir) {
    butir.push_back(tautan_tombol({"Peristiwa berikutnya", alamat_peristiwa(p.baris.nomor + 1)}));
  }
  return deret(butir);
}

}  // namespace

Response halaman_peristiwa(Context& konteks) {
  const std::int64_t dari = baca_nomor(konteks.request.query.get("sesudah"));
  const auto p = app::satu_peristiwa(konteks.workspace, baca_nomor(konteks.param("nomor")), dari);
  if (!p.ok() && p.error().kind == Kind::NotFound) {
    return tak_ditemukan(konteks, "Peristiwa ini tidak ada", p.error().message);
  }
  if (!p.ok()) return halaman_galat(konteks, p.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << panel_umum(p.value()) << panel_rincian(p.value(), dari)
      << tetangga(p.value()) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Peristiwa " + std::to_string(p.value().baris.nomor),
                  .keterangan = p.value().baris.ringkasan,
                  .remah = {{"Beranda", "/beranda"}, {"Jejak", kJejak}},
                  .menu = kJejak},
                 isi);
}

}  // namespace laras::web
