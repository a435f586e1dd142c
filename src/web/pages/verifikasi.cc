#include <functional>
#include <utility>

#include "app/langkah_isian.h"
#include "app/tanya_isian.h"
#include "app/tutup_periode.h"
#include "web/pages/isian.h"
#include "web/pages/isian_medan.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::KelengkapanPeriode;
using kantor::Tindakan;
using kinerja::KeadaanIsian;

namespace {

std::string alamat_periode(const app::PeriodeIsian& periode) {
  return "/verifikasi/" + std::to_string(periode.tahun) + "/" +
         std::string(acuan::kode(periode.periode));
}

std::optional<app::PeriodeIsian> periode_di(const Context& konteks) {
  return app::urai_periode(konteks.param("tahun"), konteks.param("periode"));
}

std::string hitungan(int satu, int seluruh) {
  return std::to_string(satu) + " dari " + std::to_string(seluruh);
}

Html keadaan_unit(const app::KelengkapanUnit& unit) {
  if (unit.terlambat > 0) {
    return lencana(Lencana::Lambat, "Terlambat " + std::to_string(unit.terlambat) + " hari kerja");
  }
  if (unit.disahkan == unit.seluruh) return lencana(Lencana::Disahkan);
  if (unit.diverifikasi == unit.seluruh) return lencana(Lencana::Diverifikasi);
  if (unit.diajukan == unit.seluruh) return lencana(Lencana::Diajukan);
  return lencana(unit.terisi > 0 ? Lencana::Draf : Lencana::Belum);
}

Html panel_kelengkapan(const KelengkapanPeriode& periode) {
  Tabel unit{.judul = "Kelengkapan menurut unit",
             .kolom = {{.judul = "Unit", .kartu = LebarKartu::Penuh},
                       {.judul = "Terisi", .angka = true},
                       {.judul = "Diajukan", .angka = true},
                       {.judul = "Diverifikasi", .angka = true},
                       {.judul = "Disahkan", .angka = true},
                       {.judul = "Keadaan", .kartu = LebarKartu::Dua}},
             .baris = {}};
  for (const auto& satu : periode.unit) {
    const std::string alamat =
        alamat_periode(periode.periode) + "?unit=" + ruas_alamat(satu.unit.str());
    unit.baris.push_back({.sel = {{.isi = tautan(alamat, satu.nama)},
                                  sel(hitungan(satu.terisi, satu.seluruh)),
                                  sel(hitungan(satu.diajukan, satu.seluruh)),
                                  sel(hitungan(satu.diverifikasi, satu.seluruh)),
                                  sel(hitungan(satu.disahkan, satu.seluruh)),
                                  {.isi = keadaan_unit(satu)}}});
  }
  return panel({.id = "kelengkapan", .judul = "Kelengkapan menurut unit", .berisian = false},
               tabel(unit));
}

/// Which acts the person may take on an entry of that state.
bool dapat_dipilih(const Context& konteks, KeadaanIsian keadaan) {
  const bool periksa = kantor::boleh(konteks.pelaku, Tindakan::PeriksaRealisasi);
  const bool sah = kantor::boleh(konteks.pelaku, Tindakan::SahkanRealisasi);
  switch (keadaan) {
    case KeadaanIsian::Diajukan:
    case KeadaanIsian::Disahkan:
      return periksa;
    case KeadaanIsian::Diverifikasi:
      return periksa || sah;
    default:
      return false;
  }
}

Sel sel_pilih(const Context& konteks, const app::ButirTampil& butir, const Params& ketikan) {
  if (!dapat_dipilih(konteks, butir.keadaan)) return {.isi = lencana_isian(butir.keadaan)};
  bool terpilih = false;
  for (const std::string& satu : ketikan.list("pilih")) {
    terpilih = terpilih || satu == butir.indikator;
  }
  Html html;
  html << lencana_isian(butir.keadaan)
       << centang({.nama = "pilih",
                   .judul = "Pilih",
                   .tercentang = terpilih,
                   .nilai = butir.indikator,
                   .id = "pilih-" + butir.indikator});
  return {.isi = std::move(html)};
}

Sel sel_alasan(const Context& konteks, const app::ButirTampil& butir, const NilaiMedan& nilai) {
  Html html;
  if (!dapat_dipilih(konteks, butir.keadaan)) {
    if (!butir.alasan.empty()) html << butir.alasan_oleh << ": “"_html << butir.alasan << "”"_html;
    return {.isi = std::move(html)};
  }
  html << medan({.nama = nama_medan("alasan", butir.indikator),
                 .judul = "Alasan bila dikembalikan: " + butir.nama,
                 .nilai = nilai.nilai("alasan", butir.indikator, {}),
                 .galat = pesan_untuk(nilai.galat, id_medan("alasan", butir.indikator)),
                 .id = id_medan("alasan", butir.indikator),
                 .judul_samar = true});
  return {.isi = std::move(html)};
}

Sel sel_bukti(const app::ButirTampil& butir) {
  std::vector<Html> semua;
  for (const auto& satu : butir.bukti) {
    Html baris;
    if (satu.jenis.empty()) {
      baris << satu.judul;
    } else {
      baris = tautan("/bukti/" + ruas_alamat(satu.bukti), satu.judul);
    }
    semua.push_back(std::move(baris));
  }
  if (semua.empty()) return {.isi = tanda(Tanda::Kuning, "tanpa bukti")};
  return {.isi = daftar(semua)};
}

BarisTabel baris_isian(const Context& konteks, const app::FormulirIsian& formulir,
                       const app::ButirTampil& butir, const NilaiMedan& nilai) {
  Html nama;
  nama << butir.nama << R"(<span class="ket">)"_html << butir.kode << " · target "_html
       << butir.target << "</span>"_html;
  const auto lalu = static_cast<std::size_t>(formulir.periode.triwulan() - 1);
  const auto& hasil_lalu = butir.baris.size() > 1 ? butir.hasil_lalu : butir.baris.back().lalu;
  return {.sel = {{.isi = std::move(nama)},
                  sel(lalu == 0 ? std::string("–") : hasil_lalu[lalu - 1]),
                  sel(butir.hasil),
                  sel(butir.isi.keterangan.empty() ? "–" : butir.isi.keterangan),
                  sel_bukti(butir),
                  sel_pilih(konteks, butir, nilai.ketikan == nullptr ? Params() : *nilai.ketikan),
                  sel_alasan(konteks, butir, nilai)},
          .id = "b-" + butir.indikator};
}

Html tindakan_isian(const Context& konteks, const app::PeriodeIsian& periode) {
  const std::string alamat = alamat_periode(periode);
  std::vector<Html> semua;
  if (kantor::boleh(konteks.pelaku, Tindakan::PeriksaRealisasi)) {
    semua.push_back(tombol({.judul = "Verifikasi yang dipilih", .alamat = alamat + "/verifikasi"}));
    semua.push_back(tombol({.judul = "Kembalikan yang dipilih",
                            .rupa = RupaTombol::Bahaya,
                            .alamat = alamat + "/kembali"}));
  }
  if (kantor::boleh(konteks.pelaku, Tindakan::SahkanRealisasi)) {
    semua.push_back(tombol({.judul = "Sahkan yang dipilih",
                            .rupa = RupaTombol::Kedua,
                            .alamat = alamat + "/pengesahan"}));
  }
  return deret(semua);
}

Html panel_unit(const Context& konteks, const app::FormulirIsian& ini, const NilaiMedan& nilai) {
  Html isi;
  for (const std::string& satu : app::kejanggalan(ini)) isi << catatan(Nada::Kuning, satu);
  Tabel rinci{.judul = "Isian " + ini.nama_unit,
              .kolom = {{.judul = "Indikator", .kartu = LebarKartu::Penuh},
                        {.judul = "Tribulan lalu", .angka = true},
                        {.judul = "Realisasi", .angka = true},
                        {.judul = "Penjelasan", .kartu = LebarKartu::Penuh},
                        {.judul = "Bukti", .kartu = LebarKartu::Penuh},
                        {.judul = "Keadaan"},
                        {.judul = "Alasan bila dikembalikan", .kartu = LebarKartu::Penuh}},
              .baris = {}};
  bool ada = false;
  for (const auto& butir : ini.butir) {
    rinci.baris.push_back(baris_isian(konteks, ini, butir, nilai));
    ada = ada || dapat_dipilih(konteks, butir.keadaan);
  }
  Html dalam;
  dalam << tersembunyi("unit", ini.unit.str()) << tabel(rinci);
  if (ada && !ini.ditutup) dalam << tindakan_isian(konteks, ini.periode);
  isi << formulir(konteks, {.alamat = alamat_periode(ini.periode) + "/verifikasi"}, dalam);
  return panel({.id = "unit", .judul = "Isian " + ini.nama_unit}, isi);
}

Html panel_tutup(const Context& konteks, const KelengkapanPeriode& periode,
                 const NilaiMedan& nilai) {
  Html html;
  if (!kantor::boleh(konteks.pelaku, Tindakan::SahkanRealisasi)) return html;
  const bool tutup = !periode.ditutup;
  Html isi;
  isi << medan({.nama = "alasan",
                .judul = tutup ? "Alasan, bila masih ada isian yang belum disahkan"
                               : "Alasan dibuka kembali",
                .nilai = nilai.ketikan == nullptr ? std::string() : nilai.ketikan->get("alasan"),
                .jenis = JenisMedan::Panjang,
                .petunjuk = "Terlihat pada halaman periode dan formulir unit.",
                .galat = pesan_untuk(nilai.galat, "alasan"),
                .baris = 2})
      << deret({tombol({.judul = (tutup ? "Tutup " : "Buka kembali ") + periode.periode.judul(),
                        .rupa = tutup ? RupaTombol::Kedua : RupaTombol::Bahaya})});
  html << formulir(
      konteks, {.alamat = alamat_periode(periode.periode) + (tutup ? "/penutupan" : "/pembukaan")},
      isi);
  return panel({.id = "tutup", .judul = tutup ? "Tutup periode" : "Periode sudah ditutup"}, html);
}

/// The unit that is looked at: the one asked for, else the first with something submitted.
Id<kantor::UnitKerja> unit_pilihan(const KelengkapanPeriode& periode, const std::string& diminta) {
  for (const auto& satu : periode.unit) {
    if (satu.unit.str() == diminta) return satu.unit;
  }
  for (const auto& satu : periode.unit) {
    if (satu.diajukan > satu.disahkan) return satu.unit;
  }
  return periode.unit.empty() ? Id<kantor::UnitKerja>() : periode.unit.front().unit;
}

Response tampilkan(const Context& konteks, const app::PeriodeIsian& di, const std::string& unit,
                   const NilaiMedan& nilai) {
  const auto periode = app::tanya_kelengkapan(*konteks.snapshot, di, konteks.hari_ini());
  if (!periode.ok()) return halaman_galat(konteks, periode.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << ringkasan_galat("Belum ada yang berubah: " + std::to_string(nilai.galat.size()) +
                             " hal perlu diperbaiki",
                         nilai.galat);
  if (!periode.value().penutupan.empty()) {
    isi << catatan(periode.value().ditutup ? Nada::Kuning : Nada::Biasa, periode.value().penutupan);
  }
  if (periode.value().unit.empty()) {
    isi << kosong("Tidak ada yang dikumpulkan pada periode ini",
                  "Belum ada indikator bertarget pada tahun ini.",
                  {{"Pilih periode lain", "/verifikasi"}});
  } else {
    const auto ini = app::tanya_isian(*konteks.snapshot, di, unit_pilihan(periode.value(), unit),
                                      konteks.hari_ini());
    if (!ini.ok()) return halaman_galat(konteks, ini.error());
    isi << panel_kelengkapan(periode.value()) << panel_unit(konteks, ini.value(), nilai)
        << panel_tutup(konteks, periode.value(), nilai);
  }
  isi << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Verifikasi " + di.judul(),
                  .keterangan = "Verifikasi paling lambat " +
                                periode.value().jadwal.tenggat_verifikasi.panjang() +
                                "; dasar: " + periode.value().jadwal.dasar + ".",
                  .remah = {{"Beranda", "/beranda"}, {"Verifikasi", "/verifikasi"}},
                  .menu = "/verifikasi",
                  .bergalat = !nilai.galat.empty(),
                  .status = nilai.galat.empty() ? 200 : 422},
                 isi);
}

