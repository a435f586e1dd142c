#include "app/unggah_bukti.h"

#include <system_error>
#include <utility>

#include "app/baris.h"
#include "app/izin_isian.h"
#include "app/ruang_isian.h"
#include "base/cetak.h"
#include "base/galat.h"
#include "base/teks.h"
#include "format/jenis_berkas.h"
#include "kinerja/data.h"
#include "store/berkas.h"
#include "store/isi_berkas.h"

namespace laras::app {

namespace fs = std::filesystem;

using kamus::Pembaca;

namespace {

std::string megabita(std::uintmax_t byte) {
  constexpr std::uintmax_t kMega = std::uintmax_t{1} << 20;
  if (byte < kMega) return std::to_string((byte + 1023) / 1024) + " KB";
  return cetak(Rational(static_cast<std::int64_t>(byte), static_cast<std::int64_t>(kMega)),
               {.gaya = GayaCetak::DesimalPas, .desimal = 1}) +
         " MB";
}

/// A file with what is known of its content.
struct Isi {
  std::string bytes;
  format::JenisBerkas jenis;
  std::string sidik = {};  ///< once it is kept
};

Result<Isi> periksa_berkas(const KirimanBukti& kiriman) {
  std::error_code gagal;
  const auto besar = fs::file_size(kiriman.berkas, gagal);
  if (gagal) return cannot_read("berkas unggahan", gagal.message());
  if (besar == 0) return Error{Kind::Invalid, "Berkas ini kosong. Pilih berkas lain.", "bukti"};
  if (besar > kBuktiTerbesar) {
    return Error{Kind::Invalid,
                 "Berkas " + megabita(besar) + ". Paling besar 10 MB; pindai dengan 200 dpi.",
                 "bukti"};
  }
  auto jenis = format::jenis_berkas(kiriman.berkas, kiriman.nama);
  if (!jenis.ok()) {
    Error salah = jenis.error();
    salah.where = "bukti";
    return salah;
  }
  LARAS_TRY(std::string bytes, store::baca_berkas(kiriman.berkas));
  return Isi{std::move(bytes), std::move(jenis).value()};
}

/// Without the folders and the control characters that a sender may put into it.
std::string nama_rapi(std::string_view nama) {
  const auto pisah = nama.find_last_of("/\\");
  if (pisah != std::string_view::npos) nama.remove_prefix(pisah + 1);
  std::string hasil = teks::rapikan(nama);
  if (hasil.size() > 120 || !teks::utf8_sah(hasil)) hasil.clear();
  return hasil.empty() ? std::string("bukti") : hasil;
}

std::string tanpa_akhiran(const std::string& nama) {
  const auto titik = nama.rfind('.');
  return titik == std::string::npos || titik == 0 ? nama : nama.substr(0, titik);
}

/// Fails as unggah_bukti(), but for what the bytes are.
Result<void> boleh(const RuangIsian& ruang, const kantor::Pelaku& pelaku,
                   const KirimanBukti& kiriman) {
  LARAS_CHECK(boleh_mengisi(pelaku, kiriman.unit, ruang.kantor()));
  LARAS_CHECK(ruang.terbuka());
  const auto* butir = ruang.cari(kiriman.indikator);
  if (butir == nullptr || butir->unit != kiriman.unit) {
    return Error{Kind::NotFound, "Indikator ini tidak diisi oleh unit itu. Muat ulang halaman."};
  }
  const auto keadaan = ruang.lembar().keadaan(kiriman.indikator);
  if (kinerja::dapat_diubah(keadaan)) return {};
  return kinerja::berikut(keadaan, kinerja::Langkah::Simpan).error();
}

Result<Keputusan> putuskan(const RuangIsian& ruang, const KirimanBukti& kiriman, const Isi& isi,
                           const Penindak& penindak, const std::string& kode) {
  const auto& himpunan = ruang.snapshot().himpunan();
  for (const Pembaca& b : kamus::baca(himpunan, "bukti")) {
    if (b.teks("bukti") == kode) return Keputusan{};
  }
  const std::string nama = nama_rapi(kiriman.nama);
  const std::string judul = teks::rapikan(kiriman.judul);
  LARAS_TRY(auto bukti,
            baris_baru(*kamus::cari("bukti"),
                       {{"bukti", kode},
                        {"judul", judul.empty() ? tanpa_akhiran(nama) : judul},
                        {"lokasi", "Laras"},
                        {"untuk", "realisasi"},
                        {"indikator", kiriman.indikator},
                        {"tahun", std::to_string(kiriman.periode.tahun)},
                        {"periode", std::string(acuan::kode(kiriman.periode.periode))}}));
  LARAS_TRY(auto berkas,
            baris_baru(*kamus::cari("berkas_bukti"), {{"bukti", kode},
                                                      {"nomor", "1"},
                                                      {"sidik", isi.sidik},
                                                      {"nama", nama},
                                                      {"jenis", isi.jenis.mime},
                                                      {"ukuran", std::to_string(isi.bytes.size())},
                                                      {"waktu", penindak.waktu},
                                                      {"oleh", penindak.pengguna}}));
  Keputusan hasil;
  hasil.ringkasan = "Unggah bukti " + kiriman.periode.judul() + " untuk " + kiriman.indikator;
  for (auto& [subjek, baris] : {std::pair{"bukti", &bukti}, std::pair{"berkas_bukti", &berkas}}) {
    auto semua = baris_dari(himpunan, subjek);
    semua.push_back(std::move(*baris));
    hasil.sesudah.emplace(subjek, std::move(semua));
  }
  return hasil;
}

std::string akhiran_mime(const std::string& mime) {
  if (mime == "application/pdf") return "pdf";
  if (mime == "image/jpeg") return "jpg";
  if (mime == "image/png") return "png";
  return mime.find("wordprocessing") != std::string::npos ? "docx" : "xlsx";
}

/// What may stand in a header without quoting.
std::string nama_unduhan(const std::string& nama, const std::string& akhiran) {
  std::string hasil;
  for (const char c : tanpa_akhiran(nama)) {
    const bool aman = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
    hasil += aman ? c : '-';
  }
  if (hasil.empty()) hasil = "bukti";
  return hasil + "." + akhiran;
}

/// The row of the newest file of a bukti.
std::optional<Pembaca> berkas_terbaru(const Snapshot& snapshot, const std::string& bukti) {
  std::optional<Pembaca> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "berkas_bukti")) {
    if (b.teks("bukti") != bukti) continue;
    if (!hasil || hasil->bulat("nomor") < b.bulat("nomor")) hasil = b;
  }
  return hasil;
}

}  // namespace

