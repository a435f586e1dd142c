#include "app/tanya_jejak.h"
#include "app/tanya_kinerja.h"
#include "base/tanggal.h"
#include "web/pages/lihat.h"
#include "web/parts/angka.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

std::string tanggal_terbaca(const std::string& waktu) {
  const auto tanggal = Tanggal::parse(waktu.substr(0, 10));
  return tanggal.ok() ? tanggal.value().panjang() : waktu.substr(0, 10);
}

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

Html panel_laporan() {
  Html isi;
  isi << R"(<p>Belum ada laporan yang diterbitkan.</p><p class="kecil redup">Laporan muncul di sini bersama nomor dan sidiknya setelah diterbitkan.</p>)"_html;
  return panel({.id = "terbitan", .judul = "Laporan yang diterbitkan"}, isi);
}

/// What the chain says of the digest that was typed.
Html jawaban(Context& konteks, const std::string& kepala, std::string& galat) {
  Html html;
  if (kepala.empty()) return html;
  const auto hasil = app::tanya_jejak(konteks.workspace, kepala);
  if (!hasil.ok()) {
    galat = hasil.error().message;
    return html;
  }
  if (!hasil.value()) {
    return catatan(Nada::Merah,
                   "Kepala jejak itu tidak ada dalam rantai kantor ini. Periksa ketikannya; bila "
                   "sudah benar, dokumen itu tidak berasal dari data kantor ini.");
  }
  html << "<p><b>Kepala jejak itu ada dalam rantai kantor ini.</b></p><p>Peristiwa ke-"_html
       << std::to_string(hasil.value()->nomor) << ", "_html << tanggal_terbaca(hasil.value()->waktu)
       << ". Setelah itu tercatat "_html << std::to_string(hasil.value()->sesudahnya)
       << " peristiwa."_html
       << "</p>"_html;
  return catatan(Nada::Hijau, html);
}

Html panel_periksa(Context& konteks, const std::string& kepala, std::string& galat) {
  const Html hasil = jawaban(konteks, kepala, galat);
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << hasil
      << R"(<form class="tumpuk" action="/publik" method="get">)"_html
      << medan({.nama = "kepala",
                .judul = "Kepala jejak",
                .nilai = kepala,
                .petunjuk = "64 huruf dan angka; spasi boleh.",
                .galat = galat})
      << deret({tombol({.judul = "Periksa dokumen"})}) << "</form></div>"_html;
  return panel({.id = "periksa", .judul = "Periksa dokumen tercetak"}, isi);
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

}  // namespace

Response halaman_publik(Context& konteks) {
  if (konteks.snapshot == nullptr) return tak_tersedia(konteks, "");
  const auto kinerja = app::tanya_kinerja(*konteks.snapshot, konteks.tahun);
  if (!kinerja.ok()) return halaman_galat(konteks, kinerja.error());
  const app::RingkasanKinerja& r = kinerja.value();
  const std::string kepala = konteks.request.query.get("kepala");
  std::string galat;
  const Html periksa = panel_periksa(konteks, kepala, galat);
  Html isi;
  if (!galat.empty()) {
    isi << ringkasan_galat("Kepala jejak belum dapat diperiksa", {{"kepala", galat}});
  }
  isi << R"(<div class="tumpuk">)"_html << janji(konteks, r) << R"(<div class="kisi kisi--2">)"_html
      << panel_laporan() << periksa << "</div></div>"_html;
  return halaman(konteks,
                 {.judul = "Yang kami janjikan dan yang kami capai pada " + std::to_string(r.tahun),
                  .keterangan = kalimat(r),
                  .menu = "/publik",
                  .bergalat = !galat.empty(),
                  .pilih_tahun = true,
                  .status = galat.empty() ? 200 : 422},
                 isi);
}

}  // namespace laras::web