using Langkah = std::function<Result<app::HasilIsian>(const app::PeriodeIsian&)>;

/// Takes a step and goes on with the page, or shows it again with what was wrong.
Response jalankan(Context& konteks, const Langkah& langkah) {
  const auto di = periode_di(konteks);
  if (!di) return tak_ditemukan(konteks);
  const auto hasil = langkah(*di);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const std::string unit = konteks.request.form.get("unit");
  if (hasil.value().salah.empty()) {
    return see_other(alamat_periode(*di) + (unit.empty() ? "" : "?unit=" + ruas_alamat(unit)));
  }
  NilaiMedan nilai{&konteks.request.form, {}};
  for (const Error& satu : hasil.value().salah) {
    const auto pisah = satu.where.find(':');
    nilai.galat.push_back(
        {pisah == std::string::npos ? satu.where : id_medan("alasan", satu.where.substr(0, pisah)),
         satu.message});
  }
  return tampilkan(konteks, *di, unit, nilai);
}

app::HasilIsian belum_dipilih() {
  return {.salah = {{Kind::Invalid, "Pilih isian lebih dahulu, lalu tekan tombolnya.", ""}}};
}

}  // namespace

Response halaman_verifikasi(Context& konteks) {
  Tabel periode{.judul = "Periode tahun " + std::to_string(konteks.tahun),
                .kolom = {{.judul = "Periode", .kartu = LebarKartu::Penuh},
                          {.judul = "Disahkan", .angka = true},
                          {.judul = "Verifikasi paling lambat"},
                          {.judul = "Keadaan"}},
                .baris = {}};
  for (int tw = 4; tw >= 1; --tw) {
    const auto satu = app::tanya_kelengkapan(
        *konteks.snapshot, {konteks.tahun, acuan::triwulan(tw)}, konteks.hari_ini());
    if (!satu.ok()) return halaman_galat(konteks, satu.error());
    const KelengkapanPeriode& p = satu.value();
    periode.baris.push_back({.sel = {{.isi = tautan(alamat_periode(p.periode), p.periode.judul())},
                                     sel(hitungan(p.disahkan(), p.seluruh())),
                                     sel(p.jadwal.tenggat_verifikasi.panjang()),
                                     {.isi = p.ditutup ? tanda(Tanda::Centang, "Ditutup")
                                                       : tanda(Tanda::Tiada, "Terbuka")}}});
  }
  return halaman(konteks,
                 {.judul = "Verifikasi realisasi " + std::to_string(konteks.tahun),
                  .keterangan = "Pilih periode untuk melihat kelengkapan dan isian setiap unit.",
                  .menu = "/verifikasi",
                  .pilih_tahun = true},
                 panel({.id = "periode", .judul = "Periode", .berisian = false}, tabel(periode)));
}

