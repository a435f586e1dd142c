#include "pelaporan/pernyataan_reviu.h"

#include <array>
#include <utility>

#include "base/teks.h"
#include "pelaporan/lembar_kendali.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::kata;
using naskah::Paragraf;
using naskah::sel_kosong;
using naskah::sel_teks;
using naskah::Tabel;

constexpr std::array<std::pair<const char*, const char*>, 3> kBagianFormulir = {
    std::pair{"format", "I. Format"}, std::pair{"mekanisme", "II. Mekanisme penyusunan"},
    std::pair{"substansi", "III. Substansi"}};

naskah::Sel sel_isi(const std::string& isi) { return isi.empty() ? sel_kosong() : sel_teks(isi); }

std::string isi_kalimat(const ButirReviu& butir, const std::string& instansi, int tahun) {
  return teks::ganti(teks::ganti(butir.isi, "{tahun}", std::to_string(tahun)), "{instansi}",
                     instansi);
}

naskah::Bab bab_pernyataan(const std::string& instansi, const std::string& tempat,
                           const PernyataanReviu& p, const std::vector<ButirReviu>& kalimat) {
  naskah::Bab bab{
      .id = "pernyataan-telah-direviu", .nomor = {}, .judul = "Pernyataan Telah Direviu"};
  bab.pembuka = {naskah::JudulTengah{{"PERNYATAAN TELAH DIREVIU", teks::awal_besar(instansi),
                                      "TAHUN ANGGARAN " + std::to_string(p.tahun),
                                      "Nomor: " + p.nomor_surat}}};
  for (const auto& satu : kalimat) {
    bab.pembuka.emplace_back(Paragraf{{kata(isi_kalimat(satu, instansi, p.tahun))}});
  }
  if (!p.alasan.empty()) {
    bab.pembuka.emplace_back(
        Paragraf{{kata("Penjelasan atas temuan pemeriksaan data: " + p.alasan)}});
  }
  bab.pembuka.emplace_back(
      naskah::Identitas{{{"Laporan", "Laporan Kinerja Tahun " + std::to_string(p.tahun)},
                         {"SHA-256 isi laporan", berkelompok(p.sidik)},
                         {"Kepala jejak", berkelompok(p.kepala)}}});
  bab.pembuka.emplace_back(naskah::BlokTtd{{{.tempat_tanggal = tempat + ", " + p.tanggal.panjang(),
                                             .jabatan = p.penelaah,
                                             .nama = ""}}});
  return bab;
}

Tabel tabel_formulir_reviu(const char* kode, const char* judul,
                           const std::vector<ButirDireviu>& butir) {
  Tabel tabel;
  tabel.id = std::string("reviu-") + kode;
  tabel.judul = judul;
  tabel.kolom = {{"No.", JenisSel::Cacah, 90},
                 {"Pernyataan", JenisSel::Teks, 620},
                 {"Jawaban", JenisSel::TeksPendek, 190},
                 {"Catatan penelaah", JenisSel::Teks, 360},
                 {"Tanggapan penyusun", JenisSel::Teks, 340}};
  tabel.formulir = true;
  for (const auto& satu : butir) {
    if (satu.butir.bagian != kode) continue;
    tabel.baris.push_back(baris({sel_teks(satu.butir.nomor), sel_teks(satu.butir.isi),
                                 sel_teks(std::string(judul_jawaban_reviu(satu.jawaban))),
                                 sel_isi(satu.catatan), sel_isi(satu.tanggapan)}));
    tabel.sumber = satu.butir.regulasi;
  }
  return tabel;
}

}  // namespace

std::string_view judul_jawaban_reviu(std::string_view jawaban) {
  if (jawaban == "ya") return "Ya";
  if (jawaban == "tidak") return "Tidak";
  return jawaban == "tidak-berlaku" ? "Tidak berlaku" : "Belum dijawab";
}

naskah::Naskah pernyataan_telah_direviu(const std::string& instansi, const std::string& tempat,
                                        const PernyataanReviu& pernyataan,
                                        const std::vector<ButirReviu>& kalimat,
                                        const std::vector<ButirDireviu>& butir) {
  naskah::Naskah hasil{
      .id = "pernyataan-reviu",
      .judul = "Pernyataan Telah Direviu Laporan Kinerja Tahun " + std::to_string(pernyataan.tahun),
      .instansi = instansi,
      .tahun = pernyataan.tahun};
  naskah::Bab formulir{.id = "formulir-reviu", .nomor = {}, .judul = "Formulir Reviu"};
  for (const auto& [kode, judul] : kBagianFormulir) {
    formulir.pembuka.emplace_back(tabel_formulir_reviu(kode, judul, butir));
  }
  hasil.bab = {bab_pernyataan(instansi, tempat, pernyataan, kalimat), std::move(formulir)};
  return hasil;
}

}  // namespace laras::pelaporan
