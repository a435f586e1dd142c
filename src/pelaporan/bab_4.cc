#include <algorithm>
#include <cstdint>
#include <string>

#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

Untai kalimat_simpulan(Penyusun& p) {
  const Angka rata = p.rata_iku();
  const std::string& nama = p.bahan().kantor.instansi().nama;
  if (!rata.ada()) {
    return untai("Rata-rata capaian IKU ", nama, " tahun ", p.tahun_teks(),
                 " belum dapat disimpulkan karena masih ada target atau realisasi yang belum "
                 "diisi.");
  }
  const Untai predikat = predikat_lengkap(p, rata);
  const Angka serapan = p.penyerapan_total();
  return untai(
      "Rata-rata capaian IKU ", nama, " tahun ", p.tahun_teks(), " sebesar ",
      Penyusun::ruas_persen(rata), predikat.empty() ? Untai{} : untai(" dengan ", predikat),
      ". Capaian itu ", terhadap_target(rata),
      serapan.ada()
          ? untai(" dan diperoleh dengan penyerapan anggaran ", Penyusun::ruas_persen(serapan))
          : Untai{},
      ".");
}

/// What one sasaran reached, what it missed and what cannot be judged, by IKU.
Untai butir_sasaran(Penyusun& p, const KelompokSasaran& kelompok) {
  std::vector<Untai> tercapai;
  std::vector<Untai> belum;
  std::vector<Untai> tanpa_nilai;
  for (const auto& satu : kelompok.iku) {
    const Angka capaian = p.ukur().capaian(satu.indikator->id, p.tahun());
    const Untai nama =
        untai(satu.indikator->nama,
              capaian.ada() ? untai(" (", Penyusun::ruas_persen(capaian), ")") : Untai{});
    switch (kinerja::pencapaian(capaian)) {
      case kinerja::Pencapaian::BelumMencapai:
        belum.push_back(nama);
        break;
      case kinerja::Pencapaian::TanpaNilai:
        tanpa_nilai.push_back(nama);
        break;
      default:
        tercapai.push_back(nama);
    }
  }
  std::vector<Untai> bagian;
  if (!tercapai.empty()) {
    bagian.push_back(untai("telah mencapai target pada ", rangkai(tercapai)));
  }
  if (!belum.empty()) bagian.push_back(untai("belum mencapai target pada ", rangkai(belum)));
  if (!tanpa_nilai.empty()) {
    bagian.push_back(untai("belum dapat dinilai pada ", rangkai(tanpa_nilai)));
  }
  std::vector<Potongan> kalimat = {tebal(kelompok.sasaran->nama), " "};
  for (std::size_t i = 0; i < bagian.size(); ++i) {
    if (i > 0) kalimat.emplace_back("; ");
    kalimat.emplace_back(bagian[i]);
  }
  kalimat.emplace_back(".");
  return gabung(std::move(kalimat));
}

naskah::Subbab kesimpulan(Penyusun& p) {
  naskah::Tabel tabel = tabel_simpulan(p);
  std::vector<Blok> isi = {
      paragraf("Laporan Kinerja Instansi Pemerintah ini mempertanggungjawabkan pelaksanaan program "
               "dan kegiatan ",
               p.bahan().kantor.instansi().nama, " dari Januari sampai dengan Desember ",
               p.tahun_teks(), "."),
      paragraf(kalimat_simpulan(p), " Ringkasannya disajikan dalam ", rujuk(tabel), ".")};
  isi.emplace_back(std::move(tabel));
  std::vector<naskah::Daftar::Butir> sasaran;
  for (const auto& kelompok : per_sasaran(p)) {
    sasaran.push_back({.isi = butir_sasaran(p, kelompok)});
  }
  if (!sasaran.empty()) {
    isi.emplace_back(
        paragraf("Menurut sasarannya, capaian tersebut dapat disimpulkan sebagai "
                 "berikut."));
    isi.emplace_back(daftar(std::move(sasaran), true));
  }
  sambung(isi, p.narasi("4.1-kesimpulan"));
  return {"4.1", "4.1", "Kesimpulan", std::move(isi)};
}

