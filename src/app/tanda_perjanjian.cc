#include "app/tanda_perjanjian.h"

#include <optional>
#include <system_error>
#include <utility>

#include "app/baris.h"
#include "app/dokumen.h"
#include "app/pin.h"
#include "base/teks.h"
#include "embedded/assets.h"
#include "format/jenis_berkas.h"
#include "kantor/pemangku.h"
#include "security/sidik.h"
#include "security/tanda_tangan.h"
#include "store/berkas.h"
#include "store/isi_berkas.h"

namespace laras::app {

using kantor::Tindakan;

namespace {

constexpr std::size_t kAlasanTerpanjang = 500;
/// How often a document is written again where the data changed meanwhile.
constexpr int kUlang = 3;

Error bukan_pemangku() {
  return {Kind::Forbidden, "Perjanjian ini ditandatangani oleh pemegang jabatannya sendiri."};
}

/// As what the person acts for the post of that code.
std::optional<std::string> sebagai(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                                   const std::string& jabatan) {
  const auto* pos = snapshot.kantor().cari(Id<kantor::Jabatan>(jabatan));
  return pos == nullptr ? std::nullopt : kantor::memangku(pelaku, *pos, snapshot.kantor());
}

IsiBaris kunci_baris(const PerjanjianDari& dari, int versi) {
  return {{"tahun", std::to_string(dari.tahun)},
          {"jabatan", dari.jabatan},
          {"nomor", std::to_string(versi)}};
}

Result<kamus::Baris> baris_dengan(const char* subjek, const PerjanjianDari& dari, int versi,
                                  const IsiBaris& isi) {
  IsiBaris semua = kunci_baris(dari, versi);
  semua.insert(semua.end(), isi.begin(), isi.end());
  return baris_baru(*kamus::cari(subjek), semua);
}

void tambah(const Snapshot& snapshot, const char* subjek, std::vector<kamus::Baris> baru,
            kamus::Himpunan& sesudah) {
  auto semua = baris_dari(snapshot.himpunan(), subjek);
  for (kamus::Baris& satu : baru) semua.push_back(std::move(satu));
  sesudah.emplace(subjek, std::move(semua));
}

/// The newest version, if it is the one that was shown and still waits for its second party.
Result<VersiPerjanjian> yang_menunggu(const Snapshot& snapshot, const PerjanjianDari& dari,
                                      int nomor) {
  auto semua = versi_perjanjian(snapshot, dari);
  if (semua.empty()) {
    return Error{Kind::NotFound, "Perjanjian kinerja ini belum disiapkan pihak pertama."};
  }
  if (semua.front().nomor != nomor) {
    return Error{Kind::Conflict,
                 "Sudah ada versi yang lebih baru dari perjanjian ini. Buka versi terbarunya."};
  }
  return std::move(semua.front());
}

/// Signs and makes the row of it.
Result<kamus::Baris> tanda(const Snapshot& snapshot, const PerjanjianDari& dari, int versi,
                           const char* pihak, const kantor::Pelaku& pelaku,
                           const std::string& jabatan, const std::string& sidik,
                           const KunciTerbuka& kunci, const std::string& waktu) {
  LARAS_TRY(const std::string tanda,
            security::sign(pesan_tanda(snapshot, dari, versi, pihak, sidik, waktu), kunci.rahasia));
  return baris_dengan("tanda_tangan", dari, versi,
                      {{"pihak", pihak},
                       {"pengguna", pelaku.pengguna},
                       {"jabatan_penanda", jabatan},
                       {"waktu", waktu},
                       {"sidik", sidik},
                       {"kunci", std::to_string(kunci.nomor)},
                       {"tanda", tanda}});
}

/// Fails with Conflict where another key took the place of the one that was opened.
Result<void> kunci_berlaku(const Snapshot& snapshot, const std::string& pengguna,
                           const KunciTerbuka& kunci) {
  for (const auto& satu : daftar_kunci(snapshot, pengguna)) {
    if (satu.nomor == kunci.nomor && satu.sampai.empty()) return {};
  }
  return Error{Kind::Conflict, "Kunci tanda tangan Anda baru diganti. Ketik PIN yang baru.", "pin"};
}

std::string sebutan(const PerjanjianDari& dari, int versi) {
  return "perjanjian kinerja " + dari.jabatan + " " + std::to_string(dari.tahun) + " versi " +
         std::to_string(versi);
}

Errors halangan(const PerjanjianTampil& kini, const PermintaanSiap& permintaan) {
  Errors salah;
  for (const std::string& satu : kini.kurang) {
    salah.push_back({Kind::Invalid, "Naskah ini masih KONSEP. " + satu + ".", "j-naskah"});
  }
  if (kini.dokumen.empty() || kini.kode_atasan.empty()) {
    salah.push_back({Kind::Invalid,
                     "Lengkapi lebih dahulu dokumen Perjanjian Kinerja dan atasan jabatan ini.",
                     "j-periksa"});
  }
  if (permintaan.versi != kini.versi_berikut()) {
    salah.push_back({Kind::Conflict,
                     "Perjanjian ini sementara itu sudah disiapkan. Periksa versinya dahulu.",
                     "j-naskah"});
  }
  if (permintaan.alasan.size() > kAlasanTerpanjang) {
    salah.push_back({Kind::Invalid, "Alasan paling panjang 500 huruf. Ringkaskan.", "alasan"});
  }
  if (permintaan.alasan.empty() && kini.perlu_alasan()) {
    salah.push_back({Kind::Invalid,
                     kini.versi.empty()
                         ? "Daftar periksa masih menemukan " + std::to_string(kini.temuan()) +
                               " hal. Perbaiki, atau tulis alasannya."
                         : "Perjanjian ini sudah pernah disiapkan. Tulis alasan perubahannya.",
                     "alasan"});
  }
  return salah;
}

/// The document as it was written, with the head of the trail of its data.
struct Cetakan {
  std::string sidik;
  std::string kepala;
  std::vector<kamus::Baris> berkas;
};

Result<Cetakan> cetak(const Workspace& workspace, const Snapshot& snapshot,
                      const PerjanjianTampil& isi, const PermintaanSiap& permintaan) {
  Cetakan hasil{{}, snapshot.sesi().kepala, {}};
  for (const FormatDokumen& format : daftar_format()) {
    LARAS_TRY(const std::string bytes, cetak_perjanjian(isi, format.bentuk));
    LARAS_TRY(const std::string sidik, store::simpan_isi(workspace.root(), bytes));
    if (format.bentuk == Bentuk::Pdf) hasil.sidik = sidik;
    LARAS_TRY(auto baris, baris_dengan("perjanjian_berkas", permintaan.dari, permintaan.versi,
                                       {{"format", std::string(format.akhiran)},
                                        {"sidik", sidik},
                                        {"ukuran", std::to_string(bytes.size())}}));
    hasil.berkas.push_back(std::move(baris));
  }
  return hasil;
}

/// The rows of what was prepared.
Result<Keputusan> catat(const Snapshot& snapshot, const PerjanjianTampil& isi, Cetakan cetakan,
                        const PermintaanSiap& permintaan, const kantor::Pelaku& pelaku,
                        const KunciTerbuka& kunci, const std::string& waktu) {
  const auto jabatan = sebagai(snapshot, pelaku, permintaan.dari.jabatan);
  if (!jabatan) return bukan_pemangku();
  LARAS_CHECK(kunci_berlaku(snapshot, pelaku.pengguna, kunci));
  const PerjanjianDari& dari = permintaan.dari;
  LARAS_TRY(auto baris, baris_dengan("perjanjian", dari, permintaan.versi,
                                     {{"dokumen", isi.dokumen},
                                      {"judul", isi.naskah.judul},
                                      {"pihak_kedua", isi.kode_atasan},
                                      {"sidik", cetakan.sidik},
                                      {"waktu", waktu},
                                      {"oleh", pelaku.pengguna},
                                      {"alasan", permintaan.alasan},
                                      {"kepala", cetakan.kepala},
                                      {"versi_program", std::string(embedded::version())}}));
  LARAS_TRY(auto pertama, tanda(snapshot, dari, permintaan.versi, "pertama", pelaku, *jabatan,
                                cetakan.sidik, kunci, waktu));
  Keputusan keputusan;
  keputusan.ringkasan = "Siapkan " + sebutan(dari, permintaan.versi);
  if (!permintaan.alasan.empty()) keputusan.ringkasan += ": " + permintaan.alasan;
  tambah(snapshot, "perjanjian", {std::move(baris)}, keputusan.sesudah);
  tambah(snapshot, "perjanjian_berkas", std::move(cetakan.berkas), keputusan.sesudah);
  tambah(snapshot, "tanda_tangan", {std::move(pertama)}, keputusan.sesudah);
  return keputusan;
}

/// A request that was carried out already.
bool sudah(const PerjanjianTampil& kini, const PermintaanSiap& permintaan,
           const kantor::Pelaku& pelaku) {
  if (kini.versi.empty()) return false;
  const VersiPerjanjian& terbaru = kini.versi.front();
  return terbaru.nomor == permintaan.versi && terbaru.sidik == permintaan.sidik &&
         terbaru.oleh == pelaku.pengguna;
}

Error naskah_berubah() {
  return {Kind::Conflict,
          "Naskah berubah sejak Anda membukanya, jadi belum ditandatangani. Baca yang sekarang, "
          "lalu ketik PIN lagi.",
          "j-naskah"};
}

/// One attempt; false where the data changed between writing and keeping.
Result<bool> coba(Workspace& workspace, const Tindak& tindak, const PermintaanSiap& permintaan,
                  const Asal& asal, std::optional<KunciTerbuka>& kunci, Errors& salah) {
  LARAS_TRY(const auto kini, workspace.snapshot());
  LARAS_TRY(auto isi, tanya_perjanjian(*kini, permintaan.dari));
  if (sudah(isi, permintaan, tindak.pelaku)) return true;
  salah = halangan(isi, permintaan);
  if (!salah.empty()) return true;
  LARAS_TRY(Cetakan cetakan, cetak(workspace, *kini, isi, permintaan));
  if (cetakan.sidik != permintaan.sidik) return naskah_berubah();
  if (!kunci) {
    LARAS_TRY(kunci, buka_kunci(workspace, tindak.pelaku, permintaan.pin, asal));
  }
  bool basi = false;
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        basi = snapshot.sesi().kepala != cetakan.kepala;
        if (basi) return Keputusan{};
        return catat(snapshot, isi, std::move(cetakan), permintaan, tindak.pelaku, *kunci,
                     workspace.now());
      }));
  return !basi;
}

