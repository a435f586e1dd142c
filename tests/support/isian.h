#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "app/ajukan_isian.h"
#include "app/ruang_isian.h"
#include "app/simpan_isian.h"
#include "support/kantor_contoh.h"

namespace laras::app {

/// What is sent of each indikator.
using Kiriman = std::vector<std::pair<std::string, KetikanIsian>>;

/// The sample office, where Seksi PMD fills in triwulan III of 2022.
class Isian : public testing::Test {
 protected:
  uji::KantorContoh kantor;
  PeriodeIsian tw3{2022, acuan::Periode::Tw3};
  Id<kantor::UnitKerja> pmd{"seksi-pmd"};

  std::unique_ptr<RuangIsian> ruang() {
    kini_ = kantor.kini();
    return RuangIsian::buka(*kini_, tw3).value();
  }
  std::string keadaan(const std::string& indikator) {
    return std::string(kinerja::kode(ruang()->lembar().keadaan(indikator)));
  }
  KetikanIsian ketikan(const std::string& indikator) {
    const auto r = ruang();
    return r->ketikan(*r->cari(indikator));
  }
  /// As from a form that was opened just now, or that showed content of the given digest.
  Result<HasilIsian> simpan(const Kiriman& isi, const std::string& sidik = {}) {
    KirimanIsian kiriman{tw3, pmd, {}};
    const auto r = ruang();
    for (const auto& [indikator, satu] : isi) {
      const auto* butir = r->cari(indikator);
      const std::string kini = butir == nullptr ? "" : r->ketikan(*butir).sidik();
      kiriman.butir.push_back({indikator, satu, sidik.empty() ? kini : sidik});
    }
    return simpan_isian(kantor.ruang(), uji::kasi_pmd(), "uji", kiriman);
  }
  Result<HasilIsian> ajukan() {
    return ajukan_isian(kantor.ruang(), uji::kasi_pmd(), "uji", tw3, pmd);
  }
  /// All eight entries of the unit, ready to be submitted.
  void isi_semua() {
    Kiriman isi;
    for (const auto& butir : ruang()->butir(pmd)) {
      isi.push_back({butir.indikator->id.str(), {.nilai = "26", .keterangan = "Tanpa bukti"}});
    }
    const auto hasil = simpan(isi);
    ASSERT_TRUE(hasil.ok()) << hasil.error().message;
    ASSERT_TRUE(hasil.value().tuntas()) << hasil.value().salah[0].message;
  }

 private:
  std::shared_ptr<const Snapshot> kini_;
};

}  // namespace laras::app