Response halaman_periode(Context& konteks) {
  const auto di = periode_di(konteks);
  if (!di) return tak_ditemukan(konteks);
  return tampilkan(konteks, *di, konteks.request.query.get("unit"), {});
}

Response kirim_verifikasi(Context& konteks) {
  return jalankan(konteks, [&](const app::PeriodeIsian& di) -> Result<app::HasilIsian> {
    const auto pilihan = konteks.request.form.list("pilih");
    if (pilihan.empty()) return belum_dipilih();
    return app::verifikasi_isian(konteks.workspace, konteks.pelaku, konteks.asal(), di, pilihan);
  });
}

Response kirim_kembali(Context& konteks) {
  return jalankan(konteks, [&](const app::PeriodeIsian& di) -> Result<app::HasilIsian> {
    std::vector<app::ButirKembali> butir;
    for (const std::string& satu : konteks.request.form.list("pilih")) {
      butir.push_back({satu, konteks.request.form.get(nama_medan("alasan", satu))});
    }
    if (butir.empty()) return belum_dipilih();
    return app::kembalikan_isian(konteks.workspace, konteks.pelaku, konteks.asal(), di, butir);
  });
}

Response kirim_sahkan(Context& konteks) {
  return jalankan(konteks, [&](const app::PeriodeIsian& di) -> Result<app::HasilIsian> {
    const auto pilihan = konteks.request.form.list("pilih");
    if (pilihan.empty()) return belum_dipilih();
    return app::sahkan_isian(konteks.workspace, konteks.pelaku, konteks.asal(), di, pilihan);
  });
}

Response kirim_tutup(Context& konteks) {
  return jalankan(konteks, [&](const app::PeriodeIsian& di) {
    return app::tutup_periode(konteks.workspace, konteks.pelaku, konteks.asal(), di,
                              konteks.request.form.get("alasan"));
  });
}

Response kirim_buka(Context& konteks) {
  return jalankan(konteks, [&](const app::PeriodeIsian& di) {
    return app::buka_periode(konteks.workspace, konteks.pelaku, konteks.asal(), di,
                             konteks.request.form.get("alasan"));
  });
}

}  // namespace laras::web
