#include <algorithm>
#include <map>

#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::sel_kosong;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;
using naskah::TingkatBaris;

constexpr const char* kRumusRata =
    "Rata-rata = jumlah capaian ÷ banyaknya indikator, tanpa "
    "membatasi capaian di atas 100%.";

std::string satuan(const Indikator& indikator) {
  switch (indikator.satuan.jenis) {
    case acuan::JenisSatuan::Persen:
      return "Persen";
    case acuan::JenisSatuan::Nilai:
      return "Nilai";
    default:
      return indikator.satuan.nama;
  }
}

/// First year that the Renstra version of the report's year governs.
int tahun_perubahan(Penyusun& p) {
  const Dokumen* versi = &p.renstra();
  int mulai = versi->mulai;
  // Versions that only bring names up to date continue the same sasaran.
  for (const Dokumen* lain : p.rencana().versi(perencanaan::JenisDokumen::Renstra)) {
    if (lain->mulai >= mulai) continue;
    const auto lama = p.iku(lain->akhir);
    const auto baru = p.iku(mulai);
    if (!lama.empty() && !baru.empty() && lama.front().sasaran->id == baru.front().sasaran->id) {
      mulai = lain->mulai;
    }
  }
  return mulai;
}

void tambah_kolom_tahun(Tabel& tabel, int tahun) {
  const std::string kepala = "Tahun " + std::to_string(tahun) + " / ";
  tabel.kolom.push_back({kepala + "Target", JenisSel::Campuran});
  tabel.kolom.push_back({kepala + "Realisasi", JenisSel::Campuran});
  tabel.kolom.push_back({kepala + "% Capaian", JenisSel::Persen});
}

Tabel kerangka_tren(std::string id, std::string bagian) {
  Tabel tabel;
  tabel.id = std::move(id);
  tabel.nomor = "3.5";
  tabel.judul = "Perbandingan Realisasi Kinerja";
  tabel.bagian = std::move(bagian);
  tabel.kolom = {{"Sasaran strategis", JenisSel::Teks},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Satuan", JenisSel::TeksPendek}};
  tabel.rumus = std::string(kRumusCapaian) + " " + kRumusRata;
  return tabel;
}

naskah::BarisTabel baris_tren(Penyusun& p, const Penyusun::IkuSasaran& satu,
                              const std::vector<int>& tahun) {
  std::vector<naskah::Sel> sel = {sel_kelompok(satu.pertama, satu.sasaran->nama),
                                  sel_teks(satu.indikator->nama),
                                  sel_teks(satuan(*satu.indikator))};
  for (const int y : tahun) {
    sel.push_back(p.sel_target(*satu.indikator, y));
    sel.push_back(p.sel_realisasi(*satu.indikator, y));
    sel.push_back(p.sel_capaian(satu.indikator->id, y));
  }
  return baris(std::move(sel), TingkatBaris::Biasa, !satu.pertama);
}

}  // namespace

Tabel tabel_sebelum_perubahan(Penyusun& p) {
  const int tahun = tahun_perubahan(p) - 1;
  Tabel tabel = kerangka_tren("3.5a", "1. Sebelum perubahan Renstra");
  tambah_kolom_tahun(tabel, tahun);
  const Dokumen* lama = p.rencana().terbaru(perencanaan::JenisDokumen::Renstra, tahun);
  // The first year that the office has a Renstra for: nothing stood before it.
  if (lama == nullptr) return tabel;
  tabel.sumber = Penyusun::sebutan(*lama) + "; LKjIP tahun " + std::to_string(tahun) + ".";
  const auto iku = p.iku(tahun);
  if (tahun <= p.tahun() - 5 || iku.empty()) return tabel;
  for (const auto& satu : iku) tabel.baris.push_back(baris_tren(p, satu, {tahun}));
  tabel.baris.push_back(
      baris({sel_tebal("Rata-rata Capaian Kinerja Tahun " + std::to_string(tahun)), sel_kosong(),
             sel_kosong(), sel_kosong(), sel_kosong(), Penyusun::sel_persen(p.rata_iku(tahun))},
            TingkatBaris::Total));
  return tabel;
}