Result<std::string> unggah_bukti(Workspace& workspace, const kantor::Pelaku& pelaku,
                                 const std::string& asal, const KirimanBukti& kiriman) {
  const Tindak tindak{pelaku, kinerja::tindakan(kinerja::Langkah::Simpan), "unggah-bukti", asal};
  LARAS_TRY(const auto kini, workspace.snapshot());
  LARAS_TRY(const auto awal, RuangIsian::buka(*kini, kiriman.periode));
  // Bytes are read and written outside the lock, but only for one who may: nobody else fills the
  // disk, and a row never names bytes that are not there.
  std::optional<Isi> isi;
  if (boleh(*awal, pelaku, kiriman).ok()) {
    LARAS_TRY(isi, periksa_berkas(kiriman));
    LARAS_TRY(isi->sidik, store::simpan_isi(workspace.root(), isi->bytes));
  }
  std::string kode;
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot, kiriman.periode));
        LARAS_CHECK(boleh(*ruang, pelaku, kiriman));
        if (!isi) return Error{Kind::Conflict, "Keadaan isian baru berubah. Unggah lagi."};
        kode = "b-" + kiriman.indikator + "-" + std::to_string(kiriman.periode.tahun) + "-" +
               teks::kecilkan(acuan::kode(kiriman.periode.periode)) + "-" + isi->sidik.substr(0, 8);
        return putuskan(*ruang, kiriman, *isi,
                        {pelaku.pengguna, pelaku.nama_jabatan, workspace.now()}, kode);
      }));
  return kode;
}

Result<BerkasBukti> buka_bukti(const Workspace& workspace, const Snapshot& snapshot,
                               const std::string& bukti) {
  const auto baris = berkas_terbaru(snapshot, bukti);
  if (!baris) {
    return Error{Kind::NotFound,
                 "Berkas bukti ini belum diunggah. Lihat tempat penyimpanannya pada daftar bukti."};
  }
  const fs::path berkas = store::letak_isi(workspace.root(), baris->teks("sidik"));
  std::error_code gagal;
  const auto ukuran = fs::file_size(berkas, gagal);
  if (gagal) {
    return Error{Kind::NotFound,
                 "Berkas bukti ini tidak ada lagi dalam folder data. Pulihkan dari cadangan.",
                 {},
                 gagal.message()};
  }
  const std::string mime = baris->teks("jenis");
  return BerkasBukti{berkas, nama_unduhan(baris->teks("nama"), akhiran_mime(mime)), mime, ukuran};
}

std::vector<BuktiTampil> daftar_bukti(const Snapshot& snapshot, const std::string& indikator,
                                      const PeriodeIsian& periode) {
  std::vector<BuktiTampil> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "bukti")) {
    if (b.teks("untuk") != "realisasi" || b.teks("indikator") != indikator) continue;
    if (b.bulat("tahun") != periode.tahun) continue;
    if (!b.kosong("periode") && b.teks("periode") != acuan::kode(periode.periode)) continue;
    BuktiTampil satu{b.teks("bukti"), kinerja::judul_bukti(b), {}, {}};
    if (const auto berkas = berkas_terbaru(snapshot, satu.bukti)) {
      std::string akhiran = akhiran_mime(berkas->teks("jenis"));
      for (char& c : akhiran) c = static_cast<char>(c - 'a' + 'A');
      satu.jenis = std::move(akhiran);
      satu.ukuran = megabita(static_cast<std::uintmax_t>(berkas->bulat("ukuran")));
    }
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

}  // namespace laras::app
