#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;
using naskah::Daftar;

/// Target and realisasi of an indikator of a tujuan. Its realisasi often comes from the regency
/// after the report is due, so a missing one is said and does not hold the report up.
Untai butir_tujuan(Penyusun& p, const Indikator& indikator) {
  const auto& target = p.ukur().target(indikator.id, p.tahun());
  const auto& realisasi = p.ukur().realisasi(indikator.id, p.tahun());
  const Angka capaian = p.ukur().capaian(indikator.id, p.tahun());
  if (target.angka.keadaan() == Keadaan::TidakDirencanakan) {
    return untai(indikator.nama, ": tidak direncanakan pada tahun ", p.tahun_teks(), ".");
  }
  const bool tanpa_target = target.angka.keadaan() == Keadaan::BelumDiisi;
  const Untai awal = tanpa_target
                         ? untai(indikator.nama, ": target tahun ", p.tahun_teks(), " belum diisi")
                         : untai(indikator.nama, ": target ", ruas_terukur(indikator, target));
  if (realisasi.angka.keadaan() == Keadaan::BelumDiisi) {
    return untai(awal, "; realisasinya belum tersedia ketika laporan ini disusun.");
  }
  return untai(awal, ", realisasi ", ruas_terukur(indikator, realisasi),
               capaian.ada() ? untai(", capaian ", Penyusun::ruas_persen(capaian), " (",
                                     terhadap_target(capaian), ")")
                             : Untai{},
               ".");
}

void sambung_tujuan(Penyusun& p, std::vector<Blok>& isi) {
  Daftar tujuan{.bernomor = true, .butir = {}};
  for (const Simpul* simpul :
       p.rencana().simpul_jenis(perencanaan::JenisSimpul::Tujuan, p.tahun())) {
    Daftar::Butir butir{.isi = {naskah::kata(simpul->nama)}};
    Daftar anak;
    for (const Indikator* indikator : p.rencana().indikator_simpul(simpul->id, p.tahun())) {
      anak.butir.push_back({.isi = butir_tujuan(p, *indikator)});
    }
    if (!anak.butir.empty()) butir.anak.push_back(std::move(anak));
    tujuan.butir.push_back(std::move(butir));
  }
  if (tujuan.butir.empty()) return;
  isi.emplace_back(paragraf("Tujuan ", p.bahan().kantor.instansi().nama,
                            " beserta indikatornya ialah sebagai berikut."));
  isi.emplace_back(std::move(tujuan));
}

Untai kalimat_rata(Penyusun& p) {
  const Angka rata = p.rata_iku();
  if (!rata.ada()) {
    return untai(
        "Rata-rata capaian IKU belum dapat dihitung karena masih ada target atau "
        "realisasi yang belum diisi.");
  }
  const Untai predikat = predikat_lengkap(p, rata);
  return untai("Rata-rata capaian IKU sebesar ", Penyusun::ruas_persen(rata), " ",
               terhadap_target(rata), predikat.empty() ? Untai{} : untai(", dengan ", predikat),
               ".");
}

/// The other two ways to take the mean, by name, so that the printed one can be judged.
void sambung_cara_rata(Penyusun& p, std::vector<Blok>& isi) {
  std::vector<std::vector<Angka>> capaian;
  for (const auto& kelompok : per_sasaran(p)) {
    capaian.emplace_back();
    for (const auto& satu : kelompok.iku) {
      capaian.back().push_back(p.ukur().capaian(satu.indikator->id, p.tahun()));
    }
  }
  const Angka terbatas = kinerja::rata_capaian(capaian, kinerja::CaraRata::RataTerbatas);
  const Angka sasaran = kinerja::rata_capaian(capaian, kinerja::CaraRata::RataSasaran);
  if (!terbatas.ada() || !sasaran.ada()) return;
  isi.emplace_back(catatan(
      untai("rata-rata yang dipakai dalam laporan ini diambil atas semua indikator tanpa membatasi "
            "capaian di atas 100%. Sebagai pembanding, rata-rata dengan capaian yang dibatasi "
            "sampai 100% ialah ",
            Penyusun::ruas_persen(terbatas), ", dan rata-rata dari rata-rata setiap sasaran ialah ",
            Penyusun::ruas_persen(sasaran), ".")));
}

void sambung_sasaran(Penyusun& p, const KelompokSasaran& kelompok, std::vector<Blok>& isi) {
  isi.emplace_back(
      naskah::Judul{4, "", sebutan_sasaran(kelompok.nomor) + ": " + kelompok.sasaran->nama});
  const bool banyak = kelompok.iku.size() > 1;
  if (banyak) {
    const Angka rata = p.capaian_sasaran(kelompok.sasaran->id);
    isi.emplace_back(
        paragraf("Sasaran ini diukur dengan ",
                 cacah_terbilang(kelompok.iku.size(), "Indikator sasaran"), " indikator",
                 rata.ada() ? untai("; rata-rata capaiannya ", Penyusun::ruas_persen(rata), ".")
                            : untai("; rata-rata capaiannya belum dapat dihitung.")));
  }
  for (const auto& satu : kelompok.iku) {
    sambung(isi, uraian_iku(p, satu, banyak ? std::to_string(satu.nomor) + "." : ""));
  }
}

