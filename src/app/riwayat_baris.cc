#include "app/riwayat_baris.h"

#include <algorithm>
#include <optional>
#include <set>

#include "base/teks.h"
#include "kinerja/alur_isian.h"
#include "kinerja/data.h"

namespace laras::app {

namespace {

/// `realisasi/<indikator>/<tahun>/<periode>`, or the same of a sub kegiatan's money.
struct KunciIsian {
  bool anggaran = false;
  std::string milik;
  std::string tahun;
  std::string periode;
};

std::optional<KunciIsian> urai(const std::string& id) {
  const auto bagian = teks::pisah(id, '/');
  if (bagian.size() != 4) return std::nullopt;
  const bool anggaran = bagian[0] == "realisasi_anggaran";
  if (!anggaran && bagian[0] != "realisasi") return std::nullopt;
  return KunciIsian{anggaran, std::string(bagian[1]), std::string(bagian[2]),
                    std::string(bagian[3])};
}

std::string nama_orang(const Snapshot& snapshot, const kamus::Pembaca& baris) {
  std::string nama = baris.teks("oleh");
  for (const auto& satu : kamus::baca(snapshot.himpunan(), "pengguna")) {
    if (satu.teks("pengguna") == nama) nama = satu.teks("nama");
  }
  const std::string jabatan = baris.teks("jabatan");
  return jabatan.empty() || jabatan == nama ? nama : nama + ", " + jabatan;
}

std::string apa(const kamus::Pembaca& baris, bool anggaran) {
  if (anggaran) {
    if (baris.kosong("semula")) return "Diisi";
    return baris.kosong("menjadi") ? "Dihapus" : "Diubah";
  }
  const auto ke = kinerja::keadaan_isian(baris.teks("ke"));
  return ke == kinerja::KeadaanIsian::Draf ? "Diisi" : std::string(kinerja::judul(ke));
}

}  // namespace

bool dapat_beriwayat(const std::string& id) { return urai(id).has_value(); }

std::vector<PeristiwaBaris> riwayat_baris(const Snapshot& snapshot, const std::string& id) {
  const auto kunci = urai(id);
  if (!kunci) return {};
  std::vector<std::pair<int, PeristiwaBaris>> ada;
  const char* subjek = kunci->anggaran ? "riwayat_anggaran" : "riwayat_realisasi";
  const char* milik = kunci->anggaran ? "simpul" : "indikator";
  for (const auto& b : kamus::baca(snapshot.himpunan(), subjek)) {
    if (b.teks(milik) != kunci->milik || b.teks("tahun") != kunci->tahun ||
        b.teks("periode") != kunci->periode) {
      continue;
    }
    ada.emplace_back(
        b.bulat("nomor"),
        PeristiwaBaris{apa(b, kunci->anggaran), nama_orang(snapshot, b), b.teks("waktu"),
                       b.teks(kunci->anggaran ? "alasan" : "catatan")});
  }
  std::sort(ada.begin(), ada.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<PeristiwaBaris> hasil;
  for (auto& satu : ada) hasil.push_back(std::move(satu.second));
  return hasil;
}

std::string bukti_berberkas(const Snapshot& snapshot, const std::string& judul,
                            const std::string& id) {
  std::set<std::string> berberkas;
  for (const auto& b : kamus::baca(snapshot.himpunan(), "berkas_bukti")) {
    berberkas.insert(b.teks("bukti"));
  }
  if (berberkas.empty()) return {};
  const auto kunci = urai(id);
  std::string hasil;
  for (const auto& b : kamus::baca(snapshot.himpunan(), "bukti")) {
    if (!berberkas.contains(b.teks("bukti")) || kinerja::judul_bukti(b) != judul) continue;
    if (kunci && b.teks("indikator") == kunci->milik) return b.teks("bukti");
    if (hasil.empty()) hasil = b.teks("bukti");
  }
  return hasil;
}

}  // namespace laras::app
