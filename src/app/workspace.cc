#include "app/workspace.h"

#include <utility>

#include "app/data_kantor.h"
#include "app/waktu.h"
#include "store/jejak_store.h"

namespace laras::app {

using store::Database;
using store::Transaction;

namespace {

store::Pelaku pelaku_jejak(const Tindak& tindak) {
  return {tindak.pelaku.pengguna, tindak.pelaku.nama_jabatan, tindak.asal};
}

Error tak_berwenang(const Tindak& tindak) {
  return {Kind::Forbidden, "Tindakan ini di luar wewenang Anda: " +
                               std::string(kantor::wewenang(tindak.tindakan).judul) +
                               ". Hubungi administrator bila wewenang itu diperlukan."};
}

/// The state after `sesudah` took the place of its subjects.
Sesi setelah(const Sesi& lama, kamus::Himpunan&& sesudah, std::string kepala) {
  Sesi baru = lama;
  for (auto& [nama, baris] : sesudah) {
    if (baris.empty()) {
      baru.himpunan.erase(nama);
    } else {
      baru.himpunan[nama] = std::move(baris);
    }
  }
  baru.kepala = std::move(kepala);
  return baru;
}

}  // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& data) {
  LARAS_TRY(auto writer, store::DataDir::open(data, sekarang_utc()));
  LARAS_TRY(auto reader, store::DataDir::open(data, sekarang_utc()));
  return std::unique_ptr<Workspace>(new Workspace(std::move(writer), std::move(reader)));
}

std::shared_ptr<const RantaiTerbukti> Workspace::proven() const {
  const std::lock_guard lock(keeping_);
  return proven_;
}

void Workspace::keep_proven(std::shared_ptr<const RantaiTerbukti> proven) {
  const std::lock_guard lock(keeping_);
  proven_ = std::move(proven);
}

Result<std::shared_ptr<const Snapshot>> Workspace::terbaru(Database& database) {
  std::shared_ptr<const Snapshot> ada;
  {
    const std::lock_guard lock(keeping_);
    ada = kept_;
  }
  if (ada != nullptr) {
    LARAS_TRY(const std::string kepala,
              store::kepala_jejak(database, ada->sesi().lingkup, ada->sesi().instansi));
    if (kepala == ada->sesi().kepala) return ada;
  }
  LARAS_TRY(auto sesi, muat_sesi(database));
  auto baru = std::make_shared<const Snapshot>(std::move(sesi));
  const std::lock_guard lock(keeping_);
  kept_ = baru;
  return baru;
}

Result<std::shared_ptr<const Snapshot>> Workspace::snapshot() {
  const std::lock_guard lock(reading_);
  LARAS_TRY(auto baca, Transaction::begin(reader_.database(), Transaction::For::Reading));
  return terbaru(reader_.database());
}

Result<std::shared_ptr<const Snapshot>> Workspace::lakukan(const Tindak& tindak,
                                                           const Putuskan& putuskan) {
  const std::lock_guard lock(writing_);
  auto hasil = kantor::boleh(tindak.pelaku, tindak.tindakan)
                   ? ubah(tindak, putuskan)
                   : Result<std::shared_ptr<const Snapshot>>(tak_berwenang(tindak));
  if (!hasil.ok() && hasil.error().kind == Kind::Forbidden) {
    tulis_penolakan(tindak, hasil.error());
  }
  return hasil;
}

Result<std::shared_ptr<const Snapshot>> Workspace::ubah(const Tindak& tindak,
                                                        const Putuskan& putuskan) {
  Database& database = writer_.database();
  LARAS_TRY(const std::string kunci, writer_.secret_key());
  LARAS_TRY(auto transaksi, Transaction::begin(database, Transaction::For::Writing));
  LARAS_TRY(const auto lama, terbaru(database));
  LARAS_TRY(auto keputusan, putuskan(*lama, database));
  if (keputusan.ringkasan.empty()) return lama;
  const Sesi& sesi = lama->sesi();
  store::Catatan catatan{now(),
                         pelaku_jejak(tindak),
                         tindak.perintah,
                         keputusan.ringkasan,
                         store::selisih(sesi.himpunan, keputusan.sesudah),
                         std::move(keputusan.sesudah)};
  for (const auto& satu : catatan.selisih) {
    LARAS_CHECK(store::terapkan(database, sesi.lingkup, sesi.instansi, satu,
                                catatan.sesudah.find(satu.subjek->nama)->second));
  }
  if (keputusan.lain) LARAS_CHECK(keputusan.lain(database));
  LARAS_TRY(std::string kepala,
            store::catat(database, sesi.lingkup, sesi.instansi, catatan, kunci));
  LARAS_CHECK(transaksi.commit());
  auto baru = std::make_shared<const Snapshot>(
      setelah(sesi, std::move(catatan.sesudah), std::move(kepala)));
  const std::lock_guard lock(keeping_);
  kept_ = baru;
  return baru;
}

void Workspace::catat_penolakan(const Tindak& tindak, const Error& alasan) {
  const std::lock_guard lock(writing_);
  tulis_penolakan(tindak, alasan);
}

void Workspace::tulis_penolakan(const Tindak& tindak, const Error& alasan) {
  Database& database = writer_.database();
  auto transaksi = Transaction::begin(database, Transaction::For::Writing);
  if (!transaksi.ok()) return;
  const auto kini = terbaru(database);
  if (!kini.ok()) return;
  const Sesi& sesi = kini.value()->sesi();
  // A note that cannot be written must not hide the refusal itself.
  if (store::catat_penolakan(database, sesi.lingkup, sesi.instansi, now(), pelaku_jejak(tindak),
                             tindak.perintah, alasan.message)
          .ok()) {
    static_cast<void>(transaksi.value().commit());
  }
}

Result<void> Workspace::baca(const Kerja& kerja) {
  const std::lock_guard lock(reading_);
  LARAS_TRY(auto baca, Transaction::begin(reader_.database(), Transaction::For::Reading));
  LARAS_TRY(const auto kini, terbaru(reader_.database()));
  return kerja(reader_.database(), kini->sesi());
}

Result<void> Workspace::tulis(const Kerja& kerja) {
  const std::lock_guard lock(writing_);
  LARAS_TRY(auto transaksi, Transaction::begin(writer_.database(), Transaction::For::Writing));
  LARAS_TRY(const auto kini, terbaru(writer_.database()));
  LARAS_CHECK(kerja(writer_.database(), kini->sesi()));
  return transaksi.commit();
}

}  // namespace laras::app
