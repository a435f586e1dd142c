#include "support/kantor_contoh.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "app/impor.h"
#include "app/verifikasi.h"
#include "store/jejak_store.h"
#include "support/contoh.h"

namespace laras::uji {

namespace fs = std::filesystem;

namespace {

/// Imported once a process; every office of a test is a copy of it.
const fs::path& induk() {
  static const support::FolderSementara tempat;
  static const fs::path data = [] {
    const auto hasil = app::impor({contoh_folder(), tempat / "data", false});
    for (const auto& satu : hasil.salah) ADD_FAILURE() << satu.where << ": " << satu.message;
    return tempat / "data";
  }();
  return data;
}

}  // namespace

KantorContoh::KantorContoh(const std::string& waktu_utc) : waktu_(waktu_utc) {
  fs::copy(induk(), data(), fs::copy_options::recursive);
  buka_ulang();
}

void KantorContoh::buka_ulang() {
  ruang_.reset();
  ruang_ = app::Workspace::open(data()).value();
  atur_waktu(waktu_);
}

void KantorContoh::atur_waktu(const std::string& waktu_utc) {
  waktu_ = waktu_utc;
  ruang_->set_clock([waktu_utc] { return waktu_utc; });
}

std::shared_ptr<const app::Snapshot> KantorContoh::kini() { return ruang_->snapshot().value(); }

std::size_t KantorContoh::peristiwa() {
  std::size_t jumlah = 0;
  const auto hasil = ruang_->baca([&](store::Database& basis, const app::Sesi& sesi) {
    jumlah = store::muat_jejak(basis, sesi.lingkup, sesi.instansi).value().size();
    return Result<void>();
  });
  EXPECT_TRUE(hasil.ok());
  return jumlah;
}

std::size_t KantorContoh::penolakan() {
  std::size_t jumlah = 0;
  const auto hasil = ruang_->baca([&](store::Database& basis, const app::Sesi&) {
    auto tanya = basis.prepare("SELECT COUNT(*) FROM catatan_keamanan").value();
    EXPECT_TRUE(tanya.step().value());
    jumlah = static_cast<std::size_t>(tanya.integer(0));
    return Result<void>();
  });
  EXPECT_TRUE(hasil.ok());
  return jumlah;
}

std::string KantorContoh::verifikasi() const {
  const auto hasil = app::verifikasi(data(), "").value();
  return hasil.rusak.empty() ? "utuh" : hasil.rusak[0].where + ": " + hasil.rusak[0].message;
}

kantor::Pelaku orang(const std::string& nama, kantor::Peran peran, const std::string& unit,
                     const std::string& jabatan) {
  return {
      nama, nama, Id<kantor::Jabatan>(jabatan), jabatan, {{peran, Id<kantor::UnitKerja>(unit)}}};
}

kantor::Pelaku kasi_pmd() { return orang("pmd", kantor::Peran::Kasi, "seksi-pmd", "kasi-pmd"); }
kantor::Pelaku sungram() {
  return orang("sungram", kantor::Peran::KasubbagSungram, "subbag-keuangan", "kasubbag-keuangan");
}
kantor::Pelaku sekcam() { return orang("sekcam", kantor::Peran::Sekcam, "sekretariat", "sekcam"); }
kantor::Pelaku camat() { return orang("camat", kantor::Peran::Camat, "camat", "camat"); }
kantor::Pelaku pembaca() { return orang("tamu", kantor::Peran::Pembaca, "", ""); }

}  // namespace laras::uji
