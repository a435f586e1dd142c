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

const Cetak kCaraEfisiensi{
    .gaya = GayaCetak::DesimalPas, .desimal = 2, .satuan = {}, .penyebut_nol = "-"};

naskah::Sel sel_efisiensi(Angka angka) {
  return naskah::sel_angka(std::move(angka), kCaraEfisiensi);
}

/// Rule 1 of the report: an efficiency should only be shown where the target was reached. It is
/// computed all the same, and the rows are named.
void catat_belum_tercapai(const Indikator& indikator, const Angka& capaian, Tabel& tabel) {
  if (kinerja::pencapaian(capaian) != kinerja::Pencapaian::BelumMencapai) return;
  tabel.catatan.push_back(
      "Target belum tercapai, sehingga tingkat efisiensi barisnya tidak dapat "
      "dibaca sebagai penghematan: " +
      indikator.nama + " (" + cetak(capaian, Penyusun::cara_persen()) + ").");
}

naskah::BarisTabel baris_iku(Penyusun& p, const Penyusun::IkuSasaran& satu, naskah::Sel sasaran) {
  const Angka capaian = p.ukur().capaian(satu.indikator->id, p.tahun());
  const Angka serapan =
      kinerja::penyerapan(p.anggaran_iku(satu.indikator->id), p.pagu_iku(satu.indikator->id));
  return baris({sel_kosong(), std::move(sasaran), sel_tebal(satu.indikator->nama),
                Penyusun::sel_persen(capaian), Penyusun::sel_persen(serapan),
                sel_efisiensi(kinerja::efisiensi(capaian, serapan))},
               TingkatBaris::Sasaran);
}

void tambah_iku(Penyusun& p, const Penyusun::IkuSasaran& satu, bool tunggal, Tabel& tabel) {
  const auto nama = sel_tebal("Sasaran: " + satu.sasaran->nama);
  if (satu.pertama && !tunggal) {
    tabel.baris.push_back(
        baris({sel_kosong(), nama, sel_kosong(), sel_kosong(), sel_kosong(), sel_kosong()},
              TingkatBaris::Sasaran));
  }
  tabel.baris.push_back(baris_iku(p, satu, satu.pertama && tunggal ? nama : sel_kosong()));
  catat_belum_tercapai(*satu.indikator, p.ukur().capaian(satu.indikator->id, p.tahun()), tabel);
}

void tambah_program(Penyusun& p, const Id<Simpul>& program, Tabel& tabel) {
  for (const auto& b : pohon_program(p, program)) {
    const Angka capaian = p.ukur().capaian(b.indikator->id, p.tahun());
    const Angka serapan = p.penyerapan(b.simpul->id);
    const Angka efisiensi = kinerja::efisiensi(
        p.ukur().rata_capaian_simpul(p.renja().id, b.simpul->id, p.tahun()), serapan);
    tabel.baris.push_back(
        baris({sel_kelompok(b.pertama, b.nomor), sel_kelompok(b.pertama, b.simpul->nama),
               sel_teks(b.indikator->nama), Penyusun::sel_persen(capaian),
               sel_kelompok(b.pertama, Penyusun::sel_persen(serapan)),
               sel_kelompok(b.pertama, sel_efisiensi(efisiensi))},
              b.tingkat, !b.pertama));
    catat_belum_tercapai(*b.indikator, capaian, tabel);
  }
}

std::size_t banyak_iku(Penyusun& p, const Id<Simpul>& sasaran) {
  return p.rencana().indikator_simpul(sasaran, p.tahun()).size();
}

}  // namespace

Angka rata_capaian_semua(Penyusun& p) {
  std::vector<Angka> butir;
  for (const auto& kelompok : kelompok_iku(p)) {
    for (const auto& satu : kelompok.iku) {
      butir.push_back(p.ukur().capaian(satu.indikator->id, p.tahun()));
    }
    for (const auto& program : kelompok.program) {
      for (const auto& b : pohon_program(p, program)) {
        butir.push_back(p.ukur().capaian(b.indikator->id, p.tahun()));
      }
    }
  }
  return rata_rata(
      std::move(butir),
      {"rata.semua_baris", "rata-rata capaian semua indikator yang tercetak", "LKjIP, Tabel 3.10"});
}

