#include "app/simpan_anggaran.h"

#include <set>
#include <utility>

#include "app/waktu.h"
#include "base/teks.h"

namespace laras::app {

namespace {

/// An amount on its way from the form to its row.
struct Perubahan {
  const ButirAnggaran* butir;
  std::string semula;
};

class Penyimpan {
 public:
  Penyimpan(RuangAnggaran& ruang, HasilAnggaran& hasil) : ruang_(ruang), hasil_(hasil) {}

  /// Puts what differs into the working copy.
  Result<void> tulis(const ButirAnggaran& butir) {
    if (!ruang_.memuat(butir.simpul)) {
      return Error{Kind::NotFound, "Sub kegiatan ini tidak ada dalam DPA. Muat ulang halaman."};
    }
    const auto baru = baku_anggaran(butir.jumlah);
    if (!baru.ok()) {
      tolak(butir, "jumlah", baru.error().message);
      return {};
    }
    const std::string kini = ruang_.tersimpan(butir.simpul, butir.periode);
    if (baru.value() == kini || baru.value() == butir.semula) return {};
    if (kini != butir.semula) {
      hasil_.bentrok.push_back(
          {butir, ruang_.nama(butir.simpul), kini, ruang_.terakhir(butir.simpul, butir.periode)});
      return {};
    }
    LARAS_CHECK(ruang_.tulis(butir.simpul, butir.periode, baru.value()));
    perubahan_.push_back({&butir, kini});
    return {};
  }

  /// After all are written, so that each is seen beside the others.
  void periksa() {
    for (const Perubahan& satu : perubahan_) {
      const auto syarat = ruang_.syarat(satu.butir->simpul, satu.butir->periode);
      if (std::string salah = kinerja::salah_anggaran(syarat); !salah.empty()) {
        tolak(*satu.butir, "jumlah", std::move(salah));
        continue;
      }
      const auto janggal = kinerja::janggal_anggaran(syarat);
      if (janggal.empty() || !teks::rapikan(satu.butir->alasan).empty()) continue;
      tolak(*satu.butir, "alasan", teks::gabung(janggal, " ") + " Perbaiki, atau tulis alasannya.");
    }
  }

  Result<void> catat(const Penindak& penindak) {
    for (const Perubahan& satu : perubahan_) {
      LARAS_CHECK(ruang_.catat(satu.butir->simpul, satu.butir->periode, satu.semula, penindak,
                               teks::rapikan(satu.butir->alasan)));
    }
    return {};
  }

  int jumlah() const { return static_cast<int>(perubahan_.size()); }

 private:
  void tolak(const ButirAnggaran& butir, const char* medan, std::string pesan) {
    hasil_.salah.push_back({Kind::Invalid, std::move(pesan), butir.kunci() + ":" + medan});
  }

  RuangAnggaran& ruang_;
  HasilAnggaran& hasil_;
  std::vector<Perubahan> perubahan_;
};

std::string ringkasan(int tahun, const std::set<acuan::Periode>& periode, int jumlah) {
  std::vector<std::string> judul;
  for (const auto satu : periode) judul.push_back(judul_periode(tahun, satu));
  return "Isi realisasi anggaran " + teks::rangkai(judul) + ": " + std::to_string(jumlah) +
         " jumlah";
}

}  // namespace

std::string ButirAnggaran::kunci() const {
  return std::string(acuan::kode(periode)) + ":" + simpul;
}

Result<std::string> baku_anggaran(const std::string& jumlah) {
  const kamus::Subjek& subjek = *kamus::cari("realisasi_anggaran");
  LARAS_TRY(const auto isian,
            kamus::urai(subjek.kolom[static_cast<std::size_t>(subjek.indeks("jumlah"))], jumlah));
  return isian.teks;
}

Result<HasilAnggaran> simpan_anggaran(Workspace& workspace, const kantor::Pelaku& pelaku,
                                      const std::string& asal, int tahun,
                                      const std::vector<ButirAnggaran>& butir) {
  HasilAnggaran hasil;
  const Tindak tindak{pelaku, kantor::Tindakan::IsiAnggaran, "simpan-anggaran", asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [&](const Snapshot& snapshot, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangAnggaran::buka(snapshot, tahun));
        const Tanggal hari_ini =
            tanggal_kantor(workspace.now(), snapshot.kantor().instansi().zona_waktu);
        std::set<acuan::Periode> periode;
        for (const ButirAnggaran& satu : butir) periode.insert(satu.periode);
        for (const auto satu : periode) LARAS_CHECK(ruang->terbuka(satu, hari_ini));
        Penyimpan penyimpan(*ruang, hasil);
        for (const ButirAnggaran& satu : butir) LARAS_CHECK(penyimpan.tulis(satu));
        penyimpan.periksa();
        if (!hasil.tuntas() || penyimpan.jumlah() == 0) return Keputusan{};
        hasil.diubah = penyimpan.jumlah();
        LARAS_CHECK(penyimpan.catat({pelaku.pengguna, pelaku.nama_jabatan, workspace.now()}));
        return Keputusan{ringkasan(tahun, periode, hasil.diubah), std::move(*ruang).ambil(), {}};
      }));
  return hasil;
}

}  // namespace laras::app
