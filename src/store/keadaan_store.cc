#include "store/keadaan_store.h"

namespace laras::store {

Result<LangkahSkema> langkah_skema(Database& database) {
  LARAS_TRY(auto query, database.prepare("SELECT nomor, nama, diterapkan FROM skema_versi "
                                         "ORDER BY nomor DESC LIMIT 1"));
  LARAS_TRY(const bool ada, query.step());
  if (!ada) return LangkahSkema{};
  return LangkahSkema{query.integer(0), query.text(1), query.text(2)};
}

Result<std::int64_t> jumlah_sesi(const Tempat& tempat, const std::string& dibuat_sesudah,
                                 const std::string& terakhir_sesudah) {
  LARAS_TRY(auto query, siapkan(tempat,
                                "SELECT COUNT(*) FROM sesi_masuk WHERE instansi_id = ? AND "
                                "dibuat > ? AND terakhir > ?"));
  query.bind(2, dibuat_sesudah).bind(3, terakhir_sesudah);
  LARAS_CHECK(query.step());
  return query.integer(0);
}

}  // namespace laras::store
