#include "base/teks.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

std::string batas(const acuan::Tingkatan& t) {
  const Cetak cara{.gaya = GayaCetak::DesimalPas, .desimal = 2};
  const std::string bawah = (t.bawah_termasuk ? "" : "> ") + cetak(t.bawah, cara);
  if (!t.atas) return t.bawah_termasuk ? bawah + " ke atas" : bawah;
  return bawah + " s.d. " + (t.atas_termasuk ? "" : "< ") + cetak(*t.atas, cara);
}

naskah::Tabel tabel_skala(const acuan::Skala& skala) {
  naskah::Tabel tabel;
  tabel.id = "skala";
  tabel.judul = "Skala Predikat Capaian Kinerja";
  tabel.kolom = {{"Kategori", naskah::JenisSel::TeksPendek},
                 {"Nilai angka", naskah::JenisSel::TeksPendek},
                 {"Interpretasi", naskah::JenisSel::Teks}};
  tabel.kepadatan = naskah::Kepadatan::Longgar;
  std::vector<std::string> dasar;
  for (const auto& t : skala.tingkatan) {
    tabel.baris.push_back(
        {{naskah::sel_tebal(t.huruf), naskah::sel_teks(batas(t)), naskah::sel_teks(t.nama)}});
    if (dasar.empty() || dasar.back() != t.regulasi) dasar.push_back(t.regulasi);
  }
  tabel.sumber = teks::gabung(dasar, "; ") + ".";
  return tabel;
}

std::vector<Blok> pembuka(Penyusun& p) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  std::vector<Blok> isi = p.narasi("3-pendahuluan");
  if (isi.empty()) {
    isi.emplace_back(paragraf(
        "Bab ini mempertanggungjawabkan kinerja ", nama, " tahun ", p.tahun_teks(),
        " sebagaimana diamanatkan Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri "
        "PANRB Nomor 53 Tahun 2014. Capaian setiap indikator kinerja diperoleh dengan "
        "membandingkan realisasi terhadap target, kemudian dirata-ratakan untuk menyimpulkan "
        "capaian secara keseluruhan."));
  }
  const acuan::Skala skala = p.skala("capaian-lkjip");
  if (skala.tingkatan.empty()) {
    isi.emplace_back(paragraf("Skala predikat capaian untuk tahun ", p.tahun_teks(),
                              " belum diisi pada data acuan, sehingga predikat tidak disebutkan."));
    return isi;
  }
  naskah::Tabel tabel = tabel_skala(skala);
  isi.emplace_back(paragraf(
      "Predikat capaian dicari dalam ", rujuk(tabel),
      ". Capaian dicetak apa adanya; hanya untuk mencari predikatnya, capaian di atas 100% "
      "diperlakukan sebagai 100 dan capaian di bawah 0% sebagai 0."));
  isi.emplace_back(std::move(tabel));
  return isi;
}

std::vector<Blok> pembuka_capaian(Penyusun& p) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  const auto kelompok = per_sasaran(p);
  const Untai dasar =
      p.pk().nama.empty()
          ? untai("dokumen perencanaan, karena Perjanjian Kinerja tahun ini belum dicatat")
          : untai(dokumen_bernomor(p.pk()));
  return {paragraf("Kinerja ", nama,
                   " diukur dengan membandingkan realisasi terhadap target dalam ", dasar,
                   ". Pengukuran mencakup ", cacah_terbilang(kelompok.size(), "Sasaran strategis"),
                   " sasaran strategis yang dijabarkan ke dalam ",
                   cacah_terbilang(p.iku().size(), "Indikator Kinerja Utama"),
                   " Indikator Kinerja Utama (IKU)."),
          paragraf("Hasil pengukuran dievaluasi dengan membandingkannya dengan capaian "
                   "tahun-tahun sebelumnya, target jangka menengah, dan realisasi nasional. "
                   "Evaluasi dilanjutkan dengan analisis penyebab, efisiensi penggunaan sumber "
                   "daya, serta program dan kegiatan yang menunjang.")};
}

}  // namespace

naskah::Bab bab_akuntabilitas(Penyusun& p) {
  naskah::Subbab capaian{"3.1", "3.1", "Capaian Kinerja Organisasi", pembuka_capaian(p)};
  for (const auto bagian : {bagian_target_realisasi, bagian_antartahun, bagian_jangka_menengah,
                            bagian_nasional, bagian_penyebab, bagian_efisiensi, bagian_program}) {
    sambung(capaian.isi, bagian(p));
  }
  naskah::Bab bab{.id = "bab-3", .nomor = "III", .judul = "Akuntabilitas Kinerja"};
  bab.pembuka = pembuka(p);
  bab.subbab = {std::move(capaian), subbab_anggaran(p), subbab_tindak_lanjut(p)};
  return bab;
}

}  // namespace laras::pelaporan