/// Notes the refusal of one who does not hold the post; his PIN is not asked for.
Result<void> pastikan(Workspace& workspace, const Tindak& tindak, bool boleh) {
  if (boleh && kantor::boleh(tindak.pelaku, tindak.tindakan)) return {};
  const auto ditolak = workspace.lakukan(
      tindak,
      [](const Snapshot&, store::Database&) -> Result<Keputusan> { return bukan_pemangku(); });
  return ditolak.ok() ? bukan_pemangku() : ditolak.error();
}

Result<void> siapkan(Workspace& workspace, const Tindak& tindak, const Asal& asal,
                     const PermintaanSiap& permintaan, Errors& salah) {
  LARAS_TRY(const auto kini, workspace.snapshot());
  LARAS_CHECK(
      pastikan(workspace, tindak, boleh_menyiapkan(*kini, tindak.pelaku, permintaan.dari.jabatan)));
  std::optional<KunciTerbuka> kunci;
  for (int kali = 0; kali < kUlang; ++kali) {
    LARAS_TRY(const bool selesai, coba(workspace, tindak, permintaan, asal, kunci, salah));
    if (selesai) return {};
  }
  return Error{Kind::Conflict,
               "Data terus berubah selama naskah disusun. Tunggu sebentar, lalu ulangi.", "pin"};
}

