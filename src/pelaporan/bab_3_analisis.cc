#include <map>

#include "base/teks.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

std::vector<Penyusun::IkuSasaran> belum_mencapai(Penyusun& p) {
  std::vector<Penyusun::IkuSasaran> hasil;
  for (const auto& satu : p.iku()) {
    const Angka capaian = p.ukur().capaian(satu.indikator->id, p.tahun());
    if (kinerja::pencapaian(capaian) == kinerja::Pencapaian::BelumMencapai) hasil.push_back(satu);
  }
  return hasil;
}

Untai kalimat_umum(Penyusun& p) {
  const Angka rata = p.rata_iku();
  if (!rata.ada()) {
    return untai(
        "Penyebab keberhasilan dan kegagalan diuraikan dari IKU yang capaiannya sudah "
        "dapat dihitung.");
  }
  const Angka lalu = p.iku(p.tahun() - 1).empty() ? Angka() : p.rata_iku(p.tahun() - 1);
  const Untai awal = untai("Rata-rata capaian IKU tahun ", p.tahun_teks(), " sebesar ",
                           Penyusun::ruas_persen(rata), " ", terhadap_target(rata));
  if (!lalu.ada()) return untai(awal, ".");
  const std::string kata = arah(lalu, rata);
  const bool belum = kinerja::pencapaian(rata) == kinerja::Pencapaian::BelumMencapai;
  const bool berlawanan = kata != "tetap" && belum == (kata == "meningkat");
  return untai(awal, berlawanan ? ", tetapi " : " dan ",
               kata == "tetap" ? "sama dengan" : kata + " dibandingkan dengan", " tahun ",
               std::to_string(p.tahun() - 1), " (", Penyusun::ruas_persen(lalu), ").");
}

Untai kalimat_belum(Penyusun& p, const std::vector<Penyusun::IkuSasaran>& belum) {
  const Sebaran sebaran = sebaran_iku(p);
  if (belum.empty()) {
    return sebaran.tanpa_nilai == 0 && sebaran.jumlah() > 0
               ? untai(" Seluruh IKU mencapai atau melampaui target.")
               : Untai{};
  }
  std::vector<Untai> nama;
  for (const auto& satu : belum) {
    nama.push_back(
        untai(satu.indikator->nama, " (", p.ruas_capaian(satu.indikator->id, p.tahun()), ")"));
  }
  return untai(" Dari ", cacah_terbilang(sebaran.jumlah(), "Indikator Kinerja Utama"), " IKU, ",
               cacah(belum.size(), "Indikator Kinerja Utama yang belum mencapai target"),
               " belum mencapai target, yaitu ", rangkai(nama), ".");
}

/// What the evaluator noted, when nobody wrote the causes and an IKU of his is missed.
bool sambung_catatan_lhe(Penyusun& p, const std::vector<Penyusun::IkuSasaran>& belum,
                         std::vector<Blok>& isi) {
  const evaluasi::Lhe* lhe = p.bahan().evaluasi.lhe();
  if (lhe == nullptr) return false;
  std::vector<naskah::Daftar::Butir> semua;
  for (const auto& k : lhe->komponen) {
    for (const auto& satu : k.catatan) {
      semua.push_back(
          butir(k.komponen, ": ", sel_markdown(p, satu, "lhe_catatan/" + k.komponen).isi));
    }
  }
  for (const auto& satu : belum) {
    if (satu.indikator->fakta != "akip" || semua.empty()) continue;
    isi.emplace_back(paragraf("Menurut catatan evaluator, penyebab belum tercapainya ",
                              satu.indikator->nama, " ialah sebagai berikut."));
    isi.emplace_back(daftar(std::move(semua), true));
    return true;
  }
  return false;
}

void sambung_penyebab(Penyusun& p, const std::vector<Penyusun::IkuSasaran>& belum,
                      std::vector<Blok>& isi) {
  const bool tertulis = p.bahan().narasi.contains("3.1.5-penyebab");
  if (!tertulis && sambung_catatan_lhe(p, belum, isi)) return;
  sambung_narasi(p, "3.1.5-penyebab",
                 belum.empty() ? "Hal-hal yang memengaruhi capaian tersebut ialah sebagai berikut."
                               : "Penyebab belum tercapainya target ialah sebagai berikut.",
                 belum.empty() ? "" : "Penyebab belum tercapainya target belum diuraikan.", isi);
}

