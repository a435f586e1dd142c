#include "web/pages/beranda_panel.h"

#include <algorithm>
#include <iterator>

#include "app/tanya_isian.h"
#include "app/tanya_tugas.h"
#include "base/teks.h"
#include "web/pages/rapat_bagian.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

constexpr std::size_t kTerbanyak = 5;

Html butir_tugas(const kantor::Tugas& satu) {
  Html html = tautan(satu.tautan, satu.apa);
  html << R"(<br><span class="kecil redup">)"_html << satu.keterangan;
  if (satu.tempo) html << ", paling lambat "_html << satu.tempo->panjang();
  html << "</span>"_html;
  if (satu.terlambat > 0) {
    html << " "_html
         << tanda(Tanda::Lambat, "Terlambat " + std::to_string(satu.terlambat) + " hari kerja");
  }
  return html;
}

/// Names of the units that are behind the deadline, with the days.
std::string terlambat(const app::KelengkapanPeriode& periode) {
  std::vector<std::string> butir;
  for (const auto& satu : periode.unit) {
    if (satu.terlambat == 0) continue;
    butir.push_back(satu.nama + " (" + std::to_string(satu.terlambat) + " hari kerja)");
  }
  return teks::rangkai(butir);
}

BarisTabel baris(const app::KelengkapanPeriode& periode) {
  int diajukan = 0;
  int diverifikasi = 0;
  for (const auto& satu : periode.unit) {
    diajukan += satu.diajukan;
    diverifikasi += satu.diverifikasi;
  }
  const std::string alamat = "/verifikasi/" + std::to_string(periode.periode.tahun) + "/" +
                             std::string(acuan::kode(periode.periode.periode));
  const std::string lambat = terlambat(periode);
  return {.sel = {{.isi = tautan(alamat, periode.periode.judul())},
                  sel(std::to_string(periode.seluruh() - diajukan) + " dari " +
                      std::to_string(periode.seluruh())),
                  sel(std::to_string(diajukan - diverifikasi)),
                  sel(std::to_string(diverifikasi - periode.disahkan())),
                  {.isi = lambat.empty() ? tanda(Tanda::Centang, "Tidak ada")
                                         : tanda(Tanda::Lambat, lambat)}}};
}

}  // namespace

Result<Html> panel_tugas(const Context& konteks) {
  LARAS_TRY(const auto semua,
            app::tanya_tugas(*konteks.snapshot, konteks.pelaku, konteks.tahun, konteks.hari_ini()));
  Html isi;
  if (semua.empty()) {
    isi << R"(<p class="redup">Tidak ada yang menunggu Anda.</p>)"_html;
  } else {
    std::vector<Html> butir;
    for (std::size_t i = 0; i < std::min(semua.size(), kTerbanyak); ++i) {
      butir.push_back(butir_tugas(semua[i]));
    }
    isi << daftar(butir);
  }
  Html samping;
  samping << R"(<span class="kecil">)"_html
          << tautan(bertahun(konteks, "/tugas"), std::to_string(semua.size()) + " tugas")
          << "</span>"_html;
  return panel({.id = "tugas", .judul = "Yang menunggu Anda", .samping = std::move(samping)}, isi);
}

Html panel_tindak_lanjut_rapat(const Context& konteks) {
  std::vector<evaluasi::TugasRapat> semua;
  for (const auto& rapat : evaluasi::semua_rapat(konteks.snapshot->himpunan())) {
    std::copy_if(rapat.tugas.begin(), rapat.tugas.end(), std::back_inserter(semua),
                 [](const auto& satu) { return satu.terbuka(); });
  }
  if (semua.empty()) return {};
  std::stable_sort(semua.begin(), semua.end(),
                   [](const auto& a, const auto& b) { return a.tenggat < b.tenggat; });
  const std::size_t banyak = semua.size();
  if (semua.size() > kTerbanyak) semua.resize(kTerbanyak);
  Html samping;
  samping << R"(<span class="kecil">)"_html
          << tautan(bertahun(konteks, "/rapat"), std::to_string(banyak) + " terbuka")
          << "</span>"_html;
  return panel({.id = "tindak-lanjut-rapat",
                .judul = "Tindak lanjut rapat yang terbuka",
                .samping = std::move(samping),
                .berisian = false},
               tabel(tabel_tugas_rapat(konteks, semua, true)));
}

Result<Html> panel_kelengkapan(const Context& konteks) {
  const Tanggal hari_ini = konteks.hari_ini();
  Tabel isi{.judul = "Pengisian tribulan yang terbuka",
            .kolom = {{.judul = "Periode", .kartu = LebarKartu::Penuh},
                      {.judul = "Belum diajukan", .angka = true},
                      {.judul = "Menunggu verifikasi", .angka = true},
                      {.judul = "Menunggu pengesahan", .angka = true},
                      {.judul = "Unit terlambat", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (int tw = 1; tw <= 4; ++tw) {
    LARAS_TRY(
        const auto periode,
        app::tanya_kelengkapan(*konteks.snapshot, {konteks.tahun, acuan::triwulan(tw)}, hari_ini));
    if (periode.ditutup || periode.seluruh() == 0 || hari_ini < periode.jadwal.buka) continue;
    isi.baris.push_back(baris(periode));
  }
  if (isi.baris.empty()) return Html();
  return panel({.id = "kelengkapan", .judul = "Pengisian tribulan yang terbuka", .berisian = false},
               tabel(isi));
}

}  // namespace laras::web
