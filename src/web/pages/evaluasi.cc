#include "web/pages/evaluasi.h"

#include <algorithm>

#include "app/bundel_bukti.h"
#include "app/tanya_evaluasi.h"
#include "app/tanya_isian.h"
#include "base/teks.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/parts/angka.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using app::LihatLhe;
using app::TahunEvaluasi;
using evaluasi::UrusanRekomendasi;
using kantor::Tindakan;

namespace {

constexpr const char* kEvaluasi = "/evaluasi";

bool penilai(const Context& konteks) {
  return kantor::boleh(konteks.pelaku, Tindakan::NilaiEvaluasi);
}

std::string alamat(int tahun) { return std::string(kEvaluasi) + "/" + std::to_string(tahun); }

std::string dari(int satu, int semua) {
  return std::to_string(satu) + " dari " + std::to_string(semua);
}

BarisTabel baris_tahun(const Context& konteks, const TahunEvaluasi& satu) {
  const std::string tahun = std::to_string(satu.tahun);
  if (!satu.ditetapkan) {
    return {.sel = {{tautan(alamat(satu.tahun) + "/lhe", tahun)},
                    {lencana(Lencana::Draf, "Konsep")},
                    sel("–"),
                    sel("–"),
                    sel("–"),
                    sel("–")}};
  }
  const Html lambat = satu.terlambat == 0
                          ? text("–")
                          : tanda(Tanda::Lambat, std::to_string(satu.terlambat) + " terlambat");
  return {.sel = {{tautan(alamat(satu.tahun), tahun)},
                  sel(satu.nomor + ", " + satu.tanggal),
                  sel_angka(konteks, satu.nilai),
                  sel(satu.predikat),
                  sel(dari(satu.diterima, satu.rekomendasi) + " diterima, " +
                      std::to_string(satu.diajukan) + " diajukan"),
                  {lambat}}};
}

Html tabel_tahun(const Context& konteks, const std::vector<TahunEvaluasi>& semua) {
  Tabel isi{.judul = "Laporan hasil evaluasi menurut tahun",
            .kolom = {{.judul = "Tahun"},
                      {.judul = "Surat", .kartu = LebarKartu::Penuh},
                      {.judul = "Nilai", .angka = true},
                      {.judul = "Predikat"},
                      {.judul = "Tindak lanjut", .kartu = LebarKartu::Penuh},
                      {.judul = "Terlambat"}},
            .baris = {}};
  for (const auto& satu : semua) isi.baris.push_back(baris_tahun(konteks, satu));
  return panel({.id = "tahun", .judul = "Menurut tahun", .berisian = false}, tabel(isi));
}

BarisTabel baris_komponen(const Context& konteks, const app::KomponenTampil& satu) {
  Html nama;
  nama << satu.nama << R"(<span class="ket">)"_html << satu.keterangan << "</span>"_html;
  return {.sel = {{std::move(nama)},
                  sel(satu.bobot),
                  sel_angka(konteks, satu.nilai),
                  sel_angka(konteks, satu.persen),
                  sel(satu.gradasi)}};
}

/// A note of one line stands as it is; a longer one may have lists of its own.
Html satu_catatan(const Context& konteks, int tahun, const std::string& catatan) {
  return catatan.find('\n') == std::string::npos ? text(catatan)
                                                 : teks_tertulis(konteks, tahun, catatan);
}

Html catatan_komponen(const Context& konteks, const LihatLhe& lhe) {
  Html html;
  for (const auto& satu : lhe.komponen) {
    if (satu.catatan.empty()) continue;
    std::vector<Html> butir;
    for (const auto& catatan : satu.catatan)
      butir.push_back(satu_catatan(konteks, lhe.tahun, catatan));
    html << "<h3>"_html << satu.nama << "</h3>"_html << daftar(butir);
  }
  return html.empty() ? html : panel({.id = "catatan", .judul = "Catatan evaluator"}, html);
}

BarisTabel baris_rekomendasi(const UrusanRekomendasi& satu, Tanggal hari_ini) {
  Html isi = tautan(alamat_rekomendasi(satu), std::to_string(satu.nomor) + ". " + satu.rekomendasi);
  if (!satu.komponen.empty()) {
    isi << R"(<span class="ket">)"_html << satu.komponen << "</span>"_html;
  }
  Html waktu;
  waktu << (satu.tenggat ? satu.tenggat->panjang() : satu.waktu.empty() ? "–" : satu.waktu);
  if (satu.terlambat(hari_ini)) waktu << " "_html << tanda(Tanda::Lambat, "Terlambat");
  return {.sel = {{std::move(isi)},
                  sel(satu.penanggung_jawab.empty() ? "–" : satu.penanggung_jawab),
                  {std::move(waktu)},
                  sel(satu.status.empty() ? "–" : satu.status),
                  {lencana_jawaban(satu.keadaan)}}};
}

Html panel_rekomendasi(const Context& konteks, int tahun) {
  Tabel isi{.judul = "Rekomendasi dan tindak lanjutnya",
            .kolom = {{.judul = "Rekomendasi", .kartu = LebarKartu::Penuh},
                      {.judul = "Penanggung jawab"},
                      {.judul = "Waktu"},
                      {.judul = "Status", .kartu = LebarKartu::Penuh},
                      {.judul = "Keadaan"}},
            .baris = {}};
  for (const auto& satu : evaluasi::urusan_rekomendasi(konteks.snapshot->himpunan(), tahun)) {
    isi.baris.push_back(baris_rekomendasi(satu, konteks.hari_ini()));
  }
  if (isi.baris.empty()) {
    return kosong("LHE ini tidak memuat rekomendasi", "Tidak ada yang perlu ditindaklanjuti.");
  }
  return panel({.id = "rekomendasi", .judul = "Rekomendasi", .berisian = false}, tabel(isi));
}

Html panel_bundel(const Context& konteks, int tahun) {
  if (!kantor::boleh(konteks.pelaku, Tindakan::UnduhBundel)) return {};
  Html isi;
  isi << "<p>Seluruh bukti dan dokumen terbit tahun "_html << tahun
      << " dalam satu berkas ZIP, dengan daftar isi (index.html dan index.csv) yang menyebut "
         "setiap berkas, apa yang dibuktikannya, dan sidik SHA-256-nya.</p>"_html
      << formulir(konteks, {.alamat = alamat(tahun) + "/bundel"},
                  deret({tombol({.judul = "Unduh bundel bukti", .rupa = RupaTombol::Kedua})}));
  return panel({.id = "bundel", .judul = "Bundel bukti"}, isi);
}

Html tindakan_lhe(const Context& konteks, int tahun) {
  std::vector<Html> butir;
  if (penilai(konteks)) butir.push_back(tautan_tombol({"Koreksi LHE", alamat(tahun) + "/lhe"}));
  butir.push_back(tautan_tombol({"Daftar keputusan", "/keputusan?tahun=" + std::to_string(tahun)}));
  return deret(butir);
}

Html isi_evaluasi(const Context& konteks, const LihatLhe& lhe) {
  Html html;
  html << R"(<div class="tumpuk">)"_html << panel_nilai(konteks, lhe)
       << panel_rekomendasi(konteks, lhe.tahun) << catatan_komponen(konteks, lhe)
       << panel_bundel(konteks, lhe.tahun) << panel_riwayat(konteks, lhe.riwayat) << "</div>"_html;
  return html;
}

}  // namespace

