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

/// Pagu, realisasi and percentage of a node: on its first row, merged below.
void tambah_anggaran(Penyusun& p, const Penyusun::BarisPohon& b, bool dengan_pagu,
                     std::vector<naskah::Sel>& sel) {
  if (dengan_pagu) sel.push_back(sel_kelompok(b.pertama, Penyusun::sel_uang(p.pagu(b.simpul->id))));
  sel.push_back(sel_kelompok(b.pertama, Penyusun::sel_uang(p.anggaran(b.simpul->id))));
  sel.push_back(sel_kelompok(b.pertama, Penyusun::sel_persen(p.penyerapan(b.simpul->id))));
}

/// "Sangat Menunjang": from the capaian by the office's scale. N/A stays N/A.
std::string menunjang(Penyusun& p, const Angka& capaian) {
  if (!capaian.ada()) return cetak(capaian, Penyusun::cara_persen());
  const auto skala = p.skala("menunjang");
  const auto* tingkat = skala.cari(capaian.nilai());
  return tingkat != nullptr ? tingkat->nama : "(skala menunjang belum ditetapkan)";
}

}  // namespace

Tabel tabel_kinerja_anggaran(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.9";
  tabel.nomor = "3.9";
  tabel.judul = "Pencapaian Kinerja dan Anggaran " + p.bahan().kantor.instansi().nama + " Tahun " +
                p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Sasaran program, kegiatan, sub kegiatan", JenisSel::Teks},
                 {"Program, kegiatan dan sub kegiatan", JenisSel::Teks},
                 {"Indikator kinerja program, kegiatan dan sub kegiatan", JenisSel::Teks},
                 {"Kinerja / Target tahunan", JenisSel::Campuran},
                 {"Kinerja / Realisasi tahun " + p.tahun_teks(), JenisSel::Campuran},
                 {"Kinerja / Capaian (%)", JenisSel::Persen},
                 {"Anggaran / Pagu", JenisSel::Uang},
                 {"Anggaran / Realisasi tahun " + p.tahun_teks(), JenisSel::Uang},
                 {"Anggaran / Persentase (%) capaian", JenisSel::Persen}};
  tabel.rebah = true;
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.rumus = std::string(kRumusCapaian) + " " + kRumusPenyerapan +
                " Baris terakhir = jumlah realisasi ÷ jumlah pagu × 100.";
  tabel.catatan = {kCatatanNa};
  tabel.sumber = sumber_anggaran(p);
  for (const auto& b : p.pohon()) {
    std::vector<naskah::Sel> sel = {
        sel_kelompok(b.pertama, b.nomor),
        sel_kelompok(b.pertama, b.simpul->sasaran),
        sel_kelompok(b.pertama, b.simpul->nama),
        sel_teks(b.indikator->nama),
        p.sel_target(*b.indikator, p.tahun()),
        p.sel_realisasi(*b.indikator, p.tahun()),
        Penyusun::sel_persen(p.ukur().capaian(b.indikator->id, p.tahun()))};
    tambah_anggaran(p, b, true, sel);
    tabel.baris.push_back(baris(std::move(sel), b.tingkat, !b.pertama));
  }
  std::vector<naskah::Sel> total = {sel_tebal("Rata-rata capaian realisasi anggaran")};
  total.resize(7);
  total.push_back(Penyusun::sel_uang(p.pagu_total()));
  total.push_back(Penyusun::sel_uang(p.anggaran_total()));
  total.push_back(Penyusun::sel_persen(p.penyerapan_total()));
  tabel.baris.push_back(baris(std::move(total), TingkatBaris::Total));
  return tabel;
}

