#include "app/reviu_lkjip.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/catat_lhe.h"
#include "app/laporan.h"
#include "app/waktu.h"
#include "base/teks.h"
#include "embedded/assets.h"
#include "importer/butir_reviu.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/periksa_data.h"
#include "security/sidik.h"

namespace laras::app {

using kamus::Baris;
using kamus::Pembaca;
using pelaporan::ButirDireviu;
using pelaporan::ButirReviu;
using pelaporan::PernyataanReviu;

namespace {

constexpr std::size_t kCatatanTerpanjang = 4000;
constexpr const char* kReviuBerubah =
    "Reviu ini diubah orang lain sejak Anda membukanya. Bandingkan isinya di bawah, lalu simpan "
    "lagi bila ketikan Anda yang dipakai.";

Result<std::vector<ButirReviu>> formulir_reviu(bool pernyataan) {
  LARAS_TRY(auto semua, importer::baca_butir_reviu(embedded::find("acuan/reviu.csv")));
  std::erase_if(semua, [&](const ButirReviu& satu) {
    if (pernyataan) return satu.bagian != "pernyataan";
    return satu.bagian == "pernyataan" || satu.bagian == "angka";
  });
  return semua;
}

std::string nama_medan(const char* apa, const ButirReviu& butir) {
  return std::string(apa) + "-" + butir.bagian + "-" + butir.nomor;
}

std::string isi_medan(const IsiReviu& isi, const char* apa, const ButirReviu& butir) {
  const auto ada = isi.find(nama_medan(apa, butir));
  return ada == isi.end() ? std::string() : ada->second;
}

void taruh_medan(IsiReviu& isi, const char* apa, const ButirReviu& butir,
                 const std::string& nilai) {
  if (!nilai.empty()) isi[nama_medan(apa, butir)] = nilai;
}

IsiReviu isi_reviu(const kamus::Himpunan& himpunan, int tahun) {
  IsiReviu hasil;
  for (const Pembaca& b : kamus::baca(himpunan, "reviu_butir")) {
    if (b.bulat("tahun") != tahun) continue;
    const ButirReviu butir{.bagian = b.teks("bagian"), .nomor = b.teks("butir")};
    for (const char* apa : {"jawaban", "catatan", "tanggapan"}) {
      taruh_medan(hasil, apa, butir, b.teks(apa));
    }
  }
  return hasil;
}

/// Only fields of the form, trimmed; empty ones are gone.
IsiReviu baku_reviu(const std::vector<ButirReviu>& formulir, const IsiReviu& isi) {
  IsiReviu hasil;
  for (const ButirReviu& butir : formulir) {
    for (const char* apa : {"jawaban", "catatan", "tanggapan"}) {
      const std::string bersih(teks::pangkas(isi_medan(isi, apa, butir)));
      taruh_medan(hasil, apa, butir, teks::ganti(bersih, "\r\n", "\n"));
    }
  }
  return hasil;
}

std::vector<PernyataanReviu> daftar_pernyataan(const kamus::Himpunan& himpunan, int tahun) {
  std::vector<PernyataanReviu> hasil;
  for (const Pembaca& b : kamus::baca(himpunan, "pernyataan_reviu")) {
    if (b.bulat("tahun") != tahun) continue;
    hasil.push_back({.tahun = tahun,
                     .nomor = b.bulat("nomor"),
                     .nomor_surat = b.teks("nomor_surat"),
                     .tanggal = Tanggal::parse(b.teks("tanggal")).value(),
                     .penelaah = b.teks("penelaah"),
                     .sidik = b.teks("sidik"),
                     .kepala = b.teks("kepala"),
                     .alasan = b.teks("alasan"),
                     .waktu = b.teks("waktu"),
                     .oleh = b.teks("oleh")});
  }
  std::sort(hasil.begin(), hasil.end(),
            [](const auto& a, const auto& b) { return a.nomor > b.nomor; });
  return hasil;
}

KeadaanReviu keadaan_reviu(const ReviuLkjip& reviu) {
  if (!reviu.pernyataan.empty()) {
    const bool sama = reviu.pernyataan.front().sidik == reviu.sidik;
    return sama ? KeadaanReviu::Berlaku : KeadaanReviu::Basi;
  }
  return reviu.isi.empty() ? KeadaanReviu::Belum : KeadaanReviu::Berjalan;
}

void periksa_isi(const std::vector<ButirReviu>& formulir, const IsiReviu& isi, Errors& salah) {
  for (const ButirReviu& butir : formulir) {
    for (const char* apa : {"catatan", "tanggapan"}) {
      if (isi_medan(isi, apa, butir).size() <= kCatatanTerpanjang) continue;
      salah.push_back(
          {Kind::Invalid, "Paling panjang 4.000 huruf. Ringkaskan.", nama_medan(apa, butir)});
    }
    const std::string jawaban = isi_medan(isi, "jawaban", butir);
    if (pelaporan::judul_jawaban_reviu(jawaban) == "Belum dijawab" && !jawaban.empty()) {
      salah.push_back(
          {Kind::Invalid, "Pilih ya, tidak, atau tidak berlaku.", nama_medan("jawaban", butir)});
    }
  }
}

Result<std::vector<Baris>> baris_reviu(const Snapshot& snapshot, int tahun,
                                       const std::vector<ButirReviu>& formulir,
                                       const IsiReviu& isi) {
  std::vector<Baris> baru;
  for (const ButirReviu& butir : formulir) {
    const std::string jawaban = isi_medan(isi, "jawaban", butir);
    const std::string catatan = isi_medan(isi, "catatan", butir);
    const std::string tanggapan = isi_medan(isi, "tanggapan", butir);
    if (jawaban.empty() && catatan.empty() && tanggapan.empty()) continue;
    LARAS_TRY(auto satu, baris_baru(*kamus::cari("reviu_butir"), {{"tahun", std::to_string(tahun)},
                                                                  {"bagian", butir.bagian},
                                                                  {"butir", butir.nomor},
                                                                  {"jawaban", jawaban},
                                                                  {"catatan", catatan},
                                                                  {"tanggapan", tanggapan}}));
    baru.push_back(std::move(satu));
  }
  return tukar_baris(
      snapshot, "reviu_butir", [&](const Pembaca& b) { return b.bulat("tahun") == tahun; },
      std::move(baru));
}

/// What forbids the statement now; empty: nothing.
Errors halangan_pernyataan(const ReviuLkjip& reviu, const PermintaanPernyataan& diminta,
                           Tanggal hari_ini) {
  Errors salah;
  const auto tolak = [&](std::string pesan, const char* medan) {
    salah.push_back({Kind::Invalid, std::move(pesan), medan});
  };
  if (!reviu.kurang.empty())
    tolak("LKjIP masih KONSEP. " + reviu.kurang.front() + ".", "j-keadaan");
  if (diminta.sidik != reviu.sidik) {
    tolak("Isi LKjIP berubah sejak halaman ini dibuka. Periksa lagi, lalu nyatakan.", "j-keadaan");
  }
  if (const auto belum = reviu.belum_dijawab(); belum > 0) {
    tolak(std::to_string(belum) + " butir formulir belum dijawab.", "j-formulir");
  }
  for (const ButirDireviu& satu : reviu.butir) {
    if (satu.jawaban != "tidak" || (!satu.catatan.empty() && !satu.tanggapan.empty())) continue;
    tolak("Butir " + satu.butir.bagian + " " + satu.butir.nomor +
              " dijawab tidak; catatan dan tanggapannya harus ada.",
          "j-formulir");
  }
  if (diminta.nomor_surat.empty()) tolak("Tulis nomor pernyataan.", "nomor_surat");
  if (diminta.nomor_surat.size() > 80) tolak("Nomor paling panjang 80 huruf.", "nomor_surat");
  const auto tanggal = Tanggal::parse(diminta.tanggal);
  if (!tanggal.ok()) tolak(tanggal.error().message, "tanggal");
  if (tanggal.ok() && tanggal.value() > hari_ini) tolak("Tanggal ini belum tiba.", "tanggal");
  if (diminta.alasan.size() > 500) tolak("Paling panjang 500 huruf. Ringkaskan.", "alasan");
  if (reviu.kontradiksi > 0 && diminta.alasan.empty()) {
    tolak(std::to_string(reviu.kontradiksi) +
              " temuan menyatakan data bertentangan. Perbaiki, atau tulis penjelasannya.",
          "alasan");
  }
  return salah;
}

Result<Keputusan> catat_pernyataan(const Snapshot& kini, const ReviuLkjip& reviu,
                                   const PermintaanPernyataan& diminta,
                                   const kantor::Pelaku& pelaku, const std::string& waktu) {
  const int nomor = reviu.pernyataan.empty() ? 1 : reviu.pernyataan.front().nomor + 1;
  LARAS_TRY(
      auto baris,
      baris_baru(*kamus::cari("pernyataan_reviu"),
                 {{"tahun", std::to_string(diminta.tahun)},
                  {"nomor", std::to_string(nomor)},
                  {"nomor_surat", diminta.nomor_surat},
                  {"tanggal", diminta.tanggal},
                  {"penelaah", pelaku.nama_jabatan.empty() ? pelaku.nama : pelaku.nama_jabatan},
                  {"sidik", reviu.sidik},
                  {"kepala", reviu.kepala},
                  {"alasan", diminta.alasan},
                  {"waktu", waktu},
                  {"oleh", pelaku.pengguna}}));
  Keputusan hasil;
  hasil.ringkasan = "Nyatakan LKjIP " + std::to_string(diminta.tahun) + " telah direviu, nomor " +
                    diminta.nomor_surat;
  auto semua = baris_dari(kini.himpunan(), "pernyataan_reviu");
  semua.push_back(std::move(baris));
  hasil.sesudah.emplace("pernyataan_reviu", std::move(semua));
  return hasil;
}

}  // namespace

std::string ReviuLkjip::sebutan() const {
  switch (keadaan) {
    case KeadaanReviu::Belum:
      return "Belum direviu.";
    case KeadaanReviu::Berjalan:
      return "Sedang direviu: " + std::to_string(butir.size() - belum_dijawab()) + " dari " +
             std::to_string(butir.size()) + " butir dijawab.";
    default:
      break;
  }
  const PernyataanReviu& p = pernyataan.front();
  const std::string nomor = p.nomor_surat + ", " + p.tanggal.panjang() + ", oleh " + p.penelaah;
  if (keadaan == KeadaanReviu::Berlaku) return "Telah direviu: " + nomor + ".";
  return "Isi LKjIP berubah sesudah dinyatakan telah direviu (" + nomor + ").";
}

std::size_t ReviuLkjip::belum_dijawab() const {
  return static_cast<std::size_t>(std::count_if(
      butir.begin(), butir.end(), [](const ButirDireviu& b) { return b.jawaban.empty(); }));
}

Result<ReviuLkjip> tanya_reviu(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(auto jadi, susun(snapshot, {.jenis = JenisLaporan::Lkjip, .tahun = tahun}));
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  LARAS_TRY(const auto formulir, formulir_reviu(false));
  ReviuLkjip hasil{.tahun = tahun};
  LARAS_TRY(const std::string isi, cetak_naskah(jadi.naskah, {.bentuk = Bentuk::Json}));
  hasil.sidik = security::sha256_hex(isi);
  hasil.kepala = snapshot.sesi().kepala;
  hasil.kurang = pelaporan::kekurangan(jadi.naskah);
  for (const auto& satu : pelaporan::periksa_data(snapshot.himpunan(), *bahan)) {
    if (satu.temuan.jenis == pelaporan::JenisTemuan::Kontradiksi) ++hasil.kontradiksi;
  }
  hasil.isi = isi_reviu(snapshot.himpunan(), tahun);
  hasil.semula = sidik_isi(hasil.isi);
  for (const ButirReviu& butir : formulir) {
    hasil.butir.push_back({butir, isi_medan(hasil.isi, "jawaban", butir),
                           isi_medan(hasil.isi, "catatan", butir),
                           isi_medan(hasil.isi, "tanggapan", butir)});
  }
  hasil.pernyataan = daftar_pernyataan(snapshot.himpunan(), tahun);
  hasil.keadaan = keadaan_reviu(hasil);
  return hasil;
}

Result<HasilReviu> simpan_reviu(Workspace& workspace, const Oleh& oleh,
                                const KirimanReviu& kiriman) {
  HasilReviu hasil;
  LARAS_TRY(const auto formulir, formulir_reviu(false));
  const IsiReviu isi = baku_reviu(formulir, kiriman.isi);
  LARAS_TRY(const auto dilihat, workspace.snapshot());
  LARAS_TRY(const auto reviu, tanya_reviu(*dilihat, kiriman.tahun));
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::ReviuLaporan, "simpan-reviu", oleh.asal};
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        hasil = {};
        const IsiReviu tersimpan = isi_reviu(kini.himpunan(), kiriman.tahun);
        if (isi == tersimpan) return Keputusan{};
        const auto pernyataan = daftar_pernyataan(kini.himpunan(), kiriman.tahun);
        if (pernyataan.size() != reviu.pernyataan.size() ||
            reviu.keadaan == KeadaanReviu::Berlaku) {
          return Error{Kind::Conflict,
                       "LKjIP ini sudah dinyatakan telah direviu dan isinya tidak berubah. Reviu "
                       "dibuka lagi bila isinya berubah."};
        }
        periksa_isi(formulir, isi, hasil.salah);
        if (sidik_isi(tersimpan) != kiriman.semula) {
          hasil.bentrok = true;
          hasil.tersimpan = tersimpan;
          hasil.salah.push_back({Kind::Conflict, kReviuBerubah});
        }
        if (!hasil.salah.empty()) return Keputusan{};
        Keputusan keputusan;
        LARAS_TRY(auto baris, baris_reviu(kini, kiriman.tahun, formulir, isi));
        keputusan.sesudah.emplace("reviu_butir", std::move(baris));
        keputusan.ringkasan = "Simpan reviu LKjIP " + std::to_string(kiriman.tahun);
        return keputusan;
      }));
  return hasil;
}

