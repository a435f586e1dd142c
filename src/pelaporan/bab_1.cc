#include <utility>

#include "pelaporan/bab_1_bagian.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;
using naskah::Daftar;

naskah::Paragraf paragraf_akuntabilitas() {
  return paragraf(
      "Akuntabilitas kinerja adalah kewajiban instansi pemerintah untuk mempertanggungjawabkan "
      "berhasil tidaknya program dan kegiatan yang diamanatkan kepadanya, diukur dengan sasaran "
      "dan target yang telah ditetapkan. Kewajiban itu diatur dalam Peraturan Presiden Nomor 29 "
      "Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP). Tata cara "
      "perjanjian kinerja, pelaporan kinerja, dan reviunya diatur dalam Peraturan Menteri "
      "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi (PermenPANRB) Nomor 53 Tahun 2014.");
}

std::vector<Blok> pembuka(Penyusun& p) {
  const auto& kantor = p.bahan().kantor;
  std::vector<Blok> isi = atau(p.narasi("1-pendahuluan"), {paragraf_akuntabilitas()});
  isi.emplace_back(paragraf(instansi_lengkap(kantor),
                            " adalah perangkat daerah yang dipimpin oleh ",
                            sebutan_pimpinan(kantor), " dan bertanggung jawab kepada ",
                            sebutan_atasan(kantor), " melalui Sekretaris Daerah."));
  isi.emplace_back(paragraf(
      "Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun ", p.tahun_teks(),
      " menjelaskan apa yang diperjanjikan, apa yang dihasilkan, berapa anggaran yang digunakan, "
      "serta apa yang perlu diperbaiki, dengan sistematika sebagai berikut:"));
  isi.emplace_back(daftar(
      {butir(tebal("Bab I Pendahuluan"),
             " menguraikan organisasi, tugas dan fungsi, isu strategis, pohon kinerja, proses "
             "bisnis, dan ringkasan hasil evaluasi."),
       butir(tebal("Bab II Perencanaan dan Perjanjian Kinerja"),
             " memuat rencana strategis, rencana kerja, dan Perjanjian Kinerja tahun ",
             p.tahun_teks(), "."),
       butir(tebal("Bab III Akuntabilitas Kinerja"),
             " menyajikan capaian kinerja beserta analisisnya, realisasi anggaran, dan tindak "
             "lanjut hasil evaluasi."),
       butir(tebal("Bab IV Penutup"), " memuat kesimpulan dan rekomendasi.")},
      false));
  return isi;
}

std::vector<Daftar> unit_di_bawah(const kantor::Kantor& kantor, const kantor::UnitKerja& induk) {
  Daftar anak{.bernomor = true, .butir = {}};
  for (const auto& unit : kantor.unit()) {
    if (unit.induk != induk.id || unit.id == induk.id) continue;
    auto bawahan = unit_di_bawah(kantor, unit);
    anak.butir.push_back({.isi = untai(unit.nama, bawahan.empty() ? "" : ", membawahi:"),
                          .anak = std::move(bawahan)});
  }
  if (anak.butir.empty()) return {};
  return {std::move(anak)};
}

/// The head, then the units right below it with theirs.
Daftar susunan(const kantor::Kantor& kantor) {
  Daftar hasil{.bernomor = true, .butir = {}};
  for (const auto& unit : kantor.unit()) {
    if (!unit.induk.empty()) continue;
    hasil.butir.push_back(butir(unit.nama));
    for (auto& bawahan : unit_di_bawah(kantor, unit)) {
      for (auto& satu : bawahan.butir) hasil.butir.push_back(std::move(satu));
    }
  }
  return hasil;
}

/// "19 pegawai, yaitu 13 PNS dan 6 honorer".
Untai jumlah_pegawai(Penyusun& p) {
  std::vector<Angka> jumlah_semua;
  std::vector<Untai> bagian;
  const Cetak cara{.gaya = GayaCetak::DesimalPas, .desimal = 0};
  for (const auto* satu : p.bahan().data.pegawai(p.tahun())) {
    Angka angka = Angka::daun({.jenis = "jumlah pegawai",
                               .id = satu->baris,
                               .label = "Jumlah pegawai " + satu->status,
                               .periode = p.tahun_teks()},
                              Rational(satu->jumlah));
    bagian.push_back(untai(naskah::angka(angka, cara), " " + satu->status));
    jumlah_semua.push_back(std::move(angka));
  }
  if (bagian.empty()) return {};
  Angka total = jumlah(std::move(jumlah_semua), {"pegawai.jumlah", "jumlah menurut status", ""});
  return untai(naskah::angka(std::move(total), cara), " pegawai, yaitu ", rangkai(bagian));
}

