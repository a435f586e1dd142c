#include "pelaporan/gambar_triwulan.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/teks.h"
#include "pelaporan/anggaran.h"

namespace laras::pelaporan {

namespace {

using naskah::GrafikTren;

constexpr int kTriwulan = 4;

/// Keeps its place in the drawing.
Angka kosong_di_gambar(int triwulan, const Penyusun& p) {
  return Angka::daun({.jenis = "gambar",
                      .id = "gambar/tw" + std::to_string(triwulan),
                      .label = "Tribulan tanpa angka",
                      .periode = p.tahun_teks()},
                     Keadaan::TidakDirencanakan);
}

naskah::Gambar susun_gambar(std::string id, std::string judul, GrafikTren::Panel panel) {
  std::vector<std::string> butir;
  for (const auto& titik : panel.titik) {
    if (!titik.realisasi.ada()) continue;
    std::string satu = titik.periode + " " + cetak(titik.realisasi, panel.cara);
    if (titik.target.ada()) satu += " dari target " + cetak(titik.target, panel.cara);
    butir.push_back(std::move(satu));
  }
  GrafikTren grafik;
  grafik.panel.push_back(std::move(panel));
  std::string alt =
      judul + ": " +
      (butir.empty() ? std::string("belum ada realisasi") : teks::gabung(butir, "; "));
  return {.id = std::move(id),
          .nomor = "",
          .judul = std::move(judul),
          .alt = std::move(alt) + ".",
          .isi = std::move(grafik)};
}

}  // namespace

naskah::Gambar gambar_triwulan(Penyusun& p, const Indikator& indikator) {
  GrafikTren::Panel panel{.judul = "", .cara = Penyusun::cara(indikator), .titik = {}};
  for (int tw = 1; tw <= kTriwulan; ++tw) {
    const auto periode = acuan::triwulan(tw);
    const Angka target = p.ukur().target_sd(indikator.id, p.tahun(), periode).angka;
    const Angka realisasi =
        p.ukur().realisasi_sd(p.renja().id, indikator.id, p.tahun(), acuan::akhir(periode)).angka;
    panel.titik.push_back({"Trib. " + std::string(acuan::romawi(tw)),
                           target.ada() ? target : kosong_di_gambar(tw, p),
                           realisasi.ada() ? realisasi : kosong_di_gambar(tw, p)});
  }
  return susun_gambar(
      "triwulan-" + indikator.id.str(),
      "Target dan realisasi " + indikator.nama + " setiap tribulan " + p.tahun_teks(),
      std::move(panel));
}

naskah::Gambar gambar_penyerapan_triwulan(Penyusun& p) {
  GrafikTren::Panel panel{.judul = "", .cara = Penyusun::cara_persen(), .titik = {}};
  for (int tw = 1; tw <= kTriwulan; ++tw) {
    const Angka persen = anggaran(p, HalAnggaran::Penyerapan, {{}, tw});
    panel.titik.push_back({"Trib. " + std::string(acuan::romawi(tw)), kosong_di_gambar(tw, p),
                           persen.ada() ? persen : kosong_di_gambar(tw, p)});
  }
  return susun_gambar("penyerapan-triwulan",
                      "Penyerapan sampai dengan akhir setiap tribulan " + p.tahun_teks(),
                      std::move(panel));
}

int titik_berisi(const naskah::Gambar& gambar) {
  int hasil = 0;
  for (const auto& panel : std::get<GrafikTren>(gambar.isi).panel) {
    for (const auto& titik : panel.titik) hasil += titik.realisasi.ada() ? 1 : 0;
  }
  return hasil;
}

}  // namespace laras::pelaporan
