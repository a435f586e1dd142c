#include <utility>

#include "pelaporan/bab_1_bagian.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;
using naskah::Daftar;

constexpr const char* kBerarti = ", yang berarti ";

Cetak cara_nilai() { return {.gaya = GayaCetak::Desimal, .desimal = 2}; }

std::string tempat(const evaluasi::Lhe& lhe, const std::string& subjek, const std::string& kunci) {
  return subjek + "/" + std::to_string(lhe.tahun) + "/" + kunci;
}

/// How the total stands against that of the year before; empty where it is not known.
Untai terhadap_tahun_lalu(Penyusun& p, const Angka& nilai) {
  for (const auto& satu : p.iku()) {
    if (satu.indikator->fakta != "akip") continue;
    const Angka lalu = p.ukur().realisasi(satu.indikator->id, p.tahun() - 1).angka;
    const std::string kata = arah(lalu, nilai);
    const std::string tahun_lalu = std::to_string(p.tahun() - 1);
    if (kata.empty()) return {};
    if (kata == "tetap") return untai(" Nilai itu sama dengan nilai tahun ", tahun_lalu, ".");
    return untai(" Nilai itu ", kata, " ", naskah::angka(selisih(lalu, nilai), cara_nilai()),
                 " poin dari ", naskah::angka(lalu, cara_nilai()), " pada tahun ", tahun_lalu, ".");
  }
  return {};
}

naskah::Paragraf paragraf_nilai(Penyusun& p, const evaluasi::Lhe& lhe) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  const Untai surat =
      untai("Surat ", lhe.penerbit, " Nomor ", lhe.nomor, " tanggal ", lhe.tanggal.panjang());
  const Untai perihal = lhe.perihal.empty() ? Untai() : untai(" perihal ", di_tengah(lhe.perihal));
  const Angka nilai = p.bahan().evaluasi.nilai_akip();
  if (!nilai.ada()) {
    return paragraf(surat, perihal, " memuat hasil evaluasi atas implementasi SAKIP pada ", nama,
                    ", tetapi nilai komponennya belum diisi.");
  }
  const auto predikat =
      evaluasi::predikat_akip(nilai, p.bahan().acuan.skala("predikat-akip", lhe.tanggal));
  Untai akhir = predikat.huruf.empty() ? untai(".")
                                       : untai(", kategori ", tebal(predikat.huruf),
                                               " dengan predikat “", predikat.nama, "”.");
  return paragraf("Menurut ", surat, perihal, ", nilai akuntabilitas kinerja ", nama, " tahun ",
                  std::to_string(lhe.tahun), " adalah ", naskah::angka(nilai, cara_nilai()),
                  std::move(akhir), terhadap_tahun_lalu(p, nilai));
}

Daftar::Butir butir_komponen(Penyusun& p, const evaluasi::Lhe& lhe,
                             const evaluasi::KomponenLhe& komponen) {
  const auto gradasi =
      evaluasi::gradasi(komponen.persentase, p.bahan().acuan.skala("gradasi-lke", lhe.tanggal));
  Untai isi = untai(tebal(komponen.komponen), " bernilai ",
                    naskah::angka(komponen.angka_nilai, cara_nilai()), " dari bobot ",
                    Penyusun::ruas_persen(komponen.angka_bobot), " atau ",
                    Penyusun::ruas_persen(komponen.persentase));
  if (!gradasi.huruf.empty()) {
    isi = untai(std::move(isi), " (", gradasi.huruf, ")", kBerarti,
                di_tengah(tanpa_titik(gradasi.nama)));
  }
  if (komponen.catatan.empty()) {
    return butir(std::move(isi), ". Tidak ada catatan atas komponen ini.");
  }
  Daftar::Butir hasil = butir(std::move(isi), ". Hal yang perlu mendapat perhatian:");
  Daftar catatan{.bernomor = false, .butir = {}};
  for (std::size_t i = 0; i < komponen.catatan.size(); ++i) {
    const std::string kunci = komponen.komponen + "/" + std::to_string(i + 1);
    catatan.butir.push_back(
        butir_markdown(p, komponen.catatan[i], tempat(lhe, "lhe_catatan", kunci)));
  }
  hasil.anak.push_back(std::move(catatan));
  return hasil;
}

