#include "app/simpan_narasi.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "app/baris.h"
#include "app/tanya_narasi.h"
#include "base/teks.h"

namespace laras::app {

namespace {

constexpr const char* kNarasi = "narasi";

/// Puts the text into the row of that key, makes or removes the row.
Result<void> terapkan(const kamus::Subjek& subjek, std::vector<kamus::Baris>& semua, int tahun,
                      const std::string& bagian, const std::string& isi) {
  const IsiBaris sel = {{"tahun", std::to_string(tahun)}, {"bagian", bagian}, {"isi", isi}};
  kamus::Baris* lama = cari_baris(subjek, semua, std::to_string(tahun) + "/" + bagian);
  if (isi.empty()) {
    if (lama != nullptr) semua.erase(semua.begin() + (lama - semua.data()));
    return {};
  }
  if (lama != nullptr) return isi_sel(subjek, *lama, sel);
  LARAS_TRY(auto baru, baris_baru(subjek, sel));
  semua.push_back(std::move(baru));
  return {};
}

std::string ringkasan(int tahun, const std::string& bagian, bool dulu, bool kini) {
  const char* kerja = !kini ? "Hapus" : dulu ? "Ubah" : "Tulis";
  return std::string(kerja) + " narasi " + bagian + " tahun " + std::to_string(tahun);
}

}  // namespace

std::string baku_narasi(const std::string& isi) {
  std::string hasil = teks::ganti(isi, "\r\n", "\n");
  std::replace(hasil.begin(), hasil.end(), '\r', '\n');
  const auto akhir = hasil.find_last_not_of(" \t\n");
  hasil.erase(akhir == std::string::npos ? 0 : akhir + 1);
  return hasil;
}

Result<HasilNarasi> simpan_narasi(Workspace& workspace, const kantor::Pelaku& pelaku,
                                  const std::string& asal, int tahun, const IsianNarasi& isian) {
  HasilNarasi hasil;
  const Tindak tindak{pelaku, kantor::Tindakan::SusunNarasi, "simpan-narasi", asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto kini, isi_tersimpan(snapshot, tahun, isian.bagian));
        const std::string baru = baku_narasi(isian.isi);
        if (baru == baku_narasi(kini)) return Keputusan{};
        if (baku_narasi(isian.semula) != baku_narasi(kini)) {
          hasil.bentrok = true;
          hasil.tersimpan = kini;
          return Keputusan{};
        }
        LARAS_TRY(const auto jadi, pratinjau_narasi(snapshot, tahun, baru));
        hasil.salah = jadi.salah;
        if (!hasil.salah.empty()) return Keputusan{};
        const kamus::Subjek& subjek = *kamus::cari(kNarasi);
        auto semua = baris_dari(snapshot.himpunan(), kNarasi);
        if (const auto ok = terapkan(subjek, semua, tahun, isian.bagian, baru); !ok.ok()) {
          hasil.salah = {{Kind::Invalid, ok.error().message, "teks"}};
          return Keputusan{};
        }
        return Keputusan{ringkasan(tahun, isian.bagian, !kini.empty(), !baru.empty()),
                         {{kNarasi, std::move(semua)}},
                         {}};
      }));
  return hasil;
}

}  // namespace laras::app
