#include <algorithm>
#include <optional>
#include <utility>

#include "app/baris.h"
#include "app/berkas_unggahan.h"
#include "app/jawab_rekomendasi.h"
#include "base/teks.h"
#include "kinerja/data.h"
#include "store/isi_berkas.h"

namespace laras::app {

using evaluasi::KeadaanJawaban;
using evaluasi::UrusanRekomendasi;
using kamus::Pembaca;

namespace {

Result<UrusanRekomendasi> terbuka(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                                  const KirimanBuktiRekomendasi& kiriman) {
  LARAS_TRY(auto urusan, cari_rekomendasi(snapshot, kiriman.tahun, kiriman.nomor));
  if (!boleh_menjawab(pelaku, urusan, snapshot.kantor())) {
    return Error{Kind::Forbidden,
                 "Bukti rekomendasi ini diunggah jabatan yang menindaklanjutinya."};
  }
  if (urusan.keadaan == KeadaanJawaban::Diterima) {
    return Error{Kind::Conflict,
                 "Tindak lanjut ini sudah diterima evaluator, jadi buktinya tidak bertambah lagi.",
                 "bukti"};
  }
  return urusan;
}

Result<void> tambah(Keputusan& hasil, const Snapshot& snapshot, const char* subjek,
                    const IsiBaris& isi) {
  LARAS_TRY(auto satu, baris_baru(*kamus::cari(subjek), isi));
  auto semua = baris_dari(snapshot.himpunan(), subjek);
  semua.push_back(std::move(satu));
  hasil.sesudah.emplace(subjek, std::move(semua));
  return {};
}

Result<Keputusan> putuskan(const Snapshot& snapshot, const KirimanBuktiRekomendasi& kiriman,
                           const UrusanRekomendasi& urusan, const IsiUnggahan& isi,
                           const std::string& waktu, const std::string& pengguna) {
  const std::string tahun = std::to_string(kiriman.tahun);
  const std::string nomor = std::to_string(kiriman.nomor);
  const std::string kode = "b-lhe-" + tahun + "-" + nomor + "-" + isi.sidik.substr(0, 8);
  if (std::find(urusan.bukti.begin(), urusan.bukti.end(), kode) != urusan.bukti.end()) {
    return Keputusan{};
  }
  const std::string nama = nama_unggahan(kiriman.nama);
  const std::string judul = teks::rapikan(kiriman.judul);
  Keputusan hasil;
  LARAS_CHECK(tambah(hasil, snapshot, "bukti",
                     {{"bukti", kode},
                      {"judul", judul.empty() ? tanpa_akhiran(nama) : judul},
                      {"lokasi", "Laras"},
                      {"untuk", "rekomendasi"},
                      {"tahun", tahun}}));
  LARAS_CHECK(tambah(hasil, snapshot, "berkas_bukti",
                     {{"bukti", kode},
                      {"nomor", "1"},
                      {"sidik", isi.sidik},
                      {"nama", nama},
                      {"jenis", isi.jenis.mime},
                      {"ukuran", std::to_string(isi.bytes.size())},
                      {"waktu", waktu},
                      {"oleh", pengguna}}));
  LARAS_CHECK(tambah(hasil, snapshot, "bukti_rekomendasi",
                     {{"tahun", tahun}, {"nomor", nomor}, {"bukti", kode}}));
  hasil.ringkasan = "Unggah bukti rekomendasi " + nomor + " LHE " + tahun;
  return hasil;
}

}  // namespace

Result<void> unggah_bukti_rekomendasi(Workspace& workspace, const Oleh& oleh,
                                      const KirimanBuktiRekomendasi& kiriman) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::JawabRekomendasi, "unggah-bukti", oleh.asal};
  LARAS_TRY(const auto kini, workspace.snapshot());
  // Bytes are kept before the row that names them, and only for one who may.
  std::optional<IsiUnggahan> isi;
  if (terbuka(*kini, oleh.pelaku, kiriman).ok()) {
    LARAS_TRY(isi, periksa_unggahan(kiriman.berkas, kiriman.nama));
    LARAS_TRY(isi->sidik, store::simpan_isi(workspace.root(), isi->bytes));
  }
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto urusan, terbuka(snapshot, oleh.pelaku, kiriman));
        if (!isi) return Error{Kind::Conflict, "Keadaan jawaban baru berubah. Unggah lagi."};
        return putuskan(snapshot, kiriman, urusan, *isi, waktu, oleh.pelaku.pengguna);
      }));
  return {};
}

std::vector<BuktiTampil> bukti_rekomendasi(const Snapshot& snapshot,
                                           const UrusanRekomendasi& urusan) {
  std::vector<BuktiTampil> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "bukti")) {
    const std::string kode = b.teks("bukti");
    if (std::find(urusan.bukti.begin(), urusan.bukti.end(), kode) == urusan.bukti.end()) continue;
    BuktiTampil satu{kode, kinerja::judul_bukti(b), {}, {}};
    for (const Pembaca& berkas : kamus::baca(snapshot.himpunan(), "berkas_bukti")) {
      if (berkas.teks("bukti") != kode) continue;
      satu.jenis = akhiran_mime(berkas.teks("jenis"));
      satu.ukuran = megabita(static_cast<std::uintmax_t>(berkas.bulat("ukuran")));
    }
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

}  // namespace laras::app