void sambung_komponen(Penyusun& p, const evaluasi::Lhe& lhe, std::vector<Blok>& isi) {
  if (lhe.komponen.empty()) return;
  isi.emplace_back(paragraf(
      "Nilai tersebut adalah jumlah nilai ", cacah_terbilang(lhe.komponen.size(), "Komponen LHE"),
      " komponen. Setiap komponen diberi gradasi menurut persentase nilainya terhadap bobot:"));
  Daftar daftar_komponen{.bernomor = true, .butir = {}};
  for (const auto& komponen : lhe.komponen) {
    daftar_komponen.butir.push_back(butir_komponen(p, lhe, komponen));
  }
  isi.emplace_back(std::move(daftar_komponen));
}

void sambung_rekomendasi(Penyusun& p, const evaluasi::Lhe& lhe, std::vector<Blok>& isi) {
  if (lhe.rekomendasi.empty()) {
    isi.emplace_back(paragraf("Rekomendasi evaluator belum diisi atau tidak diberikan."));
    return;
  }
  isi.emplace_back(paragraf("Untuk meningkatkan manajemen kinerja, evaluator memberikan ",
                            cacah_terbilang(lhe.rekomendasi.size(), "Rekomendasi LHE"),
                            " rekomendasi:"));
  Daftar rekomendasi{.bernomor = true, .butir = {}};
  for (const auto& satu : lhe.rekomendasi) {
    rekomendasi.butir.push_back(butir_markdown(
        p, satu.rekomendasi, tempat(lhe, "rekomendasi", std::to_string(satu.nomor))));
  }
  isi.emplace_back(std::move(rekomendasi));
  isi.emplace_back(paragraf("Tindak lanjut atas rekomendasi tersebut disajikan dalam ",
                            naskah::rujukan("3.16", "Tabel 3.16"), "."));
}

}  // namespace

const evaluasi::KomponenLhe* komponen_terendah(const Bahan& bahan) {
  const evaluasi::Lhe* lhe = bahan.evaluasi.lhe();
  if (lhe == nullptr) return nullptr;
  const evaluasi::KomponenLhe* terendah = nullptr;
  for (const auto& komponen : lhe->komponen) {
    if (!komponen.persentase.ada()) continue;
    if (terendah == nullptr || komponen.persentase.nilai() < terendah->persentase.nilai()) {
      terendah = &komponen;
    }
  }
  return terendah;
}

naskah::Daftar::Butir butir_markdown(Penyusun& p, std::string_view isi, std::string_view tempat) {
  Daftar::Butir hasil;
  for (Blok& blok : p.markdown(isi, tempat)) {
    if (auto* paragraf = std::get_if<naskah::Paragraf>(&blok)) {
      hasil.isi = hasil.isi.empty() ? std::move(paragraf->isi)
                                    : untai(std::move(hasil.isi), " ", std::move(paragraf->isi));
    } else if (auto* daftar = std::get_if<Daftar>(&blok)) {
      hasil.anak.push_back(std::move(*daftar));
    }
  }
  if (hasil.isi.empty() && hasil.anak.empty()) hasil.isi = untai(isi);
  return hasil;
}

naskah::Subbab subbab_lhe(Penyusun& p) {
  naskah::Subbab subbab{
      .id = "1.6", .nomor = "1.6", .judul = "Ringkasan Laporan Hasil Evaluasi", .isi = {}};
  const evaluasi::Lhe* lhe = p.bahan().evaluasi.lhe();
  if (lhe == nullptr) {
    subbab.isi.emplace_back(
        paragraf("Laporan Hasil Evaluasi (LHE) atas implementasi SAKIP pada ",
                 p.bahan().kantor.instansi().nama, " tahun ", p.tahun_teks(),
                 " belum dicatat sampai laporan ini disusun, sehingga nilai dan rekomendasinya "
                 "belum dapat diringkas."));
    return subbab;
  }
  subbab.isi.emplace_back(paragraf_nilai(p, *lhe));
  sambung_komponen(p, *lhe, subbab.isi);
  sambung_rekomendasi(p, *lhe, subbab.isi);
  return subbab;
}

}  // namespace laras::pelaporan