Tabel tabel_efisiensi(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.10";
  tabel.nomor = "3.10";
  tabel.judul = "Efisiensi Penggunaan Sumber Daya";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Sasaran/program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Indikator sasaran/kinerja", JenisSel::Teks},
                 {"% capaian kinerja", JenisSel::Persen},
                 {"% penyerapan anggaran", JenisSel::Persen},
                 {"Tingkat efisiensi", JenisSel::Desimal}};
  tabel.rumus =
      "Tingkat efisiensi = rata-rata % capaian indikator pada satu baris anggaran ÷ % "
      "penyerapan, dibulatkan dua desimal tanpa nol di belakang. Penyerapan nol: -. "
      "Baris terakhir: rata-rata capaian semua indikator yang tercetak, penyerapan dari "
      "jumlah realisasi ÷ jumlah pagu.";
  tabel.catatan = {kCatatanNa};
  tabel.sumber = sumber_anggaran(p);
  for (const auto& kelompok : kelompok_iku(p)) {
    for (const auto& satu : kelompok.iku) {
      tambah_iku(p, satu, banyak_iku(p, satu.sasaran->id) == 1, tabel);
      for (const auto& program : p.rencana().program_iku(satu.indikator->id)) {
        tambah_program(p, program, tabel);
      }
    }
  }
  const Angka capaian = rata_capaian_semua(p);
  const Cetak dua_desimal{.gaya = GayaCetak::Desimal, .desimal = 2};
  tabel.baris.push_back(baris({sel_tebal("Total efisiensi penggunaan sumber daya"), sel_kosong(),
                               sel_kosong(), naskah::sel_angka(capaian, dua_desimal),
                               naskah::sel_angka(p.penyerapan_total(), dua_desimal),
                               sel_efisiensi(kinerja::efisiensi(capaian, p.penyerapan_total()))},
                              TingkatBaris::Total));
  return tabel;
}

Angka rata_ketersediaan(Penyusun& p) {
  std::vector<Angka> butir;
  for (const auto& satu : p.iku()) {
    butir.push_back(kinerja::ketersediaan(p.ukur().sdm_tersedia(satu.indikator->id, p.tahun()),
                                          p.ukur().sdm_kebutuhan(satu.indikator->id, p.tahun())));
  }
  return rata_rata(std::move(butir),
                   {"rata.ketersediaan", "rata-rata % ketersediaan SDM", "LKjIP, Tabel 3.11"});
}

namespace {

/// The two closing rows: the means, and what they say of efficiency.
void tutup_sdm(Penyusun& p, Tabel& tabel) {
  std::vector<naskah::Sel> rata = {sel_tebal("Persentase capaian kinerja rata-rata")};
  rata.resize(5);
  rata.push_back(Penyusun::sel_persen(p.rata_iku()));
  rata.resize(8);
  rata.push_back(Penyusun::sel_persen(rata_ketersediaan(p)));
  tabel.baris.push_back(baris(std::move(rata), TingkatBaris::Total));
  const Angka efisiensi = kinerja::efisiensi_sdm(p.rata_iku(), rata_ketersediaan(p));
  auto sel = sel_efisiensi(efisiensi);
  if (efisiensi.ada()) {
    sel.sesudah =
        efisiensi.nilai() >= Rational(1) ? " (efisiensi tercapai)" : " (efisiensi belum tercapai)";
  }
  std::vector<naskah::Sel> akhir = {sel_tebal("Tingkat efisiensi SDM")};
  akhir.resize(6);
  akhir.push_back(std::move(sel));
  akhir.push_back(naskah::sel_gabung_kiri());
  akhir.push_back(naskah::sel_gabung_kiri());
  tabel.baris.push_back(baris(std::move(akhir), TingkatBaris::Total));
}

}  // namespace

