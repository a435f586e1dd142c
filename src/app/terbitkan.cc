#include "app/terbitkan.h"

#include <optional>
#include <utility>

#include "app/baris.h"
#include "app/dokumen.h"
#include "app/tata_naskah.h"
#include "base/teks.h"
#include "embedded/assets.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/kelompok_temuan.h"
#include "pelaporan/lembar_kendali.h"
#include "pelaporan/penanda_tangan.h"
#include "store/isi_berkas.h"

namespace laras::app {

namespace {

constexpr std::size_t kNomorTerpanjang = 80;
constexpr std::size_t kAlasanTerpanjang = 500;
/// How often it is written again where the data changed meanwhile.
constexpr int kUlang = 3;

/// A document ready to be printed, with what is known of it.
struct Siap {
  const Dokumen* dokumen = nullptr;
  std::string periode;
  naskah::Naskah naskah;
  KesiapanTerbit kesiapan;
};

std::string periode_dari(const Dokumen& dokumen, int triwulan) {
  return dokumen.bertriwulan ? "TW" + std::to_string(triwulan) : "TAHUN";
}

std::string awal_nomor(const Dokumen& dokumen, int tahun, const std::string& periode) {
  std::string hasil = std::string(dokumen.kode) + "-" + std::to_string(tahun);
  if (dokumen.bertriwulan) hasil += "-" + teks::kecilkan(periode);
  return hasil;
}

int versi_berikut(const Snapshot& snapshot, const Dokumen& dokumen, int tahun,
                  const std::string& periode) {
  int versi = 1;
  for (const auto& b : kamus::baca(snapshot.himpunan(), "terbitan")) {
    const bool sama = b.teks("jenis") == dokumen.kode && b.bulat("tahun") == tahun &&
                      b.teks("periode") == periode;
    if (sama && b.bulat("versi") >= versi) versi = b.bulat("versi") + 1;
  }
  return versi;
}

Result<Siap> siapkan(const Snapshot& snapshot, const PermintaanTerbit& permintaan) {
  Siap siap;
  siap.dokumen = cari_dokumen(permintaan.jenis);
  const bool ada = siap.dokumen != nullptr && permintaan.triwulan >= 1 && permintaan.triwulan <= 4;
  if (!ada) return Error{Kind::NotFound, "Dokumen itu tidak ada. Pilih dari daftarnya.", "jenis"};
  const Dokumen& dokumen = *siap.dokumen;
  LARAS_TRY(auto jadi, susun(snapshot, {.jenis = dokumen.jenis,
                                        .tahun = permintaan.tahun,
                                        .triwulan = permintaan.triwulan}));
  LARAS_TRY(const auto bahan, snapshot.bahan(permintaan.tahun));
  siap.periode = periode_dari(dokumen, permintaan.triwulan);
  KesiapanTerbit& k = siap.kesiapan;
  k.judul = jadi.naskah.judul;
  k.versi = versi_berikut(snapshot, dokumen, permintaan.tahun, siap.periode);
  k.nomor = awal_nomor(dokumen, permintaan.tahun, siap.periode) + "-v" + std::to_string(k.versi);
  k.kurang = pelaporan::kekurangan(jadi.naskah);
  k.peringatan = std::move(jadi.peringatan);
  k.temuan = pelaporan::periksa_data(snapshot.himpunan(), *bahan);
  for (const auto& satu : k.temuan) {
    if (satu.temuan.jenis == pelaporan::JenisTemuan::Kontradiksi) ++k.kontradiksi;
  }
  siap.naskah = std::move(jadi.naskah);
  return siap;
}

/// What forbids it now; empty: nothing.
Errors halangan(const KesiapanTerbit& kesiapan, const PermintaanTerbit& permintaan) {
  Errors salah;
  for (const std::string& satu : kesiapan.kurang) {
    salah.push_back({Kind::Invalid, "Dokumen ini masih KONSEP. " + satu + ".", "j-kesiapan"});
  }
  for (const Error& satu : kesiapan.peringatan) {
    salah.push_back({Kind::Invalid, satu.message, "j-kesiapan"});
  }
  if (permintaan.versi != 0 && permintaan.versi != kesiapan.versi) {
    salah.push_back({Kind::Conflict,
                     "Dokumen ini sementara itu sudah diterbitkan. Versi berikutnya " +
                         std::to_string(kesiapan.versi) + "; periksa dahulu yang sudah terbit.",
                     "j-kesiapan"});
  }
  if (permintaan.alasan.size() > kAlasanTerpanjang) {
    salah.push_back({Kind::Invalid, "Alasan paling panjang 500 huruf. Ringkaskan.", "alasan"});
  }
  if (permintaan.nomor_surat.size() > kNomorTerpanjang) {
    salah.push_back({Kind::Invalid, "Nomor surat paling panjang 80 huruf.", "nomor_surat"});
  }
  if (!permintaan.alasan.empty()) return salah;
  if (kesiapan.kontradiksi > 0) {
    salah.push_back({Kind::Invalid,
                     std::to_string(kesiapan.kontradiksi) +
                         " temuan menyatakan data bertentangan. Perbaiki datanya, atau tulis "
                         "alasan dokumen tetap diterbitkan.",
                     "alasan"});
  }
  if (kesiapan.versi > 1) {
    salah.push_back({Kind::Invalid,
                     "Dokumen ini sudah terbit. Tulis alasan terbit lagi sebagai versi " +
                         std::to_string(kesiapan.versi) + ".",
                     "alasan"});
  }
  return salah;
}

/// The post that signs, "Plt." before it where its holder is one.
Result<std::string> penanda_tangan(const Snapshot& snapshot, const PermintaanTerbit& permintaan,
                                   Tanggal hari_ini) {
  LARAS_TRY(const auto bahan, snapshot.bahan(permintaan.tahun));
  const pelaporan::Penyusun p(*bahan);
  const auto* tanda = pelaporan::penandatanganan(p, permintaan.jenis);
  const auto id = tanda != nullptr ? tanda->penanda_tangan : pelaporan::pimpinan(p);
  const kantor::Jabatan* jabatan = bahan->kantor.cari(id);
  if (jabatan == nullptr) return std::string("(belum diisi)");
  const std::string& nama = jabatan->nama_lengkap.empty() ? jabatan->nama : jabatan->nama_lengkap;
  const auto* orang = pelaporan::pemegang(p, id, tanda != nullptr ? tanda->tanggal : hari_ini);
  if (orang == nullptr || orang->status.empty() || orang->status == "definitif") return nama;
  return teks::awal_besar(orang->status) + ". " + nama;
}

/// What goes into the rows, besides the request.
struct Cetakan {
  pelaporan::LembarKendali lembar;
  std::vector<kamus::Baris> berkas;
};

Result<Cetakan> cetak(const Workspace& workspace, const Snapshot& snapshot, Siap& siap,
                      const PermintaanTerbit& permintaan) {
  const Tanggal hari_ini = tanggal_kantor(workspace.now(), snapshot.kantor().instansi().zona_waktu);
  LARAS_TRY(std::string tangan, penanda_tangan(snapshot, permintaan, hari_ini));
  Cetakan hasil{.lembar = {.nomor = siap.kesiapan.nomor,
                           .nomor_surat = permintaan.nomor_surat,
                           .versi = siap.kesiapan.versi,
                           .alasan = permintaan.alasan,
                           .tanggal = hari_ini,
                           .penanda_tangan = std::move(tangan),
                           .program = "Laras " + std::string(embedded::version()),
                           .kepala = snapshot.sesi().kepala},
                .berkas = {}};
  pelaporan::beri_lembar_kendali(siap.naskah, hasil.lembar);
  for (const FormatDokumen& format : daftar_format()) {
    LARAS_TRY(const std::string bytes,
              cetak_naskah(siap.naskah, {.bentuk = format.bentuk, .f4 = kertas_f4(snapshot)}));
    LARAS_TRY(const std::string sidik, store::simpan_isi(workspace.root(), bytes));
    LARAS_TRY(auto baris,
              baris_baru(*kamus::cari("terbitan_berkas"),
                         {{"nomor", hasil.lembar.nomor},
                          {"format", std::string(format.akhiran)},
                          {"sidik", sidik},
                          {"nama", hasil.lembar.nomor + "." + std::string(format.akhiran)},
                          {"ukuran", std::to_string(bytes.size())}}));
    hasil.berkas.push_back(std::move(baris));
  }
  return hasil;
}

Result<Keputusan> catat(const Snapshot& snapshot, const Siap& siap, Cetakan cetakan,
                        const PermintaanTerbit& permintaan, const Tindak& tindak,
                        const std::string& waktu) {
  const pelaporan::LembarKendali& lembar = cetakan.lembar;
  LARAS_TRY(auto baris, baris_baru(*kamus::cari("terbitan"),
                                   {{"nomor", lembar.nomor},
                                    {"jenis", permintaan.jenis},
                                    {"tahun", std::to_string(permintaan.tahun)},
                                    {"periode", siap.periode},
                                    {"versi", std::to_string(lembar.versi)},
                                    {"judul", siap.kesiapan.judul},
                                    {"nomor_surat", lembar.nomor_surat},
                                    {"tanggal", lembar.tanggal.iso()},
                                    {"waktu", waktu},
                                    {"oleh", tindak.pelaku.pengguna},
                                    {"jabatan", tindak.pelaku.nama_jabatan},
                                    {"penanda_tangan", lembar.penanda_tangan},
                                    {"versi_program", std::string(embedded::version())},
                                    {"kepala", lembar.kepala},
                                    {"alasan", lembar.alasan}}));
  Keputusan keputusan;
  keputusan.ringkasan = "Terbitkan " + siap.kesiapan.judul + " sebagai " + lembar.nomor;
  if (!lembar.alasan.empty()) keputusan.ringkasan += ": " + lembar.alasan;
  auto terbitan = baris_dari(snapshot.himpunan(), "terbitan");
  terbitan.push_back(std::move(baris));
  keputusan.sesudah.emplace("terbitan", std::move(terbitan));
  auto berkas = baris_dari(snapshot.himpunan(), "terbitan_berkas");
  for (kamus::Baris& satu : cetakan.berkas) berkas.push_back(std::move(satu));
  keputusan.sesudah.emplace("terbitan_berkas", std::move(berkas));
  return keputusan;
}

/// One attempt; nothing where the data changed between writing and keeping.
Result<std::optional<HasilTerbit>> coba(Workspace& workspace, const Tindak& tindak,
                                        const PermintaanTerbit& permintaan) {
  LARAS_TRY(const auto kini, workspace.snapshot());
  LARAS_TRY(Siap siap, siapkan(*kini, permintaan));
  HasilTerbit hasil;
  hasil.salah = halangan(siap.kesiapan, permintaan);
  if (!hasil.salah.empty()) return std::optional(std::move(hasil));
  // Bytes come first and outside the lock: no row ever names bytes that are not there, and bytes
  // that no row names are seen by nobody.
  LARAS_TRY(Cetakan cetakan, cetak(workspace, *kini, siap, permintaan));
  bool basi = false;
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        basi = snapshot.sesi().kepala != cetakan.lembar.kepala;
        if (basi) return Keputusan{};
        return catat(snapshot, siap, std::move(cetakan), permintaan, tindak, workspace.now());
      }));
  if (basi) return std::optional<HasilTerbit>();
  hasil.nomor = siap.kesiapan.nomor;
  return std::optional(std::move(hasil));
}

