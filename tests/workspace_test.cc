// app::Workspace as a server uses it: many threads, another process beside it.

#include "app/workspace.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

#include "app/impor.h"
#include "app/simpan_isian.h"
#include "support/contoh.h"
#include "support/kantor_contoh.h"

namespace laras {
namespace {

using app::Keputusan;
using app::Snapshot;
using app::Tindak;
using kantor::Tindakan;
using uji::KantorContoh;

/// Renames a unit; what it was called is lost where two threads do not take turns.
Result<Keputusan> tambah_huruf(const Snapshot& kini) {
  Keputusan keputusan;
  keputusan.ringkasan = "Ubah nama unit";
  auto baris = kini.himpunan().find("unit")->second;
  baris[0].isian[1].teks += "x";
  keputusan.sesudah.emplace("unit", std::move(baris));
  return keputusan;
}

std::string nama_unit(const Snapshot& kini) {
  return kini.himpunan().find("unit")->second[0].isian[1].teks;
}

Tindak tindak(const kantor::Pelaku& pelaku) {
  return {pelaku, Tindakan::IsiRealisasi, "uji", "uji"};
}

TEST(Workspace, LosesNoChangeOfManyWriters) {
  KantorContoh kantor;
  const auto awal = kantor.peristiwa();
  const std::string nama = nama_unit(*kantor.kini());
  const auto pelaku = uji::sekcam();
  std::atomic<int> gagal = 0;
  std::atomic<bool> selesai = false;
  std::vector<std::thread> penulis;
  for (int i = 0; i < 4; ++i) {
    penulis.emplace_back([&] {
      for (int n = 0; n < 10; ++n) {
        const auto hasil = kantor.ruang().lakukan(
            tindak(pelaku),
            [](const Snapshot& kini, store::Database&) { return tambah_huruf(kini); });
        gagal += hasil.ok() ? 0 : 1;
      }
    });
  }
  // Whoever reads meanwhile sees whole states, each at least as new as the one before.
  std::vector<std::thread> pembaca;
  for (int i = 0; i < 2; ++i) {
    pembaca.emplace_back([&] {
      std::size_t panjang = 0;
      while (!selesai) {
        const auto kini = kantor.ruang().snapshot();
        const std::size_t baru = kini.ok() ? nama_unit(*kini.value()).size() : 0;
        gagal += baru >= panjang && baru >= nama.size() ? 0 : 1;
        panjang = baru;
      }
    });
  }
  for (auto& satu : penulis) satu.join();
  selesai = true;
  for (auto& satu : pembaca) satu.join();
  EXPECT_EQ(0, gagal);
  EXPECT_EQ(nama + std::string(40, 'x'), nama_unit(*kantor.kini()));
  EXPECT_EQ(awal + 40, kantor.peristiwa());
  EXPECT_EQ("utuh", kantor.verifikasi());
}

TEST(Workspace, NoticesWhatAnotherProcessChanged) {
  KantorContoh kantor;
  const auto lama = kantor.kini();
  const support::FolderSementara tempat;
  support::tulis(tempat / "proses.csv",
                 "proses,nama,kelompok,urutan,uraian\nP.9,Proses uji,utama,1,\n");
  const auto impor = app::impor({tempat.path(), kantor.data(), false});
  ASSERT_TRUE(impor.salah.empty()) << impor.salah[0].message;
  EXPECT_EQ(1U, kantor.kini()->himpunan().find("proses")->second.size());
  EXPECT_NE(lama->sesi().kepala, kantor.kini()->sesi().kepala);
  // An act decides on the new state, too.
  bool terlihat = false;
  const auto pelaku = uji::sekcam();
  const auto hasil =
      kantor.ruang().lakukan(tindak(pelaku), [&](const Snapshot& kini, store::Database&) {
        terlihat = kini.himpunan().find("proses")->second.size() == 1U;
        return tambah_huruf(kini);
      });
  EXPECT_TRUE(hasil.ok());
  EXPECT_TRUE(terlihat);
  EXPECT_EQ("utuh", kantor.verifikasi());
}

TEST(Workspace, KeepsOneStateAsLongAsNothingChanges) {
  KantorContoh kantor;
  EXPECT_EQ(kantor.kini(), kantor.kini());
}

TEST(Workspace, RefusesOneWithoutAuthorityAndNotesIt) {
  KantorContoh kantor;
  const auto awal = kantor.peristiwa();
  const auto lama = kantor.kini();
  const auto pelaku = uji::pembaca();
  bool ditanya = false;
  const auto hasil =
      kantor.ruang().lakukan(tindak(pelaku), [&](const Snapshot& kini, store::Database&) {
        ditanya = true;
        return tambah_huruf(kini);
      });
  ASSERT_FALSE(hasil.ok());
  EXPECT_EQ(Kind::Forbidden, hasil.error().kind);
  EXPECT_EQ(
      "Tindakan ini di luar wewenang Anda: Mengisi realisasi. Hubungi administrator bila wewenang "
      "itu diperlukan.",
      hasil.error().message);
  EXPECT_FALSE(ditanya);
  EXPECT_EQ(awal, kantor.peristiwa());
  EXPECT_EQ(1U, kantor.penolakan());
  EXPECT_EQ(lama, kantor.kini());
}

TEST(Workspace, NotesARefusalOfTheActItself) {
  KantorContoh kantor;
  const auto pelaku = uji::sekcam();
  const auto hasil = kantor.ruang().lakukan(
      tindak(pelaku), [](const Snapshot&, store::Database&) -> Result<Keputusan> {
        return Error{Kind::Forbidden, "Bukan unit Anda."};
      });
  EXPECT_FALSE(hasil.ok());
  EXPECT_EQ(1U, kantor.penolakan());
}

TEST(Workspace, ChangesNothingWhereAnActFailsHalfWay) {
  KantorContoh kantor;
  const auto awal = kantor.peristiwa();
  const std::string nama = nama_unit(*kantor.kini());
  const auto pelaku = uji::sekcam();
  const auto hasil = kantor.ruang().lakukan(
      tindak(pelaku), [](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        auto keputusan = tambah_huruf(kini);
        keputusan.value().lain = [](store::Database&) -> Result<void> {
          return Error{Kind::Conflict, "Batal."};
        };
        return keputusan;
      });
  EXPECT_FALSE(hasil.ok());
  EXPECT_EQ(nama, nama_unit(*kantor.kini()));
  EXPECT_EQ(awal, kantor.peristiwa());
  EXPECT_EQ(0U, kantor.penolakan());
  kantor.buka_ulang();
  EXPECT_EQ(nama, nama_unit(*kantor.kini()));
}

TEST(Workspace, LeavesNoEventWhereNothingIsToBeDone) {
  KantorContoh kantor;
  const auto awal = kantor.peristiwa();
  const auto pelaku = uji::sekcam();
  const auto hasil = kantor.ruang().lakukan(
      tindak(pelaku),
      [](const Snapshot&, store::Database&) -> Result<Keputusan> { return Keputusan{}; });
  ASSERT_TRUE(hasil.ok());
  EXPECT_EQ(kantor.kini(), hasil.value());
  EXPECT_EQ(awal, kantor.peristiwa());
}

TEST(Workspace, TakesBackWhatAnUntracedWorkLeftUnfinished) {
  KantorContoh kantor;
  const auto isi = [](store::Database& basis, const app::Sesi& sesi) {
    return basis.execute(
        "INSERT INTO konsep_isian (instansi_id, pengguna, tempat, isi, waktu) "
        "VALUES ('" +
        sesi.instansi.str() + "', 'a', 'b', 'c', 'd')");
  };
  const auto gagal =
      kantor.ruang().tulis([&](store::Database& basis, const app::Sesi& sesi) -> Result<void> {
        LARAS_CHECK(isi(basis, sesi));
        return Error{Kind::Conflict, "Batal."};
      });
  EXPECT_FALSE(gagal.ok());
  // The key would be there twice, were the first one kept.
  EXPECT_TRUE(kantor.ruang().tulis(isi).ok());
  EXPECT_FALSE(kantor.ruang().tulis(isi).ok());
}

}  // namespace
}  // namespace laras
