#include "store/konsep_store.h"

#include "store/galat.h"

namespace laras::store {

Result<void> simpan_konsep(Database& database, const kantor::Lingkup& lingkup,
                           const kantor::IdInstansi& instansi, const std::string& pengguna,
                           const std::string& tempat, const Konsep& konsep) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  LARAS_TRY(auto sisip,
            database.prepare("INSERT INTO konsep_isian (instansi_id, pengguna, tempat, isi, waktu) "
                             "VALUES (?, ?, ?, ?, ?) ON CONFLICT (instansi_id, pengguna, tempat) "
                             "DO UPDATE SET isi = excluded.isi, waktu = excluded.waktu"));
  return sisip.bind(1, instansi.str())
      .bind(2, pengguna)
      .bind(3, tempat)
      .bind(4, konsep.isi)
      .bind(5, konsep.waktu)
      .run();
}

Result<std::optional<Konsep>> muat_konsep(Database& database, const kantor::Lingkup& lingkup,
                                          const kantor::IdInstansi& instansi,
                                          const std::string& pengguna, const std::string& tempat) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  LARAS_TRY(auto query,
            database.prepare("SELECT isi, waktu FROM konsep_isian WHERE instansi_id = ? "
                             "AND pengguna = ? AND tempat = ? ORDER BY tempat"));
  query.bind(1, instansi.str()).bind(2, pengguna).bind(3, tempat);
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return std::optional<Konsep>();
  return std::optional<Konsep>(Konsep{query.text(0), query.text(1)});
}

Result<void> hapus_konsep(Database& database, const kantor::Lingkup& lingkup,
                          const kantor::IdInstansi& instansi, const std::string& pengguna,
                          const std::string& tempat) {
  if (!lingkup.memuat(instansi)) return di_luar_lingkup();
  LARAS_TRY(auto hapus, database.prepare("DELETE FROM konsep_isian WHERE instansi_id = ? AND "
                                         "pengguna = ? AND tempat = ?"));
  return hapus.bind(1, instansi.str()).bind(2, pengguna).bind(3, tempat).run();
}

}  // namespace laras::store
