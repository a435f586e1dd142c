#include <algorithm>
#include <optional>
#include <utility>

#include "app/catat_bukti.h"
#include "app/jawab_rekomendasi.h"
#include "base/teks.h"
#include "store/isi_berkas.h"

namespace laras::app {

using evaluasi::KeadaanJawaban;
using evaluasi::UrusanRekomendasi;

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
  LARAS_CHECK(
      catat_bukti(hasil, snapshot,
                  {kode, judul.empty() ? tanpa_akhiran(nama) : judul, "rekomendasi", tahun, nama},
                  isi, waktu, pengguna));
  LARAS_CHECK(tambah_baris(hasil, snapshot, "bukti_rekomendasi",
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
  return bukti_berkode(snapshot, urusan.bukti);
}

}  // namespace laras::app