Tabel tabel_setelah_perubahan(Penyusun& p) {
  std::vector<int> tahun;
  for (int y = std::max(tahun_perubahan(p), p.tahun() - 4); y <= p.tahun(); ++y) {
    tahun.push_back(y);
  }
  Tabel tabel = kerangka_tren("3.5b", "2. Setelah perubahan Renstra");
  for (const int y : tahun) tambah_kolom_tahun(tabel, y);
  tabel.sumber = sumber_kinerja(p);
  for (const auto& satu : p.iku()) tabel.baris.push_back(baris_tren(p, satu, tahun));
  std::vector<naskah::Sel> total = {sel_tebal("Rata-rata Capaian Kinerja"), sel_kosong(),
                                    sel_kosong()};
  for (const int y : tahun) {
    total.push_back(sel_tebal("Tahun " + std::to_string(y)));
    total.push_back(sel_kosong());
    total.push_back(Penyusun::sel_persen(p.rata_iku(y)));
  }
  tabel.baris.push_back(baris(std::move(total), TingkatBaris::Total));
  return tabel;
}

namespace {

/// The year's tree in the order in which last year's Renja listed its nodes; without one, as it
/// is. Nodes that are new keep their place after the node they follow.
std::vector<Penyusun::BarisPohon> pohon_urutan_lalu(Penyusun& p, int lalu) {
  auto pohon = p.pohon();
  const Dokumen* renja = p.rencana().terbaru(perencanaan::JenisDokumen::Renja, lalu);
  if (renja == nullptr) return pohon;
  std::map<std::string, int> urutan;
  for (const auto& isi : p.rencana().isi(renja->id)) {
    urutan.emplace(isi.simpul.str(), static_cast<int>(urutan.size()));
  }
  if (urutan.empty()) return pohon;
  std::map<std::string, int> tempat;
  int terakhir = 0;
  for (const auto& b : pohon) {
    const auto posisi = urutan.find(b.simpul->id.str());
    if (posisi != urutan.end()) terakhir = posisi->second;
    tempat.emplace(b.simpul->id.str(), terakhir);
  }
  std::stable_sort(pohon.begin(), pohon.end(), [&](const auto& a, const auto& b) {
    return tempat[a.simpul->id.str()] < tempat[b.simpul->id.str()];
  });
  return pohon;
}

}  // namespace

Tabel tabel_dua_tahun(Penyusun& p) {
  const int lalu = p.tahun() - 1;
  Tabel tabel;
  tabel.id = "3.6";
  tabel.nomor = "3.6";
  tabel.judul =
      "Realisasi Kinerja serta Capaian Kinerja Program, Kegiatan, dan Sub Kegiatan Tahun " +
      std::to_string(lalu) + " dan " + p.tahun_teks();
  tabel.kolom = {{"Program, kegiatan dan sub kegiatan", JenisSel::Teks},
                 {"Indikator kinerja program, kegiatan dan sub kegiatan", JenisSel::Teks}};
  for (const char* kelompok : {"Target kinerja", "Realisasi kinerja", "Capaian kinerja (%)"}) {
    for (const int y : {lalu, p.tahun()}) {
      tabel.kolom.push_back({std::string(kelompok) + " / " + std::to_string(y),
                             kelompok[0] == 'C' ? JenisSel::Persen : JenisSel::Campuran});
    }
  }
  tabel.rebah = true;
  tabel.rumus = kRumusCapaian;
  tabel.catatan = {kCatatanNa};
  tabel.sumber = sumber_kinerja(p);
  for (const auto& b : pohon_urutan_lalu(p, lalu)) {
    std::vector<naskah::Sel> sel = {sel_kelompok(b.pertama, b.simpul->nama),
                                    sel_teks(b.indikator->nama)};
    for (const int y : {lalu, p.tahun()}) sel.push_back(p.sel_target(*b.indikator, y));
    for (const int y : {lalu, p.tahun()}) sel.push_back(p.sel_realisasi(*b.indikator, y));
    for (const int y : {lalu, p.tahun()}) {
      sel.push_back(Penyusun::sel_persen(p.ukur().capaian(b.indikator->id, y)));
    }
    tabel.baris.push_back(baris(std::move(sel), b.tingkat, !b.pertama));
  }
  return tabel;
}