Tabel tabel_sdm(Penyusun& p) {
  const std::string kinerja = "Kinerja tahun " + p.tahun_teks() + " / ";
  const std::string sdm = "Sumber daya manusia tahun " + p.tahun_teks() + " / ";
  Tabel tabel;
  tabel.id = "3.11";
  tabel.nomor = "3.11";
  tabel.judul = "Efisiensi Penggunaan Sumber Daya Manusia " + p.bahan().kantor.instansi().nama +
                " Tahun " + p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Sasaran strategis", JenisSel::Teks},
                 {"Indikator kinerja", JenisSel::Teks},
                 {kinerja + "Target", JenisSel::Campuran},
                 {kinerja + "Realisasi", JenisSel::Campuran},
                 {kinerja + "Capaian", JenisSel::Persen},
                 {sdm + "Kebutuhan SDM (ABK)", JenisSel::Cacah},
                 {sdm + "Ketersediaan SDM", JenisSel::Cacah},
                 {sdm + "% ketersediaan SDM", JenisSel::Persen}};
  tabel.rumus =
      "% ketersediaan = tersedia ÷ kebutuhan × 100; rata-rata atas semua indikator. "
      "Tingkat efisiensi SDM = rata-rata capaian ÷ rata-rata % ketersediaan; tercapai "
      "bila 1 atau lebih.";
  tabel.sumber =
      "Analisis beban kerja " + p.bahan().kantor.instansi().nama + "; " + sumber_kinerja(p);
  const Cetak cacah{.gaya = GayaCetak::Satuan, .desimal = 0};
  for (const auto& satu : p.iku()) {
    const Angka perlu = p.ukur().sdm_kebutuhan(satu.indikator->id, p.tahun());
    const Angka ada = p.ukur().sdm_tersedia(satu.indikator->id, p.tahun());
    tabel.baris.push_back(baris(
        {sel_kelompok(satu.pertama, std::to_string(satu.nomor_sasaran) + "."),
         sel_kelompok(satu.pertama, satu.sasaran->nama), sel_teks(satu.indikator->nama),
         p.sel_target(*satu.indikator, p.tahun()), p.sel_realisasi(*satu.indikator, p.tahun()),
         p.sel_capaian(satu.indikator->id, p.tahun()), naskah::sel_angka(perlu, cacah),
         naskah::sel_angka(ada, cacah), Penyusun::sel_persen(kinerja::ketersediaan(ada, perlu))},
        TingkatBaris::Biasa, !satu.pertama));
    const auto* data = p.bahan().data.sdm(satu.indikator->id, p.tahun());
    if (data != nullptr && data->kompeten) {
      tabel.catatan.push_back(satu.indikator->nama + ": yang memenuhi standar kompetensi " +
                              cetak(*data->kompeten) + " orang" +
                              (data->kompetensi.empty() ? "." : " (" + data->kompetensi + ")."));
    }
  }
  tutup_sdm(p, tabel);
  return tabel;
}

Angka efisiensi_sarpras(Penyusun& p) {
  std::vector<Angka> perlu;
  std::vector<Angka> ada;
  std::vector<Angka> pegawai;
  for (const auto* j : p.bahan().data.pegawai(p.tahun())) {
    pegawai.push_back(Angka::daun({.jenis = "jumlah pegawai",
                                   .id = j->baris,
                                   .label = "Jumlah pegawai " + j->status,
                                   .periode = p.tahun_teks()},
                                  Rational(j->jumlah)));
  }
  for (const auto* s : p.bahan().data.sarpras(p.tahun())) {
    Daun daun{.jenis = "sarpras",
              .id = s->baris,
              .label = "Kebutuhan " + s->nama,
              .periode = p.tahun_teks(),
              .bukti = p.bahan().data.judul_bukti("sarpras", {}, p.tahun(), acuan::Periode::Tahun)};
    perlu.push_back(s->kebutuhan ? Angka::daun(daun, Rational(*s->kebutuhan))
                                 : jumlah(pegawai, {"sarpras.per_pegawai",
                                                    "satu unit untuk setiap pegawai", s->dasar}));
    daun.label = "Ketersediaan " + s->nama;
    ada.push_back(Angka::daun(daun, Rational(s->tersedia)));
  }
  return kinerja::efisiensi_sarpras(
      jumlah(std::move(perlu), {"sarpras.kebutuhan", "jumlah kebutuhan", ""}),
      jumlah(std::move(ada), {"sarpras.tersedia", "jumlah ketersediaan", ""}));
}

}  // namespace laras::pelaporan
