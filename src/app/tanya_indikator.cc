#include "app/tanya_indikator.h"

#include <algorithm>
#include <set>
#include <utility>

#include "acuan/periode.h"
#include "base/teks.h"
#include "kinerja/capaian.h"
#include "kinerja/data.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/gambar_triwulan.h"
#include "render/svg.h"

namespace laras::app {

namespace {

using pelaporan::Penyusun;
using perencanaan::Indikator;

constexpr int kLebar = 16000;
constexpr int kSempit = 6900;

std::string arah(perencanaan::Arah arah) {
  switch (arah) {
    case perencanaan::Arah::MakinTinggi:
      return "makin tinggi makin baik";
    case perencanaan::Arah::MakinRendah:
      return "makin rendah makin baik";
    case perencanaan::Arah::MakinRendahRasio:
      break;
  }
  return "makin rendah makin baik, dihitung target ÷ realisasi";
}

std::string akumulasi(perencanaan::Akumulasi akumulasi) {
  return akumulasi == perencanaan::Akumulasi::Jumlah ? "dijumlahkan" : "nilai terakhir";
}

std::string sumber(const Indikator& indikator) {
  switch (indikator.sumber) {
    case perencanaan::Sumber::Ketik:
      return "diisi unit dengan bukti";
    case perencanaan::Sumber::Fakta:
      return "hasil evaluasi atau survei (" + indikator.fakta + ")";
    case perencanaan::Sumber::Gabungan:
      break;
  }
  return "gabungan indikator di bawahnya";
}

std::string masa(int mulai, int sampai) {
  if (sampai == 0 || sampai >= 9999) return "sejak " + std::to_string(mulai);
  if (sampai == mulai) return std::to_string(mulai);
  return std::to_string(mulai) + "–" + std::to_string(sampai);
}

void isi_definisi(Penyusun& p, const Indikator& indikator, LihatIndikator& hasil) {
  const auto tambah = [&](std::string nama, std::string teks) {
    if (!teks.empty()) hasil.definisi.emplace_back(std::move(nama), std::move(teks));
  };
  for (const auto* iku : p.rencana().iku(p.tahun())) {
    if (iku->indikator != indikator.id) continue;
    hasil.iku = true;
    tambah("Definisi", iku->definisi_operasional);
    tambah("Formulasi", iku->formulasi);
    tambah("Pembilang", iku->pembilang);
    tambah("Penyebut", iku->penyebut);
    tambah("Sumber data", iku->sumber_data);
  }
  tambah("Satuan", indikator.satuan.nama);
  tambah("Desimal", std::to_string(indikator.desimal));
  tambah("Arah", arah(indikator.arah));
  tambah("Dalam tahun", akumulasi(indikator.akumulasi_tahun));
  tambah("Antartahun", akumulasi(indikator.akumulasi_renstra));
  tambah("Realisasi", sumber(indikator));
}

void isi_letak(Penyusun& p, const Indikator& indikator, LihatIndikator& hasil) {
  constexpr int kTerdalam = 8;  // a cycle in the data must not hang the program
  const auto* simpul = p.rencana().simpul(indikator.simpul, p.tahun());
  if (simpul == nullptr) return;
  hasil.simpul = (simpul->kode.empty() ? "" : simpul->kode + " ") + simpul->nama;
  if (!p.rencana().penanggung_jawab(simpul->id, p.tahun()).empty()) {
    hasil.oleh = p.penanggung_jawab(simpul->id);
  }
  for (int i = 0; i < kTerdalam; ++i) {
    simpul = p.rencana().simpul(simpul->induk, p.tahun());
    if (simpul == nullptr || simpul->jenis < perencanaan::JenisSimpul::Tujuan) return;
    hasil.jalur.insert(hasil.jalur.begin(), simpul->nama);
  }
}

std::string dokumen_target(Penyusun& p, const Id<Indikator>& id, int tahun) {
  using perencanaan::JenisDokumen;
  for (const auto jenis : {JenisDokumen::Pk, JenisDokumen::Renja, JenisDokumen::Renstra}) {
    const auto* dokumen = p.rencana().terbaru(jenis, tahun);
    if (dokumen != nullptr && p.rencana().target(dokumen->id, id, tahun) != nullptr) {
      return dokumen->nama;
    }
  }
  return {};
}

void isi_riwayat(Penyusun& p, const Indikator& indikator, LihatIndikator& hasil) {
  std::size_t berangka = 0;
  for (const int tahun : pelaporan::tahun_tren(p, indikator.id)) {
    const auto* versi = p.rencana().indikator(indikator.id, tahun);
    if (versi == nullptr) continue;
    hasil.riwayat.push_back(
        {tahun, ukuran(p, *versi, tahun), dokumen_target(p, indikator.id, tahun)});
    berangka += p.ukur().realisasi(indikator.id, tahun).angka.ada() ? 1 : 0;
  }
  if (berangka < 2) return;
  const naskah::Gambar gambar = pelaporan::gambar_tren(p, indikator);
  const auto& grafik = std::get<naskah::GrafikTren>(gambar.isi);
  hasil.gambar_lebar = render::svg_berkelas(gambar, grafik, "tren-lebar", kLebar);
  hasil.gambar_sempit = render::svg_berkelas(gambar, grafik, "tren-sempit", kSempit);
}

void isi_triwulan(Penyusun& p, const Indikator& indikator, LihatIndikator& hasil) {
  const int tahun = p.tahun();
  const std::string& id = indikator.id.str();
  for (int nomor = 1; nomor <= 4; ++nomor) {
    const auto periode = acuan::triwulan(nomor);
    const std::string tw = "-tw" + std::to_string(nomor) + ":" + id;
    const auto target = p.ukur().target_sd(indikator.id, tahun, periode);
    const auto realisasi =
        p.ukur().realisasi_sd(p.renja().id, indikator.id, tahun, acuan::akhir(periode));
    hasil.triwulan.push_back(
        {.nama = "Tribulan " + std::string(acuan::romawi(nomor)),
         .target = tampil(Penyusun::sel(indikator, target), "target" + tw, tahun),
         .realisasi = tampil(Penyusun::sel(indikator, realisasi), "realisasi" + tw, tahun),
         .capaian = tampil_persen(kinerja::capaian(target, realisasi, indikator.arah),
                                  "capaian" + tw, tahun)});
  }
  const naskah::Gambar gambar = pelaporan::gambar_triwulan(p, indikator);
  if (pelaporan::titik_berisi(gambar) < 2) return;
  const auto& grafik = std::get<naskah::GrafikTren>(gambar.isi);
  hasil.gambar_triwulan_lebar = render::svg_berkelas(gambar, grafik, "triwulan-lebar", kLebar);
  hasil.gambar_triwulan_sempit = render::svg_berkelas(gambar, grafik, "triwulan-sempit", kSempit);
}

void isi_versi(const kamus::Himpunan& himpunan, LihatIndikator& hasil) {
  for (const auto& baris : kamus::baca(himpunan, "indikator")) {
    if (baris.teks("indikator") != hasil.id) continue;
    hasil.versi.push_back({.masa = masa(baris.bulat("mulai"), baris.bulat("sampai")),
                           .nama = baris.teks("nama"),
                           .cara_ganti = baris.teks("cara_ganti"),
                           .alasan = baris.teks("alasan")});
  }
}

void isi_bukti(const kamus::Himpunan& himpunan, LihatIndikator& hasil) {
  std::set<std::string> berberkas;
  for (const auto& baris : kamus::baca(himpunan, "berkas_bukti")) {
    berberkas.insert(baris.teks("bukti"));
  }
  for (const auto& baris : kamus::baca(himpunan, "bukti")) {
    const int tahun = baris.bulat("tahun");
    if (baris.teks("indikator") != hasil.id || (tahun != 0 && tahun != hasil.tahun)) continue;
    hasil.bukti.push_back({.id = baris.teks("bukti"),
                           .judul = kinerja::judul_bukti(baris),
                           .untuk = baris.teks("untuk"),
                           .berberkas = berberkas.contains(baris.teks("bukti"))});
  }
}

void isi_rujukan(Penyusun& p, const Indikator& indikator, LihatIndikator& hasil) {
  const auto* rujukan = p.bahan().data.rujukan(indikator.id, p.tahun());
  if (rujukan == nullptr) return;
  hasil.rujukan = tampil(
      naskah::sel_angka(p.ukur().rujukan(indikator.id, p.tahun()), Penyusun::cara(indikator)), "",
      p.tahun());
  hasil.sumber_rujukan = rujukan->sumber;
}

}  // namespace

Result<LihatIndikator> tanya_indikator(const Snapshot& snapshot, int tahun, const std::string& id) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  const Indikator* indikator = p.rencana().indikator(Id<Indikator>(id), tahun);
  if (indikator == nullptr) {
    return Error{Kind::NotFound, "Indikator ini tidak ada pada tahun " + std::to_string(tahun) +
                                     ". Pilih tahun lain, atau cari namanya."};
  }
  LihatIndikator hasil;
  hasil.id = id;
  hasil.tahun = tahun;
  hasil.nama = indikator->nama;
  isi_letak(p, *indikator, hasil);
  isi_definisi(p, *indikator, hasil);
  hasil.ukuran = ukuran(p, *indikator, tahun);
  isi_rujukan(p, *indikator, hasil);
  isi_riwayat(p, *indikator, hasil);
  isi_triwulan(p, *indikator, hasil);
  isi_versi(snapshot.himpunan(), hasil);
  isi_bukti(snapshot.himpunan(), hasil);
  return hasil;
}

}  // namespace laras::app
