#include <algorithm>

#include "base/teks.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using kinerja::Terukur;
using naskah::Blok;

std::string sebutan_nilai(const Terukur& nilai) {
  return nilai.nilai.jenis == acuan::JenisNilai::Jumlah ? " sebesar " : " adalah ";
}

/// Why there is no capaian, as the end of a sentence that named the target.
std::string sebab_tanpa_capaian(const Angka& capaian, const Terukur& realisasi) {
  if (realisasi.angka.keadaan() == Keadaan::BelumDiisi) {
    return ", sedangkan realisasinya belum diisi sehingga capaiannya belum dapat dihitung.";
  }
  switch (capaian.alasan()) {
    case Alasan::TargetNol:
      return "; capaian tidak dapat dihitung terhadap target nol.";
    case Alasan::PeriodeBelumLengkap:
      return ", sedangkan realisasi triwulannya belum lengkap sehingga capaian setahun belum dapat "
             "dihitung.";
    default:
      return ", sedangkan realisasinya tidak dapat diukur sehingga capaiannya tidak dihitung.";
  }
}

/// ", lebih tinggi 0,42 poin daripada target": how far the realisasi is from the target.
Untai jarak(const Indikator& indikator, const Terukur& target, const Terukur& realisasi) {
  if (!berselisih(target, realisasi)) return {};
  const Angka beda = selisih(realisasi.angka, target.angka);
  if (beda.nilai().is_zero()) return untai(", tepat sebesar target");
  const bool lebih = realisasi.angka.nilai() > target.angka.nilai();
  return untai(lebih ? ", lebih tinggi " : ", lebih rendah ", ruas_selisih(indikator, beda),
               " daripada target");
}

Untai kalimat_capaian(Penyusun& p, const Indikator& indikator) {
  const Terukur& target = p.ukur().target(indikator.id, p.tahun());
  const Terukur& realisasi = p.ukur().realisasi(indikator.id, p.tahun());
  const Angka capaian = p.ukur().capaian(indikator.id, p.tahun());
  const std::string tahun = "tahun " + p.tahun_teks();
  if (target.angka.keadaan() == Keadaan::TidakDirencanakan) {
    return untai("Indikator ini tidak direncanakan pada ", tahun,
                 ", sehingga tidak dinilai dan tidak ikut dirata-ratakan.");
  }
  if (target.angka.keadaan() == Keadaan::BelumDiisi) {
    return untai("Target ", tahun, " belum diisi, sehingga capaiannya belum dapat dihitung.");
  }
  const Untai awal =
      untai("Target ", tahun, sebutan_nilai(target), ruas_terukur(indikator, target));
  if (!capaian.ada()) return untai(awal, sebab_tanpa_capaian(capaian, realisasi));
  const Untai predikat = predikat_lengkap(p, capaian);
  return untai(awal, " dan realisasinya ", ruas_terukur(indikator, realisasi),
               jarak(indikator, target, realisasi), ". Capaiannya ", Penyusun::ruas_persen(capaian),
               ", ", terhadap_target(capaian),
               predikat.empty() ? Untai{} : untai(", dengan ", predikat), ".");
}

/// The counts behind a percentage, out of its own derivation.
Untai kalimat_hitungan(Penyusun& p, const Penyusun::IkuSasaran& satu) {
  const Angka& realisasi = p.ukur().realisasi(satu.indikator->id, p.tahun()).angka;
  const Derivasi& derivasi = realisasi.derivasi();
  if (!derivasi.aturan.id.starts_with("realisasi.persentase")) return {};
  const auto& pecahan = derivasi.operan.front().derivasi().operan;
  const auto bagian = [](const Angka& banyak, const std::string& nama) {
    const Untai cacah = untai(naskah::angka(banyak, {.gaya = GayaCetak::Satuan, .desimal = 2}));
    return nama.empty() ? cacah : untai(cacah, " (", teks::awal_kecil(tanpa_titik(nama)), ")");
  };
  return untai(" Realisasi itu merupakan perbandingan ", bagian(pecahan[0], satu.iku->pembilang),
               " terhadap ", bagian(pecahan[1], satu.iku->penyebut), ".");
}

Untai kalimat_bukti(Penyusun& p, const Indikator& indikator) {
  const evaluasi::Lhe* lhe = p.bahan().evaluasi.lhe();
  const bool fakta = indikator.sumber == perencanaan::Sumber::Fakta;
  if (fakta && indikator.fakta == "akip" && lhe != nullptr) {
    return untai(" Nilai itu ditetapkan dalam laporan hasil evaluasi ", lhe->penerbit, " Nomor ",
                 lhe->nomor, " tanggal ", lhe->tanggal.panjang(), ".");
  }
  const std::string untuk = fakta ? indikator.fakta : "realisasi";
  std::vector<Untai> judul;
  for (const auto& satu :
       p.bahan().data.judul_bukti(untuk, indikator.id, p.tahun(), acuan::Periode::Tahun)) {
    judul.push_back(untai(satu));
  }
  if (judul.empty()) return {};
  return untai(" Data pendukungnya ialah ", rangkai(judul), ".");
}

struct Nilai {
  std::string nama;
  Angka angka;
  Cetak cara;
};

