#include "app/tutup_periode.h"

#include <utility>

#include "app/baris.h"
#include "app/ruang_isian.h"
#include "base/teks.h"

namespace laras::app {

using kinerja::KeadaanIsian;
using kinerja::Langkah;

namespace {

/// The two acts differ in these alone.
struct Arah {
  bool menutup = true;
  std::string alasan;
  Penindak penindak;
};

int belum_disahkan(const RuangIsian& ruang) {
  int jumlah = 0;
  for (const auto& butir : ruang.butir()) {
    if (ruang.lembar().keadaan(butir.indikator->id.str()) != KeadaanIsian::Disahkan) ++jumlah;
  }
  return jumlah;
}

/// What is missing; empty: nothing.
std::string halangan(const RuangIsian& ruang, const Arah& arah) {
  if (!arah.alasan.empty()) return {};
  if (!arah.menutup) {
    return "Tulis alasan periode dibuka kembali; alasan itu tetap terlihat pada periode ini.";
  }
  const int belum = belum_disahkan(ruang);
  if (belum == 0) return {};
  return std::to_string(belum) +
         " isian belum disahkan. Selesaikan lebih dahulu, atau tulis alasan periode tetap ditutup.";
}

Result<Keputusan> putuskan(const RuangIsian& ruang, const Arah& arah, HasilIsian& hasil) {
  const PeriodeIsian& periode = ruang.periode();
  if (ruang.kalender().ditutup(periode.tahun, periode.periode) == arah.menutup) {
    return Keputusan{};
  }
  if (std::string kurang = halangan(ruang, arah); !kurang.empty()) {
    hasil.salah.push_back({Kind::Invalid, std::move(kurang), "alasan"});
    return Keputusan{};
  }
  const auto nomor = ruang.kalender().penutupan(periode.tahun, periode.periode).size() + 1;
  LARAS_TRY(auto baris, baris_baru(*kamus::cari("tutup_periode"),
                                   {{"tahun", std::to_string(periode.tahun)},
                                    {"periode", std::string(acuan::kode(periode.periode))},
                                    {"nomor", std::to_string(nomor)},
                                    {"status", arah.menutup ? "ditutup" : "dibuka"},
                                    {"waktu", arah.penindak.waktu},
                                    {"oleh", arah.penindak.pengguna},
                                    {"jabatan", arah.penindak.jabatan},
                                    {"alasan", arah.alasan}}));
  Keputusan keputusan;
  keputusan.ringkasan = (arah.menutup ? "Tutup " : "Buka kembali ") + periode.judul();
  if (!arah.alasan.empty()) keputusan.ringkasan += ": " + arah.alasan;
  auto semua = baris_dari(ruang.snapshot().himpunan(), "tutup_periode");
  semua.push_back(std::move(baris));
  keputusan.sesudah.emplace("tutup_periode", std::move(semua));
  hasil.diubah = 1;
  return keputusan;
}

Result<HasilIsian> jalankan(Workspace& workspace, const kantor::Pelaku& pelaku,
                            const std::string& asal, const PeriodeIsian& periode,
                            const std::string& alasan, bool menutup) {
  HasilIsian hasil;
  const Tindak tindak{pelaku, kinerja::tindakan(Langkah::Sahkan),
                      menutup ? "tutup-periode" : "buka-periode", asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot, periode));
        const Arah arah{menutup,
                        teks::rapikan(alasan),
                        {pelaku.pengguna, pelaku.nama_jabatan, workspace.now()}};
        return putuskan(*ruang, arah, hasil);
      }));
  return hasil;
}

}  // namespace

Result<HasilIsian> tutup_periode(Workspace& workspace, const kantor::Pelaku& pelaku,
                                 const std::string& asal, const PeriodeIsian& periode,
                                 const std::string& alasan) {
  return jalankan(workspace, pelaku, asal, periode, alasan, true);
}

Result<HasilIsian> buka_periode(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& asal, const PeriodeIsian& periode,
                                const std::string& alasan) {
  return jalankan(workspace, pelaku, asal, periode, alasan, false);
}

}  // namespace laras::app
