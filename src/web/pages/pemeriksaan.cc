#include "web/pages/pemeriksaan.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/tanya_kinerja.h"
#include "app/tanya_pemeriksaan.h"
#include "base/teks.h"
#include "web/parts/angka.h"
#include "web/parts/frame.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::PemeriksaanLkjip;
using kantor::Tindakan;
using pelaporan::JenisTemuan;
using pelaporan::NilaiKriteria;

namespace {

Html redup(std::string_view kata) {
  Html html;
  html << R"(<span class="kecil redup">)"_html << kata << "</span>"_html;
  return html;
}

/// Main words with a remark below them.
Html berketerangan(std::string_view utama, std::string_view keterangan) {
  Html html;
  html << utama;
  if (!keterangan.empty()) html << "<br>"_html << redup(keterangan);
  return html;
}

Html jenis_temuan(JenisTemuan jenis) {
  if (jenis == JenisTemuan::Kontradiksi) return tanda(Tanda::Lambat, "bertentangan");
  return tanda(Tanda::Kuning, pelaporan::nama(jenis));
}

Html tertulis(const pelaporan::Temuan& temuan) {
  std::string semula = temuan.tercetak.empty() ? "kosong" : temuan.tercetak;
  return berketerangan(semula, temuan.dihitung.empty() ? "" : "seharusnya " + temuan.dihitung);
}

Html penjelasan(const app::TemuanKantor& satu) {
  Html html;
  html << teks::awal_besar(satu.temuan.sebab) << ". "_html << satu.temuan.penjelasan << "<br>"_html
       << redup(satu.saran + " Dasar: " + satu.sumber + ".");
  return html;
}

Html perbaikan(const Context& konteks, const app::TemuanKantor& satu) {
  if (!satu.tempat) return redup("Lewat berkas data, lalu laras impor.");
  const std::string alamat = satu.tempat->alamat + "?tahun=" + std::to_string(konteks.tahun);
  if (kantor::boleh(konteks.pelaku, satu.tempat->tindakan)) {
    return tautan(alamat, satu.tempat->judul);
  }
  return redup(satu.tempat->judul + " oleh yang berwenang.");
}

Html panel_temuan_lkjip(const Context& konteks, const PemeriksaanLkjip& hasil) {
  Tabel isi{.judul = "Temuan pemeriksaan data " + std::to_string(hasil.tahun),
            .kolom = {{.judul = "Tempat", .kartu = LebarKartu::Penuh},
                      {.judul = "Jenis"},
                      {.judul = "Tertulis"},
                      {.judul = "Aturan dan penjelasan", .kartu = LebarKartu::Penuh},
                      {.judul = "Perbaiki", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : hasil.temuan) {
    const pelaporan::Temuan& t = satu.temuan;
    const bool sama = t.kolom.empty() || teks::kecilkan(t.tabel) == t.kolom;
    const std::string tempat = sama ? t.tabel : t.tabel + ", " + t.kolom;
    isi.baris.push_back(
        {.sel = {{.isi = berketerangan(t.baris.empty() ? t.lokasi : t.baris, tempat)},
                 {.isi = jenis_temuan(t.jenis)},
                 {.isi = tertulis(t)},
                 {.isi = penjelasan(satu)},
                 {.isi = perbaikan(konteks, satu)}}});
  }
  Html banyak;
  banyak << hasil.temuan.size() << " temuan, "_html << hasil.kontradiksi << " bertentangan"_html;
  if (hasil.temuan.empty()) {
    return panel({.id = "temuan", .judul = "Temuan"},
                 catatan(Nada::Hijau, "Pemeriksaan tidak menemukan apa pun."));
  }
  return panel({.id = "temuan", .judul = "Temuan", .samping = std::move(banyak), .berisian = false},
               tabel(isi));
}

Html panel_kurang(const Context& konteks, const PemeriksaanLkjip& hasil) {
  if (hasil.kurang.empty()) return {};
  std::vector<Html> baris;
  for (const std::string& satu : hasil.kurang) baris.push_back(text(satu));
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << catatan(Nada::Merah, "LKjIP masih KONSEP dan belum dapat diterbitkan. Yang belum diisi:")
      << daftar(baris)
      << deret({tautan_tombol({"Pengisian tribulan", bertahun(konteks, "/kinerja/tribulan")}),
                tautan_tombol({"Narasi", bertahun(konteks, "/narasi")})})
      << "</div>"_html;
  return panel({.id = "kelengkapan", .judul = "Kelengkapan"}, isi);
}

Html tanda_kriteria(NilaiKriteria nilai) {
  const std::string_view kata = pelaporan::judul(nilai);
  if (nilai == NilaiKriteria::Terpenuhi) return tanda(Tanda::Centang, kata);
  return tanda(nilai == NilaiKriteria::BelumTerpenuhi ? Tanda::Lambat : Tanda::Tiada, kata);
}

/// The page where a criterion that is not met is worked on; nothing where there is none.
Html lanjut_kriteria(const Context& konteks, const app::KriteriaTerjawab& satu) {
  struct Lanjut {
    std::string_view penilai;
    const char* alamat;
    const char* judul;
    Tindakan tindakan;
  };
  static constexpr Lanjut kLanjut[] = {
      {"formal", "/laporan/terbit", "Terbitkan", Tindakan::TerbitkanLaporan},
      {"publik", "/laporan/terbit", "Terbitkan", Tindakan::TerbitkanLaporan},
      {"tepat-waktu", "/laporan/terbit", "Terbitkan", Tindakan::TerbitkanLaporan},
      {"berkala", "/laporan/terbit", "Terbitkan", Tindakan::TerbitkanLaporan},
      {"lengkap", "/kinerja/tribulan", "Lihat pengisian", Tindakan::LihatKinerja},
      {"direviu", "/laporan/reviu", "Reviu", Tindakan::LihatLaporan},
      {"tersusun", "/narasi", "Lihat narasi", Tindakan::LihatLaporan},
      {"keputusan", "/keputusan", "Keputusan", Tindakan::LihatKinerja},
      {"rapat", "/rapat", "Rapat", Tindakan::LihatKinerja}};
  Html html;
  if (satu.jawaban.nilai == NilaiKriteria::Terpenuhi) return html;
  if (!satu.jawaban.bagian.empty() && kantor::boleh(konteks.pelaku, Tindakan::SusunNarasi)) {
    html << " "_html
         << tautan(bertahun(konteks, "/narasi/" + ruas_alamat(satu.jawaban.bagian)), "Tulis");
  }
  const std::string penilai = teks::pisah(satu.kriteria.penilai, ' ').front();
  for (const Lanjut& lanjut : kLanjut) {
    if (lanjut.penilai != penilai || !kantor::boleh(konteks.pelaku, lanjut.tindakan)) continue;
    html << " "_html << tautan(bertahun(konteks, lanjut.alamat), lanjut.judul);
  }
  return html;
}

Html panel_kriteria(const Context& konteks, const PemeriksaanLkjip& hasil) {
  Tabel isi{.judul = "Kriteria pelaporan kinerja pada lembar kerja evaluasi",
            .kolom = {{.judul = "Kriteria", .kartu = LebarKartu::Penuh},
                      {.judul = "Jawaban data"},
                      {.judul = "Dasar jawaban", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  std::size_t terpenuhi = 0;
  for (const auto& satu : hasil.kriteria) {
    if (satu.jawaban.nilai == NilaiKriteria::Terpenuhi) ++terpenuhi;
    Html alasan;
    alasan << satu.jawaban.alasan << lanjut_kriteria(konteks, satu);
    isi.baris.push_back({.sel = {{.isi = text(satu.kriteria.subkomponen + "." +
                                              satu.kriteria.nomor + " " + satu.kriteria.isi)},
                                 {.isi = tanda_kriteria(satu.jawaban.nilai)},
                                 {.isi = std::move(alasan)}}});
  }
  Html banyak;
  banyak << terpenuhi << " dari "_html << hasil.kriteria.size() << " terpenuhi"_html;
  std::string dasar = hasil.kriteria.empty() ? "" : hasil.kriteria.front().kriteria.regulasi;
  return panel({.id = "lke",
                .judul = "Kriteria LKE 3.a sampai dengan 3.c",
                .samping = std::move(banyak),
                .kaki = text(dasar + ". Jawaban berasal dari data; nilainya ditetapkan evaluator."),
                .berisian = false},
               tabel(isi));
}

Html perubahan(const Context& konteks, const app::BarisDuaTahun& satu) {
  if (!satu.selisih.ada()) return angka(konteks, satu.selisih);
  Html html;
  html << angka(konteks, satu.selisih) << "<br>"_html
       << redup(satu.arah > 0   ? "naik"
                : satu.arah < 0 ? "turun"
                                : "tetap");
  return html;
}

Html panel_dua_tahun(const Context& konteks, const PemeriksaanLkjip& hasil) {
  const std::string kini = std::to_string(hasil.tahun);
  const std::string lalu = std::to_string(hasil.tahun - 1);
  Tabel isi{.judul = "Setiap indikator dibandingkan dengan tahun " + lalu,
            .kolom = {{.judul = "Indikator", .kartu = LebarKartu::Penuh},
                      {.judul = "Realisasi " + lalu, .angka = true},
                      {.judul = "Capaian " + lalu, .angka = true},
                      {.judul = "Target " + kini, .angka = true},
                      {.judul = "Realisasi " + kini, .angka = true},
                      {.judul = "Capaian " + kini, .angka = true},
                      {.judul = "Perubahan capaian", .angka = true}},
            .baris = {}};
  for (const auto& satu : hasil.banding) {
    Html nama;
    nama << tautan_indikator(konteks, satu.id, satu.nama) << "<br>"_html << redup(satu.simpul);
    isi.baris.push_back({.sel = {{.isi = std::move(nama)},
                                 sel_angka(konteks, satu.lalu.realisasi),
                                 sel_angka(konteks, satu.lalu.capaian),
                                 sel_angka(konteks, satu.kini.target),
                                 sel_angka(konteks, satu.kini.realisasi),
                                 sel_capaian(konteks, satu.kini),
                                 {.isi = perubahan(konteks, satu)}}});
  }
  return panel({.id = "banding",
                .judul = "Dibandingkan dengan tahun " + lalu,
                .kaki = text("Perubahan capaian dalam poin persen. Setiap angka membuka asalnya."),
                .berisian = false},
               tabel(isi));
}

}  // namespace

Response halaman_pemeriksaan_lkjip(Context& konteks) {
  const std::string tahun = std::to_string(konteks.tahun);
  Frame frame{.judul = "Pemeriksaan LKjIP " + tahun,
              .keterangan = "LKjIP menurut data saat ini, sebelum diterbitkan.",
              .remah = {{"Beranda", "/beranda"}, {"Laporan", bertahun(konteks, "/laporan")}},
              .menu = "/laporan",
              .pilih_tahun = true};
  const auto hasil = app::tanya_pemeriksaan(*konteks.snapshot, konteks.tahun, konteks.hari_ini());
  if (!hasil.ok()) {
    if (hasil.error().kind != Kind::NotFound) return halaman_galat(konteks, hasil.error());
    return halaman(konteks, frame, kosong("Belum ada LKjIP " + tahun, hasil.error().message));
  }
  if (kantor::boleh(konteks.pelaku, Tindakan::TerbitkanLaporan)) {
    frame.tindakan =
        deret({tautan_tombol({"Terbitkan dokumen", bertahun(konteks, "/laporan/terbit")})});
  }
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << panel_kurang(konteks, hasil.value())
      << panel_temuan_lkjip(konteks, hasil.value()) << panel_kriteria(konteks, hasil.value())
      << panel_dua_tahun(konteks, hasil.value()) << "</div>"_html;
  return halaman(konteks, frame, isi);
}

}  // namespace laras::web
