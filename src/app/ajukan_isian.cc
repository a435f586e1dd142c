#include "app/ajukan_isian.h"

#include <utility>

#include "app/izin_isian.h"
#include "app/ruang_isian.h"

namespace laras::app {

using kinerja::ButirPengisian;
using kinerja::Langkah;

namespace {

/// The rules for one entry; what keeps it back goes to `salah`.
void periksa(RuangIsian& ruang, const ButirPengisian& butir, Errors& salah) {
  Errors semua;
  const auto syarat = ruang.syarat(butir, ruang.ketikan(butir), semua);
  const Errors aturan = kinerja::periksa_isian(syarat);
  semua.insert(semua.end(), aturan.begin(), aturan.end());
  for (Error satu : semua) {
    satu.where = butir.indikator->id.str() + ":" + satu.where;
    salah.push_back(std::move(satu));
  }
}

Result<Keputusan> putuskan(RuangIsian& ruang, const Id<kantor::UnitKerja>& unit,
                           const Penindak& penindak, HasilIsian& hasil) {
  LembarIsian& lembar = ruang.lembar();
  std::vector<std::string> diajukan;
  for (const ButirPengisian& butir : ruang.butir(unit)) {
    const std::string& indikator = butir.indikator->id.str();
    // What is submitted already is no mistake: a second click finds nothing left to do.
    if (!kinerja::dapat_diubah(lembar.keadaan(indikator))) continue;
    periksa(ruang, butir, hasil.salah);
    diajukan.push_back(indikator);
  }
  if (!hasil.salah.empty() || diajukan.empty()) return Keputusan{};
  for (const std::string& indikator : diajukan) {
    LARAS_TRY(const auto ke, kinerja::berikut(lembar.keadaan(indikator), Langkah::Ajukan));
    LARAS_CHECK(lembar.pindah(indikator, ke, penindak, {}));
  }
  hasil.diubah = static_cast<int>(diajukan.size());
  return Keputusan{"Ajukan realisasi " + ruang.periode().judul() + ", " +
                       nama_unit(ruang.kantor(), unit) + ": " + std::to_string(hasil.diubah) +
                       " isian",
                   std::move(lembar).ambil(),
                   {}};
}

}  // namespace

Result<HasilIsian> ajukan_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& asal, const PeriodeIsian& periode,
                                const Id<kantor::UnitKerja>& unit) {
  HasilIsian hasil;
  const Tindak tindak{pelaku, kinerja::tindakan(Langkah::Ajukan), "ajukan-isian", asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot, periode));
        LARAS_CHECK(boleh_mengisi(pelaku, unit, snapshot.kantor()));
        LARAS_CHECK(ruang->terbuka());
        const std::string waktu = workspace.now();
        LARAS_CHECK(ruang->sudah_mulai(ruang->hari_ini(waktu)));
        return putuskan(*ruang, unit, {pelaku.pengguna, pelaku.nama_jabatan, waktu}, hasil);
      }));
  return hasil;
}

}  // namespace laras::app