Result<void> tandatangani(Workspace& workspace, const Tindak& tindak, const Asal& asal,
                          const PermintaanTanda& permintaan) {
  LARAS_TRY(const auto kini, workspace.snapshot());
  LARAS_TRY(const auto versi, yang_menunggu(*kini, permintaan.dari, permintaan.versi));
  LARAS_CHECK(pastikan(workspace, tindak, boleh_menandatangani(*kini, tindak.pelaku, versi)));
  if (versi.sidik != permintaan.sidik) return naskah_berubah();
  LARAS_TRY(const KunciTerbuka kunci, buka_kunci(workspace, tindak.pelaku, permintaan.pin, asal));
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto kini, yang_menunggu(snapshot, permintaan.dari, permintaan.versi));
        const auto jabatan = sebagai(snapshot, tindak.pelaku, kini.pihak_kedua);
        if (!jabatan) return bukan_pemangku();
        for (const TandaTampil& satu : kini.tanda) {
          if (satu.pihak == "kedua") return Keputusan{};
        }
        LARAS_CHECK(kunci_berlaku(snapshot, tindak.pelaku.pengguna, kunci));
        LARAS_TRY(auto baris, tanda(snapshot, permintaan.dari, permintaan.versi, "kedua",
                                    tindak.pelaku, *jabatan, kini.sidik, kunci, workspace.now()));
        Keputusan keputusan;
        keputusan.ringkasan = "Tandatangani " + sebutan(permintaan.dari, permintaan.versi);
        tambah(snapshot, "tanda_tangan", {std::move(baris)}, keputusan.sesudah);
        return keputusan;
      }));
  return {};
}

