#include "app/simpan_isian.h"

#include <utility>

#include "app/izin_isian.h"
#include "app/ruang_isian.h"
#include "base/teks.h"

namespace laras::app {

using kinerja::ButirPengisian;
using kinerja::KeadaanIsian;
using kinerja::Langkah;

namespace {

/// One entry on its way from the form to its rows.
class Penyimpan {
 public:
  Penyimpan(RuangIsian& ruang, Penindak penindak, HasilIsian& hasil)
      : ruang_(ruang), penindak_(std::move(penindak)), hasil_(hasil) {}

  Result<void> simpan(const ButirPengisian& butir, const ButirKiriman& kiriman) {
    Errors salah;
    const KetikanIsian baru = kiriman.isi.baku(salah);
    const KetikanIsian kini = ruang_.ketikan(butir);
    if (salah.empty() && (baru == kini || baru.sidik() == kiriman.sidik)) return {};
    if (kini.sidik() != kiriman.sidik) {
      hasil_.bentrok.push_back({kiriman.indikator, butir.indikator->nama, kini, kiriman.isi,
                                kini.sidik(), ruang_.lembar().terakhir(kiriman.indikator)});
      return {};
    }
    const auto ke = kinerja::berikut(ruang_.lembar().keadaan(kiriman.indikator), Langkah::Simpan);
    if (!ke.ok()) {
      catat({{Kind::Conflict, ke.error().message, "nilai"}}, kiriman.indikator);
      return {};
    }
    periksa(butir, baru, salah);
    catat(salah, kiriman.indikator);
    if (!salah.empty()) return {};
    ++hasil_.diubah;
    return tulis(butir, baru, ke.value());
  }

 private:
  void periksa(const ButirPengisian& butir, const KetikanIsian& isi, Errors& salah) {
    if (!salah.empty()) return;
    const auto syarat = ruang_.syarat(butir, isi, salah);
    const Errors draf = kinerja::periksa_draf(syarat);
    salah.insert(salah.end(), draf.begin(), draf.end());
    ruang_.periksa_teks(isi, salah);
  }

  void catat(const Errors& salah, const std::string& indikator) {
    for (Error satu : salah) {
      satu.where = indikator + ":" + satu.where;
      hasil_.salah.push_back(std::move(satu));
    }
  }

  Result<void> tulis(const ButirPengisian& butir, const KetikanIsian& isi, KeadaanIsian ke) {
    const std::string& indikator = butir.indikator->id.str();
    LembarIsian& lembar = ruang_.lembar();
    LARAS_CHECK(lembar.tulis_realisasi(indikator, isi));
    const auto penulis = ruang_.penulis(butir);
    if (!penulis.empty()) {
      using perencanaan::JenisSimpul;
      const auto& simpul = *butir.simpul;
      const bool program = simpul.jenis != JenisSimpul::Sasaran;
      LARAS_CHECK(lembar.tulis_teks(
          indikator,
          {penulis, program, simpul.sasaran.empty() ? simpul.nama : simpul.sasaran,
           program ? simpul.id.str() : std::string()},
          isi));
    }
    return lembar.pindah(indikator, ke, penindak_, {});
  }

  RuangIsian& ruang_;
  Penindak penindak_;
  HasilIsian& hasil_;
};

Result<Keputusan> putuskan(const Snapshot& snapshot, const KirimanIsian& kiriman,
                           const kantor::Pelaku& pelaku, const std::string& waktu,
                           HasilIsian& hasil) {
  LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot, kiriman.periode));
  LARAS_CHECK(boleh_mengisi(pelaku, kiriman.unit, snapshot.kantor()));
  LARAS_CHECK(ruang->terbuka());
  Penyimpan penyimpan(*ruang, {pelaku.pengguna, pelaku.nama_jabatan, waktu}, hasil);
  for (const ButirKiriman& satu : kiriman.butir) {
    const ButirPengisian* butir = ruang->cari(satu.indikator);
    if (butir == nullptr || butir->unit != kiriman.unit) {
      return Error{Kind::NotFound, "Indikator ini tidak diisi oleh unit itu. Muat ulang halaman."};
    }
    LARAS_CHECK(penyimpan.simpan(*butir, satu));
  }
  if (!hasil.tuntas()) hasil.diubah = 0;
  if (hasil.diubah == 0) return Keputusan{};
  return Keputusan{"Simpan realisasi " + kiriman.periode.judul() + ", " +
                       nama_unit(snapshot.kantor(), kiriman.unit) + ": " +
                       std::to_string(hasil.diubah) + " isian",
                   std::move(ruang->lembar()).ambil(),
                   {}};
}

}  // namespace

Result<HasilIsian> simpan_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& asal, const KirimanIsian& kiriman) {
  HasilIsian hasil;
  const Tindak tindak{pelaku, kinerja::tindakan(Langkah::Simpan), "simpan-isian", asal};
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& snapshot, store::Database&) {
    return putuskan(snapshot, kiriman, pelaku, workspace.now(), hasil);
  }));
  return hasil;
}

Result<HasilIsian> coba_isian(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                              const KirimanIsian& kiriman) {
  HasilIsian hasil;
  LARAS_CHECK(putuskan(snapshot, kiriman, pelaku, {}, hasil));
  return hasil;
}

}  // namespace laras::app
