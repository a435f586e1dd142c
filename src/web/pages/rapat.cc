#include "web/pages/rapat.h"

#include <algorithm>
#include <utility>

#include "app/cetak_rapat.h"
#include "web/pages/rapat_bagian.h"
#include "web/parts/keadaan.h"
#include "web/parts/naskah.h"

namespace laras::web {

using evaluasi::KeadaanRapat;
using evaluasi::Rapat;
using evaluasi::TugasRapat;
using kantor::Tindakan;

namespace {

bool penyelenggara(const Context& konteks) {
  return kantor::boleh(konteks.pelaku, Tindakan::SelenggarakanRapat);
}

std::string langkah_berikut(const Rapat& rapat) {
  switch (rapat.keadaan) {
    case KeadaanRapat::Disiapkan:
      return "Tetapkan undangan";
    case KeadaanRapat::Diundang:
      return "Catat kehadiran dan notulen";
    case KeadaanRapat::Berlangsung:
      return "Tetapkan notulen";
    case KeadaanRapat::Selesai:
      break;
  }
  const auto sisa = std::count_if(rapat.tugas.begin(), rapat.tugas.end(),
                                  [](const TugasRapat& satu) { return satu.terbuka(); });
  return sisa == 0 ? "Tidak ada" : std::to_string(sisa) + " tindak lanjut terbuka";
}

BarisTabel baris_rapat(const Context& konteks, const Rapat& satu) {
  Html nama = tautan(alamat_rapat(satu.kode), satu.sebutan());
  nama << R"(<span class="ket">)"_html << satu.tempat << ", dipimpin "_html
       << nama_pejabat_kantor(konteks, satu.pimpinan) << "</span>"_html;
  return {.sel = {{std::move(nama)},
                  sel(satu.tanggal.panjang() + ", " + satu.pukul),
                  {lencana_rapat(satu.keadaan)},
                  sel(langkah_berikut(satu))}};
}

/// What is still open, the latest first, whichever year its meeting was about.
std::vector<TugasRapat> tugas_terbuka(const Context& konteks) {
  std::vector<TugasRapat> hasil;
  for (const Rapat& rapat : evaluasi::semua_rapat(konteks.snapshot->himpunan())) {
    for (const TugasRapat& satu : rapat.tugas) {
      if (satu.terbuka()) hasil.push_back(satu);
    }
  }
  std::stable_sort(hasil.begin(), hasil.end(),
                   [](const TugasRapat& a, const TugasRapat& b) { return a.tenggat < b.tenggat; });
  return hasil;
}

Html panel_undangan(const Context& konteks, const Rapat& rapat) {
  std::vector<Html> undangan;
  for (const auto& satu : rapat.undangan) {
    Html html = text(nama_pejabat_kantor(konteks, satu.jabatan));
    if (rapat.keadaan == KeadaanRapat::Berlangsung || rapat.keadaan == KeadaanRapat::Selesai) {
      html << ": "_html
           << tanda(satu.kehadiran == "tidak" ? Tanda::Kuning
                    : satu.kehadiran.empty()  ? Tanda::Tiada
                                              : Tanda::Centang,
                    evaluasi::judul_kehadiran(satu.kehadiran));
      if (!satu.keterangan.empty()) {
        html << R"(<br><span class="kecil redup">)"_html << satu.keterangan << "</span>"_html;
      }
    }
    undangan.push_back(std::move(html));
  }
  Rincian butir = {
      {"Keadaan", lencana_rapat(rapat.keadaan)},
      {"Waktu", text(rapat.tanggal.panjang() + ", pukul " + rapat.pukul)},
      {"Tempat", text(rapat.tempat)},
      {"Pimpinan", text(nama_pejabat_kantor(konteks, rapat.pimpinan))},
      {"Agenda", tulisan(konteks, rapat.tahun, rapat.agenda)},
      {"Nomor undangan", text(rapat.nomor_undangan.empty() ? "–" : rapat.nomor_undangan)},
      {"Diundang", undangan.empty() ? text("–") : daftar(undangan)}};
  if (!rapat.hadir_lain.empty())
    butir.emplace_back("Hadir pula", tulisan(konteks, rapat.tahun, rapat.hadir_lain));
  return panel({.id = "rapat", .judul = "Undangan dan kehadiran"}, rincian(butir));
}

Html panel_naskah(const Rapat& rapat) {
  const std::string alamat = alamat_rapat(rapat.kode) + "/naskah/";
  return panel({.id = "naskah", .judul = "Naskah"},
               daftar({unduhan_naskah("Undangan", alamat + "undangan"),
                       unduhan_naskah("Berita acara", alamat + "berita-acara")}));
}

Html panel_notulen(const Context& konteks, const Rapat& rapat) {
  if (rapat.notulen.empty()) return catatan(Nada::Biasa, "Notulen rapat ini belum ditulis.");
  return panel({.id = "notulen", .judul = "Notulen"}, tulisan(konteks, rapat.tahun, rapat.notulen));
}

Html panel_tugas_rapat(const Context& konteks, const Rapat& rapat) {
  Html samping;
  if (penyelenggara(konteks) && rapat.keadaan != KeadaanRapat::Disiapkan) {
    samping << R"(<span class="kecil">)"_html
            << tautan(alamat_rapat(rapat.kode) + "/tindak-lanjut/baru", "Tambah tindak lanjut")
            << "</span>"_html;
  }
  const bool kosong_saja = rapat.tugas.empty();
  Html isi = kosong_saja ? text("Belum ada tindak lanjut yang dicatat.")
                         : tabel(tabel_tugas_rapat(konteks, rapat.tugas, false));
  return panel({.id = "tindak-lanjut",
                .judul = "Tindak lanjut",
                .samping = std::move(samping),
                .berisian = kosong_saja},
               isi);
}

Html panel_kinerja(const Rapat& rapat, const naskah::Tabel& isi) {
  Html samping;
  samping << R"(<span class="kecil redup">Dibaca dari pengukuran, keadaan saat ini</span>)"_html;
  const std::string apa = rapat.triwulan() == 0
                              ? "Kemajuan menuju akhir Renstra"
                              : "Kinerja " + evaluasi::judul_periode_rapat(rapat.periode);
  return panel({.id = "kinerja",
                .judul = apa + " " + std::to_string(rapat.tahun),
                .samping = std::move(samping),
                .berisian = false},
               tabel_naskah(isi, false));
}

/// Reports of the monitor that name this meeting, and for one about the Renstra the way to all.
Html panel_laporan_dibahas(const Context& konteks, const Rapat& rapat) {
  std::vector<Html> butir;
  const std::string tahun = "?tahun=" + std::to_string(rapat.tahun);
  if (rapat.triwulan() == 0) butir.push_back(tautan("/pemantauan" + tahun, "Pemantauan Renstra"));
  for (const auto& satu : evaluasi::daftar_laporan_pemantauan(konteks.snapshot->himpunan())) {
    if (satu.rapat != rapat.kode) continue;
    butir.push_back(tautan(
        "/pemantauan/" + ruas_alamat(satu.indikator.str()) + "?tahun=" + std::to_string(satu.tahun),
        satu.indikator.str() + ", " +
            evaluasi::judul_periode_pemantauan(satu.periode, satu.tahun)));
  }
  if (butir.empty()) return {};
  return panel({.id = "dibahas", .judul = "Pemantauan yang dibahas"}, daftar(butir));
}

Html panel_riwayat_rapat(const Context& konteks, const Rapat& rapat) {
  std::vector<Peristiwa> butir;
  for (auto satu = rapat.riwayat.rbegin(); satu != rapat.riwayat.rend(); ++satu) {
    butir.push_back(
        {.waktu = konteks.waktu(satu->waktu),
         .waktu_iso = satu->waktu,
         .uraian = satu->apa + " oleh " + (satu->jabatan.empty() ? satu->oleh : satu->jabatan),
         .kutipan = satu->catatan});
  }
  return panel({.id = "riwayat", .judul = "Riwayat"}, cerita(butir));
}

Html tindakan_rapat(const Context& konteks, const Rapat& rapat) {
  if (!penyelenggara(konteks)) return {};
  std::vector<Html> tombol_semua;
  const std::string alamat = alamat_rapat(rapat.kode);
  if (rapat.keadaan == KeadaanRapat::Disiapkan || rapat.keadaan == KeadaanRapat::Diundang) {
    tombol_semua.push_back(tautan_tombol(
        {"Ubah persiapan", alamat + "/persiapan"},
        rapat.keadaan == KeadaanRapat::Disiapkan ? RupaTombol::Utama : RupaTombol::Kedua));
  }
  if (rapat.keadaan != KeadaanRapat::Disiapkan) {
    const bool tetap = rapat.keadaan == KeadaanRapat::Selesai;
    tombol_semua.push_back(
        tautan_tombol({tetap ? "Perbaiki notulen" : "Kehadiran dan notulen", alamat + "/notulen"},
                      tetap ? RupaTombol::Kedua : RupaTombol::Utama));
    if (tetap) {
      tombol_semua.push_back(tautan_tombol(
          {"Catat keputusan", "/keputusan/baru?temuan=rapat&rujukan=" + ruas_alamat(rapat.kode) +
                                  "&tahun=" + std::to_string(rapat.tahun)}));
    }
  }
  return deret(tombol_semua);
}

}  // namespace

Response halaman_daftar_rapat(Context& konteks) {
  const auto semua = evaluasi::daftar_rapat(konteks.snapshot->himpunan(), konteks.tahun);
  Frame frame{.judul = "Rapat evaluasi " + std::to_string(konteks.tahun),
              .keterangan = "Undangan, kehadiran, notulen, dan tindak lanjut rapat kinerja.",
              .menu = "/kinerja",
              .pilih_tahun = true};
  std::vector<Html> tindakan;
  if (penyelenggara(konteks)) {
    tindakan.push_back(tautan_tombol({"Siapkan rapat", bertahun(konteks, "/rapat/baru/persiapan")},
                                     RupaTombol::Utama));
  }
  tindakan.push_back(tautan_tombol({"Pemantauan Renstra", bertahun(konteks, "/pemantauan")}));
  frame.tindakan = deret(tindakan);
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  if (semua.empty()) {
    isi << kosong("Belum ada rapat untuk tahun " + std::to_string(konteks.tahun),
                  "Rapat evaluasi disiapkan setelah tribulan berakhir: undangan, kehadiran, "
                  "notulen, dan tindak lanjutnya tersimpan di sini.");
  } else {
    Tabel daftar_isi{.judul = "Rapat evaluasi",
                     .kolom = {{.judul = "Rapat", .kartu = LebarKartu::Penuh},
                               {.judul = "Waktu"},
                               {.judul = "Keadaan"},
                               {.judul = "Berikutnya", .kartu = LebarKartu::Penuh}},
                     .baris = {}};
    for (const Rapat& satu : semua) daftar_isi.baris.push_back(baris_rapat(konteks, satu));
    isi << panel({.id = "rapat", .judul = "Rapat", .berisian = false}, tabel(daftar_isi));
  }
  if (const auto tugas = tugas_terbuka(konteks); !tugas.empty()) {
    isi << panel({.id = "tindak-lanjut", .judul = "Tindak lanjut yang terbuka", .berisian = false},
                 tabel(tabel_tugas_rapat(konteks, tugas, true)));
  }
  isi << "</div>"_html;
  return halaman(konteks, frame, isi);
}

Response halaman_rapat(Context& konteks) {
  const auto rapat = evaluasi::cari_rapat(konteks.snapshot->himpunan(), konteks.param("kode"));
  if (!rapat) return tak_ditemukan(konteks, "Rapat ini tidak ada", "Pilih dari daftar rapat.");
  const auto kinerja = app::tabel_kinerja_rapat(*konteks.snapshot, *rapat);
  if (!kinerja.ok()) return halaman_galat(konteks, kinerja.error());
  Html isi;
  isi << R"(<div class="tumpuk"><div class="kisi kisi--isi"><div class="tumpuk">)"_html
      << panel_notulen(konteks, *rapat) << panel_tugas_rapat(konteks, *rapat)
      << R"(</div><div class="tumpuk">)"_html << panel_undangan(konteks, *rapat)
      << panel_naskah(*rapat) << panel_laporan_dibahas(konteks, *rapat)
      << panel_riwayat_rapat(konteks, *rapat) << "</div></div>"_html
      << panel_kinerja(*rapat, kinerja.value()) << "</div>"_html;
  return halaman(konteks,
                 {.judul = rapat->sebutan(),
                  .keterangan = rapat->tanggal.panjang() + ", " + rapat->tempat,
                  .tindakan = tindakan_rapat(konteks, *rapat),
                  .remah = {{"Beranda", "/beranda"},
                            {"Rapat evaluasi", "/rapat?tahun=" + std::to_string(rapat->tahun)}},
                  .menu = "/kinerja"},
                 isi);
}

Response unduh_naskah_rapat(Context& konteks) {
  const auto rapat = evaluasi::cari_rapat(konteks.snapshot->himpunan(), konteks.param("kode"));
  if (!rapat) return tak_ditemukan(konteks, "Rapat ini tidak ada", "Pilih dari daftar rapat.");
  const std::string& berkas = konteks.param("berkas");
  const std::string jenis(tanpa_akhiran_berkas(berkas));
  const auto jadi = app::naskah_rapat(*konteks.snapshot, *rapat, jenis);
  return kirim_naskah_kantor(konteks, jadi, berkas, jenis + "-" + rapat->kode);
}

}  // namespace laras::web
