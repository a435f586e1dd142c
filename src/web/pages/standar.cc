#include <utility>

#include "app/standar_kinerja.h"
#include "web/pages/perjanjian.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::StandarTampil;

namespace {

/// A field of one line; what was typed stays.
Html medan_standar(const Params* ketikan, const std::vector<Galat>& galat,
                   const StandarTampil& satu, const char* bagian, const char* judul,
                   const std::string& tersimpan) {
  const std::string nama = std::string(bagian) + "-" + satu.indikator;
  return medan({.nama = nama,
                .judul = std::string(judul) + " " + satu.nama,
                .nilai = ketikan != nullptr && ketikan->has(nama) ? ketikan->get(nama) : tersimpan,
                .galat = pesan_untuk(galat, nama),
                .judul_samar = true});
}

Html isi_formulir(const Context& konteks, const app::PerjanjianDari& dari,
                  const std::vector<StandarTampil>& semua, const Params* ketikan,
                  const std::vector<Galat>& galat) {
  Html html;
  Tabel isi{.judul = "Standar setiap indikator",
            .kolom = {{.judul = "Indikator", .kartu = LebarKartu::Penuh},
                      {.judul = "Target"},
                      {.judul = "Kuantitas", .kartu = LebarKartu::Penuh},
                      {.judul = "Kualitas", .kartu = LebarKartu::Penuh},
                      {.judul = "Waktu", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const StandarTampil& satu : semua) {
    // The mark of the rows as they are now: one who saves again after a conflict has seen them.
    html << tersembunyi("tanda-" + satu.indikator, satu.tanda);
    isi.baris.push_back(
        {.sel = {
             sel(satu.nama),
             sel(satu.target),
             {medan_standar(ketikan, galat, satu, "kuantitas", "Kuantitas", satu.isi.kuantitas)},
             {medan_standar(ketikan, galat, satu, "kualitas", "Kualitas", satu.isi.kualitas)},
             {medan_standar(ketikan, galat, satu, "waktu", "Waktu", satu.isi.waktu)}}});
  }
  html << tabel(isi) << deret({tombol({.judul = "Simpan standar"})});
  return formulir(konteks, {.alamat = alamat_perjanjian(dari) + "/standar"}, html);
}

Html isi_baca(const std::vector<StandarTampil>& semua) {
  Tabel isi{.judul = "Standar setiap indikator",
            .kolom = {{.judul = "Indikator", .kartu = LebarKartu::Penuh},
                      {.judul = "Target"},
                      {.judul = "Kuantitas"},
                      {.judul = "Kualitas"},
                      {.judul = "Waktu"}},
            .baris = {}};
  const auto atau = [](const std::string& teks) { return sel(teks.empty() ? "–" : teks); };
  for (const StandarTampil& satu : semua) {
    isi.baris.push_back({.sel = {sel(satu.nama), sel(satu.target), atau(satu.isi.kuantitas),
                                 atau(satu.isi.kualitas), atau(satu.isi.waktu)}});
  }
  return tabel(isi);
}

Response tampilkan(const Context& konteks, const app::PerjanjianDari& dari,
                   const app::HasilStandar& hasil) {
  const auto kini = konteks.workspace.snapshot();
  if (!kini.ok()) return halaman_galat(konteks, kini.error());
  const auto semua = app::tanya_standar(*kini.value(), dari);
  if (!semua.ok()) return tiada_perjanjian(konteks);
  auto galat = galat_medan(hasil.salah);
  for (const auto& satu : hasil.bentrok) {
    galat.push_back(
        {"kuantitas-" + satu.indikator,
         satu.nama + " baru saja diubah orang lain. Tersimpan: " + satu.tersimpan.teks() +
             ". Ketikan Anda: " + satu.saya.teks() + ". Simpan lagi untuk memakai ketikan Anda."});
  }
  const bool ubah = kantor::boleh(konteks.pelaku, kantor::Tindakan::AturStandar);
  const bool ditolak = !hasil.tuntas();
  Html badan;
  badan << ringkasan_galat("Standar belum disimpan", galat);
  if (semua.value().empty()) {
    badan << kosong("Belum ada indikator",
                    "Jabatan ini belum bertanggung jawab atas suatu indikator.");
  } else {
    badan << panel({.id = "standar", .judul = "Standar setiap indikator", .berisian = ubah},
                   ubah ? isi_formulir(konteks, dari, semua.value(),
                                       ditolak ? &konteks.request.form : nullptr, galat)
                        : isi_baca(semua.value()));
  }
  const auto* jabatan = kini.value()->kantor().cari(Id<kantor::Jabatan>(dari.jabatan));
  const std::string nama = jabatan == nullptr ? dari.jabatan : jabatan->nama;
  const std::string tahun = std::to_string(dari.tahun);
  return halaman(
      konteks,
      {.judul = "Standar kinerja " + nama + " " + tahun,
       .keterangan = "Kuantitas, kualitas, dan waktu setiap indikator; ikut dalam rekapitulasi "
                     "kinerja pejabat.",
       .remah = {{"Beranda", "/beranda"},
                 {"Perjanjian kinerja", "/perjanjian?tahun=" + tahun},
                 {nama, alamat_perjanjian(dari)}},
       .menu = "/rencana",
       .bergalat = ditolak,
       .status = !ditolak ? 200 : (hasil.salah.empty() ? 409 : 422)},
      badan);
}

}  // namespace

Response halaman_standar(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  return dari ? tampilkan(konteks, *dari, {}) : tiada_perjanjian(konteks);
}

Response kirim_standar(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  if (!dari) return tiada_perjanjian(konteks);
  const auto semua = app::tanya_standar(*konteks.snapshot, *dari);
  if (!semua.ok()) return tiada_perjanjian(konteks);
  const Params& isi = konteks.request.form;
  std::vector<app::ButirStandar> butir;
  for (const StandarTampil& satu : semua.value()) {
    const std::string& id = satu.indikator;
    if (!isi.has("tanda-" + id)) continue;
    butir.push_back(
        {id,
         isi.get("tanda-" + id),
         {isi.get("kuantitas-" + id), isi.get("kualitas-" + id), isi.get("waktu-" + id)}});
  }
  const auto hasil = app::simpan_standar(konteks.workspace, konteks.oleh(), *dari, butir);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (!hasil.value().tuntas()) return tampilkan(konteks, *dari, hasil.value());
  return see_other(alamat_perjanjian(*dari) + "/standar");
}

}  // namespace laras::web