Result<HasilReviu> nyatakan_reviu(Workspace& workspace, const Oleh& oleh,
                                  const PermintaanPernyataan& permintaan) {
  HasilReviu hasil;
  PermintaanPernyataan rapi = permintaan;
  rapi.nomor_surat = teks::rapikan(rapi.nomor_surat);
  rapi.alasan = teks::rapikan(rapi.alasan);
  LARAS_TRY(const auto dilihat, workspace.snapshot());
  LARAS_TRY(const auto reviu, tanya_reviu(*dilihat, permintaan.tahun));
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::ReviuLaporan, "nyatakan-reviu", oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        // The report was written outside the lock; another head means other data.
        if (kini.sesi().kepala != reviu.kepala) {
          return Error{Kind::Conflict, "Data baru saja berubah. Buka lagi reviunya."};
        }
        if (reviu.keadaan == KeadaanReviu::Berlaku) return Keputusan{};
        const Tanggal hari_ini = tanggal_kantor(waktu, kini.kantor().instansi().zona_waktu);
        hasil.salah = halangan_pernyataan(reviu, rapi, hari_ini);
        if (!hasil.salah.empty()) return Keputusan{};
        return catat_pernyataan(kini, reviu, rapi, oleh.pelaku, waktu);
      }));
  return hasil;
}

Result<naskah::Naskah> naskah_pernyataan(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto reviu, tanya_reviu(snapshot, tahun));
  if (reviu.pernyataan.empty()) {
    return Error{Kind::NotFound,
                 "LKjIP " + std::to_string(tahun) + " belum dinyatakan telah direviu."};
  }
  LARAS_TRY(const auto kalimat, formulir_reviu(true));
  const auto& instansi = snapshot.kantor().instansi();
  return pelaporan::pernyataan_telah_direviu(instansi.nama, instansi.tempat,
                                             reviu.pernyataan.front(), kalimat, reviu.butir);
}

}  // namespace laras::app