Tabel tabel_menunjang(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.12";
  tabel.nomor = "3.12";
  tabel.judul = "Program, Kegiatan, Sub Kegiatan, Anggaran, Outcome/Output yang Dihasilkan";
  tabel.kolom = {
      {"Program/kegiatan/sub kegiatan", JenisSel::Teks},
      {"Indikator kinerja program (outcome), kegiatan dan sub kegiatan (output)", JenisSel::Teks},
      {"Realisasi kinerja", JenisSel::Campuran},
      {"% capaian kinerja", JenisSel::Persen},
      {"Realisasi anggaran", JenisSel::Uang},
      {"% capaian anggaran", JenisSel::Persen},
      {"Menunjang/kurang", JenisSel::TeksPendek}};
  tabel.rebah = true;
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.rumus = std::string(kRumusCapaian) + " " + kRumusPenyerapan +
                " Menunjang/kurang ditentukan dari % capaian kinerja menurut skala menunjang "
                "kantor; baris terakhir dari rata-rata capaian IKU.";
  tabel.catatan = {kCatatanNa};
  tabel.sumber = sumber_anggaran(p);
  for (const auto& b : p.pohon()) {
    const Angka capaian = p.ukur().capaian(b.indikator->id, p.tahun());
    std::vector<naskah::Sel> sel = {
        sel_kelompok(b.pertama, b.simpul->nama), sel_teks(b.indikator->nama),
        p.sel_realisasi(*b.indikator, p.tahun()), Penyusun::sel_persen(capaian)};
    tambah_anggaran(p, b, false, sel);
    sel.push_back(sel_teks(menunjang(p, capaian)));
    tabel.baris.push_back(baris(std::move(sel), b.tingkat, !b.pertama));
  }
  tabel.baris.push_back(
      baris({sel_tebal("Realisasi"), sel_kosong(), sel_kosong(), sel_kosong(),
             Penyusun::sel_uang(p.anggaran_total()), Penyusun::sel_persen(p.penyerapan_total()),
             sel_teks(menunjang(p, p.rata_iku()))},
            TingkatBaris::Total));
  return tabel;
}

Tabel tabel_alokasi(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.13";
  tabel.nomor = "3.13";
  tabel.judul = "Alokasi per Sasaran Pembangunan";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Sasaran strategis", JenisSel::Teks},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Anggaran", JenisSel::Uang},
                 {"% anggaran", JenisSel::Persen}};
  tabel.rumus =
      "% anggaran = anggaran ÷ jumlah anggaran × 100. Setiap bagian dibulatkan sendiri, "
      "sehingga jumlah bagian yang tercetak dapat berbeda 0,01 dari 100%.";
  tabel.catatan = {"Indikator yang memakai anggaran bersama ditulis dalam satu sel anggaran."};
  tabel.sumber = sumber_anggaran(p);
  for (const auto& kelompok : kelompok_iku(p)) {
    bool pertama = true;
    for (const auto& satu : kelompok.iku) {
      const Angka pagu = p.pagu_kelompok(*satu.iku);
      tabel.baris.push_back(baris(
          {sel_kelompok(satu.pertama, std::to_string(satu.nomor_sasaran) + "."),
           sel_kelompok(satu.pertama, satu.sasaran->nama), sel_teks(satu.indikator->nama),
           sel_kelompok(pertama, Penyusun::sel_uang(pagu)),
           sel_kelompok(pertama, Penyusun::sel_persen(kinerja::bagian(pagu, p.pagu_total())))},
          TingkatBaris::Biasa, !satu.pertama));
      pertama = false;
    }
  }
  tabel.baris.push_back(
      baris({sel_tebal("Total"), sel_kosong(), sel_kosong(), Penyusun::sel_uang(p.pagu_total()),
             Penyusun::sel_persen(kinerja::bagian(p.pagu_total(), p.pagu_total()))},
            TingkatBaris::Total));
  return tabel;
}

namespace {

/// Alokasi, realisasi and percentage of one IKU over the programs that serve it.
void tambah_anggaran_iku(Penyusun& p, const Id<Indikator>& iku, std::vector<naskah::Sel>& sel) {
  const Angka pagu = p.pagu_iku(iku);
  const Angka realisasi = p.anggaran_iku(iku);
  sel.push_back(Penyusun::sel_uang(pagu));
  sel.push_back(Penyusun::sel_uang(realisasi));
  sel.push_back(Penyusun::sel_persen(kinerja::penyerapan(realisasi, pagu)));
}

std::vector<naskah::KolomTabel> kolom_kinerja_anggaran() {
  return {{"Kinerja / Target", JenisSel::Campuran}, {"Kinerja / Realisasi", JenisSel::Campuran},
          {"Kinerja / Capaian", JenisSel::Persen},  {"Anggaran / Alokasi", JenisSel::Uang},
          {"Anggaran / Realisasi", JenisSel::Uang}, {"Anggaran / Capaian", JenisSel::Persen}};
}

naskah::BarisTabel baris_total(Penyusun& p, Angka capaian) {
  return baris(
      {sel_tebal("Rata-rata capaian kinerja dan anggaran"), sel_kosong(), sel_kosong(),
       sel_kosong(), Penyusun::sel_persen(std::move(capaian)), Penyusun::sel_uang(p.pagu_total()),
       Penyusun::sel_uang(p.anggaran_total()), Penyusun::sel_persen(p.penyerapan_total())},
      TingkatBaris::Total);
}

std::vector<naskah::Sel> kinerja_iku(Penyusun& p, const Penyusun::IkuSasaran& satu) {
  return {p.sel_target(*satu.indikator, p.tahun()), p.sel_realisasi(*satu.indikator, p.tahun()),
          Penyusun::sel_persen(p.ukur().capaian(satu.indikator->id, p.tahun()))};
}

}  // namespace