Tabel tabel_kemajuan(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.7";
  tabel.nomor = "3.7";
  tabel.judul = "Perbandingan Realisasi Kinerja s.d. Akhir Periode Renstra";
  tabel.kolom = {{"Sasaran strategis", JenisSel::Teks},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Target akhir RPJMD/Renstra", JenisSel::Campuran},
                 {"Realisasi", JenisSel::Campuran},
                 {"Tingkat kemajuan", JenisSel::Persen}};
  tabel.kepadatan = naskah::Kepadatan::Longgar;
  tabel.rumus =
      "Tingkat kemajuan = realisasi ÷ target akhir Renstra × 100, dibulatkan dua desimal "
      "saat dicetak; rata-rata atas semua indikator.";
  tabel.sumber = Penyusun::sebutan(p.renstra()) + "; " + sumber_kinerja(p);
  std::vector<Angka> kemajuan;
  for (const auto& satu : p.iku()) {
    const auto& akhir = p.ukur().target_akhir(satu.indikator->id, p.tahun());
    kemajuan.push_back(kinerja::tingkat_kemajuan(
        p.ukur().realisasi(satu.indikator->id, p.tahun()).angka, akhir.angka));
    tabel.baris.push_back(
        baris({sel_kelompok(satu.pertama, satu.sasaran->nama), sel_teks(satu.indikator->nama),
               Penyusun::sel(*satu.indikator, akhir), p.sel_realisasi(*satu.indikator, p.tahun()),
               Penyusun::sel_persen(kemajuan.back())},
              TingkatBaris::Biasa, !satu.pertama));
  }
  tabel.baris.push_back(
      baris({sel_tebal("Rata-rata tingkat kemajuan"), sel_kosong(), sel_kosong(), sel_kosong(),
             Penyusun::sel_persen(
                 rata_rata(std::move(kemajuan),
                           {"rata.kemajuan", "rata-rata tingkat kemajuan", "LKjIP, Tabel 3.7"}))},
            TingkatBaris::Total));
  return tabel;
}

Tabel tabel_nasional(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.8";
  tabel.nomor = "3.8";
  tabel.judul = "Perbandingan Realisasi Kinerja " + p.bahan().kantor.instansi().nama +
                " dengan Realisasi Nasional";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Sasaran strategis", JenisSel::Teks},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Realisasi tahun " + p.tahun_teks(), JenisSel::Desimal},
                 {"Realisasi nasional", JenisSel::Desimal},
                 {"% perbandingan dengan nasional", JenisSel::Desimal}};
  tabel.rumus =
      "Perbandingan = realisasi ÷ realisasi nasional × 100, dua desimal, dicetak tanpa "
      "tanda persen.";
  std::string sumber;
  std::string sasaran_lalu;
  int nomor = 0;
  for (const auto& satu : p.iku()) {
    const auto* rujukan = p.bahan().data.rujukan(satu.indikator->id, p.tahun());
    if (rujukan == nullptr) continue;
    if (!rujukan->sumber.empty() && sumber.find(rujukan->sumber) == std::string::npos) {
      sumber += (sumber.empty() ? "" : "; ") + rujukan->sumber;
    }
    const bool pertama = sasaran_lalu != satu.sasaran->id.str();
    if (pertama) ++nomor;
    sasaran_lalu = satu.sasaran->id.str();
    const Angka nasional = p.ukur().rujukan(satu.indikator->id, p.tahun());
    const Angka& realisasi = p.ukur().realisasi(satu.indikator->id, p.tahun()).angka;
    tabel.baris.push_back(
        baris({sel_kelompok(pertama, std::to_string(nomor) + "."),
               sel_kelompok(pertama, satu.sasaran->nama), sel_teks(satu.indikator->nama),
               p.sel_realisasi(*satu.indikator, p.tahun()),
               naskah::sel_angka(nasional, Penyusun::cara(*satu.indikator)),
               naskah::sel_angka(kinerja::perbandingan_nasional(realisasi, nasional),
                                 {.gaya = GayaCetak::Desimal, .desimal = 2})},
              TingkatBaris::Biasa, !pertama));
  }
  tabel.sumber = sumber.empty() ? "Belum ada rujukan nasional yang dicatat." : sumber + ".";
  return tabel;
}

}  // namespace laras::pelaporan
