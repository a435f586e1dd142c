#include "app/lihat_bukti.h"

#include <algorithm>
#include <utility>

#include "base/teks.h"
#include "kinerja/data.h"
#include "store/isi_berkas.h"

namespace laras::app {

namespace {

std::string nama_indikator(const Snapshot& snapshot, const std::string& kode) {
  std::string nama;
  for (const auto& b : kamus::baca(snapshot.himpunan(), "indikator")) {
    if (b.teks("indikator") == kode) nama = b.teks("nama");  // the last version
  }
  return nama;
}

std::vector<VersiBukti> semua_versi(const Snapshot& snapshot, const std::string& bukti) {
  std::vector<VersiBukti> hasil;
  for (const auto& b : kamus::baca(snapshot.himpunan(), "berkas_bukti")) {
    if (b.teks("bukti") != bukti) continue;
    hasil.push_back({b.bulat("nomor"), b.teks("nama"), b.teks("jenis"), b.bulat("ukuran"),
                     b.teks("sidik"), b.teks("waktu"), b.teks("oleh")});
  }
  std::sort(hasil.begin(), hasil.end(),
            [](const auto& a, const auto& b) { return a.nomor > b.nomor; });
  return hasil;
}

}  // namespace

Result<LihatBukti> lihat_bukti(const Workspace& workspace, const Snapshot& snapshot,
                               const std::string& bukti) {
  for (const auto& b : kamus::baca(snapshot.himpunan(), "bukti")) {
    if (b.teks("bukti") != bukti) continue;
    LihatBukti hasil{.id = bukti,
                     .judul = kinerja::judul_bukti(b),
                     .untuk = nama_indikator(snapshot, b.teks("indikator")),
                     .indikator = b.teks("indikator"),
                     .periode = b.kosong("tahun") ? "" : b.teks("periode") + " " + b.teks("tahun"),
                     .lokasi = b.teks("lokasi"),
                     .versi = semua_versi(snapshot, bukti)};
    if (hasil.untuk.empty()) hasil.untuk = teks::awal_besar(b.teks("untuk"));
    if (hasil.versi.empty()) return hasil;
    // Proved while it is read: what is shown is what was taken in.
    hasil.utuh = store::ambil_isi(workspace.root(), hasil.versi.front().sidik).ok();
    return hasil;
  }
  return Error{Kind::NotFound, "Bukti ini tidak ada. Buka lagi dari angka yang dibuktikannya."};
}

}  // namespace laras::app
