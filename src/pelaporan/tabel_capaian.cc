#include <array>

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

/// Tabel 3.1 and 4.1 are one table in two places.
Tabel pencapaian(Penyusun& p, std::string id, std::string judul) {
  Tabel tabel;
  tabel.id = id;
  tabel.nomor = std::move(id);
  tabel.judul = std::move(judul);
  tabel.kolom = {{"Sasaran strategis", JenisSel::Teks},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Target", JenisSel::Campuran},
                 {"Realisasi", JenisSel::Campuran},
                 {"Persentase capaian", JenisSel::Persen}};
  tabel.kepadatan = naskah::Kepadatan::Longgar;
  tabel.rumus = std::string(kRumusCapaian) +
                " Rata-rata = jumlah capaian ÷ banyaknya indikator, tanpa membatasi capaian di "
                "atas 100%.";
  tabel.sumber = sumber_kinerja(p);
  for (const auto& satu : p.iku()) {
    tabel.baris.push_back(baris(
        {sel_kelompok(satu.pertama, satu.sasaran->nama), sel_teks(satu.indikator->nama),
         p.sel_target(*satu.indikator, p.tahun()), p.sel_realisasi(*satu.indikator, p.tahun()),
         p.sel_capaian(satu.indikator->id, p.tahun())},
        TingkatBaris::Biasa, !satu.pertama));
  }
  tabel.baris.push_back(baris({sel_tebal("Rata-rata Capaian IKU"), sel_kosong(), sel_kosong(),
                               sel_kosong(), Penyusun::sel_persen(p.rata_iku())},
                              TingkatBaris::Total));
  return tabel;
}

}  // namespace

Tabel tabel_pencapaian(Penyusun& p) { return pencapaian(p, "3.1", "Pencapaian Kinerja"); }

Tabel tabel_simpulan(Penyusun& p) {
  return pencapaian(
      p, "4.1", "Capaian Kinerja " + p.bahan().kantor.instansi().nama + " Tahun " + p.tahun_teks());
}

Tabel tabel_komponen_akip(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.2";
  tabel.nomor = "3.2";
  tabel.judul = "Data Pendukung Pencapaian Nilai Evaluasi AKIP " + p.bahan().kantor.instansi().nama;
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Komponen", JenisSel::Teks},
                 {"Bobot", JenisSel::Persen},
                 {"Nilai hasil evaluasi", JenisSel::Desimal},
                 {"Keterangan", JenisSel::Teks}};
  tabel.rumus = "Jumlah = jumlah nilai komponen, dibulatkan dua desimal.";
  const auto* lhe = p.bahan().evaluasi.lhe();
  if (lhe == nullptr) return tabel;
  tabel.sumber = lhe->perihal + ", " + lhe->penerbit + " nomor " + lhe->nomor + ", " +
                 lhe->tanggal.panjang() + ".";
  int nomor = 0;
  for (const auto& k : lhe->komponen) {
    ++nomor;
    tabel.baris.push_back(
        baris({sel_teks(std::to_string(nomor) + "."), sel_teks(k.komponen),
               Penyusun::sel_persen(k.angka_bobot),
               naskah::sel_angka(k.angka_nilai, {.gaya = GayaCetak::Desimal,
                                                 .desimal = std::max(2, k.nilai.scale())}),
               sel_markdown(p, k.keterangan, "lhe_komponen:keterangan")}));
  }
  tabel.baris.push_back(
      baris({sel_tebal("Jumlah"), sel_kosong(),
             Penyusun::sel_persen(p.bahan().evaluasi.jumlah_bobot_lhe()),
             naskah::sel_angka(p.bahan().evaluasi.nilai_akip(), {.gaya = GayaCetak::Desimal}),
             sel_kosong()},
            TingkatBaris::Total));
  return tabel;
}

Tabel tabel_ikm(Penyusun& p) {
  Tabel tabel;
  tabel.id = "ikm";
  tabel.judul = "Indeks Kepuasan Masyarakat menurut Jenis Layanan Tahun " + p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Jenis layanan", JenisSel::Teks},
                 {"IKM " + p.tahun_teks(), JenisSel::Desimal}};
  tabel.kepadatan = naskah::Kepadatan::Longgar;
  tabel.rumus =
      "IKM unit layanan = rata-rata IKM semua layanan, dibulatkan dua desimal "
      "(PermenPANRB 14/2017).";
  tabel.sumber = "Survei Kepuasan Masyarakat tahun " + p.tahun_teks() + ".";
  int nomor = 0;
  for (const auto& l : p.bahan().evaluasi.ikm()) {
    ++nomor;
    tabel.baris.push_back(
        baris({sel_teks(std::to_string(nomor) + "."), sel_teks(l.layanan),
               naskah::sel_angka(l.angka, {.gaya = GayaCetak::Desimal, .desimal = 2})}));
  }
  tabel.baris.push_back(
      baris({sel_tebal("IKM Unit Layanan"), sel_kosong(),
             naskah::sel_angka(p.bahan().evaluasi.nilai_ikm(), {.gaya = GayaCetak::Desimal})},
            TingkatBaris::Total));
  return tabel;
}