std::optional<int> tahun_evaluasi(const Context& konteks) {
  const auto periode = app::urai_periode(konteks.param("tahun"), "TW1");
  if (!periode) return std::nullopt;
  return periode->tahun;
}

std::string alamat_rekomendasi(const UrusanRekomendasi& satu) {
  return alamat(satu.tahun) + "/rekomendasi/" + std::to_string(satu.nomor);
}

Html lencana_jawaban(evaluasi::KeadaanJawaban keadaan) {
  using evaluasi::KeadaanJawaban;
  const std::string_view kata = evaluasi::judul(keadaan);
  switch (keadaan) {
    case KeadaanJawaban::Belum:
      return lencana(Lencana::Belum, kata);
    case KeadaanJawaban::Dijawab:
      return lencana(Lencana::Draf, kata);
    case KeadaanJawaban::Diajukan:
      return lencana(Lencana::Diajukan, kata);
    case KeadaanJawaban::Dikembalikan:
      return lencana(Lencana::Dikembalikan, kata);
    case KeadaanJawaban::Diterima:
      break;
  }
  return lencana(Lencana::Disahkan, kata);
}

Html panel_nilai(const Context& konteks, const LihatLhe& lhe) {
  Tabel isi{.judul = "Nilai setiap komponen",
            .kolom = {{.judul = "Komponen", .kartu = LebarKartu::Penuh},
                      {.judul = "Bobot", .angka = true},
                      {.judul = "Nilai", .angka = true},
                      {.judul = "Persentase", .angka = true},
                      {.judul = "Gradasi"}},
            .baris = {}};
  for (const auto& satu : lhe.komponen) isi.baris.push_back(baris_komponen(konteks, satu));
  Html html;
  html << angka_kunci({{.nama = "Nilai akuntabilitas kinerja",
                        .besar = angka(konteks, lhe.nilai),
                        .keterangan = lhe.rumus},
                       {.nama = "Predikat", .besar = text(lhe.predikat)}});
  if (isi.baris.empty()) return html;
  html << panel({.id = "nilai", .judul = "Nilai setiap komponen", .berisian = false}, tabel(isi));
  return html;
}

