#include <algorithm>

#include "app/kinerja_terbit.h"
#include "web/pages/lihat.h"
#include "web/pages/terbitan.h"
#include "web/parts/angka.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

using Terbit = std::optional<app::UmumTerbit>;

Html sumber_terbit(const app::Terbitan& terbitan) {
  Html html;
  html << "Menurut "_html << tautan("/terbitan/" + ruas_alamat(terbitan.nomor), terbitan.judul)
       << ", terbit "_html << terbitan.tanggal.panjang() << "."_html;
  return html;
}

Html tabel_capaian(const app::KinerjaTerbit& kinerja) {
  Tabel isi{.judul = "Yang dijanjikan dan yang dicapai",
            .kolom = {{.judul = "Indikator"},
                      {.judul = "Janji", .angka = true},
                      {.judul = "Hasil", .angka = true},
                      {.judul = "Capaian", .angka = true},
                      {.judul = "Batang capaian", .judul_samar = true},
                      {.judul = "Keterangan", .kartu = LebarKartu::Dua}},
            .baris = {}};
  for (const app::IkuTerbit& satu : kinerja.iku) {
    const bool kurang = satu.hasil == kinerja::Pencapaian::BelumMencapai;
    Html grafik;
    if (satu.hasil != kinerja::Pencapaian::TanpaNilai) grafik = batang(satu.batang, kurang, 833);
    isi.baris.push_back({.sel = {sel(satu.nama),
                                 sel(satu.target),
                                 sel(satu.realisasi),
                                 sel(satu.capaian),
                                 {.isi = std::move(grafik)},
                                 {.isi = hasil(satu.hasil)}}});
  }
  return tabel(isi);
}

Html tabel_janji(const app::KinerjaTerbit& kinerja) {
  Tabel isi{.judul = "Yang dijanjikan",
            .kolom = {{.judul = "Indikator"}, {.judul = "Janji", .angka = true}},
            .baris = {}};
  for (const app::IkuTerbit& satu : kinerja.iku) {
    isi.baris.push_back({.sel = {sel(satu.nama), sel(satu.target)}});
  }
  return tabel(isi);
}

Html janji(const Terbit& terbit, int tahun) {
  if (!terbit || terbit->kinerja.iku.empty()) {
    return kosong("Belum ada kinerja " + std::to_string(tahun) + " yang diumumkan",
                  "Janji muncul di sini setelah Perjanjian Kinerja diterbitkan, hasilnya setelah "
                  "LKjIP diterbitkan.");
  }
  const bool terukur = terbit->terbitan.jenis == "lkjip";
  return panel({.id = "janji",
                .judul = "Indikator Kinerja Utama",
                .samping = terukur ? legenda_batang() : Html(),
                .kaki = sumber_terbit(terbit->terbitan),
                .berisian = false},
               terukur ? tabel_capaian(terbit->kinerja) : tabel_janji(terbit->kinerja));
}

std::string kalimat(const Terbit& terbit) {
  if (!terbit) return "Angka di halaman ini hanya dari dokumen yang sudah diterbitkan.";
  const app::KinerjaTerbit& k = terbit->kinerja;
  if (k.terukur == 0) return "Hasil tahun ini dilaporkan setelah LKjIP diterbitkan.";
  std::string hasil = std::to_string(k.tercapai) + " dari " + std::to_string(k.terukur) +
                      " Indikator Kinerja Utama mencapai target.";
  if (!k.serapan.empty()) {
    hasil += " Anggaran terpakai Rp" + k.anggaran + " dari Rp" + k.pagu + " (" + k.serapan + ").";
  }
  return hasil;
}

/// Years to choose from: those of which something was issued, and the one that is shown.
Html pilihan_tahun_terbit(const std::vector<int>& tahun, int kini) {
  std::vector<Tab> butir;
  for (const int satu : tahun) {
    butir.push_back({std::to_string(satu), "/publik?tahun=" + std::to_string(satu), satu == kini});
  }
  return butir.size() < 2 ? Html() : tab("Tahun yang sudah diumumkan", butir);
}

Response tampilkan(Context& konteks, const HasilPeriksa& periksa) {
  const auto tahun = app::tahun_terbit(*konteks.snapshot);
  // Who names no year sees the newest that was made known, not the one that is being worked on.
  if (!konteks.request.query.has("tahun") && !tahun.empty()) konteks.tahun = tahun.front();
  const auto terbit =
      app::tanya_kinerja_terbit(konteks.workspace, *konteks.snapshot, konteks.tahun);
  if (!terbit.ok()) return halaman_galat(konteks, terbit.error());
  Html isi;
  isi << ringkasan_galat("Dokumen belum dapat diperiksa", periksa.galat)
      << R"(<div class="tumpuk">)"_html << pilihan_tahun_terbit(tahun, konteks.tahun)
      << janji(terbit.value(), konteks.tahun) << panel_terbitan(konteks, true)
      << panel_periksa(konteks, periksa) << "</div>"_html;
  const std::string angka = std::to_string(konteks.tahun);
  const bool dicapai = terbit.value() && terbit.value()->kinerja.terukur > 0;
  return halaman(konteks,
                 {.judul = (dicapai ? "Yang kami janjikan dan yang kami capai pada "
                                    : "Yang kami janjikan untuk ") +
                           angka,
                  .keterangan = kalimat(terbit.value()),
                  .menu = "/publik",
                  .bergalat = !periksa.galat.empty(),
                  .status = periksa.galat.empty() ? 200 : 422},
                 isi);
}

}  // namespace

Response halaman_publik(Context& konteks) {
  if (konteks.snapshot == nullptr) return tak_tersedia(konteks, "");
  return tampilkan(konteks, periksa_sidik(konteks, konteks.request.query.get("kepala")));
}

Response periksa_berkas(Context& konteks) {
  if (konteks.snapshot == nullptr) return tak_tersedia(konteks, "");
  return tampilkan(konteks, periksa_unggahan(konteks));
}

}  // namespace laras::web