/// Which of the structural posts have a holder at the end of the year.
Untai keterisian_jabatan(Penyusun& p) {
  const auto& kantor = p.bahan().kantor;
  const Tanggal akhir = akhir_tahun(p.tahun());
  std::size_t jumlah = 0;
  std::vector<Untai> lowong;
  for (const auto& jabatan : kantor.jabatan()) {
    if (jabatan.jenis != kantor::JenisJabatan::Struktural) continue;
    ++jumlah;
    if (kantor.pemegang(jabatan.id, akhir).empty()) lowong.push_back(untai(jabatan.nama));
  }
  if (jumlah == 0) return untai("Jabatan struktural belum diisi dalam data kantor.");
  const Untai semua = untai(cacah_terbilang(jumlah, "Jabatan struktural"), " jabatan struktural");
  const std::string per = "Per " + akhir.panjang() + ", ";
  if (lowong.empty()) return untai(per, semua, " seluruhnya terisi.");
  if (lowong.size() == jumlah) {
    return untai("Pemegang ", semua, " per ", akhir.panjang(), " belum dicatat.");
  }
  return untai(per, "dari ", semua, " terisi ",
               cacah_terbilang(jumlah - lowong.size(), "Jabatan struktural yang terisi"),
               "; yang lowong adalah ", rangkai(lowong), ".");
}

naskah::Paragraf paragraf_pegawai(Penyusun& p, const naskah::Tabel& pejabat,
                                  const naskah::Tabel& staf) {
  const Untai jumlah = jumlah_pegawai(p);
  Untai awal;
  if (!jumlah.empty()) {
    awal = untai("Pada tahun ", p.tahun_teks(), ", ", p.bahan().kantor.instansi().nama,
                 " didukung oleh ", jumlah, ". ");
  }
  Untai akhir;
  if (!pejabat.baris.empty()) akhir = untai(" Pejabatnya tercantum dalam ", rujuk(pejabat));
  if (!staf.baris.empty()) {
    akhir = akhir.empty() ? untai(" Staf tercantum dalam ", rujuk(staf))
                          : untai(std::move(akhir), " dan stafnya dalam ", rujuk(staf));
  }
  if (!akhir.empty()) akhir = untai(std::move(akhir), ".");
  return paragraf(std::move(awal), keterisian_jabatan(p), std::move(akhir));
}

}  // namespace

naskah::Subbab subbab_organisasi(Penyusun& p) {
  const auto& kantor = p.bahan().kantor;
  const std::string& nama = kantor.instansi().nama;
  const std::string& dasar = kantor.instansi().dasar_pembentukan;
  naskah::Subbab subbab{.id = "1.1", .nomor = "1.1", .judul = "Struktur Organisasi", .isi = {}};
  auto& isi = subbab.isi;
  if (kantor.unit().empty()) {
    isi.emplace_back(paragraf("Susunan organisasi ", nama, " belum diisi."));
  } else {
    naskah::Gambar gambar = gambar_organisasi(p);
    isi.emplace_back(paragraf(
        "Kedudukan dan susunan organisasi ", instansi_lengkap(kantor), " diatur dalam ",
        dasar.empty() ? "peraturan pembentukannya (nomor dan tahunnya belum diisi)" : dasar,
        ". Susunannya, sebagaimana ", rujuk(gambar), ", terdiri atas:"));
    isi.emplace_back(susunan(kantor));
    isi.emplace_back(std::move(gambar));
  }
  naskah::Tabel pejabat = tabel_pejabat(p);
  naskah::Tabel staf = tabel_staf(p);
  isi.emplace_back(paragraf_pegawai(p, pejabat, staf));
  if (!pejabat.baris.empty()) isi.emplace_back(std::move(pejabat));
  if (!staf.baris.empty()) isi.emplace_back(std::move(staf));
  return subbab;
}

naskah::Bab bab_pendahuluan(Penyusun& p) {
  naskah::Bab bab{.id = "bab-1", .nomor = "I", .judul = "Pendahuluan", .pembuka = pembuka(p)};
  bab.subbab = {subbab_organisasi(p), subbab_tugas(p),  subbab_isu(p),
                subbab_cascading(p),  subbab_proses(p), subbab_lhe(p)};
  return bab;
}

}  // namespace laras::pelaporan
