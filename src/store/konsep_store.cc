#include "store/konsep_store.h"

namespace laras::store {

Result<void> simpan_konsep(const Tempat& tempat, const std::string& pengguna,
                           const std::string& formulir, const Konsep& konsep) {
  LARAS_TRY(auto sisip,
            siapkan(tempat,
                    "INSERT INTO konsep_isian (instansi_id, pengguna, tempat, isi, waktu) "
                    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (instansi_id, pengguna, tempat) "
                    "DO UPDATE SET isi = excluded.isi, waktu = excluded.waktu"));
  return sisip.bind(2, pengguna).bind(3, formulir).bind(4, konsep.isi).bind(5, konsep.waktu).run();
}

Result<std::optional<Konsep>> muat_konsep(const Tempat& tempat, const std::string& pengguna,
                                          const std::string& formulir) {
  LARAS_TRY(auto query, siapkan(tempat,
                                "SELECT isi, waktu FROM konsep_isian WHERE instansi_id = ? "
                                "AND pengguna = ? AND tempat = ? ORDER BY tempat"));
  query.bind(2, pengguna).bind(3, formulir);
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return std::optional<Konsep>();
  return std::optional<Konsep>(Konsep{query.text(0), query.text(1)});
}

Result<void> hapus_konsep(const Tempat& tempat, const std::string& pengguna,
                          const std::string& formulir) {
  LARAS_TRY(auto hapus, siapkan(tempat,
                                "DELETE FROM konsep_isian WHERE instansi_id = ? AND "
                                "pengguna = ? AND tempat = ?"));
  return hapus.bind(2, pengguna).bind(3, formulir).run();
}

}  // namespace laras::store
