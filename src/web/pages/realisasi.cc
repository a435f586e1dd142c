#include "app/tanya_isian.h"
#include "web/pages/isian.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using kantor::Tindakan;

std::string hitungan(int satu, int seluruh) {
  return std::to_string(satu) + " dari " + std::to_string(seluruh);
}

Html keadaan(const app::KelengkapanPeriode& periode, const app::KelengkapanUnit& unit,
             Tanggal hari_ini) {
  if (periode.ditutup) return tanda(Tanda::Centang, "Ditutup");
  if (hari_ini < periode.jadwal.buka) {
    return tanda(Tanda::Tiada, "Dibuka " + periode.jadwal.buka.panjang());
  }
  if (unit.terlambat > 0) {
    return lencana(Lencana::Lambat, "Terlambat " + std::to_string(unit.terlambat) + " hari kerja");
  }
  if (unit.dikembalikan > 0) return lencana(Lencana::Dikembalikan);
  if (unit.disahkan == unit.seluruh) return lencana(Lencana::Disahkan);
  if (unit.diajukan == unit.seluruh) return lencana(Lencana::Diajukan);
  return lencana(unit.terisi > 0 ? Lencana::Draf : Lencana::Belum);
}

BarisTabel baris(const app::KelengkapanPeriode& periode, const app::KelengkapanUnit& unit,
                 Tanggal hari_ini) {
  const std::string alamat = "/realisasi/" + std::to_string(periode.periode.tahun) + "/" +
                             std::string(acuan::kode(periode.periode.periode)) + "/" +
                             ruas_alamat(unit.unit.str());
  return {.sel = {{.isi = tautan(alamat, unit.nama)},
                  sel(hitungan(unit.terisi, unit.seluruh)),
                  sel(hitungan(unit.diajukan, unit.seluruh)),
                  sel(hitungan(unit.disahkan, unit.seluruh)),
                  {.isi = keadaan(periode, unit, hari_ini)}}};
}

/// The units of a period that the person fills in for; empty where there is none.
Html panel_periode(const Context& konteks, const app::KelengkapanPeriode& periode,
                   Tanggal hari_ini) {
  Tabel unit{.judul = "Kelengkapan " + periode.periode.judul(),
             .kolom = {{.judul = "Unit", .kartu = LebarKartu::Penuh},
                       {.judul = "Terisi", .angka = true},
                       {.judul = "Diajukan", .angka = true},
                       {.judul = "Disahkan", .angka = true},
                       {.judul = "Keadaan", .kartu = LebarKartu::Dua}},
             .baris = {}};
  for (const auto& satu : periode.unit) {
    if (kantor::boleh(konteks.pelaku, Tindakan::IsiRealisasi, satu.unit,
                      konteks.snapshot->kantor())) {
      unit.baris.push_back(baris(periode, satu, hari_ini));
    }
  }
  if (unit.baris.empty()) return {};
  Html samping;
  samping << R"(<span class="kecil redup">Ajukan paling lambat )"_html
          << periode.jadwal.tenggat_unit.panjang() << R"( · dasar: )"_html << periode.jadwal.dasar
          << "</span>"_html;
  Html kaki;
  if (!periode.penutupan.empty()) kaki << periode.penutupan;
  return panel({.id = "p-" + std::string(acuan::kode(periode.periode.periode)),
                .judul = periode.periode.judul(),
                .samping = std::move(samping),
                .kaki = std::move(kaki),
                .berisian = false},
               tabel(unit));
}

}  // namespace

Response halaman_realisasi(Context& konteks) {
  const Tanggal hari_ini = konteks.hari_ini();
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  bool ada = false;
  for (int tw = 4; tw >= 1; --tw) {
    const auto periode =
        app::tanya_kelengkapan(*konteks.snapshot, {konteks.tahun, acuan::triwulan(tw)}, hari_ini);
    if (!periode.ok()) return halaman_galat(konteks, periode.error());
    const Html satu = panel_periode(konteks, periode.value(), hari_ini);
    ada = ada || !satu.empty();
    isi << satu;
  }
  if (!ada) {
    isi << kosong("Tidak ada indikator yang diisi unit Anda tahun ini",
                  "Indikator muncul di sini setelah Sungram mencatat targetnya dan unit yang "
                  "mengisinya.",
                  {{"Lihat kinerja kantor", bertahun(konteks, "/kinerja")}});
  }
  isi << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Pengisian realisasi " + std::to_string(konteks.tahun),
       .keterangan = "Pilih tribulan dan unit. Angka diketik kumulatif sejak awal tahun.",
       .menu = "/realisasi",
       .pilih_tahun = true},
      isi);
}

}  // namespace laras::web
