#include "web/pages/ringkasan.h"

#include <algorithm>

#include "web/parts/angka.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

constexpr std::size_t kTerbanyak = 10;
// A bar ends at 120 percent, so that its tick of 100 stands before the end.
constexpr int kSeratus = 833;

std::string jumlah(std::size_t banyak) { return std::to_string(banyak); }

std::string keterangan_rata(const app::RingkasanKinerja& r) {
  std::string hasil = r.predikat;
  if (r.rata_lalu.ada()) {
    hasil += (hasil.empty() ? "" : ". ") + std::to_string(r.tahun - 1) + ": " + r.rata_lalu.teks;
  }
  return hasil.empty() ? r.rata.alasan : hasil;
}

std::string keterangan_serapan(const app::RingkasanKinerja& r) {
  if (!r.serapan.ada()) return r.serapan.alasan;
  return "Rp" + r.anggaran.teks + " dari Rp" + r.pagu.teks;
}

BarisTabel baris_iku(const Context& konteks, const app::BarisIku& satu) {
  const auto& u = satu.ukuran;
  Html batang_capaian;
  if (u.capaian.ada()) {
    batang_capaian = batang(u.batang, u.hasil == kinerja::Pencapaian::BelumMencapai, kSeratus);
  }
  return {.sel = {{.isi = tautan_indikator(konteks, satu.id, satu.nama)},
                  sel_angka(konteks, u.target),
                  sel_angka(konteks, u.realisasi),
                  sel_angka(konteks, u.capaian),
                  {.isi = std::move(batang_capaian)},
                  {.isi = hasil(u.hasil)},
                  sel(u.predikat)}};
}

}  // namespace

Html angka_kunci_kinerja(const Context& konteks, const app::RingkasanKinerja& r) {
  std::vector<AngkaKunci> butir = {{.nama = "Rata-rata capaian IKU",
                                    .besar = angka(konteks, r.rata),
                                    .keterangan = keterangan_rata(r)},
                                   {.nama = "Serapan anggaran",
                                    .besar = angka(konteks, r.serapan),
                                    .keterangan = keterangan_serapan(r)}};
  const std::size_t kosong = r.seluruh - r.terisi;
  butir.push_back({.nama = "Realisasi terisi",
                   .besar = text(jumlah(r.terisi)),
                   .satuan = "dari " + jumlah(r.seluruh) + " indikator",
                   .keterangan = kosong == 0 ? (r.seluruh == 0 ? "Belum ada Renja" : "Lengkap")
                                             : jumlah(kosong) + " belum diisi"});
  butir.push_back({.nama = "Rekomendasi LHE",
                   .besar = text(jumlah(r.ditindaklanjuti)),
                   .satuan = "dari " + jumlah(r.rekomendasi) + " ditindaklanjuti",
                   .keterangan = r.rekomendasi == 0 ? "Belum ada LHE tahun ini" : ""});
  return angka_kunci(butir);
}