/// The bytes of a signed page, kept, as the cells of its row.
Result<IsiBaris> simpan_lembar(const Workspace& workspace, const KirimanLembar& kiriman) {
  std::error_code gagal;
  const auto besar = std::filesystem::file_size(kiriman.berkas, gagal);
  if (gagal || besar == 0) {
    return Error{Kind::Invalid, "Berkas ini kosong. Pilih berkas lain.", "lembar"};
  }
  if (besar > kLembarTerbesar) {
    return Error{Kind::Invalid, "Berkas lebih dari 10 MB. Pindai dengan 200 dpi.", "lembar"};
  }
  auto jenis = format::jenis_berkas(kiriman.berkas, kiriman.nama);
  const bool lembar =
      jenis.ok() && (jenis.value().mime == "application/pdf" ||
                     jenis.value().mime == "image/jpeg" || jenis.value().mime == "image/png");
  if (!lembar) {
    return Error{
        Kind::Invalid,
        jenis.ok() ? "Unggah hasil pindai atau foto: PDF, JPG, atau PNG." : jenis.error().message,
        "lembar"};
  }
  LARAS_TRY(const std::string bytes, store::baca_berkas(kiriman.berkas));
  LARAS_TRY(const std::string sidik, store::simpan_isi(workspace.root(), bytes));
  return IsiBaris{
      {"sidik", sidik}, {"jenis", jenis.value().mime}, {"ukuran", std::to_string(bytes.size())}};
}