/// What follows when nobody wrote it: the IKU that were missed and the evaluator's
/// recommendations.
std::vector<Blok> rekomendasi_bawaan(Penyusun& p) {
  std::vector<naskah::Daftar::Butir> semua;
  for (const auto& satu : p.iku()) {
    const Angka capaian = p.ukur().capaian(satu.indikator->id, p.tahun());
    if (kinerja::pencapaian(capaian) != kinerja::Pencapaian::BelumMencapai) continue;
    semua.push_back(butir(tebal(satu.indikator->nama),
                          ": menyusun rencana perbaikan agar target tercapai; capaian tahun ",
                          p.tahun_teks(), " baru ", Penyusun::ruas_persen(capaian), "."));
  }
  if (const evaluasi::Lhe* lhe = p.bahan().evaluasi.lhe(); lhe != nullptr) {
    for (const auto& r : lhe->rekomendasi) {
      semua.push_back({.isi = sel_markdown(p, r.rekomendasi, "rekomendasi").isi});
    }
  }
  if (semua.empty() && !p.rata_iku().ada()) {
    return {
        paragraf("Data kinerja yang belum diisi perlu dilengkapi terlebih dahulu agar "
                 "rekomendasi dapat disusun.")};
  }
  if (semua.empty()) {
    return {
        paragraf("Capaian tahun ini dipertahankan, dan hasil pengukuran dipakai sebagai bahan "
                 "penetapan target serta penyusunan rencana kerja tahun berikutnya.")};
  }
  return {paragraf("Berdasarkan kesimpulan tersebut, perbaikan diarahkan pada hal-hal berikut."),
          daftar(std::move(semua), true)};
}

/// The last day of the month that lies `bulan` months after the end of the year.
Tanggal batas_waktu(int tahun, const acuan::Ketentuan& ketentuan) {
  const auto bulan = static_cast<int>(std::min<std::int64_t>(
      11, std::max<std::int64_t>(1, std::stoll(Rational(ketentuan.nilai).fixed(0)))));
  return Tanggal::create(tahun + 1, bulan + 1, 1).value().tambah_hari(-1);
}

/// Says which of the two deadlines the report's date passes.
void sambung_tenggat(Penyusun& p, std::vector<Blok>& isi) {
  const Penandatanganan* tanda = penandatanganan(p, "lkjip");
  if (tanda == nullptr) return;
  for (const char* kode : {"batas-lkj-perangkat-daerah", "batas-lkj-pemerintah-daerah"}) {
    const acuan::Ketentuan* ketentuan = p.bahan().acuan.ketentuan(kode, tanda->tanggal);
    if (ketentuan == nullptr) continue;
    const Tanggal batas = batas_waktu(p.tahun(), *ketentuan);
    if (tanda->tanggal <= batas) continue;
    isi.emplace_back(catatan(untai(
        "laporan ini bertanggal ", tanda->tanggal.panjang(), ", melewati batas ", batas.panjang(),
        ". Ketentuannya: ", tanpa_titik(ketentuan->uraian), " (", ketentuan->regulasi, ").")));
  }
}

naskah::Subbab rekomendasi(Penyusun& p) {
  std::vector<Blok> isi = p.narasi("4.2-rekomendasi");
  if (isi.empty()) {
    isi = rekomendasi_bawaan(p);
  } else {
    isi.insert(isi.begin(), paragraf("Berdasarkan kesimpulan tersebut, upaya peningkatan kinerja ",
                                     p.bahan().kantor.instansi().nama,
                                     " pada masa mendatang diarahkan pada "
                                     "hal-hal berikut."));
  }
  isi.emplace_back(paragraf("Demikian laporan ini disusun sebagai pertanggungjawaban kinerja ",
                            p.bahan().kantor.instansi().nama, " tahun ", p.tahun_teks(),
                            " dan sebagai bahan perbaikan pada tahun berikutnya."));
  sambung_tenggat(p, isi);
  isi.emplace_back(naskah::BlokTtd{{ttd_laporan(p, "lkjip")}});
  return {"4.2", "4.2", "Rekomendasi", std::move(isi)};
}

}  // namespace

naskah::Bab bab_penutup(Penyusun& p) {
  naskah::Bab bab{.id = "bab-4", .nomor = "IV", .judul = "Penutup"};
  bab.subbab = {kesimpulan(p), rekomendasi(p)};
  return bab;
}

}  // namespace laras::pelaporan
