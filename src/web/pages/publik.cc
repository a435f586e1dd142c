#include "app/tanya_kinerja.h"
#include "web/pages/lihat.h"
#include "web/pages/terbitan.h"
#include "web/parts/angka.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

Html janji(const Context& konteks, const app::RingkasanKinerja& r) {
  if (r.iku.empty() || r.rencana.empty()) {
    return kosong("Belum ada kinerja yang diumumkan",
                  "Janji dan capaian muncul di sini setelah rencana tahun itu ditetapkan.");
  }
  Tabel isi{.judul = "Yang dijanjikan dan yang dicapai",
            .kolom = {{.judul = "Indikator"},
                      {.judul = "Janji", .angka = true},
                      {.judul = "Hasil", .angka = true},
                      {.judul = "Capaian", .angka = true},
                      {.judul = "Batang capaian", .judul_samar = true},
                      {.judul = "Keterangan", .kartu = LebarKartu::Dua}},
            .baris = {}};
  for (const auto& satu : r.iku) {
    const bool kurang = satu.ukuran.hasil == kinerja::Pencapaian::BelumMencapai;
    Html grafik;
    if (satu.ukuran.capaian.ada()) grafik = batang(satu.ukuran.batang, kurang, 833);
    isi.baris.push_back({.sel = {sel(satu.nama),
                                 sel_angka(konteks, satu.ukuran.target),
                                 sel_angka(konteks, satu.ukuran.realisasi),
                                 sel_angka(konteks, satu.ukuran.capaian),
                                 {.isi = std::move(grafik)},
                                 {.isi = hasil(satu.ukuran.hasil)}}});
  }
  return panel({.id = "janji",
                .judul = "Indikator Kinerja Utama",
                .samping = legenda_batang(),
                .berisian = false},
               tabel(isi));
}

std::string kalimat(const app::RingkasanKinerja& r) {
  if (r.iku_terukur == 0) return "Belum ada hasil yang dapat dilaporkan untuk tahun ini.";
  std::string hasil = std::to_string(r.iku_tercapai) + " dari " + std::to_string(r.iku_terukur) +
                      " Indikator Kinerja Utama mencapai target.";
  if (r.serapan.ada()) {
    hasil += " Anggaran terpakai Rp" + r.anggaran.teks + " dari Rp" + r.pagu.teks + " (" +
             r.serapan.teks + ").";
  }
  return hasil;
}

Response tampilkan(Context& konteks, const HasilPeriksa& periksa) {
  const auto kinerja = app::tanya_kinerja(*konteks.snapshot, konteks.tahun);
  if (!kinerja.ok()) return halaman_galat(konteks, kinerja.error());
  const app::RingkasanKinerja& r = kinerja.value();
  Html isi;
  isi << ringkasan_galat("Dokumen belum dapat diperiksa", periksa.galat)
      << R"(<div class="tumpuk">)"_html << janji(konteks, r) << panel_terbitan(konteks, true)
      << panel_periksa(konteks, periksa) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Yang kami janjikan dan yang kami capai pada " + std::to_string(r.tahun),
                  .keterangan = kalimat(r),
                  .menu = "/publik",
                  .bergalat = !periksa.galat.empty(),
                  .pilih_tahun = true,
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