Result<void> terima(Workspace& workspace, const Tindak& tindak, const KirimanLembar& kiriman) {
  LARAS_TRY(const auto kini, workspace.snapshot());
  LARAS_TRY(const auto versi, yang_menunggu(*kini, kiriman.dari, kiriman.versi));
  // Only for one who may: nobody else fills the disk.
  LARAS_CHECK(pastikan(workspace, tindak,
                       boleh_mengunggah(*kini, tindak.pelaku, kiriman.dari.jabatan, versi)));
  LARAS_TRY(IsiBaris isi, simpan_lembar(workspace, kiriman));
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto kini, yang_menunggu(snapshot, kiriman.dari, kiriman.versi));
        for (const TandaTampil& satu : kini.tanda) {
          if (satu.pihak != "lembar") continue;
          if (satu.sidik == isi.front().second) return Keputusan{};
          return Error{Kind::Conflict, "Lembar bertanda tangan versi ini sudah diunggah.",
                       "lembar"};
        }
        isi.insert(isi.end(), {{"pihak", "lembar"},
                               {"pengguna", tindak.pelaku.pengguna},
                               {"jabatan_penanda", tindak.pelaku.nama_jabatan.empty()
                                                       ? tindak.pelaku.nama
                                                       : tindak.pelaku.nama_jabatan},
                               {"waktu", workspace.now()}});
        LARAS_TRY(auto baris, baris_dengan("tanda_tangan", kiriman.dari, kiriman.versi, isi));
        Keputusan keputusan;
        keputusan.ringkasan =
            "Unggah lembar bertanda tangan " + sebutan(kiriman.dari, kiriman.versi);
        tambah(snapshot, "tanda_tangan", {std::move(baris)}, keputusan.sesudah);
        return keputusan;
      }));
  return {};
}

}  // namespace

bool boleh_menyiapkan(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                      const std::string& jabatan) {
  return kantor::boleh(pelaku, Tindakan::TandatanganiPerjanjian) &&
         sebagai(snapshot, pelaku, jabatan).has_value();
}

bool boleh_menandatangani(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                          const VersiPerjanjian& versi) {
  return versi.oleh != pelaku.pengguna && boleh_menyiapkan(snapshot, pelaku, versi.pihak_kedua);
}

bool boleh_mengunggah(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                      const std::string& jabatan, const VersiPerjanjian& versi) {
  if (!kantor::boleh(pelaku, Tindakan::TandatanganiPerjanjian)) return false;
  return kantor::boleh(pelaku, Tindakan::AturStandar) ||
         boleh_menyiapkan(snapshot, pelaku, jabatan) ||
         boleh_menyiapkan(snapshot, pelaku, versi.pihak_kedua);
}

Errors siapkan_perjanjian(Workspace& workspace, const kantor::Pelaku& pelaku, const Asal& asal,
                          const PermintaanSiap& permintaan) {
  PermintaanSiap rapi = permintaan;
  rapi.alasan = teks::rapikan(permintaan.alasan);
  Errors salah;
  const Tindak tindak{pelaku, Tindakan::TandatanganiPerjanjian, "siapkan-perjanjian",
                      "peramban " + asal.alamat};
  const auto hasil = siapkan(workspace, tindak, asal, rapi, salah);
  if (!hasil.ok()) salah.push_back(hasil.error());
  return salah;
}

Errors tandatangani_perjanjian(Workspace& workspace, const kantor::Pelaku& pelaku, const Asal& asal,
                               const PermintaanTanda& permintaan) {
  const Tindak tindak{pelaku, Tindakan::TandatanganiPerjanjian, "tandatangani-perjanjian",
                      "peramban " + asal.alamat};
  const auto hasil = tandatangani(workspace, tindak, asal, permintaan);
  return hasil.ok() ? Errors{} : Errors{hasil.error()};
}

Errors terima_lembar(Workspace& workspace, const kantor::Pelaku& pelaku, const Asal& asal,
                     const KirimanLembar& kiriman) {
  const Tindak tindak{pelaku, Tindakan::TandatanganiPerjanjian, "unggah-lembar",
                      "peramban " + asal.alamat};
  const auto hasil = terima(workspace, tindak, kiriman);
  return hasil.ok() ? Errors{} : Errors{hasil.error()};
}

}  // namespace laras::app