void sambung_capaian_sasaran(Penyusun& p, std::vector<Blok>& isi) {
  std::vector<Untai> bagian;
  for (const auto& kelompok : per_sasaran(p)) {
    const Angka rata = p.capaian_sasaran(kelompok.sasaran->id);
    bagian.push_back(untai("sasaran \"", kelompok.sasaran->nama, "\" ", terhadap_target(rata),
                           rata.ada() ? untai(" (", Penyusun::ruas_persen(rata), ")") : Untai{}));
  }
  naskah::Tabel tabel = tabel_pencapaian_sasaran(p);
  if (!bagian.empty()) {
    isi.emplace_back(paragraf("Menurut rata-rata capaian indikatornya, ", rangkai(bagian),
                              ". Rekapitulasinya disajikan dalam ", rujuk(tabel), "."));
  }
  isi.emplace_back(std::move(tabel));
}

void sambung_capaian_kegiatan(Penyusun& p, std::vector<Blok>& isi) {
  if (p.pohon().empty()) {
    isi.emplace_back(paragraf("Program, kegiatan, dan sub kegiatan tahun ", p.tahun_teks(),
                              " belum diisi, sehingga capaiannya belum dapat disajikan."));
    return;
  }
  Sebaran sebaran;
  std::vector<Untai> belum;
  for (const auto& b : p.pohon()) {
    const Angka capaian = p.ukur().capaian(b.indikator->id, p.tahun());
    sebaran.tambah(capaian);
    if (kinerja::pencapaian(capaian) == kinerja::Pencapaian::BelumMencapai) {
      belum.push_back(untai(b.indikator->nama, " (", Penyusun::ruas_persen(capaian), ")"));
    }
  }
  naskah::Tabel tabel = tabel_capaian_kegiatan(p);
  Untai kalimat = untai(
      "Capaian IKU didukung oleh capaian program, kegiatan, dan sub kegiatan yang "
      "disajikan dalam ",
      rujuk(tabel), ".");
  if (sebaran.jumlah() > 0) {
    const std::string benda = "Indikator program, kegiatan, dan sub kegiatan";
    kalimat = untai(kalimat, " Dari ", cacah(sebaran.jumlah(), benda),
                    " indikator yang direncanakan, ", kalimat_sebaran(sebaran, benda), ".");
    if (sebaran.na > 0) {
      kalimat = untai(kalimat, " Sebanyak ", cacah(sebaran.na, benda + " yang tidak direncanakan"),
                      " indikator lain tidak direncanakan pada tahun ini (N/A).");
    }
  }
  if (!belum.empty()) {
    kalimat = untai(kalimat, " Indikator yang belum mencapai target ialah ", rangkai(belum), ".");
  }
  isi.emplace_back(naskah::Paragraf{std::move(kalimat)});
  isi.emplace_back(std::move(tabel));
}

}  // namespace

std::vector<Blok> bagian_target_realisasi(Penyusun& p) {
  std::vector<Blok> isi = {
      naskah::Judul{3, "1.", "Perbandingan target dan realisasi kinerja tahun " + p.tahun_teks()}};
  sambung_tujuan(p, isi);
  naskah::Tabel tabel = tabel_pencapaian(p);
  naskah::Gambar gambar = gambar_capaian(p);
  const Sebaran sebaran = sebaran_iku(p);
  if (sebaran.jumlah() == 0) {
    isi.emplace_back(paragraf("Indikator Kinerja Utama tahun ", p.tahun_teks(),
                              " belum diisi, sehingga capaiannya belum dapat diukur."));
  } else {
    isi.emplace_back(
        paragraf("Dari ", cacah_terbilang(sebaran.jumlah(), "Indikator Kinerja Utama"),
                 " IKU yang diukur, ", kalimat_sebaran(sebaran, "Indikator Kinerja Utama"), ". ",
                 kalimat_rata(p), " Rinciannya disajikan dalam ", rujuk(tabel),
                 " dan jarak setiap IKU terhadap targetnya tampak pada ", rujuk(gambar), "."));
  }
  isi.emplace_back(std::move(tabel));
  sambung_cara_rata(p, isi);
  isi.emplace_back(std::move(gambar));
  for (const auto& kelompok : per_sasaran(p)) sambung_sasaran(p, kelompok, isi);
  sambung_capaian_sasaran(p, isi);
  sambung_capaian_kegiatan(p, isi);
  return isi;
}

}  // namespace laras::pelaporan
