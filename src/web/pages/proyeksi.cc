#include "web/pages/proyeksi.h"

#include <algorithm>
#include <utility>

#include "app/tanya_proyeksi.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

using app::ProyeksiTampil;
using app::RamalanKantor;

constexpr std::size_t kTerbanyakPanel = 5;

Html nama_baris(const Context& konteks, const ProyeksiTampil& satu, bool indikator) {
  Html html;
  if (indikator) {
    html << tautan_indikator(konteks, satu.id, satu.nama);
  } else {
    html << satu.nama;
  }
  if (!satu.oleh.empty()) html << R"(<span class="ket">)"_html << satu.oleh << "</span>"_html;
  return html;
}

Html dasar_baris(const ProyeksiTampil& satu) {
  if (satu.dasar.empty()) return text("belum ada realisasi");
  Html html;
  html << satu.dasar;
  if (satu.satu_periode) html << R"(<span class="ket">dari satu periode saja</span>)"_html;
  return html;
}

Html keadaan_baris(const ProyeksiTampil& satu) {
  if (!satu.capaian.ada()) return text(satu.capaian.teks == "N/A" ? "N/A" : "belum dapat dihitung");
  if (satu.meleset) {
    return tanda(Tanda::Lambat, satu.final ? "Tidak mencapai" : "Akan meleset");
  }
  if (satu.melampaui_pagu) {
    return tanda(Tanda::Lambat, satu.final ? "Melampaui pagu" : "Akan melampaui pagu");
  }
  if (satu.tertinggal && !satu.final) {
    return tanda(Tanda::Kuning, "Tertinggal dari target periode");
  }
  return tanda(Tanda::Centang, satu.final ? "Tercapai" : "Menuju target");
}

Html tabel_proyeksi(const Context& konteks, const std::vector<ProyeksiTampil>& semua,
                    std::size_t terbanyak, bool indikator) {
  const char* judul = indikator ? "Proyeksi indikator" : "Proyeksi anggaran sub kegiatan";
  Tabel isi{
      .judul = judul,
      .kolom = {{.judul = indikator ? "Indikator" : "Sub kegiatan", .kartu = LebarKartu::Penuh},
                {.judul = indikator ? "Target" : "Pagu (Rp)", .angka = true},
                {.judul = indikator ? "Realisasi" : "Realisasi (Rp)", .angka = true},
                {.judul = "Dasar"},
                {.judul = indikator ? "Proyeksi" : "Proyeksi (Rp)", .angka = true},
                {.judul = indikator ? "Capaian" : "Penyerapan", .angka = true},
                {.judul = "Keadaan", .kartu = LebarKartu::Penuh}},
      .baris = {}};
  for (std::size_t i = 0; i < std::min(terbanyak, semua.size()); ++i) {
    const ProyeksiTampil& satu = semua[i];
    isi.baris.push_back({.sel = {{.isi = nama_baris(konteks, satu, indikator)},
                                 sel_angka(konteks, satu.target),
                                 sel_angka(konteks, satu.realisasi),
                                 {.isi = dasar_baris(satu)},
                                 sel_angka(konteks, satu.proyeksi),
                                 sel_angka(konteks, satu.capaian),
                                 {.isi = keadaan_baris(satu)}}});
  }
  return tabel(isi);
}

std::string ringkas_meleset(int meleset, std::size_t dari, int tanpa_dasar) {
  std::string kata = std::to_string(meleset) + " dari " + std::to_string(dari);
  if (tanpa_dasar > 0) {
    kata += "; " + std::to_string(tanpa_dasar) + " belum dapat dihitung atau N/A";
  }
  return kata;
}

Html samping_panel(const std::string& kata) {
  Html html;
  html << R"(<span class="kecil redup">)"_html << kata << "</span>"_html;
  return html;
}

Html panel_semua(const Context& konteks, const RamalanKantor& r, bool indikator) {
  const auto& semua = indikator ? r.indikator : r.anggaran;
  const char* judul = indikator ? "Indikator" : "Anggaran sub kegiatan";
  if (semua.empty()) {
    return panel({.id = indikator ? "indikator" : "anggaran", .judul = judul},
                 text(indikator ? "Belum ada Renja tahun ini." : "Belum ada DPA tahun ini."));
  }
  const int meleset = indikator ? r.indikator_meleset : r.anggaran_meleset;
  const int tanpa = indikator ? r.indikator_tanpa_dasar : r.anggaran_tanpa_dasar;
  Html kaki;
  kaki << "Disebut meleset bila proyeksinya di bawah ambang: "_html
       << (indikator ? r.ambang_kinerja : r.ambang_anggaran) << "."_html;
  Html gulir;
  gulir << R"(<div class="gulir-sedang">)"_html
        << tabel_proyeksi(konteks, semua, semua.size(), indikator) << "</div>"_html;
  return panel(
      {.id = indikator ? "indikator" : "anggaran",
       .judul = judul,
       .samping = samping_panel("meleset " + ringkas_meleset(meleset, semua.size(), tanpa)),
       .kaki = std::move(kaki),
       .berisian = false},
      gulir);
}