Tabel tabel_anggaran_sasaran(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.14";
  tabel.nomor = "3.14";
  tabel.judul = "Pencapaian Kinerja dan Anggaran Sasaran";
  tabel.kolom = kolom_kinerja_anggaran();
  tabel.kolom.insert(tabel.kolom.begin(), {{"Sasaran strategis", JenisSel::Teks},
                                           {"Indikator kinerja", JenisSel::Teks}});
  tabel.rumus = std::string(kRumusCapaian) + " " + kRumusPenyerapan +
                " Anggaran suatu indikator adalah anggaran program pendukungnya.";
  tabel.sumber = sumber_anggaran(p);
  for (const auto& satu : p.iku()) {
    std::vector<naskah::Sel> sel = {sel_kelompok(satu.pertama, satu.sasaran->nama),
                                    sel_teks(satu.indikator->nama)};
    for (auto& s : kinerja_iku(p, satu)) sel.push_back(std::move(s));
    tambah_anggaran_iku(p, satu.indikator->id, sel);
    tabel.baris.push_back(baris(std::move(sel), TingkatBaris::Biasa, !satu.pertama));
  }
  tabel.baris.push_back(baris_total(p, p.rata_iku()));
  return tabel;
}

namespace {

naskah::BarisTabel baris_iku(Penyusun& p, const Penyusun::IkuSasaran& satu) {
  std::vector<naskah::Sel> sel = {
      satu.pertama ? sel_tebal("Sasaran: " + satu.sasaran->nama) : sel_kosong(),
      sel_teks(satu.indikator->nama)};
  for (auto& s : kinerja_iku(p, satu)) sel.push_back(std::move(s));
  tambah_anggaran_iku(p, satu.indikator->id, sel);
  return baris(std::move(sel), TingkatBaris::Sasaran);
}

naskah::BarisTabel baris_simpul(Penyusun& p, const Penyusun::BarisPohon& b) {
  std::vector<naskah::Sel> sel = {
      sel_kelompok(b.pertama, b.simpul->nama), sel_teks(b.indikator->nama),
      p.sel_target(*b.indikator, p.tahun()), p.sel_realisasi(*b.indikator, p.tahun()),
      Penyusun::sel_persen(p.ukur().capaian(b.indikator->id, p.tahun()))};
  tambah_anggaran(p, b, true, sel);
  return baris(std::move(sel), b.tingkat, !b.pertama);
}

}  // namespace

Tabel tabel_anggaran_kecamatan(Penyusun& p) {
  Tabel tabel;
  tabel.id = "3.15";
  tabel.nomor = "3.15";
  tabel.judul = "Pencapaian Kinerja dan Anggaran " + p.bahan().kantor.instansi().nama + " Tahun " +
                p.tahun_teks();
  tabel.kolom = kolom_kinerja_anggaran();
  tabel.kolom.insert(tabel.kolom.begin(),
                     {{"Sasaran/program/kegiatan/sub kegiatan", JenisSel::Teks},
                      {"Indikator kinerja", JenisSel::Teks}});
  tabel.rebah = true;
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.rumus = std::string(kRumusCapaian) + " " + kRumusPenyerapan +
                " Rata-rata capaian dihitung atas semua baris indikator yang tercetak, termasuk "
                "indikator sasaran.";
  tabel.catatan = {kCatatanNa};
  tabel.sumber = sumber_anggaran(p);
  for (const auto& kelompok : kelompok_iku(p)) {
    for (const auto& satu : kelompok.iku) tabel.baris.push_back(baris_iku(p, satu));
    for (const auto& program : kelompok.program) {
      for (const auto& b : pohon_program(p, program)) tabel.baris.push_back(baris_simpul(p, b));
    }
  }
  tabel.baris.push_back(baris_total(p, rata_capaian_semua(p)));
  return tabel;
}

}  // namespace laras::pelaporan
