#include "support/lkjip_lengkap.h"

#include <gtest/gtest.h>

#include <functional>

#include "app/baris.h"

namespace laras::uji {

namespace {

using Ubah = std::function<Result<void>(const kamus::Subjek&, std::vector<kamus::Baris>&)>;

void ubah_subjek(KantorWeb& kantor, const char* subjek, const Ubah& ubah) {
  const kantor::Pelaku pelaku{"uji", "Uji", {}, "", {{kantor::Peran::Camat, {}}}};
  const app::Tindak tindak{pelaku, kantor::Tindakan::SahkanRealisasi, "uji", "uji"};
  const auto hasil = kantor.workspace().lakukan(
      tindak, [&](const app::Snapshot& kini, store::Database&) -> Result<app::Keputusan> {
        auto semua = app::baris_dari(kini.himpunan(), subjek);
        LARAS_CHECK(ubah(*kamus::cari(subjek), semua));
        return app::Keputusan{"Uji", {{subjek, std::move(semua)}}, {}};
      });
  ASSERT_TRUE(hasil.ok()) << hasil.error().message;
}

}  // namespace

void lengkapi_lkjip(KantorWeb& kantor) {
  ubah_subjek(kantor, "realisasi", [](const kamus::Subjek& di, auto& semua) -> Result<void> {
    for (const auto& [indikator, nilai] :
         {std::pair("indeks-rb", "74.00"), std::pair("indeks-pelayanan-publik", "8.00")}) {
      LARAS_TRY(auto satu, app::baris_baru(di, {{"indikator", indikator},
                                                {"tahun", "2022"},
                                                {"periode", "TAHUN"},
                                                {"sifat", "dalam"},
                                                {"nilai", nilai},
                                                {"status", "disahkan"}}));
      semua.push_back(std::move(satu));
    }
    return {};
  });
}

void pertentangkan_anggaran(KantorWeb& kantor) {
  ubah_subjek(kantor, "realisasi_anggaran",
              [](const kamus::Subjek& di, auto& semua) -> Result<void> {
                kamus::Baris* satu = app::cari_baris(di, semua, "7.01.04.2.02.01/2022/TAHUN");
                if (satu == nullptr) return Error{Kind::NotFound, "Baris itu tidak ada."};
                return app::isi_sel(di, *satu, {{"jumlah", "4766701"}});
              });
}

void ubah_narasi(KantorWeb& kantor) {
  ubah_subjek(kantor, "narasi", [](const kamus::Subjek& di, auto& semua) -> Result<void> {
    for (kamus::Baris& satu : semua) {
      LARAS_CHECK(app::isi_sel(di, satu, {{"isi", "Kalimat lain."}}));
    }
    return {};
  });
}

}  // namespace laras::uji
