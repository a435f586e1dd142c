#include <algorithm>
#include <utility>

#include "base/teks.h"
#include "kinerja/capaian.h"
#include "pelaporan/bab_1_bagian.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

/// A paragraph of a narrative longer than this would push the ikhtisar beyond its one page.
constexpr std::size_t kPanjangTerbesar = 360;
constexpr std::size_t kLangkahTerbanyak = 4;

/// "2 (dua) sasaran strategis dengan 6 (enam) Indikator Kinerja Utama (IKU)".
Untai isi_janji(Penyusun& p) {
  return untai(
      cacah_terbilang(per_sasaran(p).size(), "Sasaran strategis"), " sasaran strategis dengan ",
      cacah_terbilang(p.iku().size(), "Indikator Kinerja Utama"), " Indikator Kinerja Utama (IKU)");
}

/// "Rata-rata capaiannya 100,84%, predikat AA (Sangat Memuaskan)", with last year's where known.
Untai rata_rata_capaian(Penyusun& p) {
  const Angka rata = p.rata_iku();
  if (!rata.ada()) {
    return untai("Rata-rata capaiannya belum dapat dihitung karena datanya belum lengkap");
  }
  Untai isi = untai("Rata-rata capaiannya ", Penyusun::ruas_persen(rata));
  if (const Untai predikat = predikat_lengkap(p, rata); !predikat.empty()) {
    isi = untai(std::move(isi), ", ", predikat);
  }
  const Angka lalu = p.rata_iku(p.tahun() - 1);
  const std::string kata = arah(lalu, rata);
  if (kata.empty()) return isi;
  const std::string tahun_lalu = std::to_string(p.tahun() - 1);
  if (kata == "tetap") return untai(std::move(isi), ", sama dengan tahun " + tahun_lalu);
  return untai(std::move(isi), ", " + kata + " dari ", Penyusun::ruas_persen(lalu),
               " pada tahun " + tahun_lalu);
}

/// "Anggaran ... terealisasi ...": the sentence on money of the preliminary parts.
Untai kalimat_anggaran(Penyusun& p) {
  if (!p.pagu_total().ada()) {
    return untai("Pagu anggaran tahun ", p.tahun_teks(), " belum diisi.");
  }
  if (!p.anggaran_total().ada()) {
    return untai("Realisasi dari pagu anggaran ", Penyusun::ruas_rupiah(p.pagu_total()),
                 " belum diisi seluruhnya.");
  }
  return untai("Dari pagu anggaran ", Penyusun::ruas_rupiah(p.pagu_total()), ", terealisasi ",
               Penyusun::ruas_rupiah(p.anggaran_total()), " atau ",
               Penyusun::ruas_persen(p.penyerapan_total()), ".");
}

Untai kalimat_hasil(Penyusun& p) {
  const Sebaran sebaran = sebaran_iku(p);
  if (sebaran.jumlah() == 0) return {};
  return untai(" Dari ", cacah(sebaran.jumlah(), "IKU yang direncanakan"),
               " IKU yang direncanakan, ", kalimat_sebaran(sebaran, "Indikator Kinerja Utama"),
               ".");
}

/// What was promised and how much of it was reached.
Untai kalimat_janji(Penyusun& p) {
  const std::string& nama = p.bahan().kantor.instansi().nama;
  if (p.iku().empty()) {
    return untai("Indikator Kinerja Utama ", nama, " tahun ", p.tahun_teks(), " belum diisi.");
  }
  return untai("Pada tahun ", p.tahun_teks(), ", ", nama,
               p.pk().nama.empty() ? " menetapkan " : " memperjanjikan ", isi_janji(p), ". ",
               rata_rata_capaian(p), ".", kalimat_hasil(p));
}

/// The first paragraph of a narrative if it is short, else nothing.
Untai petikan(Penyusun& p, const std::string& bagian) {
  for (Blok& blok : p.narasi(bagian)) {
    auto* paragraf = std::get_if<naskah::Paragraf>(&blok);
    if (paragraf == nullptr) continue;
    const bool pendek = naskah::tercetak(paragraf->isi).size() <= kPanjangTerbesar;
    return pendek ? std::move(paragraf->isi) : Untai();
  }
  return {};
}

/// Why the indikator missed its target: as written; for AKIP, what the evaluation shows.
Untai sebab(Penyusun& p, const Indikator& indikator) {
  if (Untai petik = petikan(p, "3.1.1-" + indikator.id.str()); !petik.empty()) {
    return untai(" ", std::move(petik));
  }
  const auto* komponen = indikator.fakta == "akip" ? komponen_terendah(p.bahan()) : nullptr;
  if (komponen == nullptr) return untai(" Penyebabnya diuraikan pada Subbab 3.1.");
  const Cetak cara{.gaya = GayaCetak::DesimalPas, .desimal = 2};
  return untai(" Komponen yang paling jauh dari bobotnya adalah ", komponen->komponen, ", dengan ",
               naskah::angka(komponen->angka_nilai, cara), " dari bobot ",
               naskah::angka(komponen->angka_bobot, cara), ".");
}

