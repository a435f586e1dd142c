#include "web/pages/kas.h"

#include <utility>

#include "app/simpan_kas.h"
#include "app/tanya_kas.h"
#include "web/pages/sp2d.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::LihatKas;
using kantor::Tindakan;

std::string alamat_kas(int tahun) { return "/anggaran/" + std::to_string(tahun) + "/kas"; }

Html tabel_banding(const std::string& judul, const std::string& pertama,
                   const std::vector<app::BandingKas>& semua) {
  Tabel isi{.judul = judul,
            .kolom = {{.judul = pertama},
                      {.judul = "Rencana (Rp)", .angka = true},
                      {.judul = "Realisasi (Rp)", .angka = true},
                      {.judul = "Selisih (Rp)", .angka = true},
                      {.judul = "Dari rencana", .angka = true},
                      {.judul = "Penyerapan", .angka = true}},
            .baris = {}};
  for (const auto& satu : semua) {
    isi.baris.push_back({.sel = {sel(satu.nama), sel(satu.rencana), sel(satu.realisasi),
                                 sel(satu.selisih), sel(satu.persen), sel(satu.penyerapan)}});
  }
  return tabel(isi);
}

Html panel_sub(const Context& konteks, const LihatKas& k) {
  const bool boleh = kantor::boleh(konteks.pelaku, Tindakan::IsiAnggaran);
  Tabel isi{.judul = "Rencana kas setiap sub kegiatan",
            .kolom = {{.judul = "Sub kegiatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Pagu (Rp)", .angka = true},
                      {.judul = "Rencana setahun (Rp)", .angka = true},
                      {.judul = "Belum dibagi (Rp)", .angka = true}},
            .baris = {}};
  for (const auto& satu : k.baris) {
    const std::string alamat = alamat_kas(k.tahun) + "/" + ruas_alamat(satu.simpul);
    isi.baris.push_back(
        {.sel = {{.isi = boleh ? tautan(alamat, satu.nama) : text(satu.nama)},
                 sel(satu.pagu),
                 sel(satu.rencana),
                 {.isi = satu.selisih.empty() ? text(satu.terisi ? "0" : "–")
                                              : tanda(Tanda::Kuning, satu.selisih)}}});
  }
  return panel({.id = "sub", .judul = "Rencana setiap sub kegiatan", .berisian = false},
               tabel(isi));
}

Html gambar_kas(const LihatKas& k) {
  Html isi;
  isi << R"(<div class="grafik-lebar">)"_html
      << Html::trusted(k.gambar_lebar, "app::tanya_kas: grafik"_html)
      << R"(</div><div class="grafik-sempit">)"_html
      << Html::trusted(k.gambar_sempit, "app::tanya_kas: grafik"_html) << "</div>"_html;
  return panel({.id = "grafik", .judul = "Rencana kas dan penyerapan"}, isi);
}

/// Form of another version, for those who plan.
Html panel_versi(const Context& konteks, const LihatKas& k, const std::vector<Galat>& galat) {
  std::vector<Html> riwayat;
  for (const auto& satu : k.riwayat) riwayat.push_back(text(satu));
  Html isi = daftar(riwayat);
  if (kantor::boleh(konteks.pelaku, Tindakan::IsiAnggaran)) {
    const Params& ketikan = konteks.request.form;
    Html dalam;
    dalam << tersembunyi("versi", std::to_string(k.versi))
          << medan({.nama = "tanggal",
                    .judul = "Tanggal berlaku",
                    .nilai = ketikan.get("tanggal"),
                    .jenis = JenisMedan::Tanggal,
                    .galat = pesan_untuk(galat, "tanggal"),
                    .wajib = true})
          << medan({.nama = "alasan",
                    .judul = "Alasan versi baru",
                    .nilai = ketikan.get("alasan"),
                    .petunjuk = "Misalnya: DPA perubahan. Isi versi sekarang disalin lalu dapat "
                                "diubah; versi lama tetap tersimpan.",
                    .galat = pesan_untuk(galat, "alasan"),
                    .wajib = true})
          << deret({tombol({.judul = "Buat versi baru", .rupa = RupaTombol::Kedua})});
    isi << formulir(konteks, {.alamat = alamat_kas(k.tahun)}, dalam);
  }
  return panel({.id = "versi", .judul = "Versi rencana kas"}, isi);
}