Tabel tabel_ipp(Penyusun& p) {
  Tabel tabel;
  tabel.id = "ipp";
  tabel.judul = "Indeks Pelayanan Publik menurut Aspek Tahun " + p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Aspek dan indikator", JenisSel::Teks},
                 {"Bobot", JenisSel::Persen},
                 {"Jumlah nilai indikator", JenisSel::Desimal},
                 {"Nilai aspek", JenisSel::Desimal}};
  tabel.kepadatan = naskah::Kepadatan::Longgar;
  tabel.rumus =
      "Nilai aspek = bobot × jumlah nilai indikator, dicetak paling banyak empat "
      "desimal. IPP = jumlah nilai aspek, dibulatkan dua desimal.";
  tabel.sumber = "Penilaian Indeks Pelayanan Publik tahun " + p.tahun_teks() + ".";
  int nomor = 0;
  for (const auto& a : p.bahan().evaluasi.ipp()) {
    ++nomor;
    tabel.baris.push_back(
        baris({sel_teks(std::to_string(nomor) + "."), sel_teks(a.aspek),
               Penyusun::sel_persen(a.angka_bobot),
               naskah::sel_angka(a.angka_nilai, {.gaya = GayaCetak::Desimal,
                                                 .desimal = std::max(2, a.nilai.scale())}),
               naskah::sel_angka(a.nilai_aspek, {.gaya = GayaCetak::DesimalPas, .desimal = 4})}));
  }
  const auto& evaluasi = p.bahan().evaluasi;
  tabel.baris.push_back(
      baris({sel_tebal("Indeks Pelayanan Publik"), sel_kosong(),
             Penyusun::sel_persen(evaluasi.jumlah_bobot_ipp()),
             naskah::sel_angka(evaluasi.jumlah_nilai_indikator(),
                               {.gaya = GayaCetak::DesimalPas, .desimal = 4}),
             naskah::sel_angka(evaluasi.nilai_ipp(), {.gaya = GayaCetak::Desimal})},
            TingkatBaris::Total));
  return tabel;
}

Tabel tabel_pencapaian_sasaran(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.3";
  tabel.nomor = "3.3";
  tabel.judul =
      "Pencapaian Kinerja Sasaran " + p.bahan().kantor.instansi().nama + " Tahun " + p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Sasaran strategis", JenisSel::Teks},
                 {"Capaian", JenisSel::Cacah}};
  tabel.kepadatan = naskah::Kepadatan::Longgar;
  tabel.rumus =
      "Banyaknya sasaran menurut rata-rata capaian indikatornya: di atas, tepat, atau "
      "di bawah 100%.";
  tabel.sumber = sumber_kinerja(p);
  std::array<std::vector<Angka>, 3> golongan;
  for (const Simpul* sasaran :
       p.rencana().simpul_jenis(perencanaan::JenisSimpul::Sasaran, p.tahun())) {
    const Angka capaian = p.capaian_sasaran(sasaran->id);
    tabel.catatan.push_back("Sasaran \"" + sasaran->nama + "\": rata-rata capaian " +
                            cetak(capaian, Penyusun::cara_persen()) + ".");
    const auto hasil = kinerja::pencapaian(capaian);
    for (std::size_t i = 0; i < golongan.size(); ++i) {
      const bool masuk = static_cast<std::size_t>(hasil) == i + 1;
      golongan[i].push_back(pilih({Angka::tetapan(0, "tidak termasuk golongan ini"),
                                   Angka::tetapan(1, "termasuk golongan ini"), capaian},
                                  masuk ? 1 : 0,
                                  {"golongan.sasaran", "sasaran " + sasaran->nama, ""}));
    }
  }
  const std::array<const char*, 3> nama = {"Melebihi/melampaui target", "Sesuai target",
                                           "Tidak mencapai target"};
  for (std::size_t i = 0; i < golongan.size(); ++i) {
    Angka banyaknya = jumlah(golongan[i], {"banyaknya_sasaran", "banyaknya sasaran", ""});
    const bool nol = banyaknya.ada() && banyaknya.nilai().is_zero();
    const Cetak cara = nol ? Penyusun::cara_uang()
                           : Cetak{.gaya = GayaCetak::Satuan, .desimal = 0, .satuan = "sasaran"};
    tabel.baris.push_back(baris({sel_teks(std::to_string(i + 1) + "."), sel_teks(nama[i]),
                                 naskah::sel_angka(std::move(banyaknya), cara)}));
  }
  return tabel;
}

Tabel tabel_capaian_kegiatan(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.4";
  tabel.nomor = "3.4";
  tabel.judul = "Capaian Pengukuran Kinerja Kegiatan Tahun " + p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Program/kegiatan dan sub kegiatan", JenisSel::Teks},
                 {"Sasaran program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Indikator program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Target", JenisSel::Campuran},
                 {"Realisasi", JenisSel::Campuran},
                 {"Capaian (%)", JenisSel::Persen}};
  tabel.rebah = true;
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.rumus = kRumusCapaian;
  tabel.catatan = {kCatatanNa};
  tabel.sumber = sumber_kinerja(p);
  for (const auto& b : p.pohon()) {
    tabel.baris.push_back(
        baris({sel_kelompok(b.pertama, b.nomor), sel_kelompok(b.pertama, b.simpul->nama),
               sel_kelompok(b.pertama, b.simpul->sasaran), sel_teks(b.indikator->nama),
               p.sel_target(*b.indikator, p.tahun()), p.sel_realisasi(*b.indikator, p.tahun()),
               Penyusun::sel_persen(p.ukur().capaian(b.indikator->id, p.tahun()))},
              b.tingkat, !b.pertama));
  }
  return tabel;
}

}  // namespace laras::pelaporan