naskah::Daftar daftar_iku(Penyusun& p) {
  std::vector<naskah::Daftar::Butir> hasil;
  for (const auto& satu : p.iku()) {
    const Indikator& indikator = *satu.indikator;
    const Angka capaian = p.ukur().capaian(indikator.id, p.tahun());
    if (!capaian.ada()) {
      hasil.push_back(butir(indikator.nama, ": target ", p.ruas_target(indikator, p.tahun()),
                            ", realisasi ", p.ruas_realisasi(indikator, p.tahun())));
      continue;
    }
    hasil.push_back(butir(indikator.nama, ": ", p.ruas_realisasi(indikator, p.tahun()),
                          " dari target ", p.ruas_target(indikator, p.tahun()), ", capaian ",
                          Penyusun::ruas_persen(capaian), ", ", terhadap_target(capaian)));
  }
  return daftar(std::move(hasil), false);
}

/// What was missed, by how much and why; one paragraph for each.
void sambung_belum_tercapai(Penyusun& p, std::vector<Blok>& isi) {
  for (const auto& satu : p.iku()) {
    const Angka capaian = p.ukur().capaian(satu.indikator->id, p.tahun());
    if (kinerja::pencapaian(capaian) != kinerja::Pencapaian::BelumMencapai) continue;
    const auto& target = p.ukur().target(satu.indikator->id, p.tahun());
    const auto& realisasi = p.ukur().realisasi(satu.indikator->id, p.tahun());
    Untai jarak = untai(" belum mencapai target.");
    if (berselisih(target, realisasi)) {
      jarak = untai(" berselisih ",
                    ruas_selisih(*satu.indikator, selisih(target.angka, realisasi.angka)),
                    " dari target.");
    }
    isi.emplace_back(
        paragraf(tebal(satu.indikator->nama), std::move(jarak), sebab(p, *satu.indikator)));
  }
}

naskah::Paragraf paragraf_sisa(Penyusun& p) {
  const Angka silpa = p.silpa();
  if (!silpa.ada()) return paragraf(kalimat_anggaran(p));
  if (silpa.nilai().is_zero()) {
    return paragraf(kalimat_anggaran(p), " Seluruh anggaran terserap.");
  }
  const auto terbesar = sisa_terbesar(p);
  if (silpa.nilai().sign() < 0 || !terbesar) return paragraf(kalimat_anggaran(p));
  return paragraf(kalimat_anggaran(p), " Dari sisa ", Penyusun::ruas_rupiah(silpa),
                  ", bagian terbesar berada pada sub kegiatan ", terbesar->simpul->nama, ", yaitu ",
                  Penyusun::ruas_rupiah(terbesar->angka), " atau ",
                  Penyusun::ruas_persen(kinerja::bagian(terbesar->angka, silpa)),
                  " dari sisa itu.");
}

naskah::Paragraf paragraf_efisiensi(Penyusun& p) {
  const Angka efisiensi = kinerja::efisiensi(rata_capaian_semua(p), p.penyerapan_total());
  if (!efisiensi.ada()) {
    return paragraf("Tingkat efisiensi belum dapat dihitung karena datanya belum lengkap.");
  }
  const bool efisien = efisiensi.nilai() >= Rational(1);
  return paragraf(
      "Tingkat efisiensi, yaitu rata-rata capaian seluruh indikator dibagi persentase "
      "penyerapan anggaran, sebesar ",
      naskah::angka(efisiensi, {.gaya = GayaCetak::DesimalPas, .desimal = 2}),
      efisien ? ". Nilai satu atau lebih menunjukkan penggunaan anggaran yang efisien."
              : ". Nilai di bawah satu menunjukkan penggunaan anggaran yang belum "
                "efisien.");
}

/// An item with what stands below it as one line: `IKM: kompetensi petugas; sarana`. Of a lower
/// item only the words before its colon.
naskah::Daftar::Butir ringkas(naskah::Daftar::Butir butir) {
  if (butir.anak.empty()) return butir;
  std::vector<std::string> pokok;
  for (const auto& anak : butir.anak) {
    for (const auto& satu : anak.butir) {
      const std::string teks = naskah::tercetak(satu.isi);
      pokok.push_back(di_tengah(tanpa_titik(teks.substr(0, teks.find(':')))));
    }
  }
  butir.anak.clear();
  if (!butir.isi.empty()) {
    std::string& akhir = butir.isi.back().teks;
    akhir = tanpa_titik(akhir);
    if (akhir.ends_with(':')) akhir.pop_back();
  }
  butir.isi = untai(std::move(butir.isi), ": ", teks::gabung(pokok, "; "), ".");
  return butir;
}

/// The first items of what a person recommended in 4.2.
naskah::Daftar langkah(Penyusun& p) {
  for (Blok& blok : p.narasi("4.2-rekomendasi")) {
    auto* daftar = std::get_if<naskah::Daftar>(&blok);
    if (daftar == nullptr) continue;
    daftar->butir.resize(std::min(daftar->butir.size(), kLangkahTerbanyak));
    for (auto& butir : daftar->butir) butir = ringkas(std::move(butir));
    return std::move(*daftar);
  }
  return {};
}

