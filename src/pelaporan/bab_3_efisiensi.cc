#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

const Cetak kCaraTingkat{
    .gaya = GayaCetak::DesimalPas, .desimal = 2, .satuan = {}, .penyebut_nol = "-"};

void sambung_rumus(std::vector<Blok>& isi) {
  isi.emplace_back(
      paragraf("Efisiensi menunjukkan hasil yang dicapai dibandingkan dengan sumber daya yang "
               "dipakai. Ukurannya ialah:"));
  isi.emplace_back(naskah::Rumus{"Efisiensi", "input yang ditargetkan", "input aktual", "≥ 1"});
  isi.emplace_back(
      daftar_teks({"Nilai sama dengan atau lebih besar daripada satu berarti efisiensi tercapai.",
                   "Nilai lebih kecil daripada satu berarti efisiensi belum tercapai.",
                   "Efisiensi suatu indikator baru dapat disimpulkan apabila targetnya tercapai."},
                  false));
  isi.emplace_back(paragraf("Untuk setiap baris anggaran, ukuran itu diterapkan sebagai berikut."));
  isi.emplace_back(naskah::Rumus{"Tingkat efisiensi", "rata-rata persentase capaian kinerja",
                                 "persentase penyerapan anggaran", ""});
}

void sambung_anggaran(Penyusun& p, std::vector<Blok>& isi) {
  const Angka capaian = rata_capaian_semua(p);
  const Angka serapan = p.penyerapan_total();
  const Angka efisiensi = kinerja::efisiensi(capaian, serapan);
  naskah::Tabel tabel = tabel_efisiensi(p);
  isi.emplace_back(paragraf("Hasil perhitungannya disajikan dalam ", rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
  if (!efisiensi.ada()) {
    isi.emplace_back(
        paragraf("Tingkat efisiensi secara keseluruhan belum dapat disimpulkan karena "
                 "capaian kinerja atau penyerapan anggaran belum lengkap."));
    return;
  }
  const bool tercapai = efisiensi.nilai() >= Rational(1);
  isi.emplace_back(paragraf(
      "Rata-rata capaian seluruh indikator sebesar ", Penyusun::ruas_persen(capaian),
      " diperoleh dengan penyerapan anggaran ", Penyusun::ruas_persen(serapan),
      ", sehingga tingkat efisiensinya ", naskah::angka(efisiensi, kCaraTingkat),
      tercapai ? ". Efisiensi penggunaan anggaran tercapai."
               : ". Efisiensi penggunaan anggaran belum tercapai: capaian kinerja lebih rendah "
                 "daripada penyerapan."));
  Sebaran sebaran = sebaran_iku(p);
  for (const auto& b : p.pohon()) sebaran.tambah(p.ukur().capaian(b.indikator->id, p.tahun()));
  if (sebaran.belum == 0) return;
  isi.emplace_back(catatan(
      untai(cacah(sebaran.belum, "Indikator yang belum mencapai target"),
            " indikator belum mencapai target. Tingkat efisiensi pada barisnya tetap dihitung, "
            "tetapi tidak dapat dibaca sebagai penghematan.")));
}

void sambung_sdm(Penyusun& p, std::vector<Blok>& isi) {
  const Angka ketersediaan = rata_ketersediaan(p);
  const Angka efisiensi = kinerja::efisiensi_sdm(p.rata_iku(), ketersediaan);
  naskah::Tabel tabel = tabel_sdm(p);
  isi.emplace_back(
      paragraf("Capaian kinerja juga dibandingkan dengan ketersediaan sumber daya "
               "manusia menurut analisis beban kerja (ABK), sebagaimana disajikan dalam ",
               rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
  if (!efisiensi.ada()) {
    isi.emplace_back(
        paragraf("Tingkat efisiensi sumber daya manusia belum dapat dihitung karena "
                 "kebutuhan, ketersediaan, atau capaian kinerja belum lengkap."));
    return;
  }
  const bool kurang = ketersediaan.nilai() < Rational(100);
  const bool tercapai = efisiensi.nilai() >= Rational(1);
  isi.emplace_back(paragraf(
      "Rata-rata ketersediaan pegawai sebesar ", Penyusun::ruas_persen(ketersediaan),
      " dari kebutuhan, sedangkan rata-rata capaian IKU ", Penyusun::ruas_persen(p.rata_iku()),
      ". Tingkat efisiensi sumber daya manusia karena itu sebesar ",
      naskah::angka(efisiensi, kCaraTingkat),
      tercapai ? " (efisiensi tercapai)." : " (efisiensi belum tercapai).",
      kurang ? " Kinerja tersebut dicapai dengan pegawai yang lebih sedikit daripada kebutuhan, "
               "sehingga beban kerja setiap pegawai perlu menjadi perhatian."
             : ""));
}

/// Staff by status: "13 PNS dan 6 honorer".
Untai rincian_pegawai(Penyusun& p) {
  std::vector<Untai> bagian;
  for (const auto* j : p.bahan().data.pegawai(p.tahun())) {
    const Angka banyak = Angka::daun({.jenis = "jumlah pegawai",
                                      .id = j->baris,
                                      .label = "Jumlah pegawai " + j->status,
                                      .periode = p.tahun_teks()},
                                     Rational(j->jumlah));
    bagian.push_back(
        untai(naskah::angka(banyak, {.gaya = GayaCetak::Satuan, .desimal = 0}), " ", j->status));
  }
  return rangkai(bagian);
}

Untai rincian_sarpras(Penyusun& p) {
  std::vector<Untai> bagian;
  for (const auto* s : p.bahan().data.sarpras(p.tahun())) {
    const Angka banyak = Angka::daun({.jenis = "sarpras",
                                      .id = s->baris,
                                      .label = "Ketersediaan " + s->nama,
                                      .periode = p.tahun_teks()},
                                     Rational(s->tersedia));
    const Cetak cara{.gaya = GayaCetak::Satuan, .desimal = 0, .satuan = s->satuan};
    bagian.push_back(untai(naskah::angka(banyak, cara), " ", s->nama));
  }
  return rangkai(bagian);
}

void sambung_sarpras(Penyusun& p, std::vector<Blok>& isi) {
  const Untai sarana = rincian_sarpras(p);
  if (sarana.empty()) {
    isi.emplace_back(paragraf("Kebutuhan dan ketersediaan sarana dan prasarana tahun ",
                              p.tahun_teks(), " belum diisi."));
    return;
  }
  const Untai pegawai = rincian_pegawai(p);
  const Untai awal = untai("Sarana dan prasarana yang tersedia ialah ", sarana,
                           pegawai.empty() ? Untai{} : untai(" untuk ", pegawai));
  const Angka tingkat = efisiensi_sarpras(p);
  if (!tingkat.ada()) {
    isi.emplace_back(paragraf(awal,
                              ". Perbandingan kebutuhan dengan ketersediaannya belum dapat "
                              "dihitung."));
    return;
  }
  const bool kurang = tingkat.nilai() > Rational(1);
  isi.emplace_back(paragraf(
      awal, ". Perbandingan kebutuhan dengan ketersediaannya sebesar ",
      naskah::angka(tingkat, kCaraTingkat),
      kurang ? ", yang berarti sarana yang tersedia dipakai bersama dan jumlahnya masih di bawah "
               "kebutuhan."
             : ", yang berarti kebutuhan sarana telah terpenuhi."));
}

}  // namespace

std::vector<Blok> bagian_efisiensi(Penyusun& p) {
  std::vector<Blok> isi = {naskah::Judul{3, "6.", "Analisis efisiensi penggunaan sumber daya"}};
  sambung(isi, p.narasi("3.1.6-prinsip"));
  sambung_rumus(isi);
  sambung_anggaran(p, isi);
  sambung_sdm(p, isi);
  sambung_sarpras(p, isi);
  return isi;
}

}  // namespace laras::pelaporan
