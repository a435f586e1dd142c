#include "app/langkah_isian.h"

#include <functional>
#include <utility>

#include "app/ruang_isian.h"
#include "base/teks.h"

namespace laras::app {

using kinerja::KeadaanIsian;
using kinerja::Langkah;

namespace {

/// How one of the three steps differs from the others.
struct Jalan {
  Langkah langkah;
  std::string perintah;  ///< of the trail
  std::string kata;      ///< "Verifikasi"
  /// Whether nothing is left to do for an entry.
  std::function<bool(RuangIsian&, const ButirKembali&)> sudah;
  /// What keeps an entry back besides its state; empty: nothing.
  std::function<std::string(RuangIsian&, const ButirKembali&)> halangan;
};

void tolak(HasilIsian& hasil, const ButirKembali& butir, std::string pesan) {
  hasil.salah.push_back({Kind::Invalid, std::move(pesan), butir.indikator + ":alasan"});
}

Result<void> satu_langkah(RuangIsian& ruang, const Jalan& jalan, const ButirKembali& butir,
                          const Penindak& penindak, HasilIsian& hasil) {
  if (ruang.cari(butir.indikator) == nullptr) {
    return Error{Kind::NotFound,
                 "Indikator ini tidak dikumpulkan pada periode itu. Muat ulang halaman."};
  }
  if (jalan.sudah(ruang, butir)) return {};
  const auto ke = kinerja::berikut(ruang.lembar().keadaan(butir.indikator), jalan.langkah);
  std::string halangan = ke.ok() ? jalan.halangan(ruang, butir) : ke.error().message;
  if (!halangan.empty()) {
    tolak(hasil, butir, std::move(halangan));
    return {};
  }
  ++hasil.diubah;
  return ruang.lembar().pindah(butir.indikator, ke.value(), penindak, butir.alasan);
}

Result<HasilIsian> jalankan(Workspace& workspace, const kantor::Pelaku& pelaku,
                            const std::string& asal, const PeriodeIsian& periode,
                            const std::vector<ButirKembali>& semua, const Jalan& jalan) {
  HasilIsian hasil;
  const Tindak tindak{pelaku, kinerja::tindakan(jalan.langkah), jalan.perintah, asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot, periode));
        LARAS_CHECK(ruang->terbuka());
        const Penindak penindak{pelaku.pengguna, pelaku.nama_jabatan, workspace.now()};
        for (const ButirKembali& satu : semua) {
          LARAS_CHECK(satu_langkah(*ruang, jalan, satu, penindak, hasil));
        }
        if (!hasil.salah.empty()) hasil.diubah = 0;
        if (hasil.diubah == 0) return Keputusan{};
        return Keputusan{jalan.kata + " realisasi " + periode.judul() + ": " +
                             std::to_string(hasil.diubah) + " isian",
                         std::move(ruang->lembar()).ambil(),
                         {}};
      }));
  return hasil;
}

std::vector<ButirKembali> tanpa_alasan(const std::vector<std::string>& indikator) {
  std::vector<ButirKembali> hasil;
  hasil.reserve(indikator.size());
  for (const std::string& satu : indikator) hasil.push_back({satu, {}});
  return hasil;
}

std::string tiada(RuangIsian& /*ruang*/, const ButirKembali& /*butir*/) { return {}; }

KeadaanIsian keadaan(RuangIsian& ruang, const ButirKembali& butir) {
  return ruang.lembar().keadaan(butir.indikator);
}

}  // namespace

Result<HasilIsian> kembalikan_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                    const std::string& asal, const PeriodeIsian& periode,
                                    const std::vector<ButirKembali>& butir) {
  std::vector<ButirKembali> rapi = butir;
  for (ButirKembali& satu : rapi) satu.alasan = teks::rapikan(satu.alasan);
  const Jalan jalan{
      Langkah::Kembalikan, "kembalikan-isian", "Kembalikan",
      [](RuangIsian& ruang, const ButirKembali& satu) {
        return keadaan(ruang, satu) == KeadaanIsian::Dikembalikan && !satu.alasan.empty() &&
               ruang.lembar().catatan(satu.indikator, KeadaanIsian::Dikembalikan) == satu.alasan;
      },
      [](RuangIsian&, const ButirKembali& satu) {
        return satu.alasan.empty() ? std::string(
                                         "Tulis alasan, supaya unit tahu apa yang "
                                         "diperbaiki.")
                                   : std::string();
      }};
  return jalankan(workspace, pelaku, asal, periode, rapi, jalan);
}

Result<HasilIsian> verifikasi_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                    const std::string& asal, const PeriodeIsian& periode,
                                    const std::vector<std::string>& indikator) {
  const Jalan jalan{
      Langkah::Verifikasi, "verifikasi-isian", "Verifikasi",
      [](RuangIsian& ruang, const ButirKembali& satu) {
        const KeadaanIsian kini = keadaan(ruang, satu);
        return kini == KeadaanIsian::Diverifikasi || kini == KeadaanIsian::Disahkan;
      },
      [&](RuangIsian& ruang, const ButirKembali& satu) {
        const bool sendiri =
            ruang.lembar().penindak(satu.indikator, KeadaanIsian::Diajukan).pengguna ==
            pelaku.pengguna;
        return sendiri ? std::string(
                             "Isian ini Anda ajukan sendiri. Minta pejabat lain "
                             "memverifikasinya.")
                       : std::string();
      }};
  return jalankan(workspace, pelaku, asal, periode, tanpa_alasan(indikator), jalan);
}

Result<HasilIsian> sahkan_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& asal, const PeriodeIsian& periode,
                                const std::vector<std::string>& indikator) {
  const Jalan jalan{Langkah::Sahkan, "sahkan-isian", "Sahkan",
                    [](RuangIsian& ruang, const ButirKembali& satu) {
                      return keadaan(ruang, satu) == KeadaanIsian::Disahkan;
                    },
                    tiada};
  return jalankan(workspace, pelaku, asal, periode, tanpa_alasan(indikator), jalan);
}

}  // namespace laras::app