/// How many recommendations of the LHE have an answer of the office.
Untai kalimat_rekomendasi(const Bahan& bahan) {
  const evaluasi::Lhe* lhe = bahan.evaluasi.lhe();
  if (lhe == nullptr || lhe->rekomendasi.empty()) return {};
  const auto jumlah = lhe->rekomendasi.size();
  const auto dijawab = static_cast<std::size_t>(
      std::count_if(lhe->rekomendasi.begin(), lhe->rekomendasi.end(), [&](const auto& satu) {
        return std::any_of(lhe->tindak_lanjut.begin(), lhe->tindak_lanjut.end(),
                           [&](const auto& jawaban) { return jawaban.nomor == satu.nomor; });
      }));
  Untai awal =
      untai("Dari ", cacah_terbilang(jumlah, "Rekomendasi LHE"), " rekomendasi hasil evaluasi, ");
  if (dijawab == 0) return untai(std::move(awal), "belum ada yang ditindaklanjuti. ");
  const Potongan bagian =
      dijawab == jumlah
          ? Potongan("seluruhnya")
          : Potongan(untai(cacah(dijawab, "Rekomendasi LHE dengan rencana aksi"), " di antaranya"));
  return untai(std::move(awal), bagian, " memiliki rencana aksi (",
               naskah::rujukan("3.16", "Tabel 3.16"), "). ");
}

void sambung_langkah(Penyusun& p, std::vector<Blok>& isi) {
  naskah::Daftar butir = langkah(p);
  isi.emplace_back(paragraf(kalimat_rekomendasi(p.bahan()),
                            butir.butir.empty() ? "Langkah perbaikan diuraikan pada Subbab 4.2."
                                                : "Langkah perbaikan yang utama:"));
  if (!butir.butir.empty()) isi.emplace_back(std::move(butir));
}

/// The foreword where nobody wrote one.
std::vector<Blok> pengantar(Penyusun& p) {
  const auto& kantor = p.bahan().kantor;
  return {
      paragraf("Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Kinerja "
               "Instansi Pemerintah (LKjIP) ",
               instansi_lengkap(kantor), " Tahun ", p.tahun_teks(), " telah selesai disusun."),
      paragraf("Laporan ini mempertanggungjawabkan kinerja dan penggunaan anggaran tahun ",
               p.tahun_teks(), " kepada ", sebutan_atasan(kantor),
               ", sebagaimana diwajibkan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem "
               "Akuntabilitas Kinerja Instansi Pemerintah. Susunannya mengikuti Peraturan Menteri "
               "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014. Setiap "
               "angkanya dihitung dari data yang dicatat, sehingga asalnya dapat ditelusuri."),
      paragraf("Kami berterima kasih kepada semua pihak yang turut mewujudkan kinerja tersebut dan "
               "membantu penyusunan laporan ini. Kami mengharapkan saran agar kinerja dan "
               "pelayanan kepada masyarakat terus membaik.")};
}

}  // namespace

naskah::Bab kata_pengantar(Penyusun& p) {
  naskah::Bab bab{.id = "kata-pengantar",
                  .jenis = naskah::JenisBab::Awal,
                  .nomor = "",
                  .judul = "Kata Pengantar"};
  auto& isi = bab.pembuka;
  isi = atau(p.narasi("kata-pengantar"), pengantar(p));
  // The figures stand before the thanks, which end a foreword.
  const auto sebelum_akhir = isi.size() > 1 ? isi.end() - 1 : isi.end();
  isi.insert(sebelum_akhir, paragraf(kalimat_janji(p), " ", kalimat_anggaran(p)));
  isi.emplace_back(naskah::BlokTtd{{ttd_laporan(p, "lkjip")}});
  return bab;
}

naskah::Bab ikhtisar_eksekutif(Penyusun& p) {
  naskah::Bab bab{.id = "ikhtisar-eksekutif",
                  .jenis = naskah::JenisBab::Awal,
                  .nomor = "",
                  .judul = "Ikhtisar Eksekutif"};
  auto& isi = bab.pembuka;
  isi.emplace_back(paragraf(kalimat_janji(p)));
  if (!p.iku().empty()) {
    isi.emplace_back(naskah::Judul{3, "", "Capaian setiap indikator"});
    isi.emplace_back(daftar_iku(p));
    sambung_belum_tercapai(p, isi);
  }
  isi.emplace_back(naskah::Judul{3, "", "Penggunaan anggaran"});
  isi.emplace_back(paragraf_sisa(p));
  isi.emplace_back(paragraf_efisiensi(p));
  isi.emplace_back(
      naskah::Judul{3, "", "Tindak lanjut pada tahun " + std::to_string(p.tahun() + 1)});
  sambung_langkah(p, isi);
  return bab;
}

}  // namespace laras::pelaporan