/// "yang tertinggi X (v) dan yang terendah Y (v)"; nothing where all are equal or there is one.
Untai ujung(const std::vector<Nilai>& nilai) {
  const auto kurang = [](const Nilai& a, const Nilai& b) {
    return a.angka.nilai() < b.angka.nilai();
  };
  const bool lengkap =
      std::all_of(nilai.begin(), nilai.end(), [](const Nilai& n) { return n.angka.ada(); });
  if (nilai.size() < 2 || !lengkap) return {};
  const auto [rendah, tinggi] = std::minmax_element(nilai.begin(), nilai.end(), kurang);
  if (!kurang(*rendah, *tinggi)) return {};
  return untai("yang tertinggi ", tinggi->nama, " (", naskah::angka(tinggi->angka, tinggi->cara),
               ") dan yang terendah ", rendah->nama, " (",
               naskah::angka(rendah->angka, rendah->cara), ")");
}

/// ", dengan mutu pelayanan A (Sangat Baik)" by a scale that is in force at the end of the year.
Untai kategori(Penyusun& p, const char* skala, const Angka& angka, const std::string& sebutan) {
  if (!angka.ada()) return {};
  const acuan::Skala berlaku = p.skala(skala);
  const acuan::Tingkatan* t = berlaku.cari(angka.nilai());
  if (t == nullptr) return {};
  return untai(", dengan ", sebutan, " ", tebal(t->huruf), " (", t->nama, ")");
}

void sambung_akip(Penyusun& p, std::vector<Blok>& isi) {
  const auto& evaluasi = p.bahan().evaluasi;
  if (evaluasi.lhe() == nullptr || evaluasi.lhe()->komponen.empty()) return;
  std::vector<Nilai> nilai;
  for (const auto& k : evaluasi.lhe()->komponen) {
    nilai.push_back({k.komponen, k.persentase, Penyusun::cara_persen()});
  }
  const Untai batas = ujung(nilai);
  naskah::Tabel tabel = tabel_komponen_akip(p);
  isi.emplace_back(
      paragraf("Nilai evaluasi AKIP terdiri atas ", cacah(nilai.size(), "Komponen evaluasi AKIP"),
               " komponen", kategori(p, "predikat-akip", evaluasi.nilai_akip(), "predikat AKIP"),
               ". ", batas.empty() ? Untai{} : untai("Dibandingkan dengan bobotnya, ", batas, ". "),
               "Rincian dan keterangan setiap komponen disajikan dalam ", rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
}

void sambung_ikm(Penyusun& p, std::vector<Blok>& isi) {
  const auto& evaluasi = p.bahan().evaluasi;
  if (evaluasi.ikm().empty()) return;
  std::vector<Nilai> nilai;
  for (const auto& l : evaluasi.ikm()) nilai.push_back({l.layanan, l.angka, {}});
  const Untai batas = ujung(nilai);
  naskah::Tabel tabel = tabel_ikm(p);
  isi.emplace_back(paragraf("Survei mencakup ", cacah(nilai.size(), "Jenis layanan"),
                            " jenis layanan",
                            kategori(p, "mutu-ikm", evaluasi.nilai_ikm(), "mutu pelayanan"), ". ",
                            batas.empty() ? Untai{} : untai("Di antara layanan itu, ", batas, ". "),
                            "Nilai setiap layanan disajikan dalam ", rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
}

void sambung_ipp(Penyusun& p, std::vector<Blok>& isi) {
  const auto& evaluasi = p.bahan().evaluasi;
  if (evaluasi.ipp().empty()) return;
  std::vector<Nilai> nilai;
  for (const auto& a : evaluasi.ipp()) {
    nilai.push_back({a.aspek, a.angka_nilai, {.gaya = GayaCetak::DesimalPas, .desimal = 4}});
  }
  const Untai batas = ujung(nilai);
  naskah::Tabel tabel = tabel_ipp(p);
  isi.emplace_back(
      paragraf("Indeks disusun dari ", cacah(nilai.size(), "Aspek IPP"), " aspek",
               kategori(p, "kategori-ipp", evaluasi.nilai_ipp(), "kategori"), ". ",
               batas.empty() ? Untai{} : untai("Sebelum dikalikan bobotnya, ", batas, ". "),
               "Nilai setiap aspek disajikan dalam ", rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
}

}  // namespace

std::vector<Blok> uraian_iku(Penyusun& p, const Penyusun::IkuSasaran& satu,
                             const std::string& nomor) {
  const Indikator& indikator = *satu.indikator;
  const Angka capaian = p.ukur().capaian(indikator.id, p.tahun());
  std::string arah;
  if (indikator.arah != perencanaan::Arah::MakinTinggi && capaian.ada()) {
    arah = " Untuk indikator ini, realisasi yang makin rendah berarti kinerja yang makin baik.";
  }
  std::vector<Blok> isi = {paragraf(
      tebal((nomor.empty() ? "" : nomor + " ") + indikator.nama + ". "),
      kalimat_capaian(p, indikator), arah,
      capaian.ada() ? untai(kalimat_hitungan(p, satu), kalimat_bukti(p, indikator)) : Untai{})};
  if (indikator.sumber == perencanaan::Sumber::Fakta) {
    if (indikator.fakta == "akip") sambung_akip(p, isi);
    if (indikator.fakta == "ikm") sambung_ikm(p, isi);
    if (indikator.fakta == "ipp") sambung_ipp(p, isi);
  }
  const bool belum = kinerja::pencapaian(capaian) == kinerja::Pencapaian::BelumMencapai;
  sambung_narasi(p, "3.1.1-" + indikator.id.str(), "",
                 belum ? "Penyebab belum tercapainya target dan langkah perbaikannya diuraikan "
                         "pada bagian 5."
                       : "",
                 isi);
  return isi;
}

}  // namespace laras::pelaporan