std::vector<ProyeksiTampil> yang_meleset(const std::vector<ProyeksiTampil>& semua) {
  std::vector<ProyeksiTampil> hasil;
  for (const auto& satu : semua) {
    if (satu.meleset || satu.melampaui_pagu || (satu.tertinggal && !satu.final)) {
      hasil.push_back(satu);
    }
  }
  return hasil;
}

/// One line of the start page: what it is, and where it will stand.
Html butir_meleset(const Context& konteks, const ProyeksiTampil& satu, bool indikator) {
  Html html = indikator ? tautan_indikator(konteks, satu.id, satu.nama) : text(satu.nama);
  html << R"(<br><span class="kecil">)"_html << keadaan_baris(satu) << ": "_html
       << angka(konteks, satu.proyeksi) << " dari "_html << angka(konteks, satu.target) << " ("_html
       << angka(konteks, satu.capaian) << "), "_html << satu.dasar;
  if (satu.satu_periode) html << ", dari satu periode saja";
  if (!satu.oleh.empty()) html << R"(<br><span class="redup">)"_html << satu.oleh << "</span>"_html;
  html << "</span>"_html;
  return html;
}

void tambah_butir(const Context& konteks, const std::vector<ProyeksiTampil>& semua, bool indikator,
                  std::vector<Html>& butir) {
  const auto meleset = yang_meleset(semua);
  for (std::size_t i = 0; i < std::min(meleset.size(), kTerbanyakPanel); ++i) {
    butir.push_back(butir_meleset(konteks, meleset[i], indikator));
  }
}

}  // namespace

Result<Html> panel_proyeksi(const Context& konteks) {
  LARAS_TRY(const auto r, app::tanya_proyeksi(*konteks.snapshot, konteks.tahun));
  if (r.indikator.empty() && r.anggaran.empty()) return Html();
  std::vector<Html> butir;
  tambah_butir(konteks, r.indikator, true, butir);
  tambah_butir(konteks, r.anggaran, false, butir);
  Html isi;
  if (butir.empty()) {
    isi << R"(<p class="redup">Tidak ada yang akan meleset menurut realisasi sejauh ini.</p>)"_html;
  } else {
    isi << daftar(butir);
  }
  Html kaki;
  kaki << "Indikator meleset "_html
       << ringkas_meleset(r.indikator_meleset, r.indikator.size(), r.indikator_tanpa_dasar)
       << ". Sub kegiatan meleset "_html
       << ringkas_meleset(r.anggaran_meleset, r.anggaran.size(), r.anggaran_tanpa_dasar)
       << "."_html;
  Html samping;
  samping << R"(<span class="kecil">)"_html
          << tautan(bertahun(konteks, "/proyeksi"), "Semua proyeksi") << "</span>"_html;
  return panel({.id = "proyeksi",
                .judul = "Akhir tahun dengan laju sekarang",
                .samping = std::move(samping),
                .kaki = std::move(kaki)},
               isi);
}

Html panel_tungguan(const Context& konteks) {
  const auto semua = app::tanya_tungguan(*konteks.snapshot, konteks.tahun, konteks.hari_ini());
  if (semua.empty()) return {};
  std::vector<Html> butir;
  for (std::size_t i = 0; i < std::min(semua.size(), kTerbanyakPanel); ++i) {
    const auto& satu = semua[i];
    Html html = tautan(
        "/evaluasi/" + std::to_string(satu.tahun) + "/rekomendasi/" + std::to_string(satu.nomor),
        satu.rekomendasi);
    html << R"(<br><span class="kecil redup">LHE )"_html << std::to_string(satu.tahun) << ", "_html
         << satu.keadaan;
    if (!satu.jabatan.empty()) html << ", "_html << satu.jabatan;
    html << (satu.tenggat.empty() ? std::string(", tenggat belum ditetapkan")
                                  : ", paling lambat " + satu.tenggat)
         << "</span>"_html;
    if (satu.terlambat) html << " "_html << tanda(Tanda::Lambat, "Terlambat");
    butir.push_back(std::move(html));
  }
  return panel({.id = "tungguan",
                .judul = "Yang ditunggu Inspektorat",
                .samping = samping_panel(std::to_string(semua.size()) + " rekomendasi terbuka")},
               daftar(butir));
}

Response halaman_proyeksi(Context& konteks) {
  const auto r = app::tanya_proyeksi(*konteks.snapshot, konteks.tahun);
  if (!r.ok()) return halaman_galat(konteks, r.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << catatan(Nada::Biasa,
                 "Yang bertambah setiap tribulan diteruskan dengan laju rata-rata sejauh ini; "
                 "persentase dan nilai yang tidak bertambah memakai nilai terakhir. Ketuk angka "
                 "untuk melihat hitungannya.")
      << panel_semua(konteks, r.value(), true) << panel_semua(konteks, r.value(), false)
      << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Proyeksi akhir tahun " + std::to_string(konteks.tahun),
                  .keterangan = "Yang akan meleset dengan laju sekarang berada paling atas.",
                  .remah = {{"Beranda", "/beranda"}},
                  .menu = "/proyeksi",
                  .rebah = true,
                  .pilih_tahun = true},
                 isi);
}

}  // namespace laras::web