Html isi_kas_halaman(const Context& konteks, const LihatKas& k, const std::vector<Galat>& galat) {
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  if (konteks.request.query.has("tersimpan")) {
    isi << catatan(Nada::Hijau, "Rencana kas tersimpan.");
  }
  if (k.dpa_berubah) {
    isi << catatan(Nada::Kuning,
                   "DPA sudah berubah sejak versi ini dibuat. Buat versi baru rencana kas, lalu "
                   "sesuaikan dengan pagu perubahan.");
  }
  if (k.berbeda > 0) {
    isi << catatan(Nada::Kuning, std::to_string(k.berbeda) +
                                     " sub kegiatan direncanakan dengan jumlah yang tidak sama "
                                     "dengan pagunya.");
  }
  if (k.versi > 0) {
    isi << gambar_kas(k)
        << panel({.id = "triwulan", .judul = "Setiap tribulan", .berisian = false},
                 tabel_banding("Rencana kas dan realisasi setiap tribulan", "Tribulan", k.triwulan))
        << panel({.id = "bulan", .judul = "Setiap bulan", .berisian = false},
                 tabel_banding("Rencana kas dan realisasi setiap bulan", "Bulan", k.bulan));
  }
  isi << panel_sub(konteks, k);
  if (k.versi > 0) isi << panel_versi(konteks, k, galat);
  isi << "</div>"_html;
  return isi;
}

Response tampilkan_kas(const Context& konteks, int tahun, const std::vector<Galat>& galat) {
  const auto k = app::tanya_kas(*konteks.snapshot, tahun);
  if (!k.ok()) return halaman_galat(konteks, k.error());
  Html isi;
  if (k.value().baris.empty()) {
    isi << kosong("Belum ada DPA tahun " + std::to_string(tahun),
                  "Rencana kas dibuat setelah DPA tahun itu dimasukkan.");
  } else {
    isi << ringkasan_galat("Versi baru belum dibuat", galat)
        << isi_kas_halaman(konteks, k.value(), galat);
  }
  const std::string versi = k.value().versi == 0
                                ? "Belum ada rencana; pilih sub kegiatan untuk mulai mengisi."
                                : "Versi " + std::to_string(k.value().versi) + ", " +
                                      k.value().tanggal + ": " + k.value().alasan + ".";
  return halaman(
      konteks,
      {.judul = "Anggaran kas " + std::to_string(tahun),
       .keterangan = versi,
       .remah = {{"Beranda", "/beranda"}, {"Anggaran", "/anggaran?tahun=" + std::to_string(tahun)}},
       .menu = "/anggaran",
       .bergalat = !galat.empty(),
       .rebah = true,
       .status = galat.empty() ? 200 : 422},
      isi);
}

}  // namespace

Response halaman_kas(Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  return tampilkan_kas(konteks, *tahun, {});
}

Response kirim_versi_kas(Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  const Params& form = konteks.request.form;
  const std::string versi = form.get("versi");
  const bool angka = !versi.empty() && versi.size() < 4 &&
                     versi.find_first_not_of("0123456789") == std::string::npos;
  const auto hasil =
      app::versi_kas_baru(konteks.workspace, konteks.oleh(), *tahun, angka ? std::stoi(versi) : 0,
                          form.get("tanggal"), form.get("alasan"));
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (!hasil.value().salah.empty()) {
    return tampilkan_kas(konteks, *tahun, galat_medan(hasil.value().salah));
  }
  return see_other(alamat_kas(*tahun) + "?tersimpan=1");
}

}  // namespace laras::web
