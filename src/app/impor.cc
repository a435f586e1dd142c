#include "app/impor.h"

#include <optional>
#include <utility>

#include "app/acuan_bawaan.h"
#include "app/data_kantor.h"
#include "app/impor_bagian.h"
#include "app/waktu.h"
#include "importer/buku_kerja.h"
#include "store/datadir.h"

namespace laras::app {

using kamus::Himpunan;
using kantor::IdInstansi;

namespace {

/// The data folder as it is before the import.
struct Awal {
  std::optional<store::DataDir> folder;  ///< Absent where it still has to be made.
  Sesi sesi;
};

Result<Awal> buka(const std::filesystem::path& data, const std::string& waktu) {
  LARAS_TRY(const bool ada, store::DataDir::present(data));
  Awal awal;
  if (!ada) return awal;
  LARAS_TRY(awal.folder, store::DataDir::open(data, waktu));
  LARAS_TRY(auto baca,
            store::Transaction::begin(awal.folder->database(), store::Transaction::For::Reading));
  LARAS_TRY(awal.sesi, muat_sesi(awal.folder->database()));
  LARAS_CHECK(baca.commit());
  return awal;
}

Result<IdInstansi> tentukan_instansi(Awal& awal, const Himpunan& gabungan,
                                     const std::string& waktu) {
  const auto baris = kamus::baca(gabungan, "instansi").front();
  const IdInstansi instansi(baris.teks("instansi"));
  if (!awal.folder.has_value() || awal.sesi.lingkup.memuat(instansi)) return instansi;
  // A note that cannot be written must not hide the refusal itself.
  static_cast<void>(store::catat_penolakan(awal.folder->database(), awal.sesi.lingkup,
                                           awal.sesi.instansi, waktu, administrator(), "impor",
                                           "data instansi lain: " + instansi.str()));
  return Error{Kind::Forbidden,
               "Folder data ini milik instansi \"" + awal.sesi.instansi.str() +
                   "\". Impor data \"" + instansi.str() + "\" ke folder data lain.",
               baris.tempat("instansi")};
}

std::string kalimat(std::string_view sumber, const std::vector<RingkasanSubjek>& ringkasan) {
  RingkasanSubjek jumlah;
  for (const auto& satu : ringkasan) {
    jumlah.ditambah += satu.ditambah;
    jumlah.diubah += satu.diubah;
    jumlah.dihapus += satu.dihapus;
  }
  return "Impor " + std::string(sumber) + ": " + std::to_string(ringkasan.size()) + " data, " +
         std::to_string(jumlah.ditambah) + " baris ditambah, " + std::to_string(jumlah.diubah) +
         " diubah, " + std::to_string(jumlah.dihapus) + " dihapus";
}

/// Everything that one import writes.
struct Tulisan {
  IdInstansi instansi;
  std::string kepala_lama;  ///< What the trail must still end with.
  store::Catatan catatan;
};

Result<std::string> tulis(store::DataDir& folder, const Tulisan& tulisan) {
  store::Database& database = folder.database();
  const kantor::Lingkup lingkup({tulisan.instansi});
  LARAS_TRY(const std::string kunci, folder.secret_key());
  LARAS_TRY(auto transaksi, store::Transaction::begin(database, store::Transaction::For::Writing));
  LARAS_TRY(const std::string kepala, store::kepala_jejak(database, lingkup, tulisan.instansi));
  if (kepala != tulisan.kepala_lama) {
    return Error{Kind::Unavailable,
                 "Data diubah oleh proses lain selagi impor diperiksa. Ulangi perintah ini."};
  }
  for (const auto& satu : tulisan.catatan.selisih) {
    LARAS_CHECK(store::ganti(database, lingkup, tulisan.instansi, *satu.subjek,
                             tulisan.catatan.sesudah.find(satu.subjek->nama)->second));
  }
  LARAS_TRY(std::string kepala_baru,
            store::catat(database, lingkup, tulisan.instansi, tulisan.catatan, kunci));
  LARAS_CHECK(transaksi.commit());
  return kepala_baru;
}

Result<std::string> simpan(Awal& awal, const std::filesystem::path& data, const Tulisan& tulisan) {
  if (awal.folder.has_value()) return tulis(*awal.folder, tulisan);
  LARAS_TRY(auto folder, store::DataDir::create(data, tulisan.catatan.waktu));
  LARAS_TRY(std::string kepala, tulis(folder, tulisan));
  LARAS_CHECK(folder.publish());
  return kepala;
}

Result<HasilImpor> jalankan(const PermintaanImpor& permintaan) {
  const std::string waktu = sekarang_utc();
  LARAS_TRY(auto terbaca, importer::read_source(permintaan.sumber));
  LARAS_TRY(auto awal, buka(permintaan.data, waktu));
  HasilImpor hasil;
  sebut_yang_dibiarkan(terbaca, awal.sesi.himpunan);
  hasil.catatan = terbaca.notes;
  hasil.folder_baru = !awal.folder.has_value();
  if (hasil.folder_baru) lengkapi_acuan(terbaca);
  const Himpunan gabungan = tumpuk(terbaca.himpunan, awal.sesi.himpunan);
  hasil.salah = periksa_semua(terbaca, gabungan);
  if (!hasil.salah.empty()) return hasil;

  const auto instansi = tentukan_instansi(awal, gabungan, waktu);
  if (!instansi.ok()) return importer::as_cells(terbaca, {instansi.error()}).front();
  hasil.instansi = kamus::baca(gabungan, "instansi").front().teks("nama");
  Tulisan tulisan{
      instansi.value(),
      hasil.folder_baru ? store::sidik_awal() : awal.sesi.kepala,
      {waktu, administrator(), "impor", "", store::selisih(awal.sesi.himpunan, terbaca.himpunan),
       std::move(terbaca.himpunan)}};
  for (const auto& satu : tulisan.catatan.selisih) {
    hasil.ringkasan.push_back(
        {std::string(satu.subjek->nama), satu.ditambah, satu.diubah, satu.dihapus, satu.urutan});
  }
  if (permintaan.coba) return hasil;
  hasil.kepala = awal.sesi.kepala;
  if (hasil.ringkasan.empty()) return hasil;
  tulisan.catatan.ringkasan = kalimat(terbaca.source, hasil.ringkasan);
  LARAS_TRY(hasil.kepala, simpan(awal, permintaan.data, tulisan));
  return hasil;
}

}  // namespace

HasilImpor impor(const PermintaanImpor& permintaan) {
  auto hasil = jalankan(permintaan);
  if (hasil.ok()) return std::move(hasil).value();
  HasilImpor ditolak;
  ditolak.salah.push_back(hasil.error());
  return ditolak;
}

}  // namespace laras::app
