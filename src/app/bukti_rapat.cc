#include <algorithm>
#include <optional>
#include <utility>

#include "app/catat_bukti.h"
#include "app/tugas_rapat.h"
#include "store/isi_berkas.h"

namespace laras::app {

using evaluasi::TugasRapat;

namespace {

Result<TugasRapat> tugas_terbuka(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                                 const BuktiTugasRapat& kiriman) {
  LARAS_TRY(auto tugas, cari_tugas_rapat(snapshot, kiriman.rapat, kiriman.nomor));
  if (!boleh_mengerjakan(pelaku, tugas, snapshot.kantor())) {
    return Error{Kind::Forbidden, "Bukti ini diunggah jabatan yang mengerjakan tindak lanjutnya."};
  }
  if (!tugas.terbuka()) {
    return Error{Kind::Conflict,
                 "Tindak lanjut ini sudah diterima, jadi buktinya tidak bertambah lagi.", "bukti"};
  }
  return tugas;
}

Result<Keputusan> putuskan(const Snapshot& snapshot, const BuktiTugasRapat& kiriman,
                           const TugasRapat& tugas, const IsiUnggahan& isi,
                           const std::string& waktu, const std::string& pengguna) {
  const std::string nomor = std::to_string(tugas.nomor);
  const std::string kode = "b-" + tugas.rapat + "-" + nomor + "-" + isi.sidik.substr(0, 8);
  if (std::find(tugas.bukti.begin(), tugas.bukti.end(), kode) != tugas.bukti.end()) {
    return Keputusan{};
  }
  const std::string nama = nama_unggahan(kiriman.nama);
  LARAS_TRY(const auto rapat, cari_rapat_kantor(snapshot, tugas.rapat));
  Keputusan hasil;
  LARAS_CHECK(catat_bukti(hasil, snapshot,
                          {kode, tanpa_akhiran(nama), "rapat", std::to_string(rapat.tahun), nama},
                          isi, waktu, pengguna));
  LARAS_CHECK(tambah_baris(hasil, snapshot, "rapat_bukti",
                           {{"rapat", tugas.rapat}, {"nomor", nomor}, {"bukti", kode}}));
  hasil.ringkasan = "Unggah bukti tindak lanjut " + nomor + " rapat " + tugas.rapat;
  return hasil;
}

}  // namespace

Result<void> unggah_bukti_tugas(Workspace& workspace, const Oleh& oleh,
                                const BuktiTugasRapat& kiriman) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::JawabRekomendasi, "unggah-bukti", oleh.asal};
  LARAS_TRY(const auto kini, workspace.snapshot());
  // Bytes are kept before the row that names them, and only for one who may.
  std::optional<IsiUnggahan> isi;
  if (tugas_terbuka(*kini, oleh.pelaku, kiriman).ok()) {
    LARAS_TRY(isi, periksa_unggahan(kiriman.berkas, kiriman.nama));
    LARAS_TRY(isi->sidik, store::simpan_isi(workspace.root(), isi->bytes));
  }
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto tugas, tugas_terbuka(snapshot, oleh.pelaku, kiriman));
        if (!isi) return Error{Kind::Conflict, "Keadaannya baru saja berubah. Unggah lagi."};
        return putuskan(snapshot, kiriman, tugas, *isi, waktu, oleh.pelaku.pengguna);
      }));
  return {};
}

std::vector<BuktiTampil> bukti_tugas_rapat(const Snapshot& snapshot, const TugasRapat& tugas) {
  return bukti_berkode(snapshot, tugas.bukti);
}

}  // namespace laras::app
