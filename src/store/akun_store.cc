#include "store/akun_store.h"

#include <utility>

#include "store/galat.h"

namespace laras::store {

namespace {

SesiMasuk baca_sesi(const Statement& query) {
  return {query.text(0), query.text(1), query.text(2), query.text(3), query.text(4), query.text(5)};
}

}  // namespace

Result<std::optional<Sandi>> muat_sandi(const Tempat& tempat, const std::string& pengguna) {
  LARAS_TRY(auto query, siapkan(tempat,
                                "SELECT hash, harus_ganti, diubah FROM sandi "
                                "WHERE instansi_id = ? AND pengguna = ? "
                                "ORDER BY pengguna"));
  query.bind(2, pengguna);
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return std::optional<Sandi>();
  return std::optional<Sandi>({query.text(0), query.integer(1) != 0, query.text(2)});
}

Result<void> simpan_sandi(const Tempat& tempat, const std::string& pengguna, const Sandi& sandi) {
  LARAS_TRY(auto sisip,
            siapkan(tempat,
                    "INSERT INTO sandi (instansi_id, pengguna, hash, harus_ganti, diubah) "
                    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (instansi_id, pengguna) DO UPDATE SET "
                    "hash = excluded.hash, harus_ganti = excluded.harus_ganti, "
                    "diubah = excluded.diubah"));
  sisip.bind(2, pengguna).bind(3, sandi.hash).bind(4, std::int64_t{sandi.harus_ganti ? 1 : 0});
  return sisip.bind(5, sandi.diubah).run();
}

Result<std::optional<KunciRahasia>> muat_kunci(const Tempat& tempat, const std::string& pengguna) {
  LARAS_TRY(auto query, siapkan(tempat,
                                "SELECT nomor, tersegel, diubah FROM kunci_rahasia "
                                "WHERE instansi_id = ? AND pengguna = ? ORDER BY pengguna"));
  query.bind(2, pengguna);
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return std::optional<KunciRahasia>();
  return std::optional<KunciRahasia>({query.integer(0), query.text(1), query.text(2)});
}

Result<void> simpan_kunci(const Tempat& tempat, const std::string& pengguna,
                          const KunciRahasia& kunci) {
  LARAS_TRY(auto sisip,
            siapkan(tempat,
                    "INSERT INTO kunci_rahasia (instansi_id, pengguna, nomor, tersegel, diubah) "
                    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (instansi_id, pengguna) DO UPDATE SET "
                    "nomor = excluded.nomor, tersegel = excluded.tersegel, "
                    "diubah = excluded.diubah"));
  sisip.bind(2, pengguna).bind(3, kunci.nomor).bind(4, kunci.tersegel);
  return sisip.bind(5, kunci.diubah).run();
}

Result<std::optional<SesiMasuk>> muat_sesi_masuk(const Tempat& tempat, const std::string& sidik) {
  LARAS_TRY(auto query,
            siapkan(tempat,
                    "SELECT sidik, pengguna, dibuat, terakhir, alamat, peramban "
                    "FROM sesi_masuk WHERE instansi_id = ? AND sidik = ? ORDER BY sidik"));
  query.bind(2, sidik);
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return std::optional<SesiMasuk>();
  return std::optional<SesiMasuk>(baca_sesi(query));
}

Result<std::vector<SesiMasuk>> sesi_milik(const Tempat& tempat, const std::string& pengguna) {
  LARAS_TRY(auto query, siapkan(tempat,
                                "SELECT sidik, pengguna, dibuat, terakhir, alamat, peramban "
                                "FROM sesi_masuk WHERE instansi_id = ? AND pengguna = ? "
                                "ORDER BY terakhir DESC, dibuat DESC, sidik"));
  query.bind(2, pengguna);
  std::vector<SesiMasuk> hasil;
  while (true) {
    LARAS_TRY(const bool ada, query.step());
    if (!ada) return hasil;
    hasil.push_back(baca_sesi(query));
  }
}

Result<void> simpan_sesi_masuk(const Tempat& tempat, const SesiMasuk& sesi) {
  LARAS_TRY(auto sisip, siapkan(tempat,
                                "INSERT INTO sesi_masuk (instansi_id, sidik, pengguna, dibuat, "
                                "terakhir, alamat, peramban) VALUES (?, ?, ?, ?, ?, ?, ?)"));
  sisip.bind(2, sesi.sidik).bind(3, sesi.pengguna).bind(4, sesi.dibuat).bind(5, sesi.terakhir);
  return sisip.bind(6, sesi.alamat).bind(7, sesi.peramban).run();
}

Result<void> sentuh_sesi(const Tempat& tempat, const std::string& sidik, const std::string& waktu) {
  if (!tempat.lingkup.memuat(tempat.instansi)) return di_luar_lingkup();
  LARAS_TRY(auto ubah, tempat.database.prepare("UPDATE sesi_masuk SET terakhir = ? "
                                               "WHERE instansi_id = ? AND sidik = ?"));
  return ubah.bind(1, waktu).bind(2, tempat.instansi.str()).bind(3, sidik).run();
}

Result<void> hapus_sesi(const Tempat& tempat, const std::string& sidik) {
  LARAS_TRY(auto hapus,
            siapkan(tempat, "DELETE FROM sesi_masuk WHERE instansi_id = ? AND sidik = ?"));
  return hapus.bind(2, sidik).run();
}

Result<void> hapus_sesi_milik(const Tempat& tempat, const std::string& pengguna,
                              const std::string& kecuali) {
  LARAS_TRY(auto hapus, siapkan(tempat,
                                "DELETE FROM sesi_masuk WHERE instansi_id = ? AND pengguna = ? "
                                "AND sidik <> ?"));
  return hapus.bind(2, pengguna).bind(3, kecuali).run();
}

Result<void> hapus_semua_sesi(const Tempat& tempat) {
  LARAS_TRY(auto hapus, siapkan(tempat, "DELETE FROM sesi_masuk WHERE instansi_id = ?"));
  return hapus.run();
}

Result<void> hapus_sesi_lewat(const Tempat& tempat, const std::string& dibuat_sebelum,
                              const std::string& terakhir_sebelum) {
  LARAS_TRY(auto hapus, siapkan(tempat,
                                "DELETE FROM sesi_masuk WHERE instansi_id = ? "
                                "AND (dibuat < ? OR terakhir < ?)"));
  return hapus.bind(2, dibuat_sebelum).bind(3, terakhir_sebelum).run();
}

Result<Percobaan> muat_percobaan(const Tempat& tempat, const std::string& jenis,
                                 const std::string& nilai) {
  LARAS_TRY(auto query, siapkan(tempat,
                                "SELECT gagal, terakhir, tunda_sampai FROM percobaan "
                                "WHERE instansi_id = ? AND jenis = ? AND nilai = ? "
                                "ORDER BY nilai"));
  query.bind(2, jenis).bind(3, nilai);
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return Percobaan{};
  return Percobaan{query.integer(0), query.text(1), query.text(2)};
}

Result<void> simpan_percobaan(const Tempat& tempat, const std::string& jenis,
                              const std::string& nilai, const Percobaan& percobaan) {
  LARAS_TRY(auto sisip,
            siapkan(tempat,
                    "INSERT INTO percobaan (instansi_id, jenis, nilai, gagal, terakhir, "
                    "tunda_sampai) VALUES (?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (instansi_id, jenis, nilai) DO UPDATE SET "
                    "gagal = excluded.gagal, terakhir = excluded.terakhir, "
                    "tunda_sampai = excluded.tunda_sampai"));
  sisip.bind(2, jenis).bind(3, nilai).bind(4, percobaan.gagal).bind(5, percobaan.terakhir);
  return sisip.bind(6, percobaan.tunda_sampai).run();
}

Result<void> hapus_percobaan(const Tempat& tempat, const std::string& jenis,
                             const std::string& nilai) {
  LARAS_TRY(auto hapus, siapkan(tempat,
                                "DELETE FROM percobaan WHERE instansi_id = ? "
                                "AND jenis = ? AND nilai = ?"));
  return hapus.bind(2, jenis).bind(3, nilai).run();
}

Result<void> hapus_percobaan_lewat(const Tempat& tempat, const std::string& sebelum) {
  LARAS_TRY(auto hapus,
            siapkan(tempat, "DELETE FROM percobaan WHERE instansi_id = ? AND terakhir < ?"));
  return hapus.bind(2, sebelum).run();
}

}  // namespace laras::store