/// How many indikator have each degree of support, in the order of the office's scale.
std::vector<std::pair<std::string, std::size_t>> daya_dukung(Penyusun& p) {
  const acuan::Skala skala = p.skala("menunjang");
  std::map<std::string, std::size_t> banyak;
  for (const auto& b : p.pohon()) {
    const Angka capaian = p.ukur().capaian(b.indikator->id, p.tahun());
    const auto* tingkat = capaian.ada() ? skala.cari(capaian.nilai()) : nullptr;
    if (tingkat != nullptr) ++banyak[tingkat->nama];
  }
  std::vector<std::pair<std::string, std::size_t>> hasil;
  for (const auto& t : skala.tingkatan) {
    if (banyak.contains(t.nama)) hasil.emplace_back(t.nama, banyak[t.nama]);
  }
  return hasil;
}

}  // namespace

std::vector<Blok> bagian_penyebab(Penyusun& p) {
  std::vector<Blok> isi = {naskah::Judul{
      3, "5.",
      "Analisis penyebab keberhasilan atau kegagalan serta alternatif solusi yang telah "
      "dilakukan"}};
  const auto belum = belum_mencapai(p);
  isi.emplace_back(paragraf(kalimat_umum(p), kalimat_belum(p, belum)));
  sambung_penyebab(p, belum, isi);
  const evaluasi::Lhe* lhe = p.bahan().evaluasi.lhe();
  const bool ada_rekomendasi = lhe != nullptr && !lhe->rekomendasi.empty();
  sambung_narasi(p, "3.1.5-strategi",
                 "Strategi yang ditempuh untuk meningkatkan capaian ialah sebagai berikut.",
                 belum.empty()     ? ""
                 : ada_rekomendasi ? "Strategi perbaikan mengikuti tindak lanjut pada subbab 3.3."
                                   : "Strategi perbaikan belum diuraikan.",
                 isi);
  naskah::Tabel tabel = tabel_kinerja_anggaran(p);
  isi.emplace_back(
      paragraf("Pencapaian kinerja beserta anggaran setiap program, kegiatan, dan sub "
               "kegiatan disajikan dalam ",
               rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
  isi.emplace_back(naskah::Judul{4, "5.1", "Faktor penunjang keberhasilan pencapaian kinerja"});
  sambung_narasi(p, "3.1.5-penunjang", "", "Faktor penunjang belum diuraikan.", isi);
  isi.emplace_back(naskah::Judul{4, "5.2", "Faktor penghambat pencapaian target kinerja"});
  sambung_narasi(p, "3.1.5-penghambat", "", "Faktor penghambat belum diuraikan.", isi);
  isi.emplace_back(naskah::Judul{4, "5.3", "Langkah-langkah yang diambil dalam pemecahan masalah"});
  sambung_narasi(p, "3.1.5-langkah", "", "Langkah pemecahan masalah belum diuraikan.", isi);
  return isi;
}

std::vector<Blok> bagian_program(Penyusun& p) {
  std::vector<Blok> isi = {
      naskah::Judul{3, "7.",
                    "Analisis program dan kegiatan yang menunjang keberhasilan atau kegagalan "
                    "pencapaian kinerja"}};
  naskah::Tabel tabel = tabel_menunjang(p);
  std::vector<Untai> bagian;
  for (const auto& [nama, banyak] : daya_dukung(p)) {
    bagian.push_back(
        untai(cacah(banyak, "Indikator bernilai " + nama), " indikator ", teks::kecilkan(nama)));
  }
  std::vector<naskah::Daftar::Butir> sasaran;
  for (const auto& kelompok : per_sasaran(p)) sasaran.push_back(butir(kelompok.sasaran->nama));
  if (!sasaran.empty()) {
    isi.emplace_back(
        paragraf("Pencapaian sasaran strategis bergantung pada program dan kegiatan "
                 "yang benar-benar mendukungnya. Sasaran itu ialah:"));
    isi.emplace_back(daftar(std::move(sasaran), true));
  }
  isi.emplace_back(paragraf(
      "Daya dukung setiap program, kegiatan, dan sub kegiatan terhadap sasaran disajikan dalam ",
      rujuk(tabel),
      bagian.empty() ? untai("; belum ada indikator yang dapat dinilai.")
                     : untai(". Menurut capaian indikatornya, ", rangkai(bagian), ".")));
  isi.emplace_back(std::move(tabel));
  return isi;
}

}  // namespace laras::pelaporan