Html panel_riwayat(const Context& konteks, const std::vector<app::RiwayatTampil>& riwayat) {
  if (riwayat.empty()) return {};
  std::vector<Peristiwa> butir;
  for (const auto& satu : riwayat) {
    butir.push_back({.waktu = konteks.waktu(satu.waktu),
                     .waktu_iso = satu.waktu,
                     .uraian = satu.apa + " oleh " + satu.oleh,
                     .kutipan = satu.catatan});
  }
  return panel({.id = "riwayat", .judul = "Riwayat"}, cerita(butir));
}

Response halaman_daftar_evaluasi(Context& konteks) {
  const bool evaluator = penilai(konteks);
  const auto semua = app::tanya_daftar_evaluasi(*konteks.snapshot, konteks.hari_ini(), evaluator);
  const std::string baru = alamat(konteks.tahun) + "/lhe";
  const bool ada = std::any_of(semua.begin(), semua.end(),
                               [&](const auto& satu) { return satu.tahun == konteks.tahun; });
  Html isi;
  if (semua.empty()) {
    isi << kosong("Belum ada LHE", "LHE muncul di sini setelah evaluator menetapkannya.");
  } else {
    isi << tabel_tahun(konteks, semua);
  }
  Frame frame{.judul = "Evaluasi akuntabilitas kinerja",
              .keterangan = "Laporan hasil evaluasi Inspektorat dan tindak lanjutnya.",
              .menu = kEvaluasi,
              .pilih_tahun = true};
  if (evaluator && !ada) {
    frame.tindakan =
        tautan_tombol({"Catat LHE " + std::to_string(konteks.tahun), baru}, RupaTombol::Utama);
  }
  return halaman(konteks, frame, isi);
}

Response halaman_evaluasi(Context& konteks) {
  const auto tahun = tahun_evaluasi(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  const auto lhe = app::tanya_lhe(*konteks.snapshot, *tahun);
  if (!lhe.ok()) {
    if (penilai(konteks)) return see_other(alamat(*tahun) + "/lhe");
    return tak_ditemukan(konteks, "LHE tahun " + std::to_string(*tahun) + " belum ada",
                         "LHE muncul setelah evaluator menetapkannya.");
  }
  const LihatLhe& isi = lhe.value();
  return halaman(konteks,
                 {.judul = "Evaluasi " + std::to_string(*tahun),
                  .keterangan = isi.penerbit + " nomor " + isi.nomor + ", " + isi.tanggal + ". " +
                                isi.perihal + ".",
                  .tindakan = tindakan_lhe(konteks, *tahun),
                  .remah = {{"Beranda", "/beranda"}, {"Evaluasi", kEvaluasi}},
                  .menu = kEvaluasi},
                 isi_evaluasi(konteks, isi));
}

Response unduh_bundel(Context& konteks) {
  const auto tahun = tahun_evaluasi(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  const auto bundel = app::buat_bundel(konteks.workspace, konteks.oleh(), *tahun);
  if (!bundel.ok()) return halaman_galat(konteks, bundel.error());
  Response jawaban;
  jawaban.type = "application/zip";
  jawaban.header("Content-Disposition", "attachment; filename=\"" + bundel.value().nama + "\"");
  jawaban.header("Cache-Control", "private, no-store");
  jawaban.body = FileBody{bundel.value().berkas};
  return jawaban;
}

}  // namespace laras::web
