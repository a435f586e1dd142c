#include <algorithm>
#include <utility>

#include "base/teks.h"
#include "pelaporan/dokumen.h"

namespace laras::pelaporan {

namespace {

using naskah::Gambar;
using naskah::GrafikCapaian;
using naskah::GrafikPenyerapan;
using naskah::GrafikTren;

/// A year of the past without a figure keeps its place in the chart but asks nobody to fill it in.
Angka tanpa_data(const Indikator& indikator, int tahun) {
  return Angka::daun({.jenis = "tren",
                      .id = "tren/" + indikator.id.str() + "/" + std::to_string(tahun),
                      .label = indikator.nama,
                      .periode = std::to_string(tahun)},
                     Keadaan::TidakDirencanakan);
}

GrafikTren::Titik titik(Penyusun& p, const Indikator& indikator, int tahun) {
  GrafikTren::Titik hasil{std::to_string(tahun), tanpa_data(indikator, tahun),
                          tanpa_data(indikator, tahun)};
  if (p.rencana().indikator(indikator.id, tahun) == nullptr) return hasil;
  const Angka target = p.ukur().target(indikator.id, tahun).angka;
  const Angka realisasi = p.ukur().realisasi(indikator.id, tahun).angka;
  if (target.ada() || tahun == p.tahun()) hasil.target = target;
  if (realisasi.ada() || tahun == p.tahun()) hasil.realisasi = realisasi;
  return hasil;
}

/// First year in which one of the IKU has a realisasi; the report's own year if none has.
int tahun_awal(Penyusun& p) {
  int awal = p.tahun();
  for (const auto& versi : p.rencana().versi(perencanaan::JenisDokumen::Renstra)) {
    awal = std::min(awal, versi->mulai - 1);
  }
  for (int y = awal; y < p.tahun(); ++y) {
    for (const auto& i : p.iku()) {
      if (titik(p, *i.indikator, y).realisasi.ada()) return y;
    }
  }
  return p.tahun();
}

std::string alt_tren(const std::vector<GrafikTren::Panel>& panel) {
  std::vector<std::string> butir;
  for (const auto& satu : panel) {
    std::vector<std::string> titik;
    for (const auto& t : satu.titik) {
      if (t.realisasi.ada()) titik.push_back(t.periode + " " + cetak(t.realisasi, satu.cara));
    }
    butir.push_back(satu.judul + ": " +
                    (titik.empty() ? "belum ada realisasi" : teks::gabung(titik, ", ")));
  }
  return "Realisasi per tahun. " + teks::gabung(butir, "; ") + ".";
}

}  // namespace

Gambar gambar_capaian(Penyusun& p) {
  GrafikCapaian grafik;
  std::vector<std::string> butir;
  for (const auto& i : p.iku()) {
    const Angka capaian = p.ukur().capaian(i.indikator->id, p.tahun());
    butir.push_back(i.indikator->nama + " " + cetak(capaian, Penyusun::cara_persen()));
    grafik.batang.push_back({i.indikator->nama, capaian});
  }
  const Angka rata = p.rata_iku();
  grafik.batang.push_back({"Rata-rata capaian IKU", rata, true});
  std::string alt = "Capaian terhadap target tahun " + p.tahun_teks() + ": ";
  if (!butir.empty()) alt += teks::gabung(butir, "; ") + "; ";
  alt += "rata-rata " + cetak(rata, Penyusun::cara_persen()) + ".";
  return {.id = "gambar-3.1",
          .nomor = "3.1",
          .judul = "Capaian Indikator Kinerja Utama terhadap Target Tahun " + p.tahun_teks(),
          .alt = std::move(alt),
          .isi = std::move(grafik)};
}

Gambar gambar_tren(Penyusun& p) {
  GrafikTren grafik;
  const int awal = tahun_awal(p);
  for (const auto& i : p.iku()) {
    GrafikTren::Panel panel{i.indikator->nama, Penyusun::cara(*i.indikator), {}};
    for (int y = awal; y <= p.tahun(); ++y) panel.titik.push_back(titik(p, *i.indikator, y));
    grafik.panel.push_back(std::move(panel));
  }
  const std::string rentang =
      awal == p.tahun() ? p.tahun_teks() : std::to_string(awal) + "–" + p.tahun_teks();
  std::string alt = alt_tren(grafik.panel);
  return {.id = "gambar-3.2",
          .nomor = "3.2",
          .judul = "Tren Target dan Realisasi Indikator Kinerja Utama Tahun " + rentang,
          .alt = std::move(alt),
          .isi = std::move(grafik)};
}

std::vector<int> tahun_tren(Penyusun& p, const Id<Indikator>& indikator) {
  int awal = p.tahun();
  int akhir = p.tahun();
  for (const auto& versi : p.rencana().versi(perencanaan::JenisDokumen::Renstra)) {
    awal = std::min(awal, versi->mulai - 1);
    akhir = std::max(akhir, versi->akhir);
  }
  const auto berisi = [&](int tahun) {
    return p.rencana().indikator(indikator, tahun) != nullptr &&
           (p.ukur().target(indikator, tahun).angka.ada() ||
            p.ukur().realisasi(indikator, tahun).angka.ada());
  };
  while (awal < p.tahun() && !berisi(awal)) ++awal;
  while (akhir > p.tahun() && !berisi(akhir)) --akhir;
  std::vector<int> hasil;
  for (int tahun = awal; tahun <= akhir; ++tahun) hasil.push_back(tahun);
  return hasil;
}

Gambar gambar_tren(Penyusun& p, const Indikator& indikator) {
  GrafikTren::Panel panel{"", Penyusun::cara(indikator), {}};
  for (const int tahun : tahun_tren(p, indikator.id)) {
    panel.titik.push_back(titik(p, indikator, tahun));
  }
  GrafikTren grafik;
  grafik.panel.push_back(panel);
  panel.judul = indikator.nama;
  return {.id = "tren-" + indikator.id.str(),
          .nomor = "",
          .judul = "Tren target dan realisasi " + indikator.nama,
          .alt = alt_tren({std::move(panel)}),
          .isi = std::move(grafik)};
}

Gambar gambar_penyerapan(Penyusun& p) {
  GrafikPenyerapan grafik;
  std::vector<std::string> butir;
  for (const auto& id : p.ukur().program(p.dpa().id, p.tahun())) {
    const std::string nama = p.nama_simpul(id);
    const Angka persen = p.penyerapan(id);
    butir.push_back(nama + " " + cetak(persen, Penyusun::cara_persen()));
    grafik.batang.push_back({nama, p.pagu(id), p.anggaran(id), persen});
  }
  const Angka total = p.penyerapan_total();
  grafik.batang.push_back({"Jumlah", p.pagu_total(), p.anggaran_total(), total, true});
  std::string alt = "Penyerapan anggaran terhadap pagu tahun " + p.tahun_teks() + ": ";
  if (!butir.empty()) alt += teks::gabung(butir, "; ") + "; ";
  alt += "seluruhnya " + cetak(total, Penyusun::cara_persen()) + ".";
  return {.id = "gambar-3.3",
          .nomor = "3.3",
          .judul = "Penyerapan Anggaran menurut Program Tahun " + p.tahun_teks(),
          .alt = std::move(alt),
          .isi = std::move(grafik)};
}

}  // namespace laras::pelaporan
