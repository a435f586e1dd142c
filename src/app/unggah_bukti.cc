#include "app/unggah_bukti.h"

#include <system_error>
#include <utility>

#include "app/baris.h"
#include "app/berkas_unggahan.h"
#include "app/izin_isian.h"
#include "app/ruang_isian.h"
#include "base/teks.h"
#include "kinerja/data.h"
#include "store/isi_berkas.h"

namespace laras::app {

namespace fs = std::filesystem;

using kamus::Pembaca;

namespace {

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

Result<Keputusan> putuskan(const RuangIsian& ruang, const KirimanBukti& kiriman,
                           const IsiUnggahan& isi, const Penindak& penindak,
                           const std::string& kode) {
  const auto& himpunan = ruang.snapshot().himpunan();
  for (const Pembaca& b : kamus::baca(himpunan, "bukti")) {
    if (b.teks("bukti") == kode) return Keputusan{};
  }
  const std::string nama = nama_unggahan(kiriman.nama);
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
  std::optional<IsiUnggahan> isi;
  if (boleh(*awal, pelaku, kiriman).ok()) {
    LARAS_TRY(isi, periksa_unggahan(kiriman.berkas, kiriman.nama));
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
  return BerkasBukti{berkas, nama_aman(baris->teks("nama"), akhiran_mime(mime)), mime, ukuran};
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