PermintaanTerbit rapikan(PermintaanTerbit permintaan) {
  permintaan.alasan = teks::rapikan(permintaan.alasan);
  permintaan.nomor_surat = teks::rapikan(permintaan.nomor_surat);
  return permintaan;
}

}  // namespace

Result<KesiapanTerbit> tanya_kesiapan(const Snapshot& snapshot,
                                      const PermintaanTerbit& permintaan) {
  LARAS_TRY(Siap siap, siapkan(snapshot, permintaan));
  return std::move(siap.kesiapan);
}

Result<HasilTerbit> terbitkan(Workspace& workspace, const kantor::Pelaku& pelaku,
                              const std::string& asal, const PermintaanTerbit& permintaan) {
  const Tindak tindak{pelaku, kantor::Tindakan::TerbitkanLaporan, "terbitkan", asal};
  if (!kantor::boleh(pelaku, tindak.tindakan)) {
    LARAS_CHECK(workspace.lakukan(
        tindak, [](const Snapshot&, store::Database&) { return Result<Keputusan>(Keputusan{}); }));
  }
  const PermintaanTerbit rapi = rapikan(permintaan);
  for (int kali = 0; kali < kUlang; ++kali) {
    LARAS_TRY(auto hasil, coba(workspace, tindak, rapi));
    if (hasil) return *std::move(hasil);
  }
  return Error{Kind::Conflict,
               "Data terus berubah selama dokumen disusun. Tunggu sebentar, lalu terbitkan lagi."};
}

}  // namespace laras::app