Html panel_iku(const Context& konteks, const app::RingkasanKinerja& r, bool berpredikat) {
  if (r.iku.empty() || r.rencana.empty()) {
    return kosong("Belum ada IKU tahun " + std::to_string(r.tahun),
                  "IKU muncul di sini setelah Renstra atau Perjanjian Kinerja tahun itu "
                  "dimasukkan.");
  }
  Tabel isi{.judul = "Capaian IKU tahun " + std::to_string(r.tahun),
            .kolom = {{.judul = "Indikator"},
                      {.judul = "Target", .angka = true},
                      {.judul = "Realisasi", .angka = true},
                      {.judul = "Capaian", .angka = true},
                      {.judul = "Batang capaian", .judul_samar = true},
                      {.judul = "Hasil", .judul_samar = false, .kartu = LebarKartu::Dua},
                      {.judul = "Predikat", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : r.iku) isi.baris.push_back(baris_iku(konteks, satu));
  isi.kaki.push_back({.sel = {sel("Rata-rata capaian IKU"),
                              {},
                              {},
                              sel_angka(konteks, r.rata),
                              {},
                              {},
                              sel(r.predikat)}});
  if (!berpredikat) {
    isi.kolom.pop_back();
    for (BarisTabel& baris : isi.baris) baris.sel.pop_back();
    isi.kaki.front().sel.pop_back();
  }
  return panel(
      {.id = "iku", .judul = "Capaian IKU", .samping = legenda_batang(), .berisian = false},
      tabel(isi));
}

Html panel_serapan(const Context& konteks, const app::RingkasanKinerja& r) {
  if (r.program.empty()) {
    return kosong("Belum ada pagu tahun " + std::to_string(r.tahun),
                  "Serapan muncul di sini setelah DPA tahun itu dimasukkan.");
  }
  Tabel isi{.judul = "Serapan anggaran per program tahun " + std::to_string(r.tahun),
            .kolom = {{.judul = "Program"},
                      {.judul = "Pagu (Rp)", .angka = true},
                      {.judul = "Realisasi (Rp)", .angka = true},
                      {.judul = "Serapan", .angka = true},
                      {.judul = "Batang serapan", .judul_samar = true}},
            .baris = {}};
  for (const auto& satu : r.program) {
    isi.baris.push_back({.sel = {sel(satu.nama),
                                 sel_angka(konteks, satu.pagu),
                                 sel_angka(konteks, satu.realisasi),
                                 sel_angka(konteks, satu.serapan),
                                 {.isi = batang(satu.batang, false)}}});
  }
  isi.kaki.push_back({.sel = {sel("Jumlah"),
                              sel_angka(konteks, r.pagu),
                              sel_angka(konteks, r.anggaran),
                              sel_angka(konteks, r.serapan),
                              {}}});
  Html samping;
  samping << R"(<span class="kecil">)"_html
          << tautan(bertahun(konteks, "/pohon"), "Rincian sampai sub kegiatan") << "</span>"_html;
  return panel({.id = "serapan",
                .judul = "Serapan anggaran per program",
                .samping = std::move(samping),
                .berisian = false},
               tabel(isi));
}

Html panel_perhatian(const Context& konteks, const app::RingkasanKinerja& r) {
  std::vector<Html> butir;
  for (const auto& satu : r.iku) {
    if (satu.ukuran.hasil != kinerja::Pencapaian::BelumMencapai) continue;
    Html baris;
    baris << tautan_indikator(konteks, satu.id, satu.nama)
          << R"(<br><span class="tanda-lambat kecil">)"_html << satu.ukuran.realisasi.teks
          << " dari target " << satu.ukuran.target.teks << "</span>"_html;
    butir.push_back(std::move(baris));
  }
  for (const auto& satu : r.iku) {
    if (satu.ukuran.capaian.ada()) continue;
    Html baris;
    baris << tautan_indikator(konteks, satu.id, satu.nama)
          << R"(<br><span class="kecil redup">)"_html << satu.ukuran.capaian.alasan
          << "</span>"_html;
    butir.push_back(std::move(baris));
  }
  if (r.ditindaklanjuti < r.rekomendasi) {
    butir.push_back(tautan("/evaluasi/" + std::to_string(r.tahun),
                           std::to_string(r.rekomendasi - r.ditindaklanjuti) +
                               " rekomendasi LHE belum mempunyai hasil tindak lanjut"));
  }
  Html isi;
  if (butir.empty()) {
    isi << R"(<p class="redup">)"_html
        << (r.iku.empty() ? "Belum ada yang dapat dinilai." : "Semua IKU mencapai target.")
        << "</p>"_html;
  } else {
    isi << daftar(butir);
  }
  return panel({.id = "perhatian", .judul = "Perlu perhatian"}, isi);
}

Html panel_belum(const Context& konteks, const app::RingkasanKinerja& r) {
  if (r.belum.empty()) return {};
  std::vector<Html> butir;
  for (std::size_t i = 0; i < std::min(r.belum.size(), kTerbanyak); ++i) {
    const auto& satu = r.belum[i];
    Html baris;
    baris << tautan_indikator(konteks, satu.id, satu.nama)
          << R"(<br><span class="kecil redup">)"_html << satu.oleh << "</span>"_html;
    butir.push_back(std::move(baris));
  }
  Html isi = daftar(butir);
  if (r.belum.size() > kTerbanyak) {
    isi << R"(<p class="kecil redup">dan )"_html << r.belum.size() - kTerbanyak
        << " indikator lain</p>"_html;
  }
  Html samping;
  samping << R"(<span class="kecil redup">)"_html << r.belum.size() << " dari "_html << r.seluruh
          << "</span>"_html;
  return panel({.id = "belum", .judul = "Belum diisi", .samping = std::move(samping)}, isi);
}

}  // namespace laras::web
